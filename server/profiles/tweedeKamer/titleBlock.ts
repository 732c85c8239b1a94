/** A line of the title block of an official print, which stands before the header. */
interface TitleLine {
  readonly pattern: RegExp;
  /** Whether it shows by itself that the block begins; the others belong to one that has begun, or that mark-up opens. */
  readonly opens: boolean;
}

export const TITLE_BLOCK: readonly TitleLine[] = [
  { opens: true, pattern: /^[#*\s]*(?:Tweede|Eerste) Kamer der Staten-Generaal\s?\d?$/ },
  { opens: true, pattern: /^[#*\s]*Vergaderjaar \d{4}\s?[-–]\s?\d{2,4}\s+Aanhangsel van de Handelingen$/ },
  {
    opens: true,
    pattern:
      /^[#*\s]*Vragen gesteld door de leden der Kamer, met de daarop door de(?: regering gegeven antwoorden)?[*\s]*$/,
  },
  { opens: false, pattern: /^[#*\s]*Aanhangsel van de Handelingen$/ },
  { opens: false, pattern: /^[#*\s]*regering gegeven antwoorden[*\s]*$/ },
  { opens: false, pattern: /^[#*\s]*\d{1,5}$/ },
];

/** The year alone is a title where the Aanhangsel follows on a line of its own. */
export const YEAR = /^[#*\s]*Vergaderjaar \d{4}\s?[-–]\s?\d{2,4}$/;

/** The line of a title block that tells one wherever it stands. */
export const TELLS_BLOCK = 'Vragen gesteld door de leden der Kamer, met de daarop door de';
