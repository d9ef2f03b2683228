/** Sets of things that are one, each with at most one name: two named sets are never joined. */
export class Chains {
  readonly #parent: number[];
  readonly #name: (string | null)[];

  constructor(size: number) {
    this.#parent = Array.from({ length: size }, (_, i) => i);
    this.#name = new Array<string | null>(size).fill(null);
  }

  find(i: number): number {
    let root = i;
    while (this.#parent[root] !== root) root = this.#parent[root]!;
    this.#parent[i] = root;
    return root;
  }

  name(i: number, name: string): void {
    this.#name[this.find(i)] = name;
  }

  nameOf(i: number): string | null {
    return this.#name[this.find(i)]!;
  }

  /** Joins two sets under the earlier one, unless both have names that differ. Tells whether they are one now. */
  join(i: number, j: number): boolean {
    const [a, b] = [this.find(i), this.find(j)];
    if (a === b) return true;
    const [x, y] = [this.#name[a]!, this.#name[b]!];
    if (x !== null && y !== null && x !== y) return false;
    const [into, from] = a < b ? [a, b] : [b, a];
    this.#parent[from] = into;
    this.#name[into] = x ?? y;
    return true;
  }
}
