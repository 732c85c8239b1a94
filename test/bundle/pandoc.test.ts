import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import test from 'node:test';
import { toMarkdown } from '../../server/export/markdownDocument.ts';
import { parse } from '../../server/parse/parse.ts';
import { attacks } from '../attacks.ts';
import { samples } from '../export/golden.ts';

const pandoc = { skip: spawnSync('pandoc', ['--version']).status === 0 ? false : 'pandoc is not installed' };

test(
  'pandoc reads as many headings and footnotes as there are, and every link within leads to a heading',
  pandoc,
  () => {
    for (const [name, text] of samples) {
      const { sections, notes } = parse(text);
      const html = throughPandoc(markdown(text));
      strictEqual(html.match(/<h[1-6]/g)?.length, sections.length + 1, name);
      strictEqual(html.match(/<li\s+id="fn\d+"/g)?.length ?? 0, notes.filter(({ content }) => content).length, name);
      const ids = new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id));
      const targets = [...html.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id);
      deepStrictEqual(
        targets.filter((id) => !ids.has(id)),
        [],
      );
    }
  },
);

test('nothing that a document says is more than words to pandoc', pandoc, () => {
  const more = [
    '# Munt {#id .class}',
    '[Munt]{.evil}',
    'H~2~O en m^2^',
    '(@munt) a',
    '::: evil\nMunt\n:::',
    'a. Munt',
    '{{< evil >}}',
  ];
  const words = [...Object.values(attacks), ...more].flatMap((attack) => [attack, `Munt.1 ${attack}`]);
  const html = throughPandoc(
    markdown(`Vraag 1\nKent u dit?\n${words.join('\n\n')}\nAntwoord op vraag 1\nJa.\n\n1 Bron\n`),
  );
  const names = new Set([...html.matchAll(/<([a-z\d]+)/g)].map(([, name = '']) => name));
  deepStrictEqual(
    [...names].filter((name) => !['h1', 'h2', 'p', 'a', 'sup', 'section', 'hr', 'ol', 'li', 'br'].includes(name)),
    [],
  );
  ok(!/href="(?!#|https:)/.test(html));
  ok(!/class="evil/.test(html));
});

function throughPandoc(source: string): string {
  const { stdout, stderr } = spawnSync('pandoc', ['--from', 'markdown', '--to', 'html'], {
    input: source,
    encoding: 'utf8',
  });
  strictEqual(stderr, '');
  return stdout;
}

function markdown(text: string): string {
  return [...toMarkdown(parse(text), 'brief.txt')].join('');
}
