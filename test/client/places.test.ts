import { strictEqual } from 'node:assert/strict';
import test from 'node:test';
import { partsOf, piecesOf, placesOf, questionsOf } from '../../client/webview/places.ts';
import type { Way } from '../../client/webview/windows.ts';
import type { Requests, ViewParagraph } from '../../server/shell/requests.ts';
import { unindented } from '../marked.ts';
import { session } from '../shell/session.ts';

type Page = Requests['kamervragen/reading']['answer'];

const text = unindented(`
  Vragen van het lid Jansen (ABC) over treinen.1
  Vraag 1
  Kent u het bericht?2 En dit?3

  Wat vindt u van dat bericht?
  Vraag 2
  Waarom?
  Antwoord op vraag 2
  Omdat.
  Antwoord op vraag 1
  Ja.

  1 Eerste.

  2 Tweede.

  3 Derde.
`);

test('every id leads to what has it on the page, drawn or not', async (t) => {
  const page = await pageOf(t);
  const found = [...placesOf(page).ways].map(([id, way]) => `${id}: ${words(page, way)}\n`).sort();
  strictEqual(
    found.join(''),
    unindented(`
      entry-0: Vraag 1
      entry-1: Vraag 2
      mark-0-1: Vragen van het lid Jansen (ABC) over treinen.
      mark-1-1: Vraag 1, Antwoord op vraag 1 > Kent u het bericht? En dit?
      mark-2-1: Vraag 1, Antwoord op vraag 1 > Kent u het bericht? En dit?
      note-0: Eerste.
      note-1: Tweede.
      note-2: Derde.
      section-0: Vraag 1, Antwoord op vraag 1
      section-1: Vraag 2, Antwoord op vraag 2
      section-2: Vraag 2, Antwoord op vraag 2
      section-3: Vraag 1, Antwoord op vraag 1
    `),
  );
});

test('every line of the text leads to where it is on the page, in the order of the text', async (t) => {
  const page = await pageOf(t);
  const lines = text.split('\n');
  const found = placesOf(page).lines.map(({ first, way }) => `${lines[first]} | ${words(page, way)}\n`);
  strictEqual(
    found.join(''),
    unindented(`
      Vragen van het lid Jansen (ABC) over treinen.1 | Vragen van het lid Jansen (ABC) over treinen.
      Vraag 1 | Vraag 1, Antwoord op vraag 1
      Kent u het bericht?2 En dit?3 | Vraag 1, Antwoord op vraag 1 > Kent u het bericht? En dit?
      Wat vindt u van dat bericht? | Vraag 1, Antwoord op vraag 1 > Wat vindt u van dat bericht?
      Vraag 2 | Vraag 2, Antwoord op vraag 2
      Waarom? | Vraag 2, Antwoord op vraag 2 > Waarom?
      Antwoord op vraag 2 | Vraag 2, Antwoord op vraag 2
      Omdat. | Vraag 2, Antwoord op vraag 2 > Omdat.
      Antwoord op vraag 1 | Vraag 1, Antwoord op vraag 1
      Ja. | Vraag 1, Antwoord op vraag 1 > Ja.
    `),
  );
});

test('a page is as long as what there is to read on it', async (t) => {
  const page = await pageOf(t);
  const more = await pageOf(t, `${text}Vraag 3\nEn dan?\n`);
  // A part, and a piece of text in it.
  strictEqual(piecesOf(more) - piecesOf(page), 2);
});

async function pageOf(t: test.TestContext, words = text): Promise<Page> {
  const { client, open } = await session(t);
  const uri = await open(words);
  return client.sendRequest<Page>('kamervragen/reading', { textDocument: { uri } });
}

/** What a reader finds on a way: a row by its titles, anything else by its words. */
function words(page: Page, way: Way): string {
  const said = (paragraphs: readonly ViewParagraph<unknown>[]) =>
    paragraphs.map(({ pieces }) => pieces.map((piece) => ('text' in piece ? piece.text : '')).join('')).join(' ');
  const parts = page.rows.flatMap(partsOf);
  return way
    .map(([list, index]) => {
      if (list === 'rows')
        return partsOf(page.rows[index] as Page['rows'][number])
          .map(({ title }) => title)
          .join(', ');
      if (list === 'questions') return questionsOf(page)[index]?.title;
      if (list === 'header') return said(page.header.slice(index, index + 1));
      if (list.startsWith('notes-')) {
        const series = page.notes.filter(({ series }) => `notes-${series}` === list);
        return said(series[index]?.paragraphs ?? []);
      }
      const part = parts.find(({ section }) => `section-${section}` === list);
      return said(part?.paragraphs.slice(index, index + 1) ?? []);
    })
    .join(' > ');
}
