import fc from 'fast-check';

/** Whole documents, which become small by losing lines, and then characters. */
export class Documents extends fc.Arbitrary<string> {
  private readonly documents: readonly string[];

  constructor(documents: readonly string[]) {
    super();
    this.documents = documents;
  }

  override generate(random: fc.Random): fc.Value<string> {
    const document = this.documents[random.nextInt(0, this.documents.length - 1)] ?? '';
    return new fc.Value(document, undefined);
  }

  override canShrinkWithoutContext(value: unknown): value is string {
    return typeof value === 'string';
  }

  override shrink(text: string): fc.Stream<fc.Value<string>> {
    const lines = text.split(/(?<=\n)/);
    return fc.stream(less(lines.length > 1 ? lines : [...text])).map((smaller) => new fc.Value(smaller, undefined));
  }
}

/** The pieces without a half of them, without a quarter, and so on down to each one. */
function* less(pieces: readonly string[]): IterableIterator<string> {
  for (let size = Math.ceil(pieces.length / 2); size > 0; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let start = 0; start < pieces.length; start += size) {
      yield [...pieces.slice(0, start), ...pieces.slice(start + size)].join('');
    }
  }
}
