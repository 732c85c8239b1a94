import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import test from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { docxFiles, toDocx } from '../../server/export/docx.ts';
import { readXml } from '../../server/import/xml.ts';
import { parse } from '../../server/parse/parse.ts';
import { attacks } from '../attacks.ts';
import { unindented } from '../marked.ts';
import { sameAsGolden, samples } from './golden.ts';

/** The parts that differ from document to document. */
const OWN = [
  'docProps/core.xml',
  'word/document.xml',
  'word/_rels/document.xml.rels',
  'word/footnotes.xml',
  'word/_rels/footnotes.xml.rels',
];

for (const [name, text] of samples)
  test(`${name} for Word is as it was looked at`, () => {
    const files = docxFiles(parse(text), `${name}.txt`);
    sameAsGolden(`${name}.docx.txt`, OWN.map((part) => `== ${part}\n${files[part]}`).join(''));
  });

const SMALL = unindented(`
  Vragen van het lid Waterman (ABC) aan de Minister van Veren over het veer & de «pont» (ingezonden 3 mei 2024).
  Vraag 1
  Kent u het bericht¹?

  ¹ Veerblad, 3 mei 2024.
  Antwoord op vraag 1
  Ja¹. Zie Kamerstuk 36 410, nr. 7.

  ¹ Zie www.rijksoverheid.nl/veren.
  Vraag 2
  Klopt dat¹?
  Antwoord op vraag 2
  Zie het antwoord op vraag 1.
`);

test('Word has headings, footnotes, links and bookmarks of its own', () => {
  const document = part(SMALL, 'word/document.xml');
  const lines = document.split('\n').filter((line) => line.startsWith('<w:p>'));
  strictEqual(
    lines.map((line) => line.replaceAll(/<\/?w:(?:p|r|pPr|rPr)>| xml:space="preserve"|w:/g, '')).join('\n'),
    unindented(String.raw`
      <pStyle val="Title"/><t>Het veer &#38; de «pont»</t>
      <t>Vragen van het lid Waterman (ABC) aan de Minister van Veren over het veer &#38; de «pont» (ingezonden 3 mei 2024).</t>
      <pStyle val="Heading1"/><bookmarkStart id="0" name="sectie_0"/><t>Vraag 1</t><bookmarkEnd id="0"/>
      <t>Kent u het bericht</t><rStyle val="FootnoteReference"/><footnoteReference id="1"/><t>?</t>
      <pStyle val="Heading1"/><bookmarkStart id="1" name="sectie_1"/><t>Antwoord op vraag 1</t><bookmarkEnd id="1"/>
      <t>Ja</t><bookmarkStart id="1000001" name="_noot_1"/><rStyle val="FootnoteReference"/><footnoteReference customMarkFollows="1" id="2"/><t>1</t><bookmarkEnd id="1000001"/><t>. Zie </t><hyperlink r:id="link0" history="1"><rStyle val="Hyperlink"/><t>Kamerstuk 36 410, nr. 7</t></hyperlink><t>.</t>
      <pStyle val="Heading1"/><bookmarkStart id="2" name="sectie_2"/><t>Vraag 2</t><bookmarkEnd id="2"/>
      <t>Klopt dat</t><fldChar fldCharType="begin"/><instrText> NOTEREF _noot_1 \f \h </instrText><fldChar fldCharType="separate"/><rStyle val="FootnoteReference"/><t>1</t><fldChar fldCharType="end"/><t>?</t>
      <pStyle val="Heading1"/><bookmarkStart id="3" name="sectie_3"/><t>Antwoord op vraag 2</t><bookmarkEnd id="3"/>
      <t>Zie </t><hyperlink anchor="sectie_1" history="1"><rStyle val="Hyperlink"/><t>het antwoord op vraag 1</t></hyperlink><t>.</t>
    `).trimEnd(),
  );
});

test('a note keeps its number where Word would count otherwise', () => {
  const text = 'Vraag 1\nKlopt het bericht⁴?\n\n⁴ Veerblad.\nAntwoord op vraag 1\nJa⁵.\n\n⁵ Bootblad.\n';
  const marks = part(text, 'word/document.xml').match(
    /<w:footnoteReference w:customMarkFollows="1" w:id="\d"\/><w:t>\d/g,
  );
  deepStrictEqual(
    marks?.map((mark) => mark.slice(-1)),
    ['4', '5'],
  );
  ok(!part(text, 'word/footnotes.xml').includes('<w:footnoteRef/>'));
});

test('the same document gives the same bytes', () => {
  deepStrictEqual(toDocx(parse(SMALL), 'brief.txt'), toDocx(parse(SMALL), 'brief.txt'));
  const [, time = 0] = new Uint16Array(toDocx(parse(SMALL), 'brief.txt').slice(8, 12).buffer);
  strictEqual(time, 0);
});

test('what is packed is what was made', () => {
  const packed = unzipSync(toDocx(parse(SMALL), 'brief.txt'));
  const files = docxFiles(parse(SMALL), 'brief.txt');
  deepStrictEqual(Object.fromEntries(Object.entries(packed).map(([name, bytes]) => [name, strFromU8(bytes)])), files);
  strictEqual(Object.keys(files)[0], '[Content_Types].xml');
});

test('nothing that a document says is more than words to Word', () => {
  const words = [...Object.values(attacks), 'a\ufffe\uffffb', 'c\u0001d\u000be', ']]> & <w:t>'].flatMap((attack) => [
    attack,
    `Munt.1 ${attack}`,
  ]);
  const source = `Vragen over ${words[0]}.\nVraag 1\nKent u dit?\n${words.join('\n\n')}\nAntwoord op vraag 1\nJa.\n\n1 Bron ${words.join(' ')}\n`;
  const plain = docxFiles(
    parse('Vraag 1\nKent u dit?1 Zie vraag 1 en https://www.nos.nl/a.\nAntwoord op vraag 1\nJa.1\n\n1 Bron\n'),
    '<w:t>',
  );
  const known = new Set(elementsOf(plain));
  for (const name of ['tab', 'br']) known.add(name);
  for (const [name, xml] of Object.entries(docxFiles(parse(source), '"><evil>'))) {
    ok(!/[^\P{Cc}\t\n]|[\ufffe\uffff]|\p{Cs}/u.test(xml), name);
    const strange = elementsOf({ [name]: xml }).filter((element) => !known.has(element));
    deepStrictEqual(strange, [], name);
  }
});

test('links lead to https alone', () => {
  const rels = part(
    'Vraag 1\nZie http://evil.example/a, file:///etc/passwd, javascript:a en https://www.nos.nl/b.\n',
    'word/_rels/document.xml.rels',
  );
  const targets = [...rels.matchAll(/Target="([^"]*)" TargetMode="External"/g)].map(([, url]) => url);
  deepStrictEqual(targets, ['https://www.nos.nl/b']);
});

function elementsOf(files: Readonly<Record<string, string>>): readonly string[] {
  return Object.values(files).flatMap((xml) => {
    const names: string[] = [];
    const isWhole = readXml(xml, { open: (name) => void names.push(name), close() {}, text() {} });
    ok(isWhole);
    return names;
  });
}

function part(text: string, name: string): string {
  return docxFiles(parse(text), 'brief.txt')[name] ?? '';
}
