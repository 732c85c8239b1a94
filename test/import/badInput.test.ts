import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { kindOf } from '../../server/import/kind.ts';
import { readFile } from '../../server/import/readFile.ts';
import type { Reason } from '../../server/import/refusal.ts';
import { dutchOfFiles, englishOfFiles } from '../../server/shell/fileWords.ts';
import { tried } from '../laws/law.ts';
import { docx, footnotes, p } from './docx.ts';
import { odt } from './odt.ts';
import { lines, pdf } from './pdf.ts';

const bytes = (words: string) => Uint8Array.from(words, (sign) => sign.charCodeAt(0));
const empty = new Uint8Array();
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

/** A packed file that says of each of its parts that it is so large unpacked. */
function saying(size: number, file: Uint8Array): Uint8Array {
  const view = new DataView(file.buffer, file.byteOffset);
  // In the list of its parts at the end.
  for (let at = 0; at < file.length - 46; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  }
  return file;
}

test('refused: a document that is a thousand times as large unpacked, or all of whose parts together are', async () => {
  const notes = { footnotes: footnotes({ 1: 'Veerblad.' }), endnotes: footnotes({ 1: 'Veerblad.' }) };
  for (const bomb of [saying(1_000_000_000, docx(p('Vraag 1'))), saying(30_000_000, docx(p('Vraag 1'), notes))]) {
    const draft = await readFile(bomb);
    strictEqual('refused' in draft && draft.refused, 'tooLarge');
  }
});

test('a document that says that it is smaller than it is is read that far', async () => {
  const draft = await readFile(saying(400, docx(p('Vraag 1') + p('Vaart het veer?').repeat(100))));
  ok(!('refused' in draft) && draft.text.startsWith('Vraag 1') && draft.losses.includes('damaged'));
});

test('a Word document that is cut off anywhere is read as far as it is there', async () => {
  const whole = zipSync({
    'word/document.xml':
      unzipSync(docx(p('Vraag 1') + p('Vaart het veer?') + p('Antwoord 1')))['word/document.xml'] ?? empty,
    'word/media/foto.jpg': [new Uint8Array(4000).map((_, at) => (at * at) >> 3), { level: 0 }],
  });
  for (let share = 1; share < 20; share++) {
    const draft = await readFile(whole.slice(0, (whole.length * share) / 20));
    if ('refused' in draft) ok(share < 3 && draft.refused === 'damagedPacked', `${share}: ${draft.refused}`);
    else {
      deepStrictEqual(draft.losses, ['damaged']);
      ok(share < 4 || draft.text === 'Vraag 1\n\nVaart het veer?\n\nAntwoord 1\n', `${share}: ${draft.text}`);
    }
  }
});

test('a PDF that is cut off anywhere is read, or damaged; zeros in the place of its end do no harm', async () => {
  const whole = pdf([lines('Vraag 1'), lines('Vaart het veer?')]);
  for (let share = 1; share < 20; share++) {
    const draft = await readFile(whole.slice(0, (whole.length * share) / 20));
    ok('refused' in draft ? draft.refused === 'damagedPdf' : draft.text.startsWith('Vraag 1'), `${share}`);
  }
  const padded = new Uint8Array(whole.length + 100_000);
  padded.set(whole);
  const draft = await readFile(padded);
  ok(!('refused' in draft) && draft.text.includes('Vaart het veer?'));
  const none = await readFile(new Uint8Array(100_000).fill(120, 5).map((byte, at) => '%PDF-'.charCodeAt(at) || byte));
  strictEqual('refused' in none && none.refused, 'damagedPdf');
});

test('a page that is longer than any is read from its beginning', async () => {
  const page = new Uint8Array(16_100_000).fill(32);
  page.set(bytes('<html><p>Vraag 1'));
  page.set(bytes('Vraag 2'), 16_050_000);
  page.set(bytes('</html>'), 16_099_000);
  const draft = await readFile(page);
  ok(!('refused' in draft));
  strictEqual(draft.text, 'Vraag 1\n');
  deepStrictEqual(draft.losses, ['tooLong']);
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
    '\xef\xbb\xbf<?xml version="1.0"?><officiele-publicatie/>': 'markup',
    '<?xml version="1.0"?>\n\nVraag 1\nKlopt dit?\nAntwoord 1\nJa, 1 < 2.': 'text',
    '<table><tr><td>Datum</td></tr></table>\n\n**Vraag 1**\n\nKlopt dit?\n\n**Antwoord 1**\n\nJa, dat klopt.': 'text',
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

test('mark-up that goes deeper than any is read as far as it takes time that grows with it', async () => {
  for (const file of [
    `<html><p>Vraag 1</p>${'<table><tr><td>a'.repeat(5_000)}`,
    `<?xml version="1.0"?><officiele-publicatie><al>Vraag 1</al>${'<al>'.repeat(15_000)}`,
  ]) {
    const draft = await readFile(bytes(file));
    ok(!('refused' in draft) && draft.text.startsWith('Vraag 1'));
    deepStrictEqual(draft.losses, ['damaged']);
  }
});
