import type { QaDocument } from '../model/document.ts';
import { stateOf } from '../reading/state.ts';

/** What happened to questions on a day, as the document says. */
export interface Event {
  readonly name: 'ingezonden' | 'doorgezonden' | 'uitgesteld' | 'gedagtekend' | 'ontvangen';
  /** ISO 8601: `2024-02-12` */
  readonly date: string;
  /** Whose doing it was: undefined for a letter that brings the questions of others. */
  readonly by: 'askers' | 'answerers' | undefined;
}

/** From asking to the receipt of the answer. */
export function events(document: QaDocument): readonly Event[] {
  const { submitted, received, dated, inReplyTo } = document.header;
  const event = (name: Event['name'], date: string | undefined, by: Event['by']): readonly Event[] =>
    date === undefined ? [] : [{ name, date, by }];
  return [
    ...event('ingezonden', submitted, 'askers'),
    ...event('doorgezonden', inReplyTo, undefined),
    ...event('uitgesteld', stateOf(document).postponement?.date, 'answerers'),
    ...event('gedagtekend', dated, 'answerers'),
    ...event('ontvangen', received, 'answerers'),
  ];
}
