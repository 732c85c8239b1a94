import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import test from 'node:test';
import {
  addressesOf,
  type Failure,
  failureBy,
  failureOf,
  isPublication,
  numberIn,
  type PublicationNumber,
  pageOf,
  publicationBy,
} from '../../client/publications.ts';
import { publicationPage, publicationXml } from '../publication.ts';

for (const [words, number] of [
  ['ah-tk-20302031-17', 'ah-tk-20302031-17'],
  ['  AH-TK-20302031-17\n', 'ah-tk-20302031-17'],
  ['ah-1251487', 'ah-1251487'],
  ['kst-35300-VI-37', 'kst-35300-VI-37'],
  ['KST-35300-VI-37', 'kst-35300-VI-37'],
  ['h-tk-20182019-86-22', 'h-tk-20182019-86-22'],
  ['kv-tk-2030Z12345', 'kv-tk-2030Z12345'],
  ['stb-2030-118', 'stb-2030-118'],
  ['ah-tk-20302031-17.pdf', 'ah-tk-20302031-17'],
  ['https://zoek.officielebekendmakingen.nl/ah-tk-20302031-17.html', 'ah-tk-20302031-17'],
  ['https://zoek.officielebekendmakingen.nl/kst-36410-37.html?zoekcriteria=a#hier', 'kst-36410-37'],
  ['https://zoek.officielebekendmakingen.nl/ah-tk-20302031-17/metadata.xml', 'ah-tk-20302031-17'],
  ['http://officielebekendmakingen.nl/stcrt-2030-12345', 'stcrt-2030-12345'],
  ['www.officielebekendmakingen.nl/ah-tk-20302031-17.xml', 'ah-tk-20302031-17'],
  // What is no publication, or of somebody else.
  ['', undefined],
  ['3235', undefined],
  ['uitgebreid-zoeken', undefined],
  ['https://zoek.officielebekendmakingen.nl/dossier/36410', undefined],
  ['https://www.tweedekamer.nl/kamerstukken/detail?id=2030D12345', undefined],
  ['https://officielebekendmakingen.nl.evil.example/ah-tk-20302031-17.html', undefined],
  ['https://evil.example/officielebekendmakingen.nl/ah-tk-20302031-17.html', undefined],
  ['https://zoek.officielebekendmakingen.nl@evil.example/ah-tk-20302031-17', undefined],
  ['../../ah-tk-20302031-17', undefined],
  ['ah-tk-20302031-17/../../../etc/passwd-1', 'ah-tk-20302031-17'],
  ['ah-tk-20302031-17%2f..', undefined],
  ['ah-tk-2030 2031-17', undefined],
  [`ah-${'1'.repeat(13)}`, undefined],
  ['a-1'.repeat(100), undefined],
] as const) {
  test(`${JSON.stringify(words.slice(0, 80))} is ${number ?? 'no publication'}`, () => {
    strictEqual(numberIn(words), number);
  });
}

test('a publication is asked for as XML and then as a web page, at one place alone', () => {
  const number = numbered('kst-35300-VI-37');
  deepStrictEqual(addressesOf(number), [
    'https://zoek.officielebekendmakingen.nl/kst-35300-VI-37.xml',
    'https://zoek.officielebekendmakingen.nl/kst-35300-VI-37.html',
  ]);
  strictEqual(pageOf(number), addressesOf(number)[1]);
});

for (const [status, failure] of [
  [200, undefined],
  [204, 'other'],
  [0, 'elsewhere'],
  [301, 'elsewhere'],
  [302, 'elsewhere'],
  [304, 'elsewhere'],
  [401, 'refused'],
  [403, 'refused'],
  [404, 'missing'],
  [410, 'missing'],
  [429, 'refused'],
  [500, 'faulty'],
  [503, 'faulty'],
] as const) {
  test(`status ${status} means ${failure ?? 'an answer'}`, () => strictEqual(failureOf(status), failure));
}

