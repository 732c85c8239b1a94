import { LSPErrorCodes } from 'vscode-languageserver/node';
import { type Asked, type Asking, everyRequest, type Known } from './everyRequest.ts';
import { type Page, positionAtShare } from './page.ts';
import type { Session } from './session.ts';

/** Sends a request, and gives its answer. */
export type Ask = (method: string, params: object) => Promise<unknown>;

/** How the client of a session asks; what is refused with a reason for its reader is answered with nothing. */
export function asking({ client }: Pick<Session, 'client'>): Ask {
  return (method, params) =>
    client.sendRequest(method, params).catch((error) => {
      if (isRefusal(error)) return null;
      throw error;
    });
}

/** Whether a server says that it will not, in words for whoever asked. */
export function isRefusal(error: { readonly code?: unknown } | undefined): boolean {
  return error?.code === LSPErrorCodes.RequestFailed;
}

export interface Answered {
  readonly method: string;
  readonly params: object;
  readonly answer: unknown;
}

/** A client that knows nothing yet. */
export const unknowing: Known = { items: [], lenses: [], tokens: undefined, completions: [] };

/** What a client at these places of a page has: a cursor, and a selection or a window. */
export function askingAt(on: Page, from: number, to: number, known: Known): Asking {
  const [start, end] = [positionAtShare(on, Math.min(from, to)), positionAtShare(on, Math.max(from, to))];
  return { page: on, position: from < to ? start : end, range: { start, end }, known };
}

/** What a client knows after an answer. */
export function learnt(known: Known, { learns }: Asked, answer: unknown, asking: Asking): Known {
  if (learns === undefined) return known;
  const { items = [], lenses = [], tokens = known.tokens, completions = [] } = learns(answer, asking);
  return {
    items: [...known.items, ...items],
    lenses: [...known.lenses, ...lenses],
    tokens,
    completions: [...known.completions, ...completions],
  };
}

/**
 * Asks everything about a page, each request about each of the places and about what earlier answers gave to ask, and
 * asserts that every answer fits.
 *
 * @param shares of the text, two for each place.
 * @param requests those that are asked, if it is not every one.
 */
export async function everyAnswer(
  ask: Ask,
  on: Page,
  shares: readonly (readonly [number, number])[],
  requests: readonly Asked[] = everyRequest,
): Promise<readonly Answered[]> {
  const answers = new Map<string, Answered>();
  let known = unknowing;
  for (const asked of requests) {
    for (const [from, to] of shares) {
      const asking = askingAt(on, from, to, known);
      for (const params of asked.params(asking)) {
        const question = JSON.stringify([asked.method, params]);
        if (answers.has(question)) continue;
        const answer = await ask(asked.method, params);
        fitting(asked, answer, asking, params);
        answers.set(question, { method: asked.method, params, answer });
        known = learnt(known, asked, answer, asking);
      }
    }
  }
  return [...answers.values()];
}

/** Asserts that an answer fits, and says which does not. */
export function fitting({ method, fits }: Asked, answer: unknown, asking: Asking, params: object): void {
  try {
    fits(answer, asking, params);
  } catch (error) {
    const words = error instanceof Error ? error.message : error;
    throw new Error(`${method}: ${words}\n${JSON.stringify(params)} was answered with ${JSON.stringify(answer)}`);
  }
}

/** An answer without the names that a server makes up. */
export function withoutNames(answer: unknown): unknown {
  return JSON.parse(JSON.stringify(answer, (key, value) => (/resultId$/i.test(key) ? '' : value)));
}
