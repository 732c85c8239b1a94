import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Position } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from '../../server/parse/parse.ts';
import { median, once, quantile, type Row } from './measure.ts';
import { type Editor, json, kamervragen, markdown, type Server, start } from './servers.ts';
import { longText } from './texts.ts';

/** How often a process is started anew, and how many letters are typed, after as many to warm up. */
const STARTS = 15;
const LETTERS = 80;

/** A document of each size, with a place in it about which a hover says something; and the limits of what it costs. */
const documents = [
  { size: 13, opening: { limit: 3.2, aim: 1.3 }, outline: 0.45, hover: 3.2 },
  { size: 100, opening: { limit: 2.4, aim: 1 }, outline: 0.25, hover: 2.5 },
  { size: 200, opening: { limit: 2.5, aim: 1 }, outline: 0.28, hover: 2.5 },
].map((row) => {
  const size = row.size << 10;
  const text = longText(size);
  return { ...row, text, hovered: mentionIn(text), asJson: jsonOf(size), asMarkdown: markdownOf(text) };
});

/** How long one waits for answers of the bundled server, beside those of others, each a process of its own. */
export async function answering(): Promise<readonly Row[]> {
  return [...(await opening()), ...(await outlining()), ...(await hovering()), commandLine()];
}

/** How many milliseconds VS Code leaves between the answer to `initialize` and its first document: 55 were measured. */
const MADE_READY = 50;

/** From opening a document in a server that just started, until its outline is there. */
async function opening(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const { size, opening, text, asJson } of documents) {
    const [ours, theirs] = await turns(
      STARTS,
      () => firstOutline(kamervragen, text),
      () => firstOutline(json, asJson.text),
    );
    const what = `open → first outline over stdio, cold, ${size} KB, to the JSON server`;
    rows.push({
      what,
      ...opening,
      ratio: median(ours) / median(theirs),
      worst: quantile(ours, 0.95) / quantile(theirs, 0.95),
    });
  }
  return rows;
}

async function firstOutline(server: Server, text: string): Promise<number> {
  const editor = await start(server);
  await setTimeout(MADE_READY);
  const waited = await once(async () => {
    await editor.open(text);
    filled(await editor.outline());
  });
  await editor.close();
  return waited;
}

/** From a letter until the outline is there. */
async function outlining(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const { size, outline, text, asMarkdown } of documents) {
    const ask = async (editor: Editor) => filled(await editor.outline());
    const [ours, theirs] = await typing(
      { server: kamervragen, text, ask },
      { server: markdown, text: asMarkdown, ask },
    );
    const what = `keystroke → outline over stdio, ${size} KB, to the Markdown server`;
    for (const [name, share] of [
      ['p50', 0.5],
      ['p95', 0.95],
    ] as const)
      rows.push({
        what: `${what}, ${name}`,
        limit: outline,
        aim: 1 / 6,
        ratio: quantile(ours, share) / quantile(theirs, share),
      });
  }
  return rows;
}

/** From a letter until a hover is there. */
async function hovering(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const { size, hover, text, hovered, asJson } of documents) {
    const [ours, theirs] = await typing(
      { server: kamervragen, text, ask: async (editor) => filled([await editor.hover(hovered)]) },
      { server: json, text: asJson.text, ask: (editor) => editor.hover(asJson.hovered) },
    );
    const what = `keystroke → hover over stdio, ${size} KB, to the JSON server`;
    rows.push({
      what,
      limit: hover,
      aim: 1.2,
      ratio: median(ours) / median(theirs),
      worst: quantile(ours, 0.95) / quantile(theirs, 0.95),
    });
  }
  return rows;
}

/** A server in which letters are typed, and what is asked at each. */
interface Typing {
  readonly server: Server;
  readonly text: string;
  readonly ask: (editor: Editor) => Promise<unknown>;
}

