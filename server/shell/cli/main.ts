import * as module from 'node:module';
import { keepCompiled } from './cacheFolder.ts';

/** What Node has from 22.1 on. */
const { enableCompileCache } = module as { readonly enableCompileCache?: (folder: string) => unknown };

if (enableCompileCache) keepCompiled(enableCompileCache);
import('./run.ts').then(({ run }) => run(process.argv.slice(2)));
