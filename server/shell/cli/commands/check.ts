import type { Format, Making, OfDocuments } from '../command.ts';
import { FINDING_FORMATS, type FindingFormat, findingsIn } from '../findings.ts';
import { SPREADING } from '../options.ts';
import { words } from '../words.ts';

/** What is wrong with a document; to find something is to fail. */
export const checking: OfDocuments = {
  options: ['format', 'severity', ...SPREADING],
  formats: Object.fromEntries(
    Object.entries(FINDING_FORMATS).map(([name, format]): [string, Format] => [
      name,
      {
        make: made(format),
        ...(name === 'json' && { lines: 'objects' }),
        ...(format.around && { around: format.around }),
      },
    ]),
  ),
};

function made({ one }: FindingFormat): Making {
  return function* ({ document, file }, { severity }, { fail }) {
    for (const finding of findingsIn(document, file, severity, words.ofDocuments)) {
      fail();
      yield one(finding);
    }
  };
}