/** Types letters in two servers by turns: the milliseconds until each has answered. */
async function typing(...both: readonly [Typing, Typing]): Promise<readonly [number[], number[]]> {
  const [first, second] = await Promise.all(
    both.map(async ({ server, text, ask }) => {
      const editor = await start(server);
      await editor.open(text);
      await ask(editor);
      const letter = () =>
        once(async () => {
          await editor.type();
          await ask(editor);
        });
      return { letter, close: editor.close };
    }),
  );
  if (!first || !second) throw new Error('Two servers were to be started.');
  await turns(LETTERS, first.letter, second.letter);
  const times = await turns(LETTERS, first.letter, second.letter);
  await Promise.all([first.close(), second.close()]);
  return times;
}

/** Tells on standard error how many microseconds of processors a program took, to start Node among them. */
const TELLS_TIME = `process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  require('node:fs').writeSync(2, String(user + system));
});`;

/** What the command line costs for one document, by the time of processors: that of the clock says who else is at work. */
function commandLine(): Row {
  const folder = mkdtempSync(join(tmpdir(), 'kamervragen-bench-'));
  const [file, preload] = [join(folder, 'document.txt'), join(folder, 'preload.cjs')];
  writeFileSync(file, documents[0]?.text ?? '');
  writeFileSync(preload, TELLS_TIME);
  // What Node would read of certificates at every start is nothing of ours, and would make the reference slow.
  const env = { ...process.env, NODE_EXTRA_CA_CERTS: '', XDG_CACHE_HOME: folder };
  const ran = (...args: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['-r', preload, ...args], { encoding: 'utf8', env });
    if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}`);
    return { took: Number(stderr), said: stdout.length };
  };
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let turn = 0; turn < STARTS; turn++) {
    const { took, said } = ran('dist/cli.cjs', 'outline', file);
    if (said === 0) throw new Error('The command line said nothing.');
    ours.push(took);
    theirs.push(ran('-e', '0').took);
  }
  rmSync(folder, { recursive: true });
  return {
    what: 'kamervragen outline of 13 KB, to node -e 0, by processor time',
    limit: 5.8,
    aim: 1.6,
    ratio: median(ours) / median(theirs),
    worst: quantile(ours, 0.95) / quantile(theirs, 0.95),
  };
}

/** What two tasks tell, one after the other, so many times. */
async function turns(
  count: number,
  ours: () => Promise<number>,
  theirs: () => Promise<number>,
): Promise<readonly [number[], number[]]> {
  const times: readonly [number[], number[]] = [[], []];
  for (let turn = 0; turn < count; turn++) {
    times[0].push(await ours());
    times[1].push(await theirs());
  }
  return times;
}

/** An answer that must say something: a server that says nothing is fast. */
function filled(answer: readonly unknown[] | null): void {
  if (!answer?.some(Boolean)) throw new Error('A server had no answer.');
}

/** The first mention of a question after the middle of a text. */
function mentionIn(text: string): Position {
  const mention = parse(text).references.find(({ span }) => span.start > text.length / 2 + 2 * LETTERS);
  if (!mention) throw new Error('The text mentions no question.');
  return TextDocument.create('', '', 0, text).positionAt(mention.span.start + 1);
}

/** A text with the headings of its sections as Markdown has them. */
function markdownOf(text: string): string {
  let written = '';
  let copied = 0;
  for (const { heading } of parse(text).sections) {
    if (!heading) continue;
    written += `${text.slice(copied, heading.start)}## `;
    copied = heading.start;
  }
  return written + text.slice(copied);
}

/** JSON of such a size, laid out as people have it before them, and a place in it. */
function jsonOf(size: number) {
  const { sections } = parse(longText(size));
  const whole = longText(size);
  const all = sections.map(({ role, numbers, body }) => ({
    role,
    numbers,
    body,
    words: whole.slice(body.start, body.end),
  }));
  let count = all.length;
  const laidOut = () => JSON.stringify({ sections: all.slice(0, count) }, undefined, 2);
  while (count > 1 && laidOut().length > size) count--;
  const text = laidOut();
  return { text, hovered: TextDocument.create('', '', 0, text).positionAt(text.lastIndexOf('"words"') + 2) };
}
