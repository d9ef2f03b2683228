import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clusterVectors } from './cluster.ts';
import { groupStories, type StoryInput } from './index.ts';
import { buildVectors, termCounts } from './vectors.ts';

const harbour = [
  'Envoys of Norland and Sudland met in Porthaven on Tuesday to speak of prisoners and the strait. The Norland minister Ada Vane called the talks in Porthaven useful.',
  'Talks between Norland and Sudland on prisoners of the strait opened in Porthaven on Tuesday. Sudland sent nine envoys to Porthaven, led by Tom Reed.',
  'Norland and Sudland will exchange prisoners after the Porthaven talks, Ada Vane said. The envoys of Sudland left Porthaven at night.',
];
const coal = [
  'Miners in the Blackmoor pits laid down their tools on Tuesday. The Blackmoor strike over wages has closed forty pits, the union said.',
  'The Blackmoor strike spread to the coal docks as the miners of forty pits asked for wages. The union of Blackmoor miners will not yield.',
];
const storm = [
  'A storm broke the sea wall of Eastwick at night and flooded the fish market. Eastwick schools stay closed until the water has gone.',
];

const docs = (texts: readonly string[], published: string | null, prefix: string): StoryInput[] =>
  texts.map((text, i) => ({ id: `${prefix}${i}`, text, published }));
const all = [...docs(harbour, '1905-08-09', 'h'), ...docs(coal, '1905-08-09', 'c'), ...docs(storm, '1905-08-10', 's')];

/** Stories as sorted lists of document names. */
const groupsOf = (inputs: readonly StoryInput[]): string[] => {
  const groups = new Map<string, string[]>();
  for (const [id, story] of groupStories(inputs, [
    'and',
    'as',
    'at',
    'by',
    'called',
    'in',
    'of',
    'on',
    'over',
    'said',
    'the',
    'their',
    'to',
    'will',
  ]))
    groups.set(story, [...(groups.get(story) ?? []), id]);
  return [...groups.values()].map(ids => ids.sort().join(' ')).sort();
};

describe('groupStories', () => {
  it('puts reports of one matter together', () => {
    expect(groupsOf(all)).toEqual(['c0 c1', 'h0 h1 h2', 's0']);
  });
  it('works without days', () => {
    expect(groupsOf(all.map(doc => ({ ...doc, published: null })))).toEqual(['c0 c1', 'h0 h1 h2', 's0']);
  });
  it('parts what lies far apart in time', () => {
    const later = docs(harbour.slice(0, 1), '1906-03-01', 'x');
    expect(groupsOf([...all, ...later])).toContain('x0');
  });
  it('reads the named parts alone', () => {
    const doc = {
      id: 'p',
      text: `${coal[0]} ${harbour[1]}`,
      published: '1905-08-09',
      parts: [{ start: coal[0]!.length, end: coal[0]!.length + 1 + harbour[1]!.length }],
    };
    expect(groupsOf([...all, doc])).toContain('h0 h1 h2 p');
  });
  it('gives the same stories, with the same names, in any order', () => {
    const expected = [...groupStories(all)].sort();
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), shuffled => {
        expect([...groupStories(shuffled)].sort()).toEqual(expected);
      }),
    );
  });
  it('gives every document a story, whatever the text', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'B', ' ', '\n', '.', '1', '\ud800', 'ß', '中', 'talks ', 'Norland '),
      maxLength: 80,
    });
    fc.assert(
      fc.property(fc.array(text, { maxLength: 12 }), texts => {
        const inputs = texts.map((content, i) => ({ id: `d${i}`, text: content, published: i % 3 ? '1905-08-09' : null }));
        expect(groupStories(inputs).size).toBe(inputs.length);
      }),
    );
  });
  it('gives nothing for nothing', () => {
    expect(groupStories([])).toEqual(new Map());
  });
});

describe('vectors', () => {
  it('weigh names and openings more', () => {
    const counts = termCounts({ id: 'a', text: 'The minister met Vane.', published: null });
    expect(counts.get('vane')).toBeGreaterThan(counts.get('met') ?? 0);
  });
  it('leave common words out', () => {
    expect(termCounts({ id: 'a', text: 'the minister of the port', published: null }, new Set(['the', 'of'])).has('the')).toBe(false);
  });
});

describe('clusterVectors', () => {
  const vector = (id: string, terms: readonly number[], day: number | null = 0) => ({
    id,
    day,
    terms: Int32Array.from(terms),
    weights: Float64Array.from(terms, () => 1 / Math.sqrt(terms.length)),
  });
  it('joins by the average of all pairs, not by the nearest', () => {
    const chain = [vector('a', [1, 2]), vector('b', [2, 3]), vector('c', [3, 4]), vector('d', [4, 5])];
    expect([...clusterVectors(chain, { threshold: 0.4, days: 5, neighbours: 10 })]).toEqual([0, 0, 2, 2]);
  });
  it('keeps apart what shares nothing', () => {
    expect([...clusterVectors([vector('a', [1]), vector('b', [2])], { threshold: 0.1, days: 5, neighbours: 10 })]).toEqual([0, 1]);
  });
  it('takes an undated report for near to every day', () => {
    const vectors = [vector('a', [1, 2], 0), vector('b', [1, 2], 400), vector('c', [1, 2], null)];
    expect(new Set(clusterVectors(vectors, { threshold: 0.6, days: 5, neighbours: 10 })).size).toBe(2);
  });
  it('needs no vectors', () => {
    expect(clusterVectors([], { threshold: 0.1, days: 5, neighbours: 10 })).toHaveLength(0);
    expect(buildVectors([])).toEqual([]);
  });
});
