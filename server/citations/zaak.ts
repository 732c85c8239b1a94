import { addressOf } from '../text/addresses.ts';
import { take } from '../text/scan.ts';
import type { Kind } from './kind.ts';
import { officialAddress } from './session.ts';

/** `Z1`, `Z ` and so on: the letter itself begins too many words. */
function beforeNumber(letter: string): string[] {
  return [...'0123456789 \t\r\n\f\u00a0\u2009\u202f'].map((next) => letter + next);
}

/** A case of parliament: `2024Z14419`, `2024Z 17972`. */
export const zaak: Kind = {
  name: 'zaak',
  triggers: beforeNumber('Z'),
  read(text, at) {
    const found = readRegistered(text, at);
    if (!found) return undefined;
    const { key, span } = found;
    return [{ key, title: `Zaak ${key}`, url: officialAddress(`kv-tk-${key}`), span }];
  },
};

/** A document of parliament: `2024D37938`, `Kamerstuk 2024D28457`. */
export const document: Kind = {
  name: 'document',
  triggers: beforeNumber('D'),
  read(text, at) {
    const found = readRegistered(text, at);
    if (!found) return undefined;
    const { key, span } = found;
    const url = addressOf(`https://www.tweedekamer.nl/kamerstukken/detail?id=${key}`);
    return [{ key, title: `Document ${key}`, url, span }];
  },
};

/** `2024` before the letter, and what may stand before it; at a line's start the number of a note is no digit of it. */
const YEAR = /(?:[Kk]amerstuk\s{1,9}|kv-tk-)?(?:(?<!\d)|(?<=[\r\n][^\S\r\n]{0,40}\d{1,2}))20\d\d\s?$/;
/** `Z14419`, `Z 17972` */
const NUMBER = /[ZD]\s{0,9}(\d{5})(?!\d)/y;

function readRegistered(text: string, at: number) {
  const number = take(NUMBER, text, at);
  const year = number && YEAR.exec(text.slice(Math.max(0, at - 64), at));
  if (!year) return undefined;
  const start = at - year[0].length;
  return {
    key: `${/\d{4}/.exec(year[0])?.[0]}${text[at]}${number[1]}`,
    span: { start, end: at + number[0].length },
  };
}
