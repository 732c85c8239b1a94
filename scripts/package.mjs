// `npm run package`: the extension as one file, kamervragen-VERSION.vsix, which VS Code installs.
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { bundle, bundles } from './build.mjs';
import { extensionPage } from './extensionPage.mjs';

/** What a user needs: each of these at least once, and nothing else. */
const contents = [
  ...Object.keys(bundles).map((file) => `dist/${file}`),
  'dist/THIRD-PARTY.txt',
  'CHANGELOG.md',
  'LICENSE',
  'dist/README.md',
  'images/activity.svg',
  'images/icon.png',
  'images/language-dark.svg',
  'images/language-light.svg',
  /^images\/walkthrough\/[\w-]+\.svg$/,
  'language-configuration.json',
  'samples/antwoord-nachttreinen.txt',
  'package.json',
  /^package\.nls(\.nl)?\.json$/,
  /^syntaxes\/[\w.-]+\.json$/,
];

/** Two thirds of it is pdf.js, once for Node and once for pages. */
const mostBytes = 2_500_000;

/**
 * Builds the extension and packs it. Gives the name of the file. The same sources give the same bytes, whenever and
 * wherever they are packed: all that is packed has one date, in one zone of time, and stands in one order.
 */
export async function pack() {
  process.env.SOURCE_DATE_EPOCH ??= '946684800';
  process.env.TZ = 'UTC';
  const { createVSIX, listFiles, PackageManager } = await import('@vscode/vsce');
  await bundle();
  const readmePath = 'dist/README.md';
  writeFileSync(readmePath, extensionPage(readFileSync('README.md', 'utf8')));
  // The list names README.md, in whose place the other one is packed.
  const files = await listFiles({ packageManager: PackageManager.None });
  check(files.filter((file) => file !== 'README.md'));
  const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const file = `${name}-${version}.vsix`;
  await createVSIX({
    packagePath: file,
    readmePath,
    dependencies: false,
    allowMissingRepository: true,
    rewriteRelativeLinks: false,
  });
  const { size } = statSync(file);
  if (size > mostBytes) throw new Error(`${file} has ${size} bytes: more than ${mostBytes}`);
  console.log(`${file}: ${Math.ceil(size / 1000)} kB`);
  return file;
}

/** @param {string[]} files */
function check(files) {
  /** @param {string | RegExp} wanted @param {string} file */
  const is = (wanted, file) => (typeof wanted === 'string' ? wanted === file : wanted.test(file));
  const missing = contents.filter((wanted) => !files.some((file) => is(wanted, file)));
  const superfluous = files.filter((file) => !contents.some((wanted) => is(wanted, file)));
  if (missing.length > 0) throw new Error(`The package lacks ${missing.join(', ')}`);
  if (superfluous.length > 0) throw new Error(`The package holds what no user needs: ${superfluous.join(', ')}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await pack();
