import { facts } from '../../../features/facts.ts';
import { oneLine } from '../../../text/oneLine.ts';
import type { Format, OfDocuments, Source } from '../command.ts';
import { SPREADING } from '../options.ts';
import { type Figures, TABLES, table } from '../statistics.ts';

/** How many questions there are, how many of them unanswered, and how many days answers take, by department. */
export const counting: OfDocuments = {
  options: ['format', ...SPREADING],
  formats: Object.fromEntries(
    Object.entries(TABLES).map(([name, written]): [string, Format] => [
      name,
      {
        make: counted,
        lines: 'one object',
        summary: (lines) => [
          written(table(lines.map((line) => JSON.parse(line) as Figures).filter(({ state }) => state !== null))),
        ],
      },
    ]),
  ),
};

/** The figures of one document, as a line of JSON. */
function* counted({ document, file }: Source): Generator<string> {
  const { questions, unanswered, days, state } = facts(document);
  const department = document.header.answeredBy.find(({ department }) => department !== undefined)?.department;
  const figures: Figures = {
    file,
    department: department === undefined ? null : oneLine(department),
    state: state ?? null,
    questions,
    unanswered,
    days: days ?? null,
  };
  yield `${JSON.stringify(figures)}\n`;
}
