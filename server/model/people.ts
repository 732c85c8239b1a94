import type { Member, Official } from './document.ts';

/** Who asks, in words: `Hoekwater (GroenLinks-PvdA)`. */
export function askersOf({ askedBy }: { readonly askedBy: readonly Omit<Member, 'span'>[] }): readonly string[] {
  return askedBy.map(({ name, party }) => withDetail(name, party));
}

/** Who answers, in words: `minister Terbruggen (Economische Zaken en Klimaat)`. */
export function answerersOf({
  answeredBy,
}: {
  readonly answeredBy: readonly Omit<Official, 'span'>[];
}): readonly string[] {
  return answeredBy.map(({ role, name, department }) =>
    withDetail(name === undefined ? role : `${role} ${name}`, department),
  );
}

function withDetail(name: string, detail: string | undefined): string {
  return detail === undefined ? name : `${name} (${detail})`;
}
