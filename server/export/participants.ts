import type { QaDocument, Section } from '../model/document.ts';
import { setsOf } from '../model/sections.ts';

/** Who asks or answers, by what the header says. */
export interface Participant {
  /** `vragensteller-1`, `beantwoorder-1` */
  readonly id: string;
  /** Undefined where only an office is named. */
  readonly name: string | undefined;
  /** `minister`; undefined for those who ask. */
  readonly office: string | undefined;
  /** The party of who asks, the department of who answers. */
  readonly group: string | undefined;
  /** Whether several persons ask as one: a committee. */
  readonly isBody: boolean;
}

export interface Participants {
  readonly askers: readonly Participant[];
  readonly answerers: readonly Participant[];
  /** The parties of those who ask, each once. */
  readonly parties: readonly string[];
}

export function participants({ header }: QaDocument): Participants {
  const askers = header.askedBy.map(({ name, party }, index) => ({
    id: `vragensteller-${index + 1}`,
    name,
    office: undefined,
    group: party,
    isBody: /commissie/i.test(name),
  }));
  const answerers = header.answeredBy.map(({ role, name, department }, index) => ({
    id: `beantwoorder-${index + 1}`,
    name,
    office: role,
    group: department,
    isBody: false,
  }));
  const parties = new Set(askers.flatMap(({ group }) => (group === undefined ? [] : [group])));
  return { askers, answerers, parties: [...parties] };
}

/** What to call a participant in a list: `Hoekwater (GroenLinks-PvdA)`, `minister Terbruggen (Economische Zaken)`. */
export function participantTitle({ name, office, group }: Participant): string {
  const called = [office, name].filter((words) => words !== undefined).join(' ');
  return group === undefined ? called : `${called} (${group})`;
}

/** The sections of one set of questions, by their indices. */
export interface QuestionSet {
  readonly indices: readonly number[];
  /** Whether the header of the document says who asks and answers them: a further set may have one of its own. */
  readonly isOfHeader: boolean;
}

/** The sets of a document, in order: their sections stand together. */
export function questionSets({ sections }: Pick<QaDocument, 'sections'>): readonly QuestionSet[] {
  const indices: number[][] = [];
  for (const [index, set] of setsOf(sections).entries()) {
    while (indices.length <= set) indices.push([]);
    indices[set]?.push(index);
  }
  let isOfHeader = true;
  return indices.map((own, set) => {
    if (set > 0 && own.some((index) => saysWhoAsks(sections[index]))) isOfHeader = false;
    return { indices: own, isOfHeader };
  });
}

/** `Vragen van het lid Sluijter (CDA) aan de Minister van …` above a further set */
const WHO_ASKS = /vragen\s[^.]{0,80}\b(?:lid|leden)\s/i;

function saysWhoAsks(section: Section | undefined): boolean {
  return section?.title !== undefined && WHO_ASKS.test(section.title);
}
