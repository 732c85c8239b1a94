import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import test from 'node:test';
import { fileUri, importedUri, isBelow, sourceOf } from '../../../server/shell/folder/addresses.ts';
import { documentUri, formOf } from '../../../server/shell/folder/files.ts';
import { fileNameOf } from '../../../server/text/fileName.ts';

/** Paths, and how VS Code writes their addresses. */
const addresses: Readonly<Record<string, string>> = {
  '/map/brief.txt': 'file:///map/brief.txt',
  "/map/één brief [1] (2)'s, 50%.txt": 'file:///map/%C3%A9%C3%A9n%20brief%20%5B1%5D%20%282%29%27s%2C%2050%25.txt',
  'C:\\Map\\brief.txt': 'file:///c%3A/Map/brief.txt',
  '\\\\server\\deel\\brief.txt': 'file://server/deel/brief.txt',
};

for (const [path, uri] of Object.entries(addresses)) {
  test(`${path} has the address that VS Code gives it`, () => {
    strictEqual(fileUri(path), uri);
  });
}

test('a file of another kind has the address of its text, which tells the file', () => {
  const file = fileUri('/map/brief 1.pdf');
  const uri = 'kamervragen-file:/map/brief%201.pdf.kamervragen?file%3A%2F%2F%2Fmap%2Fbrief%25201.pdf';
  deepStrictEqual([importedUri(file), documentUri(file), sourceOf(uri)], [uri, uri, file]);
  strictEqual(documentUri('vscode-vfs://github/a/brief.txt'), 'vscode-vfs://github/a/brief.txt');
});

test('the form of a file is told by its name', () => {
  deepStrictEqual(
    ['a.kamervragen', 'a.TXT', 'ah-tk-20232024-1.txt', 'a.pdf', 'a.png', 'txt', 'a.txt/b', 'constructor'].map(
      (name) => formOf(`file:///map/${name}`) ?? '-',
    ),
    ['ours', 'text', 'ours', 'other', '-', '-', '-', '-'],
  );
  strictEqual(fileNameOf('file:///map/%E0%A4%A'), '%E0%A4%A');
});

test('what is in a folder is told from what begins like it', () => {
  deepStrictEqual(
    ['file:///a', 'file:///a/b', 'file:///ab'].map((uri) => isBelow(uri, 'file:///a')),
    [true, true, false],
  );
});
