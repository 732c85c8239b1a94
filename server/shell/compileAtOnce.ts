import { setFlagsFromString } from 'node:v8';

// V8 first interprets a regular expression, and compiles it when it is needed again, which is at once in every text:
// what it does for the first is more than half of what a first reading takes.
setFlagsFromString('--no-regexp-tier-up');
