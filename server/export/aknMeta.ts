import type { Header, QaDocument } from '../model/document.ts';
import { type Event, events } from './events.ts';
import { type Participant, type Participants, participantTitle } from './participants.ts';
import { element } from './xml.ts';

/** Where the standard wants a date, and the document says none. */
const NO_DATE = '0001-01-01';
/** Where the standard wants an agent, and the document says none. */
const UNKNOWN = 'onbekend';

/** By whom questions are asked: the one who asks, or all who do as a group. */
export function askedBy({ askers }: Participants): string {
  return `#${agent(askers, 'vragenstellers')}`;
}

/** By whom answers are given, and as what where that is the same for all of them. */
export function answeredBy({ answerers }: Participants): { readonly by: string; readonly as: string | undefined } {
  const offices = new Set(answerers.map(({ office }) => office));
  return { by: `#${agent(answerers, 'beantwoorders')}`, as: offices.size === 1 ? '#ambt-1' : undefined };
}

function agent(list: readonly Participant[], group: string): string {
  const [first] = list;
  return first === undefined ? UNKNOWN : list.length === 1 ? first.id : group;
}

/**
 * What stands over a debate: which document it is, what happened when, who has a part in it, and the notes without a mark
 * in its text, which are given as XML.
 */
export function aknMeta(document: QaDocument, who: Participants, notes: readonly string[]): string {
  const steps = events(document);
  const agents = { askers: askedBy(who), answerers: answeredBy(who).by };
  const workflow = steps.map(({ name, date, by }) =>
    element('step', { date, by: by === undefined ? `#${UNKNOWN}` : agents[by], refersTo: `#${name}` }),
  );
  return [
    '<meta>',
    '<identification source="#kamervragen">',
    ...identification(document.header, who, steps),
    '</identification>',
    ...(workflow.length > 0 ? ['<workflow source="#kamervragen">', ...workflow, '</workflow>'] : []),
    '<references source="#kamervragen">',
    ...references(who, steps),
    '</references>',
    ...(notes.length > 0 ? ['<notes source="#kamervragen">', ...notes, '</notes>'] : []),
    '</meta>',
    '',
  ].join('\n');
}

function identification(header: Header, who: Participants, steps: readonly Event[]): readonly string[] {
  const dates = steps.length > 0 ? steps : [{ name: UNKNOWN, date: NO_DATE }];
  const last = dates.at(-1)?.date ?? NO_DATE;
  const name = header.key ?? header.caseNumber ?? UNKNOWN;
  const work = ['', 'akn', countryOf(header), 'debate', 'schriftelijke-vragen', last, name]
    .map(encodeURIComponent)
    .join('/');
  const expression = `${work}/nld@`;
  const dated = dates.map(({ name, date }) => element('FRBRdate', { date, name }));
  const authors = [...who.askers, ...who.answerers].map(({ id }) => id);
  const author = (id: string) => element('FRBRauthor', { href: `#${id}` });
  const value = (tag: string, value: string | undefined, name?: string) =>
    value === undefined ? [] : [element(tag, { value, name })];
  return [
    '<FRBRWork>',
    ...value('FRBRthis', `${work}/!main`),
    ...value('FRBRuri', work),
    ...value('FRBRalias', header.subject, 'onderwerp'),
    ...value('FRBRalias', header.caseNumber, 'zaaknummer'),
    ...dated,
    ...(authors.length > 0 ? authors : [UNKNOWN]).map(author),
    ...value('FRBRcountry', countryOf(header)),
    ...value('FRBRnumber', header.number),
    '</FRBRWork>',
    '<FRBRExpression>',
    ...value('FRBRthis', `${expression}/!main`),
    ...value('FRBRuri', expression),
    ...dated,
    ...(authors.length > 0 ? authors : [UNKNOWN]).map(author),
    element('FRBRlanguage', { language: 'nld' }),
    '</FRBRExpression>',
    '<FRBRManifestation>',
    ...value('FRBRthis', `${expression}/!main.xml`),
    ...value('FRBRuri', `${expression}.xml`),
    ...dated,
    author('kamervragen'),
    '</FRBRManifestation>',
  ];
}

/** The country of the parliament, as ISO 3166 has it; the European one has a code of its own there. */
function countryOf({ answeredBy }: Header): string {
  const offices = answeredBy.map(({ role }) => role);
  if (offices.some((office) => office.startsWith('vlaams'))) return 'be';
  return offices.some((office) => /commissaris|vertegenwoordiger|^(?:vice)?voorzitter/.test(office)) ? 'eu' : 'nl';
}

/** All that is pointed at by name: whoever has a part, offices, parties, and what happened. */
function references(who: Participants, steps: readonly Event[]): readonly string[] {
  const { askers, answerers, parties } = who;
  // The same name in two documents may be that of two persons, so that nobody is given an identity beyond this one.
  const known = (tag: string, eId: string, showAs: string) => element(tag, { eId, href: `#${eId}`, showAs });
  const one = (participant: Participant) =>
    known(participant.isBody ? 'TLCOrganization' : 'TLCPerson', participant.id, participantTitle(participant));
  const group = (list: readonly Participant[], id: string) =>
    list.length > 1 ? [known('TLCOrganization', id, list.map(participantTitle).join(', '))] : [];
  const offices = new Set(answerers.flatMap(({ office }) => (office === undefined ? [] : [office])));
  return [
    known('TLCObject', 'kamervragen', 'Kamervragen'),
    ...askers.map(one),
    ...group(askers, 'vragenstellers'),
    ...answerers.map(one),
    ...group(answerers, 'beantwoorders'),
    known('TLCPerson', UNKNOWN, UNKNOWN),
    ...parties.map((party, index) => known('TLCOrganization', `partij-${index + 1}`, party)),
    ...[...offices].map((office, index) => known('TLCRole', `ambt-${index + 1}`, office)),
    ...steps.map(({ name }) => known('TLCEvent', name, name)),
  ];
}
