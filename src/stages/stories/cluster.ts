import type { StoryVector } from './vectors.ts';

export interface ClusterOptions {
  /** Average similarity of two groups below which they stay apart. */
  readonly threshold: number;
  /** Days over which similarity falls to about a third. */
  readonly days: number;
  /** Neighbours kept of each report. */
  readonly neighbours: number;
}

/** How much two reports may still be of one story, by the days between them; undated ones may be of any day. */
function nearness(a: number | null, b: number | null, days: number): number {
  return a === null || b === null ? 1 : Math.exp(-(((a - b) / days) ** 2));
}

interface Posting {
  readonly docs: number[];
  readonly weights: number[];
  /** Entries before this are too old for every report to come. */
  start: number;
}

/** Beyond so many times `days` no two reports are near enough, however alike. */
const WINDOW = 2.5;

/**
 * The nearest neighbours of every report by an inverted index; each pair once, under the smaller number. The vectors come in order of their days,
 * the undated last: the index is read only as far back as a story can reach, so that cost grows with the reports of a week, not of all years.
 */
export function nearestPairs(vectors: readonly StoryVector[], options: ClusterOptions): Map<number, number>[] {
  const postings = new Map<number, Posting>();
  const pairs: Map<number, number>[] = vectors.map(() => new Map());
  const sums = new Float64Array(vectors.length);
  for (const [i, vector] of vectors.entries()) {
    const touched: number[] = [];
    const oldest = vector.day === null ? Number.NEGATIVE_INFINITY : vector.day - WINDOW * options.days;
    for (const [k, term] of vector.terms.entries()) {
      const weight = vector.weights[k]!;
      let posting = postings.get(term);
      if (!posting) {
        posting = { docs: [], weights: [], start: 0 };
        postings.set(term, posting);
      }
      const { docs, weights } = posting;
      if (vector.day !== null) while (posting.start < docs.length && vectors[docs[posting.start]!]!.day! < oldest) posting.start++;
      for (let at = vector.day === null ? 0 : posting.start; at < docs.length; at++) {
        const doc = docs[at]!;
        if (sums[doc] === 0) touched.push(doc);
        sums[doc]! += weights[at]! * weight;
      }
      docs.push(i);
      weights.push(weight);
    }
    const found: (readonly [number, number])[] = [];
    for (const doc of touched) {
      const value = sums[doc]! * nearness(vectors[doc]!.day, vector.day, options.days);
      if (value >= options.threshold * 0.5) found.push([doc, value]);
      sums[doc] = 0;
    }
    found.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    for (const [doc, value] of found.slice(0, options.neighbours)) pairs[doc]!.set(i, value);
  }
  return pairs;
}

/** A binary heap of candidate merges, the closest first; ties by number, so that equal input gives equal output. */
class MergeQueue {
  readonly #items: { value: number; a: number; b: number }[] = [];
  get size(): number {
    return this.#items.length;
  }
  #before(x: number, y: number): boolean {
    const [p, q] = [this.#items[x]!, this.#items[y]!];
    return p.value !== q.value ? p.value > q.value : p.a !== q.a ? p.a < q.a : p.b < q.b;
  }
  push(value: number, a: number, b: number): void {
    const items = this.#items;
    items.push({ value, a, b });
    for (let i = items.length - 1; i > 0; ) {
      const up = (i - 1) >> 1;
      if (!this.#before(i, up)) break;
      [items[i], items[up]] = [items[up]!, items[i]!];
      i = up;
    }
  }
  pop(): { value: number; a: number; b: number } {
    const items = this.#items;
    const top = items[0]!;
    const last = items.pop()!;
    if (items.length > 0) {
      items[0] = last;
      for (let i = 0; ; ) {
        let least = i;
        for (const child of [2 * i + 1, 2 * i + 2]) if (child < items.length && this.#before(child, least)) least = child;
        if (least === i) break;
        [items[i], items[least]] = [items[least]!, items[i]!];
        i = least;
      }
    }
    return top;
  }
}

/**
 * Groups vectors by agglomeration with average linkage over the nearest neighbours: always the two closest groups are joined, until none is as
 * close as the threshold. The average is taken over all pairs of the two groups, by the product of their sums.
 * @returns the group of each vector, named by its smallest member
 */
export function clusterVectors(vectors: readonly StoryVector[], options: ClusterOptions): Int32Array {
  const n = vectors.length;
  const parent = Int32Array.from({ length: n }, (_, i) => i);
  const size = new Int32Array(n).fill(1);
  const sums: Map<number, number>[] = vectors.map(
    vector => new Map(Array.from(vector.terms, (term, k) => [term, vector.weights[k]!] as const)),
  );
  const days = vectors.map(vector => ({ sum: vector.day ?? 0, dated: vector.day === null ? 0 : 1 }));
  const links: Set<number>[] = vectors.map(() => new Set());
  const queue = new MergeQueue();
  for (const [a, near] of nearestPairs(vectors, options).entries()) {
    for (const [b, value] of near) {
      links[a]!.add(b);
      links[b]!.add(a);
      queue.push(value, a, b);
    }
  }
  const alive = new Uint8Array(n).fill(1);
  const similarity = (a: number, b: number): number => {
    const [small, large] = sums[a]!.size < sums[b]!.size ? [sums[a]!, sums[b]!] : [sums[b]!, sums[a]!];
    let dot = 0;
    for (const [term, weight] of small) dot += weight * (large.get(term) ?? 0);
    const [x, y] = [days[a]!, days[b]!];
    const near = x.dated && y.dated ? nearness(x.sum / x.dated, y.sum / y.dated, options.days) : 1;
    return (dot / (size[a]! * size[b]!)) * near;
  };
  while (queue.size > 0) {
    const { value, a, b } = queue.pop();
    if (!alive[a] || !alive[b]) continue;
    if (value < options.threshold) break;
    const now = similarity(a, b);
    if (Math.abs(now - value) > 1e-9) {
      // The groups have grown since this was queued.
      if (now >= options.threshold) queue.push(now, a, b);
      continue;
    }
    alive[b] = 0;
    parent[b] = a;
    for (const [term, weight] of sums[b]!) sums[a]!.set(term, (sums[a]!.get(term) ?? 0) + weight);
    size[a]! += size[b]!;
    days[a] = { sum: days[a]!.sum + days[b]!.sum, dated: days[a]!.dated + days[b]!.dated };
    sums[b] = new Map();
    for (const other of links[b]!) if (other !== a && alive[other]) links[a]!.add(other);
    for (const other of [...links[a]!]) {
      if (!alive[other]) {
        links[a]!.delete(other);
        continue;
      }
      links[other]!.add(a);
      links[other]!.delete(b);
      const next = similarity(a, other);
      if (next >= options.threshold) queue.push(next, Math.min(a, other), Math.max(a, other));
    }
  }
  const find = (i: number): number => {
    let at = i;
    while (parent[at] !== at) at = parent[at]!;
    return at;
  };
  return Int32Array.from({ length: n }, (_, i) => find(i));
}
