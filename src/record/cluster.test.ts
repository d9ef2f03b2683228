import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ClusterRules, cluster } from './cluster.ts';

/** Points on a line: near ones are the same, and of one colour only. */
interface Point {
  readonly id: number;
  readonly at: number;
  readonly colour: number;
}

const rules: ClusterRules<Point> = {
  blocks: point => [`${Math.floor(point.at / 10)}`, `${Math.floor(point.at / 10) + 1}`],
  same: (a, b) => Math.max(0, 10 - Math.abs(a.at - b.at)),
  clash: (a, b) => a.colour !== 0 && b.colour !== 0 && a.colour !== b.colour,
};

const points = fc
  .array(fc.record({ at: fc.nat({ max: 60 }), colour: fc.nat({ max: 2 }) }), { maxLength: 25 })
  .map(list => list.map((point, id): Point => ({ id, ...point })));

describe('cluster', () => {
  it('puts every draft into exactly one group, in the order given', () => {
    fc.assert(
      fc.property(points, list => {
        const groups = cluster(list, rules);
        expect(
          groups
            .flat()
            .map(({ id }) => id)
            .sort((a, b) => a - b),
        ).toEqual(list.map(({ id }) => id));
        for (const group of groups) expect(group.map(({ id }) => id)).toEqual([...group.map(({ id }) => id)].sort((a, b) => a - b));
        expect(groups.map(group => group[0]!.id)).toEqual([...groups.map(group => group[0]!.id)].sort((a, b) => a - b));
      }),
    );
  });

  it('never joins across a clash', () => {
    fc.assert(
      fc.property(points, list => {
        for (const group of cluster(list, rules)) {
          for (const a of group) for (const b of group) expect(rules.clash!(a, b)).toBe(false);
        }
      }),
    );
  });

  it('gives the same groups whatever order the drafts came in', () => {
    // Distances all differ, so that no two pairs score alike.
    const spread = fc.uniqueArray(fc.integer({ min: 0, max: 9 }), { minLength: 2, maxLength: 9 }).chain(exponents =>
      fc.tuple(
        fc.constant(exponents),
        fc.array(fc.nat({ max: 2 }), { minLength: exponents.length, maxLength: exponents.length }),
        fc.shuffledSubarray(
          exponents.map((_, i) => i),
          { minLength: exponents.length },
        ),
      ),
    );
    fc.assert(
      fc.property(spread, ([exponents, colours, order]) => {
        const list = exponents.map((exponent, id): Point => ({ id, at: 2 ** exponent, colour: colours[id]! }));
        const wide: ClusterRules<Point> = {
          ...rules,
          blocks: () => ['all'],
          same: (a, b) => Math.max(0, 300 - Math.abs(a.at - b.at)),
        };
        const ids = (groups: readonly Point[][]) =>
          groups.map(group => group.map(({ id }) => id).sort((a, b) => a - b)).sort((a, b) => a[0]! - b[0]!);
        expect(
          ids(
            cluster(
              order.map(i => list[i]!),
              wide,
            ),
          ),
        ).toEqual(ids(cluster(list, wide)));
      }),
    );
  });

  it('joins the best pair first: the draft in the middle goes where it fits better', () => {
    const [left, middle, right] = [
      { id: 0, at: 10, colour: 1 },
      { id: 1, at: 13, colour: 0 },
      { id: 2, at: 15, colour: 2 },
    ] as const;
    expect(cluster([left, middle, right], rules)).toEqual([[left], [middle, right]]);
  });

  it('compares only what shares a block', () => {
    const a = { id: 0, at: 1, colour: 0 };
    const b = { id: 1, at: 2, colour: 0 };
    expect(cluster([a, b], { ...rules, blocks: ({ id }) => [String(id)] })).toEqual([[a], [b]]);
    expect(cluster([a, b], { ...rules, blocks: () => [] })).toEqual([[a], [b]]);
    expect(cluster([a, b], rules)).toEqual([[a, b]]);
  });

  it('joins through a chain in which each is the same as the next', () => {
    const chain = [0, 9, 18, 27].map((at, id) => ({ id, at, colour: 0 }));
    expect(cluster(chain, rules)).toEqual([chain]);
  });
});
