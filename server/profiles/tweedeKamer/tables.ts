/** What the head of a table of questions calls its columns. */
export const COLUMNS = {
  number: /^(?:nr\.?|no\.?|nummer|#|vraag\s?(?:nr\.?|nummer))$/i,
  question: /^(?:vra(?:ag|gen)|vraag\/opmerking|vraagstelling)(?:\s(?:van|fractie).{0,60})?$/i,
  answer: /^(?:antwoord(?:en)?|reactie|beantwoording)(?:\s(?:van|op|college|kabinet|minister).{0,60})?$/i,
} as const;
/** The number of a question in a cell of its own: `1`, `1.`, `Vraag 1`, `2a` */
export const NUMBER_CELL = /^(?:Vraag\s)?(\d{1,3})([a-h])?[.):]?$/;
