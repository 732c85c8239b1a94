import { doesNotMatch, match, strictEqual } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { extensionPage } from '../../scripts/extensionPage.mjs';

test('the page of the extension has no picture that cannot be shown, and nothing that needs the sources', () => {
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
    extensionPage(readme),
    `# Ours

## Use

Press F12, see [here](https://voorbeeld.nl).

## Settings
`,
  );
});

test('README.md makes such a page', () => {
  const page = extensionPage(readFileSync('README.md', 'utf8'));
  doesNotMatch(page, /npm |node dist|!\[|\]\((?!https:)/);
  match(page, /^## What you can do$/m);
});
