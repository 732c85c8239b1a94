import type { Faults } from './mutant.ts';

export const client: Faults = {
  'client/claims.ts': [["if (documents === 0) return '';", '', 'an empty folder hides what there is to do']],
  'client/publications.ts': [
    ['(?:(?:zoek|www)\\.)?officielebekendmakingen\\.nl\\/)?(', '[\\w.@-]+\\/)?(', 'any place has official numbers'],
    ["typeof answer !== 'string' && isPublication(answer, number)", "typeof answer !== 'string'", 'an excuse is kept'],
    ["if (failure !== 'missing' && failure !== 'other') break;", '', 'a place with a fault is asked again'],
    ['numberSaidBy(tag) === number', 'numberSaidBy(tag) !== undefined', 'another publication opens'],
    [
      "if (status < 400) return 'elsewhere';",
      "if (status < 400) return 'missing';",
      'where one is sent on, it is said to be missing',
    ],
    ["if (isBrowser) return 'blocked';", '', 'a browser that forbids it is said to have no network'],
  ],
  'client/fetching.ts': [
    ["redirect: 'manual'", "redirect: 'follow'", 'one is sent on to anywhere'],
    ['if (target.origin !== new URL(address).origin) return failure;', '', 'one is sent on to anywhere'],
    ['step <= MOST_STEPS', 'step >= 0', 'one is sent round for ever'],
    ['length += value.length;', '', 'what never ends fills the memory'],
    [
      "if (token.isCancellationRequested) control.abort('givenUp' satisfies Failure);",
      '',
      'what was given up is fetched',
    ],
    ["Number(headers.get('content-length')) > most", 'false', 'what says that it is too large is fetched for a while'],
  ],
  'client/leading.ts': [
    ['line >= goal - kept() - 1', 'line >= goal - 1', 'sticky scroll takes the page back to what was read before'],
    ['(isEnd && line < goal)', 'false', 'a page at its end goes back to where the text ends'],
    ['Math.abs(line - stand) <= 1', 'false', 'a line over a heading scrolls the page'],
    ['if (onItsWay === undefined) look(seen);', 'if (true) look(seen);', 'a slow editor takes the page back'],
    ['if (last) look(last);', '', 'a reader who scrolls a text at once is not followed'],
  ],
};
