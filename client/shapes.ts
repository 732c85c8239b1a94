/** Tells of something that came from outside whether it is what it should be. */
export type Shape<T> = (value: unknown) => value is T;

export const text: Shape<string> = (value): value is string => typeof value === 'string';

export const flag: Shape<boolean> = (value): value is boolean => typeof value === 'boolean';

/** A whole number from 0, as the protocol counts. */
export const count: Shape<number> = (value): value is number =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) < 2 ** 31;

/** A number from 0, with a fraction. */
export const measure: Shape<number> = (value): value is number =>
  typeof value === 'number' && value >= 0 && value < 2 ** 31;

export function word<Word extends string>(...words: readonly Word[]): Shape<Word> {
  return (value): value is Word => words.some((each) => each === value);
}

export function optional<T>(shape: Shape<T>): Shape<T | undefined> {
  return (value): value is T | undefined => value === undefined || shape(value);
}

export function list<T>(shape: Shape<T>): Shape<readonly T[]> {
  return (value): value is readonly T[] => Array.isArray(value) && value.every(shape);
}

/** An object that has all of these fields; others do no harm. */
export function record<T extends object>(fields: { readonly [Name in keyof T]-?: Shape<T[Name]> }): Shape<T> {
  const shapes = Object.entries<Shape<unknown>>(fields);
  return (value): value is T =>
    typeof value === 'object' &&
    value !== null &&
    shapes.every(([name, shape]) => shape((value as Readonly<Record<string, unknown>>)[name]));
}

/** One of several records, told apart by their kind. */
export function oneOf<T extends { readonly kind: string }>(
  shapes: {
    readonly [Kind in T['kind']]: Shape<Extract<T, { readonly kind: Kind }>>;
  },
): Shape<T> {
  return (value): value is T =>
    typeof value === 'object' &&
    value !== null &&
    'kind' in value &&
    typeof value.kind === 'string' &&
    Object.hasOwn(shapes, value.kind) &&
    shapes[value.kind as T['kind']](value);
}
