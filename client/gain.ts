/** What comes first where something can be pasted in our form or as it is; nothing where both are the same. */
export type First = 'ours' | 'plain';

/**
 * Whether our form of what is pasted has more than the plain text: marks, notes, numbers of lists. Where it has not all of
 * its letters, or other lines alone, the plain text comes first.
 */
export function firstOf(ours: string, plain: string): First | undefined {
  if (linesOf(ours) === linesOf(plain)) return undefined;
  if (ours.replace(/\s+/g, '') === plain.replace(/\s+/g, '')) return 'plain';
  return lettersIn(ours) < lettersIn(plain) ? 'plain' : 'ours';
}

/** The printed lines of a text, with one blank for each white space in them. */
function linesOf(text: string): string {
  const lines = text.split(/[\r\n]+/).map((line) => line.replace(/\s+/g, ' ').trim());
  return lines.filter((line) => line !== '').join('\n');
}

function lettersIn(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}
