import type { Header, Member, Official } from '../../model/document.ts';
import { HOUSES, type House } from '../../profiles/houses.ts';
import { inSource, type Reading } from '../../reading/reading.ts';
import { readDate } from '../../text/dates.ts';
import { letters } from '../../text/letters.ts';

type Said = Pick<Header, 'askedBy' | 'answeredBy' | 'submitted' | 'received' | 'subject'>;

const NAMES = letters`/^(?:\p{Lu}[\p{L}\p{M}’'.-]*(?:\s(?:(?:van|de|den|der|ter|ten|von|di|el)\s){0,2}\p{Lu}[\p{L}\p{M}’'.-]*){0,5}(?:\s?\([^()\n]{1,30}\))?(?:,\s|\sen\s)?){1,12}/u`;
const ONE = letters`/(\p{Lu}[\p{L}\p{M}’'.-]*(?:\s(?:(?:van|de|den|der|ter|ten|von|di|el)\s){0,2}\p{Lu}[\p{L}\p{M}’'.-]*){0,5})(?:\s?\(([^()\n]{1,30})\))?/gu`;

/**
 * What the header of another house says; undefined where it is not that of one.
 *
 * @param whole the header and what follows: answers are named there.
 */
export function readOtherHouse(header: string, whole: () => Reading): Said | undefined {
  const house = HOUSES.find(({ sign }) => sign.test(header));
  if (!house) return undefined;
  const print = whole();
  const { text } = print;
  const answered = house.answered.exec(text);
  return {
    askedBy: readAskers(print, house.asked),
    answeredBy: answered ? [official(print, house, answered)] : [],
    submitted: readDate(text, house.submitted),
    received: readDate(text, house.received),
    subject: house.subject.exec(text)?.[1]?.replace(/\s+/g, ' ').trim(),
  };
}

function readAskers(print: Reading, asked: RegExp): readonly Member[] {
  const found = asked.exec(print.text);
  if (!found) return [];
  const start = found.index + found[0].length;
  const line = NAMES.exec(print.text.slice(start, start + 600).split('\n')[0] ?? '')?.[0] ?? '';
  return [...line.matchAll(ONE)].map(({ index, 1: name = '', 2: party }) => {
    const at = start + index;
    return { name, party, span: inSource(print, { start: at, end: at + name.length }) };
  });
}

function official(print: Reading, { office }: House, found: RegExpExecArray): Official {
  const [whole, role, name = ''] = found;
  const start = found.index + whole.lastIndexOf(name);
  return {
    role: (role?.trim() || office).toLowerCase(),
    name: name.trim(),
    department: undefined,
    span: inSource(print, { start, end: start + name.length }),
  };
}
