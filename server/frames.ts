/** How long the headers of one message may be, and its content, which has to fit in a string. */
const LONGEST_HEADERS = 8192;
const LONGEST_CONTENT = 2 ** 29 - 25;

const NEW_LINE = 10;

/** The message by which a client says that it has gone. */
const exit = '{"jsonrpc":"2.0","method":"exit"}';
const EXIT = new TextEncoder().encode(`Content-Length: ${exit.length}\r\n\r\n${exit}`);

/**
 * What a client sends, for as long as it is messages of the protocol. Each has headers that say how long it is, and
 * nothing could be read any more after one that does not: that is an error. Where all ends without a word, the client
 * has gone, and that is said as if it had.
 */
export async function* framed(input: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  const check = frameCheck();
  for await (const chunk of input) {
    check(chunk);
    yield chunk;
  }
  yield EXIT;
}

/** Looks at one chunk after another, and throws at the first line of headers that is none. */
function frameCheck(): (chunk: Uint8Array) => void {
  const ascii = new TextDecoder('latin1');
  let line = '';
  /** How long the headers are so far, what they say of the content, and how much of that is still to come. */
  let headers = 0;
  let announced: number | undefined;
  let content = 0;

  return (chunk) => {
    let at = 0;
    while (at < chunk.length) {
      const passed = Math.min(content, chunk.length - at);
      content -= passed;
      at += passed;
      if (at === chunk.length) break;

      const end = chunk.indexOf(NEW_LINE, at) + 1 || chunk.length;
      line += ascii.decode(chunk.subarray(at, end));
      headers += end - at;
      at = end;
      if (headers > LONGEST_HEADERS) throw new Error('the headers of a message do not end');
      if (!line.endsWith('\n')) continue;

      if (line === '\r\n') {
        if (announced === undefined) throw new Error('a message came without a Content-Length');
        content = announced;
        announced = undefined;
        headers = 0;
      } else {
        announced = contentLength(line) ?? announced;
      }
      line = '';
    }
  };
}

/** The number in `Content-Length: 52`; undefined in another header. */
function contentLength(line: string): number | undefined {
  const [, name, value = ''] = /^([\w-]+):[ \t]*(.*?)[ \t]*\r\n$/.exec(line) ?? [];
  if (name === undefined) throw notA('header', line);
  if (name.toLowerCase() !== 'content-length') return undefined;
  const length = /^\d+$/.test(value) ? Number(value) : Number.NaN;
  if (!(length <= LONGEST_CONTENT)) throw notA('length of a message', value);
  return length;
}

function notA(what: string, words: string): Error {
  const shown = JSON.stringify(words.slice(0, 60));
  return new Error(`${shown} is not a ${what}`);
}
