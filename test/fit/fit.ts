// `npm run fit` says what each kind of evidence for a note is worth, from labelled documents beside the project;
// `-- --write` writes it into the tables, where no reason stands against it.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DEFINITIONS } from '../../server/parse/notes/definitions.ts';
import { type Evidence, NEVER } from '../../server/parse/notes/evidence.ts';
import { MARKS } from '../../server/parse/notes/marks.ts';
import { evidenceOf } from '../../server/parse/notes/weigh.ts';
import { type Labelled, labelledIn } from './examples.ts';
import { type Example, fit, loss, type Prior } from './logistic.ts';
import { type Fitted, written } from './written.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = `${root}../shared`;
/** Into so many parts are the documents divided, each of which is foretold from the others. */
const PARTS = 10;
/** A row of which fewer documents have an example keeps its weight. */
const LEAST_DOCUMENTS = 3;
/** How much is held of a weight beforehand: a person put it where the fit begins. */
const TRUST = 1;
/** So little may a weight move that is not fitted. */
const NONE = 1e-9;
/** Nothing is held of how likely a number is a note's only because it comes next. */
const UNKNOWN = 100;
const TABLES = ['gluedMarks', 'apartMarks', 'definitions'].map((name) => `${root}server/parse/notes/${name}.ts`);

if (existsSync(`${folder}/corpus/labels`)) report();
else {
  console.log(`There are no labelled documents: they belong in ${folder}/corpus, and are not ours to publish.`);
  process.exitCode = 1;
}

function report(): void {
  const { labelled, left } = labelledIn(folder);
  if (left.length > 0) console.log(`Labels do not fit on these copies, which are left out: ${left.join('; ')}\n`);
  const found = { mark: fitted('mark', MARKS, labelled), definition: fitted('definition', DEFINITIONS, labelled) };
  if (process.argv.includes('--write')) write([...found.mark, ...found.definition]);
}

/** Fits the rows of a table, prints what came out, and hands out the new weights. */
function fitted(kind: Labelled['kind'], rows: readonly Evidence[], labelled: readonly Labelled[]): readonly Fitted[] {
  const own = labelled.filter((one) => one.kind === kind);
  const documents = [...new Set(own.map(({ document }) => document))].sort();
  const partOf = new Map(documents.map((document, index) => [document, index % PARTS]));
  const supports = rows.map((row) => supportOf(row, kind, own));
  const priors = (trust: number): readonly Prior[] => [
    ...rows.map(({ weight, prior, fixed }, index) => {
      const isOpen = fixed === undefined && (supports[index]?.documents ?? 0) >= LEAST_DOCUMENTS;
      const held = isOpen && trust > NONE ? (prior ?? weight) : weight;
      return { mean: Number.isFinite(held) ? held : 0, variance: isOpen ? trust : NONE };
    }),
    { mean: 0, variance: UNKNOWN },
  ];
  const examplesOf = (all: readonly Labelled[], without?: Evidence): readonly Example[] =>
    all.map((one) => {
      const held = evidenceOf(one.facts, without)[kind];
      const isNone = held.length === 0 || held.some(({ weight }) => weight === NEVER);
      const features = [...held.map((row) => rows.indexOf(row)), rows.length];
      return { features, isOfKind: one.isOfKind, known: isNone ? NEVER : one.known, share: one.share };
    });
  /** How surprising each part of the documents is to weights that are fitted on the others. */
  const validated = (trust: number, without?: Evidence): number =>
    Array.from({ length: PARTS }, (_, part) => {
      const isIn = ({ document }: Labelled) => partOf.get(document) === part;
      const others = own.filter((one) => !isIn(one));
      return loss(examplesOf(own.filter(isIn), without), fit(examplesOf(others, without), priors(trust)));
    }).reduce((sum, part) => sum + part, 0);

  const weights = fit(examplesOf(own), priors(TRUST));
  const whole = validated(TRUST);
  const ofKind = own.filter(({ isOfKind }) => isOfKind).length;
  console.log(`${kind}s: ${ofKind} of ${own.length} digits that may be one are, in ${documents.length} documents`);
  console.log(`loss, cross-validated: ${whole.toFixed(2)} nats; of the weights of now: ${validated(NONE).toFixed(2)}`);
  console.log('     now  fitted  without  are  not  documents');
  const result = rows.map((row, index): Fitted => {
    const { yes, no, documents } = supports[index] ?? { yes: 0, no: 0, documents: 0 };
    const worse = validated(TRUST, row) - whole;
    const isOpen = priors(TRUST)[index]?.variance === TRUST && row.weight !== NEVER;
    const weight = isOpen ? weights[index] : undefined;
    const verdict = row.fixed ?? (documents < LEAST_DOCUMENTS ? 'too few to tell' : worse <= 0 ? 'EARNS NOTHING' : '');
    const columns = [
      (row.weight === NEVER ? 'never' : row.weight.toFixed(1)).padStart(8),
      (weight === undefined ? '–' : weight.toFixed(1)).padStart(7),
      `${worse < 0 ? '' : '+'}${worse.toFixed(2)}`.padStart(8),
      ...[yes, no, documents].map((count) => String(count).padStart(4)),
    ];
    console.log(`${columns.join(' ')}  ${row.name}${verdict && `: ${verdict}`}`);
    return { row, weight };
  });
  console.log(`         ${(weights[rows.length] ?? 0).toFixed(1).padStart(7)}  a number that comes next, by itself\n`);
  return result;
}

/** How many digits have this evidence, of those that are what it speaks for and of the others. */
function supportOf(row: Evidence, kind: Labelled['kind'], all: readonly Labelled[]) {
  const held = all.filter((one) => evidenceOf(one.facts)[kind].includes(row));
  const yes = held.filter(({ isOfKind }) => isOfKind).length;
  return { yes, no: held.length - yes, documents: new Set(held.map(({ document }) => document)).size };
}

function write(all: readonly Fitted[]): void {
  for (const file of TABLES) writeFileSync(file, written(readFileSync(file, 'utf8'), all));
}
