import type { Note, QaDocument, Role, Section } from '../model/document.ts';

/** What kind of section it is, in one word of the domain, as every export says it. */
export function kindOf({ role }: Pick<Section, 'role'>): string {
  return KINDS[role];
}

const KINDS: Readonly<Record<Role, string>> = {
  question: 'vraag',
  answer: 'antwoord',
  introduction: 'inleiding',
  explanation: 'toelichting',
  notice: 'mededeling',
  chapter: 'hoofdstuk',
  annex: 'bijlage',
  signature: 'ondertekening',
};

/** What exports call each section: `vraag-1`, `antwoord-2-3-5`, `inleiding`; a further one of these is `vraag-7.2`. */
export function sectionIds({ sections }: Pick<QaDocument, 'sections'>): readonly string[] {
  return distinct(sections.map((section) => [kindOf(section), ...section.numbers].join('-')));
}

/** What exports call each note: `noot-a-1` is the first of the first series; a further one of these is `noot-a-1.2`. */
export function noteIds({ notes }: { readonly notes: readonly Pick<Note, 'series' | 'number'>[] }): readonly string[] {
  return distinct(notes.map(({ series, number }) => `noot-${series}-${number}`));
}

/** The same names, in which one that was there before says which time it is. None of them has a dot. */
function distinct(names: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name}.${times}`;
  });
}
