import type { Format, Making, OfDocuments } from '../command.ts';
import { FINDING_FORMATS, type FindingFormat, findingsIn, lesserIn } from '../findings.ts';
import { nameOf } from '../input.ts';
import { SPREADING } from '../options.ts';
import { words } from '../words.ts';

/** What is wrong with a document; to find something is to fail. Of one alone it says how much there is that matters less. */
export const checking: OfDocuments = {
  options: ['format', 'severity', ...SPREADING],
  formats: Object.fromEntries(
    Object.entries(FINDING_FORMATS).map(([name, format]): [string, Format] => [
      name,
      {
        make: made(name === 'text', format),
        ...(name === 'json' && { lines: 'objects' }),
        ...(format.around && { around: format.around }),
      },
    ]),
  ),
};

function made(isRead: boolean, { one }: FindingFormat): Making {
  return function* ({ document, file, isOnly }, { severity }, { say, fail }) {
    for (const finding of findingsIn(document, file, severity, words.ofDocuments)) {
      fail();
      yield one(finding);
    }
    // Silence would say that all is well.
    const lesser = isRead && isOnly ? lesserIn(document, severity) : undefined;
    if (lesser) say(`${nameOf(file)} ${words.lesser(lesser.count, lesser.severity)}.`);
  };
}
