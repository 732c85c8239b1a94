/** `2024-02-12` as `12 February 2024`, in the language of a locale. */
export const dateIn = (locale: string) => (date: string) =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));

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
