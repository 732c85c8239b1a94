import type { Reference } from '../../model/document.ts';
import { AFTER_OTHER, ANSWER_TO, ELSEWHERE, NOUN } from '../../profiles/tweedeKamer/mentions.ts';
import { matches, take } from '../../text/scan.ts';
import type { Span } from '../../text/span.ts';
import type { Mention, MentionKind } from './kind.ts';
import { named } from './named.ts';
import { lengthBefore, nounAt } from './nouns.ts';
import { ordinal } from './ordinal.ts';
import { relative } from './relative.ts';
import { under } from './under.ts';

/** All kinds of mentions; the first that reads one tells what it means. */
export const mentionKinds: readonly MentionKind[] = [named, under, relative, ordinal];

/** A mention of questions or answers of the same document, as far as the words around it tell. */
export interface RawReference extends Pick<Mention, 'target' | 'numbersSpan'> {
  readonly role: Reference['role'];
  /** `het antwoord op vraag 3` */
  readonly span: Span;
}

/**
 * The mentions of this document's own questions and answers in a stretch of running text, with offsets from its start.
 * It depends on that stretch alone; what `de vorige vraag` means there, `resolveReference` tells.
 */
export function referencesIn(text: string): RawReference[] {
  const references: RawReference[] = [];
  let end = 0;
  for (const noun of matches(NOUN, text)) {
    // `vraag 1 en vraag 2` is one mention, read once.
    const found = noun.index < end ? undefined : readMention(text, noun.index, noun[0]);
    if (!found || found.span.start < end) continue;
    if (!isOfAnother(text, found.span)) references.push(found);
    end = found.span.end;
  }
  return references;
}

function readMention(text: string, at: number, words: string): RawReference | undefined {
  const noun = nounAt(text, at, words);
  if (!noun) return undefined;
  for (const kind of mentionKinds) {
    const found = kind.read(text, noun);
    if (!found) continue;
    const { start, end, target, numbersSpan } = found;
    const answer = noun.isQuestion ? lengthBefore(ANSWER_TO, text, start) : undefined;
    const role = noun.isQuestion && answer === undefined ? 'question' : 'answer';
    return { role, target, numbersSpan, span: { start: start - (answer ?? 0), end } };
  }
  return undefined;
}

/** Whether the words around a mention name another document. */
function isOfAnother(text: string, { start, end }: Span): boolean {
  return take(ELSEWHERE, text, end) !== undefined || take(AFTER_OTHER, text, start) !== undefined;
}
