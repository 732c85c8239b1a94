/** Work that may take long, done step by step: between two steps, whoever does it may do something else. */
export type Steps<Result> = Generator<void, Result>;

/** The result of all steps, done at once. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Whether something is work to be done, and not yet a result. */
export function isSteps(value: unknown): value is Steps<unknown> {
  return Object.prototype.toString.call(value) === '[object Generator]';
}
