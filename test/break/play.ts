import { deepStrictEqual } from 'node:assert/strict';
import { CodeLensResolveRequest, ErrorCodes, LSPErrorCodes } from 'vscode-languageserver/node';
import { deletedBy, type Edit } from '../laws/texts.ts';
import { askingAt, everyAnswer, fitting, isRefusal, learnt, unknowing, withoutNames } from '../shell/everyAnswer.ts';
import type { Asked, Known } from '../shell/everyRequest.ts';
import { type Page, page } from '../shell/page.ts';
import { type Editor, replaced, rewritten, type Step, undone } from './editor.ts';
import { clients, type Move, type Scenario } from './scenarios.ts';
import { type Server, start } from './server.ts';
import { withWrong } from './wrong.ts';

/** What was done, counted. */
export interface Counts {
  texts: number;
  edits: number;
  requests: number;
  wrong: number;
  cancelled: number;
}

/** A document in an editor, and the server that is told of it. */
interface Scene {
  readonly server: Server;
  /** What is asked. */
  readonly requests: readonly Asked[];
  readonly counts: Counts;
  editor: Editor;
  /** The document as it was after each step, the last one last. */
  readonly pages: Page[];
  known: Known;
  /** The requests, the last one last. */
  readonly asked: number[];
  readonly cancelled: Set<number>;
  readonly faults: string[];
}

/**
 * Lets happen to a document on a server what a scenario holds, and asks everything about what it then is: of the server
 * that was there all the time, and of one that never saw it before. Throws where an answer is missing, comes twice, does
 * not fit or is not the same.
 */
export async function play(server: Server, { client, text, moves, places }: Scenario, counts: Counts): Promise<void> {
  const editor = { page: page(`file:///${counts.texts++}.kamervragen`, text), version: 1, undone: [] };
  const { requests, capabilities } = clients[client];
  const scene: Scene = {
    server,
    requests,
    counts,
    editor,
    pages: [editor.page],
    known: unknowing,
    asked: [],
    cancelled: new Set(),
    faults: [],
  };
  server.settings = {};
  open(server, editor);
  for (const move of [...moves, { do: 'wait' as const }]) {
    await made(scene, move);
    deepStrictEqual([...scene.faults, ...server.faults], []);
  }
  const answers = await everything(server, client, scene.editor, places);
  server.tell('textDocument/didClose', { textDocument: { uri: editor.page.uri } });

  const anew = await start(capabilities);
  try {
    anew.settings = server.settings;
    open(anew, scene.editor);
    const expected = await everything(anew, client, scene.editor, places);
    await anew.end();
    counts.requests += 2 * answers.answered.length;
    deepStrictEqual([...server.faults, ...anew.faults], []);
    deepStrictEqual(answers, expected);
  } finally {
    anew.process.kill();
  }
}

function open(server: Server, { page: { uri, text }, version }: Editor): void {
  server.tell('textDocument/didOpen', { textDocument: { uri, languageId: 'kamervragen', version, text } });
}

/** All that a server says of a document, of its own accord to clients that do not ask, and when it is asked. */
async function everything(
  server: Server,
  client: Scenario['client'],
  { page, version }: Editor,
  places: Scenario['places'],
) {
  const told = client === 'bare' ? await server.told(page.uri, version) : undefined;
  const ask = async (method: string, params: object) => {
    const { error, result } = await server.ask(method, params).response;
    if (isRefusal(error)) return null;
    if (error || server.faults.length > 0) throw new Error(`${method}: ${error?.message} ${server.faults}`);
    return result;
  };
  const answered = await everyAnswer(ask, page, places, clients[client].requests);
  return { told, answered: answered.map(withoutNames) };
}

