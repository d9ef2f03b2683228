/** A case to learn from: the numbers of its features, and how right it is, 0 to 1. */
export interface Case {
  readonly features: Int32Array;
  readonly target: number;
}

/** Steps whose changes are remembered. */
const MEMORY = 8;

/**
 * The weights of a logistic regression that minimise the loss over all cases and half of each penalty times the square of its weight, found by
 * L-BFGS (Nocedal and Wright, "Numerical Optimization", 2nd ed., algorithms 7.4 and 3.1): the problem is convex, so neither the order of the cases
 * nor a seed has a part in the outcome.
 */
export function minimise(cases: readonly Case[], penalties: Float64Array, steps: number): Float64Array {
  const size = penalties.length;
  let weights = new Float64Array(size);
  let [loss, slope] = lossAt(cases, penalties, weights);
  const moves: { readonly move: Float64Array; readonly turn: Float64Array; readonly curve: number }[] = [];
  for (let step = 0; step < steps; step++) {
    const direction = descend(slope, moves);
    const decline = dot(direction, slope);
    if (decline > -1e-9) break;
    let rate = step === 0 ? 1 / Math.sqrt(-decline) : 1;
    for (let tries = 0; tries < 20; tries++, rate /= 2) {
      const next = weights.map((weight, i) => weight + rate * direction[i]!);
      const [nextLoss, nextSlope] = lossAt(cases, penalties, next);
      if (nextLoss > loss + 1e-4 * rate * decline) continue;
      const move = next.map((weight, i) => weight - weights[i]!);
      const turn = nextSlope.map((value, i) => value - slope[i]!);
      const curve = dot(move, turn);
      if (curve > 0) moves.push({ move, turn, curve });
      if (moves.length > MEMORY) moves.shift();
      const gained = loss - nextLoss;
      weights = next;
      loss = nextLoss;
      slope = nextSlope;
      if (gained < 1e-6 * loss) return weights;
      break;
    }
  }
  return weights;
}

function lossAt(cases: readonly Case[], penalties: Float64Array, weights: Float64Array): [number, Float64Array<ArrayBuffer>] {
  let loss = 0;
  const slope = penalties.map((penalty, i) => {
    loss += 0.5 * penalty * weights[i]! ** 2;
    return penalty * weights[i]!;
  });
  for (const { features, target } of cases) {
    let sum = 0;
    for (const feature of features) sum += weights[feature]!;
    const chance = 1 / (1 + Math.exp(-sum));
    loss += Math.max(sum, 0) - target * sum + Math.log1p(Math.exp(-Math.abs(sum)));
    for (const feature of features) slope[feature]! += chance - target;
  }
  return [loss, slope as Float64Array<ArrayBuffer>];
}

/** The direction of steepest descent, bent by what the last steps told of the curvature. */
function descend(
  slope: Float64Array,
  moves: readonly { readonly move: Float64Array; readonly turn: Float64Array; readonly curve: number }[],
) {
  const direction = slope.map(value => -value);
  const shares: number[] = [];
  for (let i = moves.length - 1; i >= 0; i--) {
    const { move, turn, curve } = moves[i]!;
    shares[i] = dot(move, direction) / curve;
    for (let k = 0; k < direction.length; k++) direction[k]! -= shares[i]! * turn[k]!;
  }
  const last = moves.at(-1);
  if (last !== undefined) {
    const scale = last.curve / dot(last.turn, last.turn);
    for (let k = 0; k < direction.length; k++) direction[k]! *= scale;
  }
  moves.forEach(({ move, turn, curve }, i) => {
    const share = shares[i]! - dot(turn, direction) / curve;
    for (let k = 0; k < direction.length; k++) direction[k]! += share * move[k]!;
  });
  return direction;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}
