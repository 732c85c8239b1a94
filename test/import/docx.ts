import { strToU8, zipSync } from 'fflate';

/** A small Word document: the paragraphs of its body as WordprocessingML, and further parts. */
export function docx(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const file: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8(CONTENT_TYPES),
    'word/document.xml': strToU8(part('document', `<w:body>${body}</w:body>`)),
  };
  for (const [name, xml] of Object.entries(parts)) file[`word/${name}.xml`] = strToU8(part(name, xml));
  return zipSync(file);
}

const CONTENT_TYPES =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>';

const NAMES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
const ROOTS: Readonly<Record<string, string>> = {
  document: 'document',
  footnotes: 'footnotes',
  endnotes: 'endnotes',
  numbering: 'numbering',
  styles: 'styles',
};

function part(name: string, xml: string): string {
  const root = ROOTS[name] ?? name;
  return `<?xml version="1.0" encoding="UTF-8"?><w:${root} ${NAMES}>${xml}</w:${root}>`;
}

/** A paragraph: words, or pieces of mark-up. */
export function p(content: string, properties = ''): string {
  const runs = content.startsWith('<') ? content : r(content);
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
}

export function r(words: string, properties = ''): string {
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${words}</w:t></w:r>`;
}

export const footnote = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;

/** The part of footnotes, with the separators that Word keeps in it. */
export function footnotes(notes: Readonly<Record<number, string>>): string {
  const own = Object.entries(notes).map(
    ([id, words]) => `<w:footnote w:id="${id}">${p(`<w:r><w:footnoteRef/></w:r>${r(` ${words}`)}`)}</w:footnote>`,
  );
  return `<w:footnote w:type="separator" w:id="-1">${p('<w:r><w:separator/></w:r>')}</w:footnote>${own.join('')}`;
}

/** The part of numbering: for each list its levels, each a format, the text and where it starts. */
export function numbering(
  lists: readonly (readonly (readonly [format: string, text: string, start?: number])[])[],
): string {
  const levels = lists.map(
    (list, id) =>
      `<w:abstractNum w:abstractNumId="${id}">${list
        .map(
          ([format, text, start = 1], level) =>
            `<w:lvl w:ilvl="${level}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`,
        )
        .join('')}</w:abstractNum>`,
  );
  const used = lists.map((_, id) => `<w:num w:numId="${id + 1}"><w:abstractNumId w:val="${id}"/></w:num>`);
  return levels.join('') + used.join('');
}

export const listed = (list: number, level = 0) =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
