import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import test from 'node:test';
import { unindented } from '../marked.ts';
import { read, text } from './read.ts';

const bytes = (words: string) => new TextEncoder().encode(words);

const OFFICIAL = `<?xml version="1.0" encoding="UTF-8"?>
<officiele-publicatie>
  <metadata><meta name="x" content="niet hier"/>metadata</metadata>
  <kamervragen>
    <kamervraagkop>
      <tekstregel inhoud="vergaderjaar">Vergaderjaar 2023-2024</tekstregel>
      <tekstregel inhoud="kameraanduiding">Tweede Kamer der Staten-Generaal</tekstregel>
    </kamervraagkop>
    <kamervraagnummer>1314</kamervraagnummer>
    <kamervraagomschrijving type="vraag">Vragen van het lid <naam><achternaam>Waterman</achternaam></naam> (ABC)
      over het veer.</kamervraagomschrijving>
    <vraag><nr status="officieel">Vraag 1</nr><al>Vaart het veer<noot id="n1" type="voet"><noot.nr>1</noot.nr><noot.al>Veerblad, 3 mei 2024.</noot.al></noot> nog?</al></vraag>
    <antwoord><nr status="officieel">Antwoord 1</nr>
      <al>Ja, zie <extref doc="stb-2020-118">Stb. 2020, 118</extref>:</al>
      <lijst type="expliciet"><li><li.nr>1.</li.nr><al>de boot</al><al>en meer</al></li><li><li.nr>2.</li.nr> <al>het pontje van 3 m<sup>2</sup></al></li></lijst>
      <table><tgroup><tbody><row><entry><al>Jaar</al></entry><entry><al>Veren</al></entry></row></tbody></tgroup></table>
    </antwoord>
  </kamervragen>
</officiele-publicatie>`;

/** What each page or publication is made of, and its text. */
const documents: Readonly<Record<string, readonly [string, string]>> = {
  'an official publication in XML': [
    OFFICIAL,
    `
      Tweede Kamer der Staten-Generaal

      Vergaderjaar 2023-2024

      1314

      Vragen van het lid Waterman (ABC) over het veer.

      Vraag 1

      Vaart het veer¹ nog?

      ¹ Veerblad, 3 mei 2024.

      Antwoord 1

      Ja, zie Stb. 2020, 118:

      1. de boot

      en meer

      2. het pontje van 3 m²

      Jaar\tVeren
    `,
  ],
  'a web page, without what is around its document': [
    '<!DOCTYPE html><html><head><title>Titel</title><script>document.write("<p>geen</p>")</script></head><body><nav>Menu</nav><p>Zoek hier</p><main><h2>Vraag\n 1 </h2><p>Vaart  het\n<b>veer</b>?<br>Of&nbsp;niet?</p><p style="display: none">geheim</p></main><footer>Colofon</footer></body></html>',
    'Vraag 1\n\nVaart het veer?\nOf\u00a0niet?\n',
  ],
  'the official page, with what its head alone says': [
    '<html><head><meta name="OVERHEIDop.aanhangselNummer" content="1314"/><meta name="OVERHEIDop.vergaderjaar" content="2023-2024"/></head><body><div id="inhoudsopgave">Inhoud</div><div id="broodtekst"><div class="vraag"><h2>Vraag 1</h2><p>Vaart het<span class="nootnum">1</span>?</p></div><div class="voet noot"><p><span class="nootnum">1</span>Veerblad.</p></div></div></body></html>',
    `
      Tweede Kamer der Staten-Generaal

      Vergaderjaar 2023–2024

      Aanhangsel van de Handelingen

      1314

      Vraag 1

      Vaart het¹?

      ¹ Veerblad.
    `,
  ],
  'what Word puts on the clipboard': [
    'Version:0.9\r\nStartHTML:0000000105\r\n<html><head><style>p { color: red }</style></head><body><p>Ervoor</p><!--StartFragment--><p class=MsoNormal>Het veer<a href="#_ftn1"><span class=MsoFootnoteReference>[1]</span></a> vaart.<o:p>&nbsp;</o:p></p><div style=\'mso-element:footnote-list\'><p><a href="#_ftnref1">[1]</a> Veerblad.</p></div><!--EndFragment--><p>Erachter</p></body></html>',
    'Het veer¹ vaart.\n\n¹ Veerblad.\n',
  ],
  'lists with the numbers that a browser makes, or the page itself': [
    '<html><ol start="3"><li>de boot</li><li value="7"><p>de bus</p></li></ol><ol type="a"><li>hier</li></ol><ul><li>los</li><li>a. vast</li></ul><table><tr><th>Jaar</th><th>Veren</th></tr><tr><td>2023</td><td>12</td></tr></table></html>',
    '3. de boot\n\n7. de bus\n\na. hier\n\n• los\n\na. vast\n\nJaar\tVeren\n\n2023\t12\n',
  ],
};

for (const [name, [file, expected]] of Object.entries(documents)) {
  test(`mark-up: ${name}`, async () => strictEqual(await text(bytes(file)), unindented(expected)));
}

test('mark-up: in the encoding that it names, that its bytes show, or Windows-1252', async () => {
  const page = (charset: string) => `<html><meta charset="${charset}"><p>één “veer”</p></html>`;
  const latin = Uint8Array.from(page('iso-8859-1').replace('“', '\x93').replace('”', '\x94'), (sign) =>
    sign.charCodeAt(0),
  );
  strictEqual(await text(latin), 'één “veer”\n');
  const wide = new Uint8Array([
    0xff,
    0xfe,
    ...new Uint8Array(Uint16Array.from(page('x'), (sign) => sign.charCodeAt(0)).buffer),
  ]);
  strictEqual(await text(wide), 'één “veer”\n');
  const silent = Uint8Array.from('<html><p>één veer</p></html>', (sign) => sign.charCodeAt(0));
  strictEqual(await text(silent), 'één veer\n');
});

test('mark-up: as much as there is of XML that breaks off, and no entity of its own', async () => {
  const laughs = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]><officiele-publicatie><al>Ja &b;&c; &amp; nee</al><al>half`;
  const draft = await read(bytes(laughs));
  strictEqual(draft.text, 'Ja &b;&c; & nee\n\nhalf\n');
  deepStrictEqual(draft.losses, ['damaged']);
});
