import type { QaDocument } from '../model/document.ts';
import { events } from './events.ts';
import type { Participant, Participants } from './participants.ts';
import { element, words } from './xml.ts';

/** The header of a TEI document: which document it is made of, who has a part in it, and what happened when. */
export function teiHeader(document: QaDocument, who: Participants): string {
  const { header } = document;
  const title = header.subject ?? header.key ?? header.caseNumber ?? 'Schriftelijke vragen';
  return [
    '<teiHeader>',
    '<fileDesc>',
    `<titleStmt>${element('title', {}, words(title))}</titleStmt>`,
    '<publicationStmt><p>Door Kamervragen gemaakt van de tekst van het document, en niet de officiële uitgave.</p></publicationStmt>',
    '<sourceDesc>',
    '<bibl>',
    element('title', {}, words(title)),
    ...number('publicatie', header.key),
    ...number('zaaknummer', header.caseNumber),
    ...number('nummer', header.number),
    ...events(document).map(({ name, date }) => element('date', { type: name, when: date }, date)),
    '</bibl>',
    '</sourceDesc>',
    '</fileDesc>',
    ...profile(who),
    '</teiHeader>',
    '',
  ].join('\n');
}

function number(type: string, value: string | undefined): readonly string[] {
  return value === undefined ? [] : [element('idno', { type }, words(value))];
}

function profile({ askers, answerers, parties }: Participants): readonly string[] {
  const bodies = askers.filter(({ isBody }) => isBody);
  const persons = [...askers.filter(({ isBody }) => !isBody), ...answerers];
  const organisations = [
    ...bodies.map(({ id, name }) => organisation(id, 'committee', name ?? '')),
    ...parties.map((party, index) => organisation(`partij-${index + 1}`, 'party', party)),
  ];
  if (persons.length + organisations.length === 0) return [];
  return [
    '<profileDesc>',
    '<particDesc>',
    ...(organisations.length > 0 ? ['<listOrg>', ...organisations, '</listOrg>'] : []),
    ...(persons.length > 0 ? ['<listPerson>', ...persons.map((one) => person(one, parties)), '</listPerson>'] : []),
    '</particDesc>',
    '</profileDesc>',
  ];
}

function organisation(id: string, role: string, name: string): string {
  return element('org', { 'xml:id': id, role }, element('orgName', {}, words(name)));
}

function person({ id, name, office, group }: Participant, parties: readonly string[]): string {
  const party = office === undefined && group !== undefined ? parties.indexOf(group) : -1;
  const affiliation = party >= 0 ? { role: 'member', ref: `#partij-${party + 1}` } : {};
  return element(
    'person',
    { 'xml:id': id },
    [
      name === undefined ? '' : element('persName', {}, words(name)),
      office === undefined ? '' : element('occupation', {}, words(office)),
      group === undefined ? '' : element('affiliation', affiliation, words(group)),
    ].join(''),
  );
}
