import { existsSync, readdirSync, readFileSync } from 'node:fs';
import mammoth from 'mammoth';
import { imported } from '../../server/import/imported.ts';
import { openWith } from '../../server/import/pdf/pdfjs.ts';
import { readFile } from '../../server/import/readFile.ts';
import { docx, footnote, footnotes, p, r } from '../import/docx.ts';
import { foot, lines, pdf } from '../import/pdf.ts';
import { compare, type Row } from './measure.ts';
import { longText } from './texts.ts';

type Files = readonly Uint8Array[];

/** How many turns are measured: in each all files are read ten times by us and by the other. */
const TURNS = 3;

/** What others make of a file: bare text, in which marks, notes and paragraphs are lost. */
const pdfText = { limit: 1.6, aim: 1.3, name: 'getTextContent of pdf.js', read: textOfPdf };
/** Ours has no fonts in it, which real ones have: that is most of the work of pdf.js, and none of ours. */
const fontless = { limit: 2.5, name: pdfText.name, read: pdfText.read };
const docxText = { limit: 0.5, name: 'extractRawText of mammoth', read: textOfDocx };

/** How long files take to become clean text, to their bare text. */
export async function importing(): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const { what, files, name, read, ...asked } of [
    { what: 'a PDF without fonts', files: [longPdf()], ...fontless },
    { what: 'real PDFs', files: filesIn('../shared/corpus/files', '.pdf'), ...pdfText },
    { what: 'a Word document of ours', files: [longDocx()], ...docxText },
    { what: 'real Word documents', files: filesIn('../shared/corpus/files', '.docx'), ...docxText },
  ]) {
    if (files.length === 0) continue;
    const compared = await compare(
      () => each(files, importedFrom),
      () => each(files, read),
      TURNS,
    );
    rows.push({ what: `import of ${what}, to ${name}`, ...asked, ...compared });
  }
  return rows;
}

async function each(files: Files, read: (file: Uint8Array) => Promise<string>): Promise<void> {
  for (const file of files) if ((await read(file)).length < 1000) throw new Error('A file was not read.');
}

async function importedFrom(file: Uint8Array): Promise<string> {
  const draft = await readFile(file);
  return 'refused' in draft ? '' : imported(draft).text;
}

async function textOfPdf(bytes: Uint8Array): Promise<string> {
  const { file, close } = await openWith(bytes);
  let text = '';
  for (let number = 1; number <= file.numPages; number++) {
    const { items } = await (await file.getPage(number)).getTextContent();
    for (const item of items) if ('str' in item) text += item.str;
  }
  await close();
  return text;
}

async function textOfDocx(bytes: Uint8Array): Promise<string> {
  return (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value;
}

/** Files that are not ours to publish lie beside the project, or nowhere. */
function filesIn(folder: string, end: string): Files {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith(end));
  return names.map((name) => new Uint8Array(readFileSync(`${folder}/${name}`)));
}

/** A letter of twelve pages, with two notes at the foot of each. */
function longPdf(): Uint8Array {
  const printed = longText(36 << 10)
    .split('\n')
    .flatMap((line) => line.match(/.{1,90}(?:\s|$)/g) ?? [])
    .map((line) => line.trim().replace(/[^\x20-\x7e\xa1-\xff]/g, '-'));
  const pages = Array.from({ length: 12 }, (_, page) => {
    const own = printed.slice(page * 45, (page + 1) * 45).join('\n');
    const note = (number: number, y: number) => foot(number, `Veerblad, ${number} mei 2024.`, y);
    return [...lines(own, { top: 780, pitch: 14 }), ...note(2 * page + 1, 90), ...note(2 * page + 2, 78)];
  });
  return pdf(pages, { kerned: true });
}

/** A letter of six hundred paragraphs in runs of a few words, as Word writes them, with a note in every tenth. */
function longDocx(): Uint8Array {
  const printed = longText(60 << 10).split('\n');
  const notes: Record<number, string> = {};
  const body = printed
    .filter((line) => line.trim() !== '')
    .slice(0, 600)
    .map((line, index) => {
      const runs = (line.replace(/[<>&]/g, '-').match(/(?:\S+\s*){1,3}/g) ?? []).map((words) => r(words, LOOK));
      if (index % 10 === 0) {
        runs.push(footnote(index + 1));
        notes[index + 1] = `Veerblad, nr. ${index}.`;
      }
      return p(runs.join(''), '<w:spacing w:line="240" w:lineRule="atLeast"/><w:jc w:val="left"/>');
    });
  return docx(body.join(''), { footnotes: footnotes(notes) });
}

/** How a run looks, which Word says of each. */
const LOOK =
  '<w:rFonts w:ascii="Verdana" w:hAnsi="Verdana" w:cs="Verdana"/><w:color w:val="000000"/><w:sz w:val="18"/><w:szCs w:val="18"/><w:lang w:val="nl-NL"/>';
