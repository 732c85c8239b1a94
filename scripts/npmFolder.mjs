// The npm package of the command line and the language server, without the extension and without dependencies.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { relative } from 'node:path/posix';

/** What runs `kamervragen-lsp`; a bundle that VS Code starts itself names no program that runs it. */
const LSP = "#!/usr/bin/env node\nrequire('./server.cjs');\n";

/** What tells how to use it, by its name in the package, in which all that these lead to stands beside them. */
const PAGES = {
  'README.md': 'docs/cli.md',
  'data.md': 'docs/data.md',
  'recipes.md': 'docs/recipes.md',
  'text.md': 'docs/text.md',
};
const SCHEMA = 'server/export/json.schema.json';

/** Makes the folder of what lies in dist/, from the root of the project. Gives its path. */
export function npmFolder(folder = 'dist/npm') {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const bundles = reached(['cli.cjs', 'server.cjs']);
  for (const file of [...bundles, 'THIRD-PARTY.txt']) cpSync(join('dist', file), join(folder, file));
  cpSync('LICENSE', join(folder, 'LICENSE'));
  for (const [page, source] of Object.entries(PAGES)) writeFileSync(join(folder, page), paged(source));
  cpSync(SCHEMA, join(folder, basename(SCHEMA)));
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

/** A page whose links lead to its neighbours. @param {string} source */
function paged(source) {
  return Object.entries({ ...PAGES, [basename(SCHEMA)]: SCHEMA }).reduce(
    (text, [page, file]) => text.replaceAll(`](${relative(dirname(source), file)}`, `](${page}`),
    readFileSync(source, 'utf8'),
  );
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
