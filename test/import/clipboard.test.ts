import { strictEqual } from 'node:assert/strict';
import test from 'node:test';
import { readHtml } from '../../server/import/html.ts';
import { imported } from '../../server/import/imported.ts';
import { unindented } from '../marked.ts';

/** What Word puts around what was chosen. */
const word = (chosen: string, after = '') => `<html xmlns:v="urn:schemas-microsoft-com:vml"
xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word"
xmlns="http://www.w3.org/TR/REC-html40">
<head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8">
<meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal {margin:0cm; font-size:9.0pt;} --></style>
</head>
<body lang=NL style='tab-interval:35.4pt;word-wrap:break-word'>
<!--StartFragment-->
${chosen}
<!--EndFragment-->
${after}
</body>
</html>`;

/** A mark as Word writes it, and the number of the note that it leads to. */
const wordMark = (id: string, shown: string, from = 'ftn') =>
  wordLink(`#_${from}${id}`, `_${from}ref${id}`, `${from}${id}`, shown);
const wordBack = (id: string, shown: string, from = 'ftn') =>
  wordLink(`#_${from}ref${id}`, `_${from}${id}`, `${from}${id}`, shown);
const wordLink = (href: string, name: string, id: string, shown: string) => `<a
style='mso-${id.startsWith('f') ? 'foot' : 'end'}note-id:${id}' href="${href}" name="${name}" title=""><span
class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]><span
class=MsoFootnoteReference><span lang=NL style='font-size:9.0pt;line-height:107%'>[${shown}]</span></span><![endif]></span></span></a>`;
const wordNotes = (
  kind: string,
  notes: string,
) => `<div style='mso-element:${kind}note-list'><![if !supportFootnotes]><br
clear=all>

<hr align=left size=1 width="33%">

<![endif]>
${notes}
</div>`;
const wordNote = (kind: string, id: string, paragraphs: string) =>
  `<div style='mso-element:${kind}note' id=${id}>\n\n${paragraphs}\n\n</div>`;

/** An item of a list in Word: its sign, and blanks in a font of their own in the place of a tab. */
const wordItem = (sign: string, words: string) => `<p class=MsoListParagraphCxSpMiddle style='margin-left:36.0pt;
text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol;mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>${sign}<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${words}<o:p></o:p></p>`;

