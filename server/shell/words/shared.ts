import { lazily } from '../../text/lazily.ts';

/** `2024-02-12` as `12 February 2024`, in the language of a locale. */
export function dateIn(locale: string): (date: string) => string {
  const format = lazily(() => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }));
  return (date) => format().format(new Date(date));
}

/** Names that stay Dutch in every language. */
export const titles = {
  kamerstuk: 'Kamerstukken',
  aanhangsel: 'Aanhangsel Handelingen',
  handelingen: 'Handelingen',
  zaak: 'Zaken',
  stb: 'Staatsblad',
  stcrt: 'Staatscourant',
  trb: 'Tractatenblad',
};
