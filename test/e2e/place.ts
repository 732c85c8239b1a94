/** A place as a person counts: lines and columns from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Where `<|>` of `Motie Jansen.<|>1` falls in `text`: in the first line that holds these words. */
export function placeOf(text: string, marked: string): Place {
  const words = marked.replace('<|>', '');
  const lines = text.split('\n');
  const line = lines.findIndex((each) => each.includes(words));
  if (line === -1) throw new Error(`The text does not hold ${words}`);
  return { line: line + 1, column: (lines[line] ?? '').indexOf(words) + marked.indexOf('<|>') + 1 };
}

/** The line of `text` at `place`, with `<|>` there. */
export function lineAt(text: string, { line, column }: Place): string {
  const words = text.split('\n')[line - 1] ?? '';
  return `${words.slice(0, column - 1)}<|>${words.slice(column - 1)}`.trim();
}
