/** Some lists of numbers that stand one after another in one piece of memory, so that they can be kept in a file or handed on. */
export type Columns<Kinds extends Record<string, ColumnKind>> = {
  readonly [Name in keyof Kinds]: InstanceType<Kinds[Name]>;
};

export type ColumnKind =
  | typeof Float64Array<ArrayBuffer>
  | typeof Uint32Array<ArrayBuffer>
  | typeof Uint16Array<ArrayBuffer>
  | typeof Uint8Array<ArrayBuffer>;

/**
 * The numbers of a column; or how many these are, and what writes them where they are to be: large pieces of memory that are
 * given back at once would teach what hands out memory to keep such pieces.
 */
export type Column = ArrayLike<number> | { readonly length: number; readonly write: (into: Uint8Array) => void };

/** Says what the piece is, and how what follows is laid out: another number for another layout. */
const MAGIC = 0x4b565234;

/** Lays columns out in one piece: what it is, a sum of all that follows, the length of each column, and the columns. */
export function packed<Kinds extends Record<string, ColumnKind>>(
  kinds: Kinds,
  columns: { readonly [Name in keyof Kinds]: Column },
): ArrayBuffer {
  const names = Object.keys(kinds);
  const head = aligned(4 * (2 + names.length));
  let size = head;
  for (const name of names) size += aligned((columns[name]?.length ?? 0) * (kinds[name]?.BYTES_PER_ELEMENT ?? 0));
  const buffer = new ArrayBuffer(size);
  const words = new Uint32Array(buffer);
  let at = head;
  names.forEach((name, index) => {
    const Kind = kinds[name];
    const column = columns[name];
    if (Kind === undefined || column === undefined) return;
    words[2 + index] = column.length;
    const bytes = column.length * Kind.BYTES_PER_ELEMENT;
    if ('write' in column) column.write(new Uint8Array(buffer, at, bytes));
    else new Kind(buffer, at, column.length).set(column);
    at += aligned(bytes);
  });
  words[0] = MAGIC;
  words[1] = sumOf(words);
  return buffer;
}

/** The columns in a piece; undefined where it is none, or is damaged. */
export function unpacked<Kinds extends Record<string, ColumnKind>>(
  kinds: Kinds,
  buffer: ArrayBuffer,
): Columns<Kinds> | undefined {
  const names = Object.keys(kinds);
  let at = aligned(4 * (2 + names.length));
  if (buffer.byteLength % 8 !== 0 || buffer.byteLength < at) return undefined;
  const words = new Uint32Array(buffer);
  if (words[0] !== MAGIC || words[1] !== sumOf(words)) return undefined;
  const columns: Record<string, unknown> = {};
  for (const [index, name] of names.entries()) {
    const Kind = kinds[name];
    const length = words[2 + index] ?? 0;
    const size = length * (Kind?.BYTES_PER_ELEMENT ?? 0);
    if (Kind === undefined || at + size > buffer.byteLength) return undefined;
    columns[name] = new Kind(buffer, at, length);
    at += aligned(size);
  }
  return at === buffer.byteLength ? (columns as Columns<Kinds>) : undefined;
}

/** Every column begins where the widest of its numbers may. */
const aligned = (size: number) => (size + 7) & ~7;

/** Tells a piece from one in which a bit has changed. */
function sumOf(words: Uint32Array): number {
  let sum = 0;
  for (let index = 2; index < words.length; index++) sum = (Math.imul(sum, 31) + (words[index] ?? 0)) | 0;
  return sum >>> 0;
}
