/** Words on a page: where their baseline begins, in points from the bottom left, and their size; with a tag as files tag them. */
export interface Words {
  readonly at: readonly [x: number, y: number];
  readonly text: string;
  readonly size?: number;
  readonly tag?: string;
}

/**
 * A small PDF: its pages, each the words on it in the order in which they are drawn, in Helvetica; with
 * `rotate`, shown turned by so many degrees; `kerned` as programs print it, with the room between each two letters.
 */
export function pdf(
  pages: readonly (readonly Words[])[],
  { encrypt = '', rotate = 0, kerned = false } = {},
): Uint8Array {
  const objects: string[] = [];
  const kids = pages.map((_, index) => `${4 + 2 * index} 0 R`);
  objects.push('<< /Type /Catalog /Pages 2 0 R >>');
  objects.push(`<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${pages.length} >>`);
  objects.push('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  pages.forEach((words, index) => {
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Rotate ${rotate} /Resources << /Font << /F 3 0 R >> >> /Contents ${5 + 2 * index} 0 R >>`,
    );
    const stream = words.map((one) => drawn(one, rotate, kerned)).join('\n');
    objects.push(`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`);
  });
  let file = '%PDF-1.7\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  for (const offset of offsets) file += `${`${offset}`.padStart(10, '0')} 00000 n \n`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${encrypt}>>\nstartxref\n${table}\n%%EOF\n`;
  return Uint8Array.from(file, (sign) => sign.charCodeAt(0));
}

/** What places a text at `x` and `y` of the page as it is shown, by how far that is turned. */
const PLACED: Readonly<Record<number, (x: number, y: number) => string>> = {
  0: (x, y) => `${x} ${y} Td`,
  90: (x, y) => `0 1 -1 0 ${595 - y} ${x} Tm`,
  180: (x, y) => `-1 0 0 -1 ${595 - x} ${842 - y} Tm`,
  270: (x, y) => `0 -1 1 0 ${y} ${842 - x} Tm`,
};

function drawn({ at: [x, y], text, size = 9, tag }: Words, rotate: number, kerned: boolean): string {
  const words = kerned ? `[${[...text].map((sign) => `(${encoded(sign)})`).join('-5')}] TJ` : `(${encoded(text)}) Tj`;
  const shown = `BT /F ${size} Tf ${PLACED[rotate]?.(x, y)} ${words} ET`;
  return tag === undefined ? shown : `/${tag} BMC ${shown} EMC`;
}

/** The signs that Windows-1252 has in places of its own. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function encoded(text: string): string {
  return [...text]
    .map((sign) => {
      const place = WINDOWS.indexOf(sign);
      const byte = place < 0 ? sign : String.fromCharCode(0x80 + place);
      return '()\\'.includes(byte) ? `\\${byte}` : byte;
    })
    .join('');
}

/** Lines of print from `top` down, as wide as they are; an empty one leaves room. */
export function lines(
  text: string,
  {
    left = 80,
    top = 760,
    size = 9,
    pitch = 12,
    tag,
  }: { left?: number; top?: number; size?: number; pitch?: number; tag?: string } = {},
): readonly Words[] {
  return text
    .split('\n')
    .flatMap((line, index): Words[] =>
      line === '' ? [] : [{ at: [left, top - index * pitch], text: line, size, ...(tag === undefined ? {} : { tag }) }],
    );
}

/** A note at the foot of a page: its number raised and small, as print has it, and its lines. */
export function foot(number: number, text: string, y: number, left = 80): readonly Words[] {
  return [
    { at: [left, y + 2.7], text: `${number}`, size: 4.5 },
    ...lines(text, { left: left + 6, top: y, size: 7, pitch: 9 }),
  ];
}

/** How wide Helvetica prints a text. */
export function width(text: string, size = 9): number {
  let units = 0;
  for (const sign of text) units += WIDTHS[sign] ?? (/[A-Z]/.test(sign) ? 667 : 556);
  return (units * size) / 1000;
}

const WIDTHS: Readonly<Record<string, number>> = {
  ' ': 278,
  '.': 278,
  ',': 278,
  ':': 278,
  i: 222,
  j: 222,
  l: 222,
  f: 278,
  t: 278,
  r: 333,
  c: 500,
  k: 500,
  s: 500,
  v: 500,
  x: 500,
  y: 500,
  z: 500,
  w: 722,
  m: 833,
  '-': 333,
  V: 667,
  A: 667,
  D: 722,
  H: 722,
  B: 667,
  '?': 556,
};
