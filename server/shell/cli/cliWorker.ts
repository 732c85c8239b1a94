// What a worker thread of the command line begins with: all that it runs is in the bundle that is compiled already.
import('./run.ts').then(({ work }) => work());
