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
  let headers = '';
  /** How many bytes of the message are still to come after its headers. */
  let content = 0;
  for await (const chunk of input) {
    for (let at = 0; at < chunk.length; ) {
      if (content > 0) {
        const passed = Math.min(content, chunk.length - at);
        content -= passed;
        at += passed;
        continue;
      }
      const end = chunk.indexOf(NEW_LINE, at) + 1 || chunk.length;
      headers += ascii.decode(chunk.subarray(at, end));
      at = end;
      const length = contentLength(headers);
      if (length === undefined) continue;
      content = length;
      headers = '';
    }
    yield chunk;
  }
  if (headers !== '' || content > 0) throw new Error('the last message is broken off');
  yield EXIT;
}

const ascii = new TextDecoder('latin1');

/** How long the content is that comes after some headers; undefined where they go on. */
function contentLength(headers: string): number | undefined {
  if (headers.length > LONGEST_HEADERS) throw new Error('the headers of a message do not end');
  if (!headers.endsWith('\n')) return undefined;
  const last = headers.slice(headers.lastIndexOf('\n', headers.length - 2) + 1);
  if (last !== '\r\n') {
    lengthIn(last);
    return undefined;
  }
  const lines = headers.split(/(?<=\n)/).slice(0, -1);
  const length = lines.map(lengthIn).findLast((found) => found !== undefined);
  if (length === undefined) throw new Error('a message came without a Content-Length');
  return length;
}

/** The number in `Content-Length: 52`; undefined in another header. */
function lengthIn(line: string): number | undefined {
  const [, name, value = ''] = /^([\w-]+):(.*)\r\n$/.exec(line) ?? [];
  if (name === undefined) throw notA('header', line);
  if (name.toLowerCase() !== 'content-length') return undefined;
  const digits = value.trim();
  const length = /^\d+$/.test(digits) ? Number(digits) : Number.NaN;
  if (!(length <= LONGEST_CONTENT)) throw notA('length of a message', digits);
  return length;
}

const notA = (what: string, words: string) => new Error(`${JSON.stringify(words.slice(0, 60))} is not a ${what}`);
