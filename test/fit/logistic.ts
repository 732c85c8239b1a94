/** What a model of log-odds learns from: which of its features an example has, and whether it is of the kind. */
export interface Example {
  readonly features: readonly number[];
  readonly isOfKind: boolean;
  /** Log-odds that are known beforehand. */
  readonly known: number;
  /** How much the example counts. */
  readonly share: number;
}

/** What is held of a weight before any example is seen: about where it is, and how far from there it may well be. */
export interface Prior {
  readonly mean: number;
  readonly variance: number;
}

const STEPS = 25;

/** The likeliest weights of features, a prior for each, after these examples; by Newton's method. */
export function fit(examples: readonly Example[], priors: readonly Prior[]): readonly number[] {
  let weights = priors.map(({ mean }) => mean);
  for (let step = 0; step < STEPS; step++) {
    const gradient = priors.map(({ mean, variance }, row) => ((weights[row] ?? 0) - mean) / variance);
    const curvature = priors.map(({ variance }, row) => priors.map((_, column) => (row === column ? 1 / variance : 0)));
    for (const example of examples) {
      // What is impossible beforehand teaches nothing.
      if (!Number.isFinite(example.known)) continue;
      const likelihood = probability(example, weights);
      const error = example.share * (likelihood - (example.isOfKind ? 1 : 0));
      const bend = example.share * likelihood * (1 - likelihood);
      for (const row of example.features) {
        gradient[row] = (gradient[row] ?? 0) + error;
        const line = curvature[row] ?? [];
        for (const column of example.features) line[column] = (line[column] ?? 0) + bend;
      }
    }
    const change = solution(curvature, gradient);
    weights = weights.map((weight, row) => weight - (change[row] ?? 0));
    if (change.every((part) => Math.abs(part) < 1e-6)) break;
  }
  return weights;
}

/** How surprised weights are by examples, in nats. */
export function loss(examples: readonly Example[], weights: readonly number[]): number {
  let sum = 0;
  for (const example of examples) {
    const likelihood = Math.min(1 - LEAST, Math.max(LEAST, probability(example, weights)));
    sum -= example.share * Math.log(example.isOfKind ? likelihood : 1 - likelihood);
  }
  return sum;
}

/** Nothing is held for quite impossible. */
const LEAST = 0.001;

function probability({ features, known }: Example, weights: readonly number[]): number {
  const odds = features.reduce((sum, feature) => sum + (weights[feature] ?? 0), known);
  return 1 / (1 + Math.exp(-odds));
}

/** The solution of linear equations, by elimination; `rows` is symmetric, and positive on its diagonal. */
function solution(rows: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
  const lines = rows.map((row, index) => [...row, right[index] ?? 0]);
  const size = lines.length;
  for (let pivot = 0; pivot < size; pivot++) {
    const own = lines[pivot] ?? [];
    for (let row = pivot + 1; row < size; row++) {
      const line = lines[row] ?? [];
      const factor = (line[pivot] ?? 0) / (own[pivot] ?? 1);
      if (factor === 0) continue;
      for (let column = pivot; column <= size; column++)
        line[column] = (line[column] ?? 0) - factor * (own[column] ?? 0);
    }
  }
  const found: number[] = Array.from({ length: size }, () => 0);
  for (let row = size - 1; row >= 0; row--) {
    const line = lines[row] ?? [];
    let rest = line[size] ?? 0;
    for (let column = row + 1; column < size; column++) rest -= (line[column] ?? 0) * (found[column] ?? 0);
    found[row] = rest / (line[row] ?? 1);
  }
  return found;
}
