import type { Loss } from '../import/draft.ts';
import type { Reason } from '../import/refusal.ts';

/** What is said of a file of another kind than text, after its name. */
export interface FileWords {
  /** Why nothing of it can be read. */
  readonly refusals: Readonly<Record<Reason, (pages: number | undefined) => string>>;
  /** What is missing of its text. */
  readonly losses: Readonly<Record<Loss, string>>;
}

export const dutchOfFiles: FileWords = {
  refusals: {
    empty: () => 'is leeg',
    unknown: () => 'is geen bestand dat Kamervragen leest: PDF, Word (.docx), OpenDocument (.odt), XML of HTML',
    oldWord: () => 'is een oud Word-document (.doc): sla het eerst op als .docx',
    encrypted: () => 'is versleuteld: sla het eerst op zonder wachtwoord',
    damagedPdf: () => 'is een beschadigde PDF, waarin geen tekst te vinden is',
    damagedPacked: () => 'is beschadigd: het laat zich niet uitpakken',
    otherPacked: () => 'is een ingepakt bestand, maar geen Word-document (.docx) en geen OpenDocument-tekst (.odt)',
    scanned: (pages) =>
      `bevat alleen afbeeldingen en geen tekst (${pages === 1 ? '1 pagina' : `${pages} pagina’s`}): laat de tekst eerst herkennen (OCR)`,
    noText: () => 'bevat geen tekst',
    tooLarge: () => 'is uitgepakt veel groter dan een document ooit is, en wordt daarom niet gelezen',
  },
  losses: {
    damaged: 'is beschadigd: een deel van de tekst kan ontbreken',
    someScanned: 'heeft pagina’s met alleen afbeeldingen: wat daarop staat ontbreekt',
    unsortedLayout: 'heeft een opmaak die niet goed te volgen is: kop- en voetregels staan tussen de tekst',
    tooLong: 'is te lang: alleen het begin is gelezen',
  },
};

export const englishOfFiles: FileWords = {
  refusals: {
    empty: () => 'is empty',
    unknown: () => 'is no file that Kamervragen reads: PDF, Word (.docx), OpenDocument (.odt), XML or HTML',
    oldWord: () => 'is an old Word document (.doc): save it as .docx first',
    encrypted: () => 'is encrypted: save it without a password first',
    damagedPdf: () => 'is a damaged PDF, in which no text can be found',
    damagedPacked: () => 'is damaged: it cannot be unpacked',
    otherPacked: () => 'is a packed file, but no Word document (.docx) and no OpenDocument text (.odt)',
    scanned: (pages) =>
      `holds pictures and no text (${pages === 1 ? '1 page' : `${pages} pages`}): have its text recognised (OCR) first`,
    noText: () => 'holds no text',
    tooLarge: () => 'is much larger unpacked than any document is, so it is not read',
  },
  losses: {
    damaged: 'is damaged: some of the text may be missing',
    someScanned: 'has pages of pictures: what stands on them is missing',
    unsortedLayout: 'has a layout that cannot be followed well: page headers and footers stand in the text',
    tooLong: 'is too long: only its beginning was read',
  },
};
