/** Tells clients of their documents' problems unasked. */
export interface Push<Source> {
  /** A document was opened, or has changed. */
  changed(source: Source): void;
  closed(source: Source): void;
  /** What matters to a reader is another now: all that was told is told anew. */
  again(): void;
  /** From now on nothing is told, and what was told is taken back. */
  stop(): void;
}

/** How many milliseconds a text must rest before its problems are looked for. */
const REST = 200;

/**
 * Tells of a document's problems once after its changes come to rest: many changes at once cost no more than one. It
 * `tells` of documents that are open, and `takesBack` what was told of those that are not.
 */
export function push<Source extends { readonly uri: string }>(
  tells: (source: Source) => void,
  takesBack: (uri: string) => void,
): Push<Source> {
  const resting = new Map<string, ReturnType<typeof setTimeout>>();
  const told = new Map<string, Source>();
  let isStopped = false;

  function cancel(uri: string): void {
    clearTimeout(resting.get(uri));
    resting.delete(uri);
  }

  return {
    changed(source) {
      if (isStopped) return;
      const { uri } = source;
      cancel(uri);
      const tell = () => {
        resting.delete(uri);
        told.set(uri, source);
        tells(source);
      };
      resting.set(uri, setTimeout(tell, REST));
    },
    closed({ uri }) {
      cancel(uri);
      if (told.delete(uri)) takesBack(uri);
    },
    again() {
      for (const source of told.values()) tells(source);
    },
    stop() {
      isStopped = true;
      for (const uri of resting.keys()) cancel(uri);
      for (const uri of told.keys()) takesBack(uri);
      told.clear();
    },
  };
}
