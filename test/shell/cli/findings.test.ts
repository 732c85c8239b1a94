import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import test from 'node:test';
import { parse } from '../../../server/parse/parse.ts';
import { FINDING_FORMATS, findingsIn, matters } from '../../../server/shell/cli/findings.ts';
import { english } from '../../../server/shell/words.ts';

const TEXT = 'Vraag 1\r\nKent u het bericht?\r\nVraag 3\r\nZie vraag 9.\r\nAntwoord 1\r\nJa.\r\n';

/** The findings of the text, of a file that is called so, in a format. */
function printed(
  format: keyof typeof FINDING_FORMATS,
  file = 'brief.txt',
  least: 'warning' | 'information' = 'warning',
) {
  const { one, around: [before, between, after] = ['', '', ''] } = FINDING_FORMATS[format];
  const findings = findingsIn(parse(TEXT), file, english).filter(({ severity }) => matters(severity, least));
  return before + findings.map(one).join(between) + after;
}

test('a finding is a line that editors make a link of', () => {
  strictEqual(
    printed('text').replaceAll(/: [^:]*(?= \[)/g, ': …'),
    'brief.txt:3:1: warning: … [numbering-gap]\nbrief.txt:4:5: warning: … [unknown-reference]\n',
  );
});

test('what matters less is told when it is asked for', () => {
  const codes = [...printed('text', 'brief.txt', 'information').matchAll(/\[([\w-]+)\]/g)].map(([, code]) => code);
  deepStrictEqual(codes, ['question-without-answer', 'numbering-gap', 'unknown-reference']);
});

test('a line of JSON says where it begins and ends', () => {
  const [gap = ''] = printed('json').split('\n');
  const { message: _, ...finding } = JSON.parse(gap);
  deepStrictEqual(finding, {
    file: 'brief.txt',
    line: 3,
    column: 1,
    endLine: 3,
    endColumn: 8,
    severity: 'warning',
    code: 'numbering-gap',
  });
});

test('SARIF is one log, whose results name rules that it lists', () => {
  const { version, runs } = JSON.parse(printed('sarif', 'map 1/brief.txt'));
  strictEqual(version, '2.1.0');
  const rules = runs[0].tool.driver.rules.map(({ id }: { id: string }) => id);
  deepStrictEqual(
    runs[0].results.map((result: { ruleId: string; level: string; locations: unknown }) => [
      result.ruleId,
      rules.includes(result.ruleId),
      result.level,
      result.locations,
    ])[1],
    [
      'unknown-reference',
      true,
      'warning',
      [
        {
          physicalLocation: {
            artifactLocation: { uri: 'map%201/brief.txt' },
            region: { startLine: 4, startColumn: 5, endLine: 4, endColumn: 12 },
          },
        },
      ],
    ],
  );
});

test('a name ends no command of GitHub, and acts on no terminal', () => {
  const name = 'a,line=1::error::100%\n\u001b[31m.txt';
  const [command = ''] = printed('github', name).split('\n');
  strictEqual(
    command.slice(0, command.indexOf(',line=3')),
    '::warning file=a%2Cline=1%3A%3Aerror%3A%3A100%25 �[31m.txt',
  );
  for (const format of ['text', 'json', 'sarif'] as const)
    strictEqual(printed(format, name).includes('\u001b'), false, format);
});
