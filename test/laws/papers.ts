import fc from 'fast-check';
import type { QuestionNumber, Role } from '../../server/model/document.ts';

/** A document before it is printed: what it holds, and nothing of how it looks. */
export interface Paper {
  readonly kind: Kind;
  /** The paragraphs above the first section. */
  readonly header: readonly string[];
  readonly parts: readonly Part[];
  /** The texts of the notes 1, 2, 3 … */
  readonly notes: readonly string[];
  /** Lines to a page, so that pages end anywhere. */
  readonly pageLines: number;
}

export type Kind = 'answers' | 'questions' | 'list' | 'lettered' | 'council' | 'commission';

export interface Part {
  readonly role: Role;
  readonly numbers: readonly QuestionNumber[];
  /** Its heading, alone on its line; undefined where its number stands before its first words. */
  readonly heading: string | undefined;
  /** `1.` before its first words. */
  readonly label: string | undefined;
  /** Its paragraphs, in which `{3}` is the mark of note 3. */
  readonly paragraphs: readonly string[];
}

/** What is asked; a note's mark may stand at each `@`. */
const QUESTIONS = [
  'Kent u het bericht «De munt is op»?@ Zo ja, wat vindt u daarvan?',
  'Klopt het dat er in 2029@ minder munten zijn geslagen dan in de jaren daarvoor, en hoeveel waren dat er?',
  'Wie betaalt de nieuwe munten?',
  'Bent u bekend met het rapport «Muntgeld in de winkel»@ van het Bureau Munt@, en deelt u de conclusie dat kleingeld verdwijnt? Zo nee, waarom niet?',
  'Hoeveel munten zijn er per 1 januari 2030 nog in omloop, en hoeveel daarvan zijn van voor 2002?',
  'Wanneer is de laatste cent geslagen?@',
  'Deelt u de mening dat iedere winkel contant geld@ moet aannemen? Graag een toelichting.',
  'Kunt u deze vragen afzonderlijk en voor het einde van de maand beantwoorden?',
  'Is de munt rond?',
  'Waarom heeft u de Kamer daarover niet eerder ingelicht, terwijl daar al op 4 april 2029 om was gevraagd?@',
];

/** What is answered. */
const ANSWERS = [
  'Ja.',
  'Nee.',
  'Ja, dat bericht@ is mij bekend.',
  'De munt is rond en blijft dat voorlopig ook, omdat een hoekige munt in de automaat vastloopt en de kosten daarvan hoger zijn dan de baten.@',
  'In 2029 zijn er 14 miljoen munten geslagen, dat is 29% minder dan in 2028@. Naar verwachting zijn dat er in 2031 nog 12 miljoen.',
  'Zoals ik op 4 april jl. in het debat heb gezegd, is dat de verantwoordelijkheid van de winkels zelf.@',
  'De Muntmeester heeft mij laten weten dat de voorraad voldoende is voor de komende vijf jaren. Dat volgt ook uit het onderzoek@ dat daarnaar is gedaan.',
  'Zie het antwoord hierboven.',
  'Dat is niet bekend, omdat winkels dat niet bijhouden. Wel is er een schatting gemaakt van het aantal klanten dat met munten betaalt.@ Die schatting is van vorig jaar en wordt in het najaar herzien.',
  'Ik deel die mening niet. Contant geld is volgens artikel 6 van de wet@ een wettig betaalmiddel, maar een winkel mag daarvan afwijken.',
];

/** What notes say. */
const NOTES = [
  'Dagblad van het Zuiden, 2 april 2030, «De munt is op»',
  'Kamerstuk 36 410 VI, nr. 37.',
  'Bureau Munt, «Muntgeld in de winkel», mei 2030, p. 12 en 13.',
  'https://www.munt.example/rapport',
  'Zie de brief van de Muntmeester over de voorraad en over de kosten van het slaan van munten in de jaren na de invoering van de nieuwe munt.',
  'Stb. 2021, 123.',
  'Muntblad, 12 mei 2029, Winkels nemen geen munten meer aan (www.muntblad.example/winkels)',
];

/** Titles of chapters in lists. */
const TITLES = ['Inleiding', 'Noodzaak van de munt', 'Gevolgen voor de winkels', 'Financiële gevolgen'];

const asked = fc.record({
  question: fc.nat(QUESTIONS.length - 1),
  answer: fc.array(fc.nat(ANSWERS.length - 1), { minLength: 1, maxLength: 4 }),
  marks: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
  note: fc.nat(NOTES.length - 1),
  /** Whether it is answered together with the next. */
  isJoint: fc.nat(4).map((one) => one === 0),
  /** Whether a chapter begins above it. */
  opensChapter: fc.nat(4).map((one) => one === 0),
});
type Asked = typeof asked extends fc.Arbitrary<infer T> ? T : never;

const KINDS: readonly Kind[] = ['answers', 'questions', 'list', 'lettered', 'council', 'commission'];

/** Random documents of some kinds, with at least so many questions; `signed` where a signature may stand below them. */
export function papersOf(kinds: readonly Kind[], least: number, signed = false): fc.Arbitrary<Paper> {
  const questions = (minLength: number, maxLength: number) => fc.array(asked, { minLength, maxLength });
  return fc
    .record({
      kind: fc.constantFrom(...kinds),
      // Most rules need few questions, and some need pages of them.
      all: fc.oneof(
        { weight: 2, arbitrary: questions(least, least + 2) },
        { weight: 1, arbitrary: questions(least + 3, 9) },
      ),
      pageLines: fc.integer({ min: 14, max: 40 }),
      isSigned: signed ? fc.boolean() : fc.constant(false),
    })
    .map(({ kind, all, pageLines, isSigned }) => paperOf(kind, all, pageLines, isSigned && kind !== 'commission'));
}

