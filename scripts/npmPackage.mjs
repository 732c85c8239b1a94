// `npm run package:npm`: the folder dist/npm, which `npm pack` and `npm publish` take.
import { bundle } from './build.mjs';
import { npmFolder } from './npmFolder.mjs';
import { root } from './setup.mjs';

process.chdir(root);
await bundle();
console.log(npmFolder());
