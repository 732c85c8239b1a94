import { roman } from '../text/roman.ts';

/** How a number is printed that a text processor makes, by the name that its file has for it. */
const FORMATS: Readonly<Record<string, (number: number) => string>> = {
  lowerLetter: (number) => letterOf(number).toLowerCase(),
  upperLetter: letterOf,
  lowerRoman: (number) => roman(number).toLowerCase(),
  upperRoman: roman,
  decimalZero: (number) => `${number}`.padStart(2, '0'),
  ordinal: (number) => `${number}e`,
  none: () => '',
  // Of OpenDocument
  a: (number) => letterOf(number).toLowerCase(),
  A: letterOf,
  i: (number) => roman(number).toLowerCase(),
  I: roman,
  '': () => '',
};

export function numberAs(format: string, number: number): string {
  return (FORMATS[format] ?? String)(number);
}

/** a … z, aa, bb */
function letterOf(number: number): string {
  if (number < 1 || number > 780) return `${number}`;
  return String.fromCharCode(65 + ((number - 1) % 26)).repeat(Math.floor((number - 1) / 26) + 1);
}

/** The sign of a list without numbers as a text has it: fonts of pictures have others in its place. */
export function bullet(sign: string): string {
  const first = sign.trim().charAt(0);
  return first === '' || first >= '\ue000' || '·o§Øvqüà'.includes(first) ? '•' : first;
}
