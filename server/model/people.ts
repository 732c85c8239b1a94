import type { Header } from './document.ts';

/** Who asks, in words: `Hoekwater (GroenLinks-PvdA)`. */
export function askersOf({ askedBy }: Pick<Header, 'askedBy'>): readonly string[] {
  return askedBy.map(({ name, party }) => withDetail(name, party));
}

/** Who answers, in words: `minister Terbruggen (Economische Zaken en Klimaat)`. */
export function answerersOf({ answeredBy }: Pick<Header, 'answeredBy'>): readonly string[] {
  return answeredBy.map(({ role, name, department }) =>
    withDetail(name === undefined ? role : `${role} ${name}`, department),
  );
}

function withDetail(name: string, detail: string | undefined): string {
  return detail === undefined ? name : `${name} (${detail})`;
}