/** How each move is made. */
const ways: { readonly [Do in Move['do']]: (scene: Scene, move: Extract<Move, { do: Do }>) => void | Promise<void> } = {
  edit(scene, { edits }) {
    step(scene, replaced(scene.editor, edits.map(replacing)));
  },
  type(scene, { at, text }) {
    let place = Math.floor(at * scene.editor.page.text.length);
    for (const character of text) {
      step(scene, replaced(scene.editor, [() => ({ start: place, end: place, text: character })]));
      place += character.length;
    }
  },
  undo(scene, { times }) {
    for (let time = 0; time < times && scene.editor.undone.length > 0; time++) step(scene, undone(scene.editor));
  },
  paste(scene, { at, text }) {
    step(scene, replaced(scene.editor, [replacing({ at, deleted: 0, inserted: text })]));
  },
  'delete all'(scene) {
    step(scene, replaced(scene.editor, [replacing({ at: 0, deleted: 1, inserted: '' })]));
  },
  'change line ends'(scene, { to }) {
    const { text } = scene.editor.page;
    step(scene, replaced(scene.editor, [replacing({ at: 0, deleted: 1, inserted: text.replace(/\r\n|\r|\n/g, to) })]));
  },
  rewrite(scene, { text }) {
    step(scene, rewritten(scene.editor, text));
  },
  reopen(scene) {
    const { editor, server } = scene;
    server.tell('textDocument/didClose', { textDocument: { uri: editor.page.uri } });
    scene.editor = { ...editor, version: editor.version + 1 };
    open(server, scene.editor);
  },
  ask(scene, { request, place, of }) {
    const asked = pick(scene.requests, request);
    if (asked) ask(scene, asked, place, of);
  },
  'ask everything'(scene, { place }) {
    for (const asked of scene.requests) ask(scene, asked, place, 0);
  },
  cancel({ server, asked, cancelled, counts }, { back }) {
    const id = asked.at(-1 - back);
    if (id === undefined) return;
    counts.cancelled++;
    cancelled.add(id);
    server.tell('$/cancelRequest', { id });
  },
  'ask wrongly'(
    { server, requests, editor, known, counts, faults },
    { request, place: [from, to], of, where, instead },
  ) {
    const asked = pick(requests, request);
    const params = asked && pick(asked.params(askingAt(editor.page, from, to, known)), of);
    if (params === undefined) return;
    counts.wrong++;
    const wrong = withWrong(params, where, instead);
    // What makes no sense is refused, and not stumbled over.
    server.ask(asked?.method ?? '', wrong).response.then(({ error }) => {
      if (error?.code === ErrorCodes.InternalError)
        faults.push(`${asked?.method} ${JSON.stringify(wrong)}: ${error.message}`);
    });
  },
  'tell wrongly'({ server, editor, counts }, { where, instead }) {
    const { uri } = editor.page;
    counts.wrong++;
    const textDocument = withWrong({ uri: `${uri}.none`, version: 1 }, where, instead);
    server.tell('textDocument/didChange', { textDocument, contentChanges: [{ text: 'Vraag 1' }] });
    server.tell('textDocument/didClose', { textDocument });
  },
  'ask for nothing'({ server, editor, counts }, { method }) {
    counts.wrong++;
    server.ask(method, { textDocument: { uri: editor.page.uri } });
  },
  set({ server }, { settings }) {
    server.settings = settings;
    server.tell('workspace/didChangeConfiguration', { settings: null });
  },
  async wait({ server }) {
    await server.settled();
  },
};

async function made<M extends Move>(scene: Scene, move: M): Promise<void> {
  const way = ways[move.do] as (scene: Scene, move: Move) => void | Promise<void>;
  await way(scene, move);
}

const replacing = (edit: Edit) => (text: string) => ({ ...deletedBy(text, edit), text: edit.inserted });

function step(scene: Scene, { editor, contentChanges }: Step): void {
  scene.editor = editor;
  scene.pages.push(editor.page);
  scene.counts.edits++;
  const { page, version } = editor;
  scene.server.tell('textDocument/didChange', { textDocument: { uri: page.uri, version }, contentChanges });
}

function pick<T>(list: readonly T[], share: number): T | undefined {
  return list[Math.floor(share * (list.length - 1))];
}

/** Asks, and looks at the answer when it comes. */
function ask(scene: Scene, asked: Asked, [from, to]: readonly [number, number], of: number): void {
  const asking = askingAt(scene.editor.page, from, to, scene.known);
  const params = pick(asked.params(asking), of);
  if (params === undefined) return;
  scene.counts.requests++;
  const version = scene.pages.length - 1;
  const { id, response } = scene.server.ask(asked.method, params);
  scene.asked.push(id);
  response.then(({ error, result }) => {
    if (error !== undefined) {
      const isMeant =
        isRefusal(error) ||
        (error.code === LSPErrorCodes.RequestCancelled && scene.cancelled.has(id)) ||
        (error.code === LSPErrorCodes.ContentModified && asked.method === CodeLensResolveRequest.method);
      if (!isMeant) scene.faults.push(`${asked.method} ${JSON.stringify(params)}: ${error.message}`);
      return;
    }
    // It fits the document as it was when it was asked about, or as it became until the answer came.
    let fault: unknown;
    for (const page of scene.pages.slice(version)) {
      try {
        fitting(asked, result, { ...asking, page }, params);
        const known = learnt(scene.known, asked, result, { ...asking, page });
        scene.known = { ...known, items: known.items.slice(-KEPT), lenses: known.lenses.slice(-KEPT) };
        return;
      } catch (error) {
        fault = error;
      }
    }
    scene.faults.push(String(fault));
  });
}

/** So many things that were given are kept to ask about. */
const KEPT = 50;
