import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { DocumentDiagnosticRequest } from 'vscode-languageserver/node';
import { attacks } from '../attacks.ts';
import { edits, keystrokes, madeOfTriggers, samples, share, texts } from '../laws/texts.ts';
import { everyRequest } from '../shell/everyRequest.ts';
import { modern } from '../shell/session.ts';
import { Documents } from './documents.ts';

/** The clients that take part: what each takes, and what it asks. */
export const clients = {
  modern: {
    capabilities: {
      ...modern,
      workspace: {
        configuration: true,
        didChangeConfiguration: { dynamicRegistration: true },
        codeLens: { refreshSupport: true },
        inlayHint: { refreshSupport: true },
      },
    },
    requests: everyRequest,
  },
  // One that is told of problems, for it never asks for them
  bare: {
    capabilities: {},
    requests: everyRequest.filter(({ method }) => method !== DocumentDiagnosticRequest.method),
  },
};

const real = '../shared/corpus/text/';

/** Documents that people wrote: the samples, and those that lie beside the project, where they do. */
const documents = existsSync(real)
  ? [...samples, ...readdirSync(real).map((name) => readFileSync(`${real}${name}`, 'utf8'))]
  : samples;

/** Where the cursor is, and as far as the other the selection or the window. */
const place = fc.tuple(share, share);

const lineEnds = fc.constantFrom('\n', '\r\n', '\r');
const words = fc.oneof(
  { weight: 3, arbitrary: madeOfTriggers },
  { weight: 1, arbitrary: fc.constantFrom(...Object.values(attacks)) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
);

const typed = fc.oneof(
  fc.constantFrom('Vraag 4\nKlopt dit?1\n', 'Antwoord 4\r\nJa.\n', '\n1 Stb. 2021, 123\n', 'Zie vraag 1.', '\n3/9\n'),
  fc.string({ unit: 'binary', maxLength: 12 }),
);

/** What stands in a message where something else belongs. */
const rubbish = fc.constantFrom(
  null,
  undefined,
  true,
  -1,
  0.5,
  7,
  2 ** 31,
  1e300,
  '',
  'file:///elsewhere.txt',
  '\ud83d',
  [],
  [null],
  {},
  { line: 0, character: 0 },
);

/** What people and editors do: an arbitrary for each, and how often it comes. */
const moves = {
  // One step of an editor, with one cursor or with several
  edit: { weight: 6, holds: { edits: fc.oneof(edits, keystrokes) } },
  // One step for each character, as one types
  type: { weight: 4, holds: { at: share, text: typed } },
  undo: { weight: 3, holds: { times: fc.integer({ min: 1, max: 12 }) } },
  paste: { weight: 2, holds: { at: share, text: words } },
  'delete all': { weight: 1, holds: {} },
  'change line ends': { weight: 1, holds: { to: lineEnds } },
  // A client that does not say what changed
  rewrite: { weight: 1, holds: { text: texts } },
  reopen: { weight: 1, holds: {} },
  ask: { weight: 16, holds: { request: share, place, of: share } },
  // All that an editor asks after a change
  'ask everything': { weight: 2, holds: { place } },
  cancel: { weight: 4, holds: { back: fc.nat(6) } },
  'ask wrongly': {
    weight: 4,
    holds: { request: share, place, of: share, where: share, instead: rubbish },
  },
  'tell wrongly': { weight: 1, holds: { where: share, instead: rubbish } },
  'ask for nothing': { weight: 1, holds: { method: fc.constantFrom('textDocument/rename', '$/none', 'x', '') } },
  set: {
    weight: 1,
    holds: {
      settings: fc.record({
        codeLens: fc.record({ enabled: fc.boolean() }),
        inlayHints: fc.record({ references: fc.boolean(), citations: fc.boolean() }),
      }),
    },
  },
  // Otherwise all that is asked and changed races
  wait: { weight: 2, holds: {} },
} as const;

type Moves = typeof moves;
type Value<T> = T extends fc.Arbitrary<infer V> ? V : never;

/** One of these, with what it holds. */
export type Move = {
  [Do in keyof Moves]: { readonly do: Do } & {
    readonly [Name in keyof Moves[Do]['holds']]: Value<Moves[Do]['holds'][Name]>;
  };
}[keyof Moves];

/** What happens to one document, from when it is opened until all is answered. */
export interface Scenario {
  readonly client: keyof typeof clients;
  readonly text: string;
  readonly moves: readonly Move[];
  /** Where everything is asked at the end. */
  readonly places: readonly (readonly [number, number])[];
}

const move = fc.oneof(
  ...Object.entries(moves).map(([name, { weight, holds }]) => ({
    weight,
    arbitrary: fc.record({ do: fc.constant(name), ...holds }) as fc.Arbitrary<unknown> as fc.Arbitrary<Move>,
  })),
);

export const scenarios: fc.Arbitrary<Scenario> = fc.record({
  client: fc.constantFrom(...(Object.keys(clients) as (keyof typeof clients)[])),
  text: fc.oneof({ weight: 3, arbitrary: texts }, { weight: 2, arbitrary: new Documents(documents) }),
  // Without bias: short ones would be half of all.
  moves: fc.noBias(fc.array(move, { maxLength: 150, size: 'max' })),
  places: fc.array(place, { minLength: 1, maxLength: 4, size: 'max' }),
});
