/** Words with gaps that whoever takes them fills: `Deelt u de mening dat {…}?` */
export type Template = readonly (string | Gap)[];

export interface Gap {
  /** What is to stand there: `naam`. */
  readonly gap: string;
}

/** A gap that says nothing of what is to stand there. */
export const GAP: Gap = { gap: '…' };

/** The template that is written with its gaps in braces. */
export function templateOf(written: string): Template {
  return written.split(/\{([^{}]*)\}/).map((part, index) => (index % 2 === 0 ? part : { gap: part }));
}

/** A template as bare words, with `…` in each gap. */
export function wordsOf(template: Template): string {
  return template.map((part) => (typeof part === 'string' ? part : '…')).join('');
}
