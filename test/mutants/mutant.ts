/**
 * One fault: what stands in a file exactly once, what to put there instead, and what a reader would notice. Where no
 * test can, the reason stands after it.
 */
export type Fault = readonly [find: string, replacement: string, notice: string, why?: string];

/** Faults by the file that they are in. */
export type Faults = Readonly<Record<string, readonly Fault[]>>;
