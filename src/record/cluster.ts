/**
 * Groups drafts of the same thing: every pair that may belong together is scored, the best pairs join first, and no join is made across a
 * clash. The outcome depends on the set of drafts alone, not on the order in which they came.
 *
 * Agglomerative clustering with cannot-link constraints (Davidson and Ravi 2005): best pair first, every member of both groups asked for a clash.
 */
export interface ClusterRules<T> {
  /** Drafts that share a key are compared. */
  blocks(draft: T): readonly string[];
  /** Above 0: the same thing, the more the surer. */
  same(a: T, b: T): number;
  /** Never the same item, whatever else joins them. */
  clash?(a: T, b: T): boolean;
}

interface Pair {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** Blocks larger than this compare each draft with its neighbours only: the cost per draft stays flat. */
const NEIGHBOURS = 60;

export function cluster<T>(drafts: readonly T[], rules: ClusterRules<T>): T[][] {
  const pairs = scorePairs(drafts, rules);
  pairs.sort((p, q) => q.score - p.score || p.a - q.a || p.b - q.b);
  const group = drafts.map((_, i) => i);
  const members = drafts.map((_, i) => [i]);
  for (const { a, b } of pairs) {
    const left = group[a]!;
    const right = group[b]!;
    if (left === right) continue;
    if (rules.clash && members[left]!.some(i => members[right]!.some(j => rules.clash!(drafts[i]!, drafts[j]!)))) continue;
    const [into, from] = members[left]!.length >= members[right]!.length ? [left, right] : [right, left];
    for (const i of members[from]!) group[i] = into;
    members[into]!.push(...members[from]!);
    members[from] = [];
  }
  return members
    .filter(list => list.length > 0)
    .map(list => list.sort((i, j) => i - j))
    .sort((p, q) => p[0]! - q[0]!)
    .map(list => list.map(i => drafts[i]!));
}

function scorePairs<T>(drafts: readonly T[], rules: ClusterRules<T>): Pair[] {
  const blocks = new Map<string, number[]>();
  drafts.forEach((draft, i) => {
    for (const key of new Set(rules.blocks(draft))) {
      const block = blocks.get(key);
      if (block) block.push(i);
      else blocks.set(key, [i]);
    }
  });
  const seen = new Set<number>();
  const pairs: Pair[] = [];
  for (const block of blocks.values()) {
    for (let m = 0; m < block.length; m++) {
      for (let n = m + 1; n < Math.min(block.length, m + NEIGHBOURS); n++) {
        const a = block[m]!;
        const b = block[n]!;
        const pair = a * drafts.length + b;
        if (seen.has(pair)) continue;
        seen.add(pair);
        if (rules.clash?.(drafts[a]!, drafts[b]!)) continue;
        const score = rules.same(drafts[a]!, drafts[b]!);
        if (score > 0) pairs.push({ a, b, score });
      }
    }
  }
  return pairs;
}
