import { ok, strictEqual } from 'node:assert/strict';
import test from 'node:test';
import { isFileRead } from '../../client/fileShapes.ts';
import { answerTo } from '../../server/shell/fileReader.ts';
import type { FileRead } from '../../server/shell/requests.ts';
import { foot, lines, pdf } from '../import/pdf.ts';

const read: FileRead = { kind: 'read', text: 'Vraag 1\n', places: [{ at: 0, page: 1 }], pages: 1, losses: [] };

test('the client takes what a worker made of a file, and nothing like it', () => {
  ok(isFileRead(read));
  ok(isFileRead({ ...read, pages: undefined }));
  ok(isFileRead({ kind: 'refused', why: 'holds no text' }));
  for (const other of [
    undefined,
    'read',
    { sourceName: 'worker', targetName: 'main', action: 'ready' },
    { ...read, text: 1 },
    { ...read, places: [{ at: -1, page: 1 }] },
    { ...read, losses: [1] },
    { kind: 'refused' },
  ])
    strictEqual(isFileRead(other), false);
});

test('a worker reads a file, and says in the reader’s language what it cannot', async () => {
  const letter = pdf([
    [...lines('Vraag 1\nVaart het veer?'), ...foot(1, 'Veerblad.', 100)],
    [...lines('Antwoord 1\nJa.')],
  ]);
  const answer = await answerTo({ kind: 'file', bytes: letter, language: 'en' });
  ok(isFileRead(answer) && answer.kind === 'read' && answer.pages === 2);
  ok(answer.text.startsWith('Vraag 1\n\nVaart het veer?'), answer.text);
  const scan = { kind: 'file', bytes: pdf([[], []]), language: 'nl' } as const;
  const refused = await answerTo(scan);
  strictEqual(
    refused.kind === 'refused' && refused.why,
    'bevat alleen afbeeldingen en geen tekst (2 pagina’s): laat de tekst eerst herkennen (OCR)',
  );
});
