import { deepStrictEqual, match, ok, strictEqual } from 'node:assert/strict';
import test from 'node:test';
import MarkdownIt from 'markdown-it';
import { marked } from 'marked';
import { toMarkdown } from '../../server/export/markdownDocument.ts';
import { parse } from '../../server/parse/parse.ts';
import { attacks } from '../attacks.ts';
import { unindented } from '../marked.ts';
import { sameAsGolden, samples } from './golden.ts';

for (const [name, text] of samples)
  test(`${name} in Markdown is as it was looked at`, () => sameAsGolden(`${name}.md`, markdown(text, `${name}.txt`)));

writes(
  'a blank on the right side of a mark that print glued to the next word',
  `
  Vraag 1
  Kent u het bericht.  ¹Daarin staat het.

  ¹ Veerblad, 3 mei 2024.
`,
  `
  ---
  lang: "nl"
  state: "asked"
  ---

  # brief\\.txt

  ## Vraag 1

  Kent u het bericht.[^1] Daarin staat het.

  [^1]: Veerblad, 3 mei 2024.
`,
);

writes(
  'a member and a minister who each count notes from 1',
  `
  Vragen van het lid Waterman (ABC) aan de Minister van Veren over het veer (ingezonden 3 mei 2024).
  Vraag 1
  Kent u het bericht¹?

  ¹ Veerblad, 3 mei 2024.
  Vraag 2
  Klopt het bericht²?

  ² Bootblad, 4 mei 2024.
  Antwoord op vraag 1
  Ja¹, zie de stukken².

  ¹ Kamerstuk 36 410, nr. 7.
  ² Kamerstuk 36 410, nr. 8.
  Antwoord op vraag 2
  Zie het antwoord op vraag 1.
`,
  `
  ---
  lang: "nl"
  subject: "het veer"
  askedBy:
    - "Waterman (ABC)"
  submitted: "2024-05-03"
  state: "answered"
  ---

  # Het veer

  Vragen van het lid Waterman (ABC) aan de Minister van Veren over het veer (ingezonden 3 mei 2024).

  ## Vraag 1

  Kent u het bericht[^1]?

  [^1]: Veerblad, 3 mei 2024.

  ## Vraag 2

  Klopt het bericht[^2]?

  [^2]: Bootblad, 4 mei 2024.

  ## Antwoord op vraag 1

  Ja[^b1], zie de stukken[^b2].

  [^b1]: [Kamerstuk 36 410, nr. 7](https://zoek.officielebekendmakingen.nl/kst-36410-7.html).

  [^b2]: [Kamerstuk 36 410, nr. 8](https://zoek.officielebekendmakingen.nl/kst-36410-8.html).

  ## Antwoord op vraag 2

  Zie [het antwoord op vraag 1](#antwoord-op-vraag-1).
`,
);

test('a mark whose text is missing, and a text that nothing marks, are raised numbers', () => {
  const written = markdown('Vraag 1\nKlopt dit¹?\nAntwoord op vraag 1\nJa².\n\n² Veerblad.\n³ Bootblad.\n');
  match(written, /Klopt dit¹\?/);
  match(written, /Ja\[\^2\]\./);
  match(written, /\n³ Bootblad\.\n/);
});

test('two sets with questions of the same numbers have headings of their own, and a mention means the first', () => {
  const set = (subject: string, answer: string) =>
    `Vragen van het lid Waterman (ABC) aan de Minister van Veren over ${subject} (ingezonden 3 mei 2024).\nVraag 1\nKlopt dit?\n` +
    `Antwoord 1\nJa.\nVraag 2\nWaarom?\nAntwoord 2\n${answer}\n`;
  const written = markdown(`${set('het veer', 'Zie vraag 1.')}2024Z00112\n${set('de brug', 'Omdat het zo is.')}`);
  strictEqual(written.match(/^### Vraag 1$/gm)?.length, 2);
  match(written, /Zie \[vraag 1\]\(#vraag-1\)/);
});

test('pandoc finds no attributes, raised letters or lists of its own kinds', () => {
  const written = markdown('Vraag 1\nKent u {dit} en m^2?\n\na. Munt\n');
  match(written, /Kent u \\\{dit\\\} en m\\\^2\?/);
  match(written, /^a\\. Munt$/m);
});

test('what a set mentions is in that set, whatever other sets have', () => {
  const set = (name: string) =>
    `Vragen van het lid ${name} aan de Minister van Munten over de munt (ingezonden 3 mei 2024).\n\nVraag 1\nKlopt dit?\n\nVraag 2\nWaarom?\n\nAntwoord 1\nJa.\n\nAntwoord 2\nZie het antwoord op vraag 1.\n\n`;
  const links = [...markdown(set('Waterman (ABC)') + set('Berg (DEF)')).matchAll(/\]\((#[^)]*)\)/g)];
  deepStrictEqual(
    links.map(([, link]) => link),
    ['#antwoord-op-vraag-1', '#antwoord-op-vraag-1-1'],
  );
});

test('nothing that a document says is more than words in Markdown', () => {
  const words = Object.values(attacks).flatMap((attack) => [attack, `Munt.1 ${attack}`]);
  const source = `Vraag 1\nKent u dit?\n${words.join('\n\n')}\nAntwoord op vraag 1\nJa.\n\n1 Bron\n`;
  const [, , ...parts] = markdown(source).split('---\n');
  const expected = ['h1', 'h2', 'p', 'a', 'br'];
  for (const html of [marked.parse(parts.join('---\n'), { async: false }), markdownIt.render(parts.join('---\n'))]) {
    const names = [...html.matchAll(/<([a-z\d]+)/g)].map(([, name = '']) => name);
    deepStrictEqual(
      names.filter((name) => !expected.includes(name)),
      [],
    );
    ok(!/href="(?!#|https:\/\/)/.test(html));
  }
});

const markdownIt = new MarkdownIt({ html: true, linkify: true });

test('what a header says is a string in YAML, whatever it says', () => {
  const written = markdown(
    'Vragen van het lid Water"man\\ (A: B) aan de Minister van Veren over x: "y" # z {a} (ingezonden 3 mei 2024).\nVraag 1\nKlopt dit?\n',
  );
  const [, front = ''] = written.split('---\n');
  for (const line of front.trimEnd().split('\n')) {
    if (line.endsWith(':')) continue;
    const value = line.slice(line.startsWith('  - ') ? 4 : line.indexOf(': ') + 2);
    strictEqual(typeof JSON.parse(value), 'string', line);
  }
});

function markdown(text: string, name = 'brief.txt'): string {
  return [...toMarkdown(parse(text), name)].join('');
}

function writes(what: string, source: string, expected: string): void {
  test(`Markdown writes ${what}`, () => strictEqual(markdown(unindented(source)), unindented(expected)));
}
