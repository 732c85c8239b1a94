import { deepStrictEqual, doesNotMatch, match, strictEqual } from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { extensionPage } from '../../scripts/extensionPage.mjs';

test('the page of the extension has its pictures in it, and nothing that needs the sources', () => {
  const readme = `# Ours

![A view](images/a.png)

## Two commands

npm start

## Use

Press [F12](docs/keys.md), see [here](https://voorbeeld.nl).

### On the command line

npm run build

## Settings
`;
  strictEqual(
    extensionPage(readme, (path) => `<${path}>`),
    `# Ours

![A view](data:image/png;base64,<images/a.png>)

## Use

Press F12, see [here](https://voorbeeld.nl).

## Settings
`,
  );
});

test('README.md makes such a page', () => {
  const pictures: string[] = [];
  const page = extensionPage(readFileSync('README.md', 'utf8'), (path) => {
    pictures.push(path);
    return 'AAAA';
  });
  doesNotMatch(page, /npm |node dist|\]\((?!https:|data:)/);
  match(page, /^## What you can do$/m);
  strictEqual(pictures.length, 3);
  deepStrictEqual(
    pictures.filter((path) => !existsSync(path)),
    [],
  );
});
