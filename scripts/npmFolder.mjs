// The npm package of the command line and the language server, without the extension and without dependencies.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What runs `kamervragen-lsp`; a bundle that VS Code starts itself names no program that runs it. */
const LSP = "#!/usr/bin/env node\nrequire('./server.cjs');\n";

/** Makes the folder of what lies in dist/, from the root of the project. Gives its path. */
export function npmFolder(folder = 'dist/npm') {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const bundles = reached(['cli.cjs', 'server.cjs']);
  for (const file of [...bundles, 'THIRD-PARTY.txt']) cpSync(join('dist', file), join(folder, file));
  cpSync('LICENSE', join(folder, 'LICENSE'));
  cpSync('docs/cli.md', join(folder, 'README.md'));
  writeFileSync(join(folder, 'lsp.cjs'), LSP, { mode: 0o755 });
  const { name, version, license, engines, keywords } = JSON.parse(readFileSync('package.json', 'utf8'));
  const { node } = engines;
  const manifest = {
    name,
    version,
    description: 'Reads Dutch parliamentary questions and answers: a command line and a language server',
    license,
    keywords,
    engines: { node },
    bin: { kamervragen: 'cli.cjs', 'kamervragen-lsp': 'lsp.cjs' },
  };
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  return folder;
}

/** Bundles, and those that they load when they need them: `import('./pdf.cjs')`. @param {string[]} files */
function reached(files) {
  const found = new Set(files);
  for (const file of found) {
    const code = readFileSync(join('dist', file), 'utf8');
    for (const [, other = ''] of code.matchAll(/["'`](?:\.\/)?(\w+\.cjs)["'`]/g)) found.add(other);
  }
  return found;
}