for (const [error, failure] of [
  [{ cause: { code: 'ENOTFOUND' } }, 'unreachable'],
  [{ cause: { code: 'ECONNREFUSED' } }, 'unreachable'],
  [{ cause: { code: 'DEPTH_ZERO_SELF_SIGNED_CERT' } }, 'untrusted'],
  [{ cause: { code: 'ERR_TLS_CERT_ALTNAME_INVALID' } }, 'untrusted'],
  [{ cause: { code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' } }, 'untrusted'],
  [new TypeError('fetch failed'), 'unreachable'],
] as const) {
  test(`${JSON.stringify(error)} means ${failure}, and in a browser nothing`, () => {
    strictEqual(failureBy(error, false), failure);
    strictEqual(failureBy(error, true), 'blocked');
  });
}

const NUMBER = numbered('ah-tk-20302031-17');
const ANOTHER = numbered('ah-tk-20302031-18');

for (const [what, page, is] of [
  ['its XML', publicationXml(NUMBER), true],
  ['its XML with a byte order mark', `\ufeff${publicationXml(NUMBER)}`, true],
  ['the XML of another', publicationXml(ANOTHER), false],
  ['its web page', publicationPage(NUMBER), true],
  ['the web page of another, which cites it', publicationPage(ANOTHER, `Zie ${NUMBER}.`), false],
  ['a page that says where it is itself', `<html><link rel="canonical" href="${pageOf(NUMBER)}"></html>`, true],
  ['a page with an excuse', `<html><body>${NUMBER} is niet gevonden.</body></html>`, false],
  ['a page that leads to it', `<html><link rel="next" href="${pageOf(NUMBER)}"></html>`, false],
  ['its number in another order', `<meta content='${NUMBER}' name='DCTERMS.identifier'/>`, true],
  ['another whose number only begins so', publicationXml(numbered(`${NUMBER}5`)), false],
  ['text', NUMBER, false],
  ['nothing', '', false],
] as const) {
  test(`${what} is ${is ? 'the publication' : 'not the publication'}`, () => {
    strictEqual(isPublication(bytesOf(page), NUMBER), is);
  });
}

const official = '../shared/corpus/official/ah-tk-20202021-3235';
test('real publications say which they are', { skip: !existsSync(`${official}.xml`) && 'there is none here' }, () => {
  for (const form of ['xml', 'html']) {
    const bytes = readFileSync(`${official}.${form}`);
    ok(isPublication(bytes, numbered('ah-tk-20202021-3235')), form);
    ok(!isPublication(bytes, NUMBER), form);
  }
});

const XML = bytesOf(publicationXml(NUMBER));
const PAGE = bytesOf(publicationPage(NUMBER));
const EXCUSE = bytesOf('<html>Niet gevonden.</html>');

for (const [what, xml, html, result, asked] of [
  ['the XML, and the page is not asked for', XML, PAGE, XML, 1],
  ['the page where there is no XML', 'missing', PAGE, PAGE, 2],
  ['the page where something else is in the place of the XML', EXCUSE, PAGE, PAGE, 2],
  ['nothing where there is neither', 'missing', 'missing', 'missing', 2],
  ['nothing where both are something else', EXCUSE, EXCUSE, 'other', 2],
  ['nothing where the other side has a fault', 'faulty', PAGE, 'faulty', 1],
  ['nothing where nobody answers', 'unreachable', PAGE, 'unreachable', 1],
  ['nothing where one is sent on', 'elsewhere', PAGE, 'elsewhere', 1],
  ['nothing where it is given up', 'givenUp', PAGE, 'givenUp', 1],
  ['nothing where the page does not come', 'missing', 'late', 'late', 2],
] as const satisfies readonly (readonly [string, ...(Uint8Array | Failure)[], number])[]) {
  test(`one gets ${what}`, async () => {
    let count = 0;
    const get = async (address: string) => {
      count++;
      return address.endsWith('.xml') ? xml : html;
    };
    deepStrictEqual([await publicationBy(get, NUMBER), count], [result, asked]);
  });
}

function numbered(words: string): PublicationNumber {
  const number = numberIn(words);
  ok(number);
  return number;
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