const clipboards: Readonly<Record<string, readonly [string, string]>> = {
  'Word: a question with a note, which stands after what was chosen': [
    word(
      `<p class=MsoNormal><b>Vraag 1<o:p></o:p></b></p>

<p class=MsoNormal>Kent u het bericht «Het veer
vaart niet»?${wordMark('1', '1')} Zo ja,
waarom<span style='mso-spacerun:yes'>  </span>niet?<o:p></o:p></p>

<p class=MsoNormal><o:p>&nbsp;</o:p></p>

<p class=MsoNormal><b>Vraag 2<o:p></o:p></b></p>

<p class=MsoNormal>Vaart de bus?${wordMark('2', '2')}<o:p></o:p></p>`,
      wordNotes(
        'foot',
        wordNote(
          'foot',
          'ftn1',
          `<p class=MsoFootnoteText>${wordBack('1', '1')} Veerblad, 2 mei 2024.<o:p></o:p></p>
<p class=MsoFootnoteText>En 3 mei 2024.<o:p></o:p></p>`,
        ) + wordNote('foot', 'ftn2', `<p class=MsoFootnoteText>${wordBack('2', '2')} Busblad.</p>`),
      ),
    ),
    `
      Vraag 1

      Kent u het bericht «Het veer vaart niet»?¹ Zo ja, waarom niet?

      ¹ Veerblad, 2 mei 2024. En 3 mei 2024.

      Vraag 2

      Vaart de bus?²

      ² Busblad.
    `,
  ],
  'Word: notes at the end with letters, and one whose mark was not chosen': [
    word(
      `<p class=MsoNormal>Het veer${wordMark('1', 'i', 'edn')} vaart.</p>`,
      wordNotes(
        'end',
        wordNote('end', 'edn1', `<p class=MsoEndnoteText>${wordBack('1', 'i', 'edn')} Veerblad.</p>`) +
          wordNote('end', 'edn2', `<p class=MsoEndnoteText>${wordBack('2', 'ii', 'edn')} Busblad.</p>`),
      ),
    ),
    'Het veer¹ vaart.\n\n¹ Veerblad.\n\n² Busblad.\n',
  ],
  'Word: numbers and signs of lists': [
    word(
      `<p class=MsoNormal>Antwoord 1</p><p class=MsoNormal>Ja:</p>${wordItem('1.', 'de boot')}${wordItem('a)', 'de pont')}${wordItem('·', 'het veer')}${wordItem('o', 'de kade')}`,
    ),
    'Antwoord 1\n\nJa:\n\n1. de boot\n\na) de pont\n\n• het veer\n\n• de kade\n',
  ],
  'Word: a tab': [
    word(
      `<p class=MsoNormal>Datum<span style='mso-tab-count:1'>          </span>3 mei 2024</p><p class=MsoNormal>Het veer
vaart.</p>`.replaceAll('     ', '&nbsp; &nbsp; '),
    ),
    'Datum\t3 mei 2024\n\nHet veer vaart.\n',
  ],
  'Word: no comments, no deleted words, nothing hidden': [
    word(
      `<p class=MsoNormal>Het <del cite="mailto:x">oude</del><ins cite="mailto:x">nieuwe</ins> veer<a
style='mso-comment-reference:X_1;mso-comment-date:20240503T1200'> vaart</a><span
class=MsoCommentReference><span style='mso-special-character:comment'>&nbsp;<a class=msocomanchor href="#_msocom_1"
name="_msoanchor_1">[X1]</a></span></span>.<span style='display:none;mso-hide:all'>geheim</span></p>`,
      "<div style='mso-element:comment-list'><div style='mso-element:comment'><p>Klopt dit?</p></div></div>",
    ),
    'Het nieuwe veer vaart.\n',
  ],
  'LibreOffice: a footnote of two paragraphs': [
    `<!DOCTYPE html><html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/><style type="text/css">p { line-height: 115% }</style></head>
<body lang="nl-NL" dir="ltr"><p>Vraag 1</p><p>Vaart het
veer<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a> nog?</p>
<ol><li><p>de boot</p></li><li><p>de bus</p></li></ol>
<div id="sdfootnote1"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>Veerblad,</p><p class="sdfootnote">2 mei 2024.</p></div></body></html>`,
    `
      Vraag 1

      Vaart het veer¹ nog?

      1. de boot

      2. de bus

      ¹ Veerblad, 2 mei 2024.
    `,
  ],
  'Google Docs: everything in an element of its own, lists with letters': [
    `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-0a1b2c3d"><p dir="ltr" style="line-height:1.38;margin-top:0pt"><span style="font-size:11pt;vertical-align:baseline;white-space:pre-wrap;">Vraag 1</span></p><p dir="ltr"><span style="vertical-align:baseline;">Vaart het veer?</span><span style="font-size:6.6pt;vertical-align:super;white-space:pre-wrap;">1</span></p><ol style="margin-top:0;padding-inline-start:48px;"><li dir="ltr" style="list-style-type:lower-alpha;" aria-level="1"><p dir="ltr" role="presentation"><span>de boot</span></p></li></ol></b><br class="Apple-interchange-newline">`,
    'Vraag 1\n\nVaart het veer?¹\n\na. de boot\n',
  ],
  'a browser: a part of a page, with the style that each piece has there': [
    `<html>
<body>
<!--StartFragment--><p style="color: rgb(0, 0, 0); font-family: Verdana; white-space: normal;">Het <em>veer</em> vaart niet.<sup style="vertical-align: super"><a href="https://voorbeeld.nl/a.html#n1" style="color: blue;">1</a></sup></p><p style="color: rgb(0, 0, 0);"><sup><a href="https://voorbeeld.nl/a.html#m1">1</a></sup> Veerblad.</p><!--EndFragment-->
</body>
</html>`,
    'Het veer vaart niet.¹\n\n¹ Veerblad.\n',
  ],
  'a browser: a few words of one paragraph': [
    '<meta charset="utf-8"><span style="color: red">het veer</span>',
    'het veer\n',
  ],
};

for (const [what, [html, expected]] of Object.entries(clipboards)) {
  test(`pasted from ${what}`, () => strictEqual(imported(readHtml(html)).text, unindented(expected)));
}
