/** A picture of numbers: what it shows, and nothing of how it looks or what it is called. */
export type Figure = Bars | Arcs;

/** A number for each of some things. */
export interface Bars {
  readonly kind: 'bars';
  readonly name: 'term' | 'states' | 'lengths' | 'publications' | 'days' | 'years' | 'departments';
  readonly bars: readonly Bar[];
  /** How many things there are besides. */
  readonly more: number;
  /** Where lines cross all bars: after three weeks and after six. */
  readonly lines: readonly number[];
}

export interface Bar {
  /** On one line; of `states` the name of a state, of `days` the number of a week. */
  readonly label: string;
  readonly value: number;
}

/** Things in a row, and which of them points at which. */
export interface Arcs {
  readonly kind: 'arcs';
  readonly name: 'references' | 'citations';
  readonly nodes: readonly string[];
  readonly arcs: readonly Arc[];
}

/** From one thing to another, by their indices among the nodes. */
export interface Arc {
  readonly from: number;
  readonly to: number;
}

export type FigureName = Figure['name'];