/** Random documents of each kind. */
export const papers: fc.Arbitrary<Paper> = papersOf(KINDS, 3, true);

function paperOf(kind: Kind, all: readonly Asked[], pageLines: number, isSigned: boolean): Paper {
  const notes: string[] = [];
  const filled = (words: string, { marks, note }: Asked) => {
    let mark = 0;
    return words.replaceAll('@', () => {
      if (!marks[mark++ % marks.length]) return '';
      notes.push(NOTES[(note + notes.length) % NOTES.length] ?? '');
      return `{${notes.length}}`;
    });
  };
  const numbers = numbersOf(kind, all.length);
  const parts: Part[] = [];
  const answers: Part[] = [];
  let open: QuestionNumber[] = [];
  let chapter = 0;
  all.forEach((one, index) => {
    const number = numbers[index] ?? 0;
    if (kind === 'list' && (one.opensChapter || index === 0) && open.length === 0 && chapter < TITLES.length) {
      const title = `${chapter + 1}. ${TITLES[chapter++]}`;
      parts.push({
        role: title.endsWith('Inleiding') ? 'introduction' : 'chapter',
        numbers: [],
        heading: title,
        label: undefined,
        paragraphs: [],
      });
    }
    const question = filled(QUESTIONS[one.question] ?? '', one);
    parts.push(part(kind, 'question', [number], [question]));
    if (kind === 'questions') return;
    open.push(number);
    const isLast = index === all.length - 1;
    if (one.isJoint && !isLast && kind !== 'commission') return;
    // What the commission answers stands below all questions, and so do its marks.
    if (kind === 'commission') return;
    parts.push(
      part(
        kind,
        'answer',
        open,
        one.answer.map((which) => filled(ANSWERS[which] ?? '', one)),
      ),
    );
    open = [];
  });
  if (kind === 'commission') {
    all.forEach((one, index) => {
      answers.push(
        part(
          kind,
          'answer',
          [numbers[index] ?? 0],
          one.answer.slice(0, 1).map((which) => filled(ANSWERS[which] ?? '', one)),
        ),
      );
    });
    parts.push({
      role: 'chapter',
      numbers: [],
      heading: 'Antwoord van mevrouw Zandstra namens de Commissie',
      label: undefined,
      paragraphs: [],
    });
  }
  const signature = isSigned ? [kind === 'questions' ? GREETED : SIGNED] : [];
  return { kind, header: HEADERS[kind], parts: [...parts, ...answers, ...signature], notes, pageLines };
}

/** `1, 2, 3`, and where parts have letters `1, 2a, 2b, 3 …`. */
const SIGNED: Part = {
  role: 'signature',
  numbers: [],
  heading: 'De Minister van Munten,',
  label: undefined,
  paragraphs: ['A. Zandstra'],
};
const GREETED: Part = { ...SIGNED, heading: 'Met vriendelijke groet,' };

function numbersOf(kind: Kind, count: number): readonly QuestionNumber[] {
  const plain = Array.from({ length: count }, (_, index): QuestionNumber => index + 1);
  if (kind !== 'lettered') return plain;
  return plain.map((_, index) => (index === 0 ? 1 : index < 3 ? (`2${'ab'[index - 1]}` as QuestionNumber) : index));
}

function part(
  kind: Kind,
  role: 'question' | 'answer',
  numbers: readonly QuestionNumber[],
  paragraphs: readonly string[],
): Part {
  const [first] = numbers;
  const list = numbers.length === 1 ? `${first}` : `${numbers.slice(0, -1).join(', ')} en ${numbers.at(-1)}`;
  const headed = (heading: string): Part => ({ role, numbers, heading, label: undefined, paragraphs });
  switch (kind) {
    case 'list':
      return headed(role === 'question' ? list : 'Antwoord');
    case 'commission':
      return { role, numbers, heading: undefined, label: `${list}.`, paragraphs };
    case 'council':
      return role === 'question'
        ? { role, numbers, heading: undefined, label: `${list}.`, paragraphs }
        : headed('Antwoord van het college:');
    default:
      return headed(role === 'question' ? `Vraag ${list}` : `Antwoord ${list}`);
  }
}

const SET = [
  'Vragen van de leden Waterman (ABC) en Zijlstra (DEF) aan de Minister van Munten over de munt die op is (ingezonden 3 april 2030).',
];
const HEADERS: Readonly<Record<Kind, readonly string[]>> = {
  answers: [
    ...SET,
    'Antwoord van Minister Zandstra (Munten), mede namens de Staatssecretaris van Geld (ontvangen 25 april 2030).',
  ],
  questions: SET,
  lettered: [...SET, 'Antwoord van Minister Zandstra (Munten) (ontvangen 25 april 2030).'],
  list: [
    '40 123 Regels over de munt',
    'Nr. 6 NOTA NAAR AANLEIDING VAN HET VERSLAG',
    'Ontvangen 25 april 2030',
    'De leden van de ABC-fractie hebben met belangstelling kennisgenomen van het voorstel. Deze leden hebben daarover nog enkele vragen.',
  ],
  council: [
    'SCHRIFTELIJKE VRAGEN',
    'Muntstad, 3 april 2030',
    'Onder verwijzing naar artikel 41 van het Reglement van Orde stelt de fractie van de ABC het college van burgemeester en wethouders de volgende vragen:',
  ],
  commission: [
    'Schriftelijke vraag E-000999/2030 aan de Commissie',
    'Artikel 138 van het Reglement',
    'Jan Waterman (PPE)',
    'Betreft: De munt die op is',
  ],
};
