import type { Format, Making, OfDocuments } from '../command.ts';
import { FINDING_FORMATS, type FindingFormat, findingsIn, matters, SEVERITIES } from '../findings.ts';
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
    const findings = findingsIn(document, file, words.ofDocuments);
    for (const finding of findings) {
      if (!matters(finding.severity, severity)) continue;
      fail();
      yield one(finding);
    }
    // Silence would say that all is well.
    const lesser = findings.filter((finding) => !matters(finding.severity, severity));
    const least = SEVERITIES.findLast((each) => lesser.some((finding) => finding.severity === each));
    if (isRead && isOnly && least) say(`${nameOf(file)} ${words.lesser(lesser.length, least)}.`);
  };
}
