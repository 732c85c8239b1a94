import { deepStrictEqual, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { severities } from '../../../server/features/problems/problem.ts';
import { problems } from '../../../server/features/problems/problems.ts';
import { parse } from '../../../server/parse/parse.ts';

/** What docs/problems.md says of each code. */
const explained = readFileSync('docs/problems.md', 'utf8')
  .split(/^### /m)
  .slice(1)
  .map((words) => {
    const [code = '', ...rest] = words.split('\n');
    const text = rest.join('\n');
    return {
      code,
      severity: /^\*(\w+)\* — \S/m.exec(text)?.[1],
      example: /^```text\n(.*?)^```$/ms.exec(text)?.[1],
    };
  });

test('the documentation explains each code, with how much it matters', () => {
  deepStrictEqual(explained.map(({ code, severity }) => [code, severity]).sort(), Object.entries(severities).sort());
});

/** What no short text has, or none without others in its folder. */
const withoutExample = ['questions-without-numbers', 'too-much-to-read', 'unknown-cited-question', 'same-document'];

for (const { code, example } of explained) {
  test(`the example of ${code} has that problem and no other`, () => {
    if (withoutExample.includes(code)) return;
    ok(example, 'there is no example');
    deepStrictEqual(
      problems(parse(example)).map((problem) => problem.code),
      [code],
    );
  });
}
