import { parseBriefly } from '../../server/parse/parse.ts';
import { EMPTY, type FolderIndex, withSegment } from '../../server/workspace/folderIndex.ts';
import { type Indexed, indexed, segmentIn, segmentOf } from '../../server/workspace/segment.ts';

/** An index of texts by the names of their files, in as many segments as there are groups. */
export function indexOf(...groups: readonly Readonly<Record<string, string>>[]): FolderIndex {
  return groups.reduce(added, EMPTY);
}

/** An index of one text, at its own address. */
export function indexAt(uri: string, text: string): FolderIndex {
  return withDocuments(EMPTY, [indexed(parseBriefly(text), uri, { size: text.length, time: 1 })]);
}

/** The index with some texts more, or with others in their places. */
export function added(index: FolderIndex, texts: Readonly<Record<string, string>>): FolderIndex {
  const documents = Object.entries(texts).map(([name, text]) =>
    indexed(parseBriefly(text), `file:///map/${name}`, { size: text.length, time: 1 }),
  );
  return withDocuments(index, documents);
}

function withDocuments(index: FolderIndex, documents: readonly Indexed[]): FolderIndex {
  const segment = segmentIn(segmentOf(documents));
  if (segment === undefined) throw new Error('a segment that was just made is none');
  return withSegment(index, segment);
}

/** Questions of a member about a subject, in print's form, with their answers where these are given. */
export function setOf({
  number,
  zaak,
  member,
  subject,
  questions,
  answers,
}: {
  readonly number: string;
  readonly zaak: string;
  readonly member: string;
  readonly subject: string;
  readonly questions: readonly string[];
  readonly answers?: readonly string[];
}): string {
  const asked = questions.map((question, index) => `Vraag ${index + 1}\n${question}\n`);
  const answered = (answers ?? []).map((answer, index) => `Antwoord ${index + 1}\n${answer}\n`);
  const title = answers
    ? `Antwoord van Minister Terbruggen (Infrastructuur en Waterstaat) (ontvangen 12 november 2029)\n`
    : '';
  return `ah-tk-20292030-${number}\n${zaak}\nTweede Kamer der Staten-Generaal\nVergaderjaar 2029–2030 Aanhangsel van de Handelingen\n${number}\nVragen van het lid ${member} aan de Minister van Infrastructuur en Waterstaat over ${subject} (ingezonden 2 oktober 2029).\n${title}\n${asked.map((one, index) => one + (answered[index] ?? '')).join('\n')}\n`;
}
