import { HEADER_LINES, PHRASES, type Phrase } from '../../profiles/tweedeKamer/phrases.ts';
import { templateOf, wordsOf } from '../../text/template.ts';
import { type Begun, type Completion, goesOn, type Place } from './completion.ts';

/** The lines of a header that are not there yet: who asks, who answers. */
export function headerLines({ document, line, section }: Place): readonly Completion[] {
  if (section >= 0) return [];
  const { header, text } = document;
  const printed = header.span === undefined ? '' : text.slice(header.span.start, header.span.end);
  // What is begun on this line is not there yet.
  const known = { asking: header.askedBy.length > 0, answering: ANSWERED.test(printed.replace(line.words, '')) };
  return written(
    HEADER_LINES.filter(({ place }) => !(place === 'asking' ? known.asking : known.answering)),
    'header',
    line,
  );
}

const ANSWERED = /^(?:Antwoord|Mededeling) van /m;

/** What one asks or answers again and again, where a sentence begins. */
export function fixedPhrases({ document, sentence, section }: Place): readonly Completion[] {
  const role = document.sections[section]?.role;
  return written(
    PHRASES.filter(({ place }) => place === role),
    'phrase',
    sentence,
  );
}

function written(phrases: readonly Phrase[], kind: Completion['kind'], begun: Begun): readonly Completion[] {
  return phrases.flatMap((phrase): Completion[] => {
    const words = templateOf(phrase.words);
    // `…` ends a sentence by itself.
    const label = wordsOf(words).replace(/…\.$/, '…');
    if (!goesOn(label, begun)) return [];
    return [{ kind, label, span: { start: begun.start, end: begun.end }, words, further: [], about: {} }];
  });
}
