import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { kindOf } from '../../server/import/kind.ts';
import { readFile } from '../../server/import/readFile.ts';
import type { Reason } from '../../server/import/refusal.ts';
import { dutchOfFiles, englishOfFiles } from '../../server/shell/fileWords.ts';
import { tried } from '../laws/law.ts';
import { docx, p } from './docx.ts';
import { odt } from './odt.ts';
import { lines, pdf } from './pdf.ts';

const bytes = (words: string) => Uint8Array.from(words, (sign) => sign.charCodeAt(0));
const wide = (words: string) => [...words].map((sign) => `${sign}\0`).join('');

/** Files of which nothing can be read, and why. */
const refused: Readonly<Record<string, readonly [Uint8Array, Reason]>> = {
  'an empty file': [bytes(''), 'empty'],
  'a plain text': [bytes('Vraag 1\nKlopt dit?\n'), 'unknown'],
  'an old Word document': [bytes('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), 'oldWord'],
  'a Word document with a password': [
    bytes(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 ${wide('EncryptedPackage')}`),
    'encrypted',
  ],
  'an OpenDocument text with a password': [odt('<text:p>x</text:p>', '', '<manifest:encryption-data/>'), 'encrypted'],
  'a PDF with a password': [
    pdf([lines('Vraag 1')], {
      encrypt: `/Encrypt << /Filter /Standard /V 1 /R 2 /P -1 /O (${'o'.repeat(32)}) /U (${'u'.repeat(32)}) >> /ID [(a) (b)] `,
    }),
    'encrypted',
  ],
  'a PDF of pictures': [pdf([[], [], []]), 'scanned'],
  'the beginning of a PDF': [pdf([lines('Vraag 1')]).subarray(0, 40), 'damagedPdf'],
  'a packed file of something else': [zipSync({ 'foto.jpg': new Uint8Array(9) }), 'otherPacked'],
  'a packed file that is cut off': [docx(p('Vraag 1')).subarray(0, 300), 'damagedPacked'],
  'a Word document without words': [docx(p('')), 'noText'],
  'a page without words': [bytes('<html><body><img src="x"></body></html>'), 'noText'],
};

for (const [what, [file, reason]] of Object.entries(refused)) {
  test(`refused: ${what}`, async () => {
    const draft = await readFile(file);
    strictEqual('refused' in draft ? draft.refused : draft.text, reason);
  });
}

test('refused: a document that is a thousand times as large unpacked', async () => {
  const bomb = docx(p('Vraag 1'));
  const view = new DataView(bomb.buffer, bomb.byteOffset);
  // In the list of its parts at the end, the last of which is the document.
  const entry = bomb.length - 22 - 46 - 'word/document.xml'.length;
  strictEqual(view.getUint32(entry, true), 0x02014b50);
  view.setUint32(entry + 24, 1_000_000_000, true);
  const draft = await readFile(bomb);
  strictEqual('refused' in draft && draft.refused, 'tooLarge');
});

test('what is said of files is said in both languages, and of pictures how many pages they are', () => {
  deepStrictEqual(Object.keys(dutchOfFiles.refusals), Object.keys(englishOfFiles.refusals));
  deepStrictEqual(Object.keys(dutchOfFiles.losses), Object.keys(englishOfFiles.losses));
  strictEqual(
    dutchOfFiles.refusals.scanned(3),
    'bevat alleen afbeeldingen en geen tekst (3 pagina’s): laat de tekst eerst herkennen (OCR)',
  );
  strictEqual(
    englishOfFiles.refusals.scanned(1),
    'holds pictures and no text (1 page): have its text recognised (OCR) first',
  );
});

test('a kind is told by the first bytes, and not by what a text tells of', () => {
  const kinds = {
    '%PDF-1.4': 'pdf',
    '\n\n%PDF-1.4': 'pdf',
    'Kent u het bestand brief.pdf, dat met %PDF-1.4 begint?': 'text',
    'PK\x03\x04': 'packed',
    '\xef\xbb\xbf<?xml version="1.0"?>': 'markup',
    ' <!-- x --> <HTML>': 'markup',
    '<pleister> is een woord': 'text',
    'Vraag 1\n<p>': 'text',
  };
  for (const [file, kind] of Object.entries(kinds)) strictEqual(kindOf(bytes(file)), kind, file);
});

const wholes = [
  docx(p('Vraag 1') + p('Vaart het veer?')),
  odt('<text:p>Vraag 1</text:p>'),
  pdf([lines('Vraag 1\nVaart het veer?')]),
  bytes('<html><body><table><tr><td>Vraag 1</td></tr></table><ul><li>Vaart het?</li></ul></body></html>'),
  bytes(
    '<?xml version="1.0"?><officiele-publicatie><vraag><nr>Vraag 1</nr><al>Vaart<noot><noot.al>x</noot.al></noot> het?</al></vraag></officiele-publicatie>',
  ),
];

test('of a file that is damaged anywhere something is read, or why nothing is', async () => {
  const damaged = fc
    .tuple(
      fc.constantFrom(...wholes),
      fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(255)), { maxLength: 8 }),
      fc.double({ min: 0.2, max: 1, noNaN: true }),
    )
    .map(([whole, changes, share]) => {
      const file = whole.slice(0, Math.ceil(whole.length * share));
      for (const [at, byte] of changes) file[Math.floor(at * (file.length - 1))] = byte;
      return file;
    });
  await tried(
    damaged,
    async (file) => {
      const draft = await readFile(file);
      ok('refused' in draft || draft.text.length > 0);
    },
    wholes,
  );
});

test('mark-up within mark-up, however deep, is read to its end', async () => {
  const deep = '<div>'.repeat(3_000);
  const draft = await readFile(bytes(`<html>${deep}Vraag 1${'</div>'.repeat(3_000)}<p>Vaart het?</p></html>`));
  ok(!('refused' in draft) && draft.text.includes('Vraag 1') && draft.text.includes('Vaart het?'));
  const tables = await readFile(
    docx(`${'<w:tbl><w:tr><w:tc>'.repeat(600)}${p('Vraag 1')}${'</w:tc></w:tr></w:tbl>'.repeat(600)}`),
  );
  ok('refused' in tables || tables.text.includes('Vraag 1'));
});
