import { type Failure, failureBy, failureOf, LIMITS, type OfficialAddress } from './publications.ts';

/** Lets somebody give up what takes long. */
export interface Asking {
  readonly isCancellationRequested: boolean;
  onCancellationRequested(given: () => void): { dispose(): void };
}

/** How often one may be sent on within the same place. */
const MOST_STEPS = 3;

/**
 * Asks for what is at official addresses, with nothing but the address, until the reader gives it up or the time for all
 * of it is over. This is the only code of Kamervragen that uses a network.
 */
export async function whileOnline<Result>(
  token: Asking,
  work: (get: (address: OfficialAddress) => Promise<Uint8Array | Failure>) => Promise<Result>,
  limits = LIMITS,
): Promise<Result> {
  const control = new AbortController();
  const late = setTimeout(() => control.abort('late' satisfies Failure), limits.milliseconds);
  const given = token.onCancellationRequested(() => control.abort('givenUp' satisfies Failure));
  if (token.isCancellationRequested) control.abort('givenUp' satisfies Failure);
  try {
    return await work((address) => get(address, limits.bytes, control.signal));
  } finally {
    clearTimeout(late);
    given.dispose();
  }
}

async function get(address: OfficialAddress, most: number, signal: AbortSignal): Promise<Uint8Array | Failure> {
  try {
    const response = await answerFrom(address, signal);
    return typeof response === 'string' ? response : await bytesOf(response, most);
  } catch (error) {
    return signal.aborted ? signal.reason : failureBy(error, globalThis.process?.versions?.node === undefined);
  }
}

/** The answer, where one is sent on there only within the same place; a browser does not tell where to. */
async function answerFrom(address: string, signal: AbortSignal): Promise<Response | Failure> {
  let next = address;
  for (let step = 0; step <= MOST_STEPS; step++) {
    const response = await fetch(next, {
      signal,
      redirect: 'manual',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      headers: { accept: 'application/xml, text/html' },
    });
    const failure = failureOf(response.status);
    if (failure === undefined) return response;
    const sentTo = failure === 'elsewhere' ? response.headers.get('location') : null;
    await response.body?.cancel();
    if (sentTo === null || !URL.canParse(sentTo, next)) return failure;
    const target = new URL(sentTo, next);
    if (target.origin !== new URL(address).origin) return failure;
    next = target.href;
  }
  return 'elsewhere';
}

/** What comes with an answer, read no further than a publication may be large: what it says of its length may not be so. */
async function bytesOf({ headers, body }: Response, most: number): Promise<Uint8Array | Failure> {
  if (body === null) return 'other';
  const reader = body.getReader();
  const pieces: Uint8Array[] = [];
  let length = 0;
  let isTooLarge = Number(headers.get('content-length')) > most;
  while (!isTooLarge) {
    const { done, value } = await reader.read();
    if (done) return joined(pieces, length);
    pieces.push(value);
    length += value.length;
    isTooLarge = length > most;
  }
  await reader.cancel();
  return 'tooLarge';
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
