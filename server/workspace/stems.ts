import { stemmer } from '@orama/stemmers/dutch';
import { stopwords } from '@orama/stopwords/dutch';
import type { Stems } from './similar.ts';

/** What questions to a government are made of, whatever they are about: `Bent u bereid deze vragen één voor één te beantwoorden?` */
const OF_QUESTIONS =
  `aangeven aangezien aantal afgelopen afzonderlijk alle antwoord antwoorden beantwoorden beantwoording bekend bent bereid
  bericht binnen bovenstaande daarom daarvan deelt deelde delen derde deze echter eerder eerste eigenlijk elk elkaar enige
  genoemde gestelde graag hiervan hierover hoeveel indien informeren inzicht ieder iedere inderdaad jaar jaren juist kamer klopt kunt laatste
  mate mening middels mogelijk nader nee ongeveer oordeel oordeelt opvatting pagina per reactie reden schriftelijke sinds snel
  snelst standpunt stand stuk sturen termijn toelichten toelichting tussen tweede uiteenzetten uitleggen vier vijf vindt vinden voordat
  voornemens vorige voorgaande vraag vragen waar waarin waarom waarop waarvan waarvoor welk welke wilt willen ziet zaken zeer zich zie
  drie zoals zodat zover zoveel zulke`.split(/\s+/);

const STOP_WORDS: ReadonlySet<string> = new Set([...stopwords, ...OF_QUESTIONS]);

/** The stems of Dutch words as `termsOf` gives these: by the stemmer of Snowball, and alike where spelling alone differs, `huis` and `huizen`. */
export const dutchStems: Stems = {
  isStopWord: (word) => STOP_WORDS.has(word),
  stem: (word) => stemmer(word).replace(/[zv]$/, (end) => (end === 'z' ? 's' : 'f')),
};
