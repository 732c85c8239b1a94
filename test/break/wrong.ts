/** A message with something else in one of its places, at any depth: it is the place at a share of all there are. */
export function withWrong(message: unknown, where: number, instead: unknown): unknown {
  const places = placesIn(message);
  return withInstead(message, places[Math.floor(where * (places.length - 1))] ?? [], instead);
}

/** The ways into a value: none for the value itself, then one for each thing in it. */
function placesIn(value: unknown): string[][] {
  if (typeof value !== 'object' || value === null) return [[]];
  return [[], ...Object.entries(value).flatMap(([key, part]) => placesIn(part).map((way) => [key, ...way]))];
}

function withInstead(value: unknown, [key, ...way]: readonly string[], instead: unknown): unknown {
  if (key === undefined) return instead;
  const changed: Record<string, unknown> = Array.isArray(value) ? Object.assign([], value) : Object.assign({}, value);
  changed[key] = withInstead(changed[key], way, instead);
  return changed;
}
