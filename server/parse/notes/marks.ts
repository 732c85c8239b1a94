import { APART_MARKS } from './apartMarks.ts';
import type { Evidence } from './evidence.ts';
import { GLUED_MARKS } from './gluedMarks.ts';

/** What speaks for a mark, in the order of reading: what stands before digits, and then what stands after them. */
export const MARKS: readonly Evidence[] = [...GLUED_MARKS, ...APART_MARKS];
