/** Places of a set of questions that a test marks: `<|Vraag 1|>`. */
interface Marked {
  readonly question?: string;
  readonly answer?: string;
  /** What answer 2 mentions. */
  readonly mention?: string;
}

/** A document of two sets of questions, in each of which answer 2 mentions the answer to question 1, if nothing else. */
export function twoSets(one: Marked, two: Marked): string {
  return `${set('Waterman (ABC)', one)}${set('Berg (DEF)', two)}`;
}

function set(member: string, marked: Marked): string {
  const { question = 'Vraag 1', answer = 'Antwoord 1', mention = 'het antwoord op vraag 1' } = marked;
  return `
  Vragen van het lid ${member} aan de Minister van Munten over de munt (ingezonden 3 mei 2024).

  ${question}
  Klopt dit?

  Vraag 2
  Waarom?

  ${answer}
  Ja.

  Antwoord 2
  Zie ${mention}.
`;
}
