import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import test from 'node:test';
import { toHtml } from '../../server/export/html.ts';
import { parse } from '../../server/parse/parse.ts';
import { attackedDocument, attacks, forms } from '../attacks.ts';
import { samples } from '../laws/texts.ts';
import { unindented } from '../marked.ts';

test('a page has questions beside their answers, notes at their marks, and links to what is mentioned and cited', () => {
  const text = unindented(`
    Vragen van het lid Waterman (ABC) over de munt (ingezonden 3 mei 2024).

    Vraag 1
    Kent u het bericht
    over de munt?1
    Antwoord op vraag 1
    Ja, "die" & <die>, zie Kamerstuk 36 410 IX, nr. 3.
    Vraag 2
    Klopt dat?
    Vraag 3
    Zie vraag 1?
    Antwoord op vraag 3
    Ja.

    1 Dagblad van het Zuiden.
  `);
  const [, body = ''] = page(text).split('<main>\n');
  strictEqual(
    body,
    unindented(`
      <header>
      <h1>De munt</h1>
      <p>Vragen van het lid Waterman (ABC) over de munt (ingezonden 3 mei 2024).</p>
      </header>
      <div class="pair">
      <div><article id="sectie-0" class="question">
      <h2>Vraag 1</h2>
      <p>Kent u het bericht over de munt?<span class="mark"><sup><a id="teken-0" href="#noot-0">1</a></sup><span class="note">Dagblad van het Zuiden.</span></span></p>
      </article>
      </div>
      <div><article id="sectie-1" class="answer">
      <h3>Antwoord op vraag 1</h3>
      <p>Ja, &#34;die&#34; &#38; &#60;die&#62;, zie <a href="https://zoek.officielebekendmakingen.nl/kst-36410-IX-3.html" title="Kamerstukken 36410 IX, nr. 3" rel="noreferrer">Kamerstuk 36 410 IX, nr. 3</a>.</p>
      </article>
      </div>
      </div>
      <div class="pair">
      <div><article id="sectie-2" class="question">
      <h2>Vraag 2</h2>
      <p>Klopt dat?</p>
      </article>
      </div>
      <div><p class="missing">Geen antwoord in dit document.</p></div>
      </div>
      <div class="pair">
      <div><article id="sectie-3" class="question">
      <h2>Vraag 3</h2>
      <p>Zie <a href="#sectie-0">vraag 1</a>?</p>
      </article>
      </div>
      <div><article id="sectie-4" class="answer">
      <h3>Antwoord op vraag 3</h3>
      <p>Ja.</p>
      </article>
      </div>
      </div>
      <section class="notes">
      <h2>Noten</h2>
      <ol>
      <li id="noot-0"><span class="number">1</span><div><p>Dagblad van het Zuiden.</p> <a href="#teken-0" aria-label="Terug naar de tekst">↩</a></div></li>
      </ol>
      </section>
      </main>
      </body>
      </html>
    `),
  );
});

test('a question whose answer an earlier one shows says where that is', () => {
  const text =
    'Vraag 1\nEen?\nVraag 2\nTwee?\nAntwoord op vraag 1\nJa.\nVraag 3\nDrie?\nAntwoord op vragen 2 en 3\nNee.\n';
  ok(page(text).includes('Beantwoord in: <a href="#sectie-4">Antwoord op vraag 2 en 3</a>'), page(text));
});

test('a long note stands whole at its first mark, and begins at the others', () => {
  const text = `Vraag 1\nKent u dit bericht[1] en dat bericht[1] ook?\nAntwoord 1\nJa.\n[1] ${'Dagblad van het Zuiden. '.repeat(20)}\n`;
  const lengths = [...page(text).matchAll(/class="note">([^<]*)/g)].map(([, words = '']) => words.length);
  deepStrictEqual(lengths, [479, 200]);
});

/** Texts whose notes are marked twice, or not at all. */
const noted = [
  'Vraag 1\nKent u dit bericht[1] en dat bericht[1] ook?\nAntwoord 1\nJa.\n[1] Dagblad van het Zuiden.\n',
  'Vraag 1\nKlopt dit?1\nAntwoord 1\nJa.\n\n1 Kamerstuk 36 410, nr. 3.\n2 Kamerstuk 36 410, nr. 4.\n',
];

for (const [index, sample] of [...samples, ...noted].entries()) {
  test(`the page of sample ${index + 1} has an element for each thing that its links lead to, once`, () => {
    const made = page(sample);
    const ids = [...made.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    strictEqual(new Set(ids).size, ids.length);
    for (const [, id] of made.matchAll(/href="#([^"]*)"/g)) ok(ids.includes(id), id);
  });
}

/** The elements of a page, and nothing that acts. */
const ELEMENT =
  /^<(?:\/?(?:html|head|title|style|body|main|header|h1|h2|h3|p|div|article|section|sup|cite|a|ol|li|span)|meta)(?: (?:lang|charset|http-equiv|content|name|id|class|href|title|rel|aria-label)="[^"<>]*")*>$/;

for (const [what, words] of Object.entries(attacks)) {
  test(`on a page ${what} is only words`, () => {
    for (const form of forms) {
      const made = page(attackedDocument(words, form), words);
      ok(made.startsWith('<!DOCTYPE html>\n<html'));
      for (const [tag] of made.slice('<!DOCTYPE html>'.length).matchAll(/<[^>]*>?/g)) {
        ok(ELEMENT.test(tag), tag);
        const [, href] = / href="([^"]*)"/.exec(tag) ?? [];
        ok(href === undefined || /^(?:https:\/\/|#(?:sectie|noot|teken)-\d+$)/.test(href), tag);
      }
      const [, style = ''] = /<style>([^<]*)<\/style>/.exec(made) ?? [];
      ok(/@top-left \{ content: "(?:[A-Za-z0-9 .-]|\\[0-9a-f]+ )*"; /.test(style), style.slice(-200));
    }
  });
}

function page(text: string, name = 'munt.txt'): string {
  return [...toHtml(parse(text), name)].join('');
}
