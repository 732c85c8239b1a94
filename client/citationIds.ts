/**
 * By what VS Code tells the rows of **Verwijzingen** from each other. A publication's key may be an address, in which
 * anything may stand; so what is not part of it comes first.
 */
export function publicationId(kind: string, key: string): string {
  return `${kind}/${key}`;
}

/** A place where the publication is cited, by its index among them: an index after the key could be the end of another. */
export function citedPlaceId(kind: string, key: string, index: number): string {
  return `${index}/${publicationId(kind, key)}`;
}
