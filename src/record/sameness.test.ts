import { describe, expect, it } from 'vitest';
import { itemsOf, type MatchSpec, type ReportSpec } from '../../test/record/build-collection.ts';
import type { ItemKind } from '../model/index.ts';

/** "Norway asked Peru to open the northern harbours in May": who, whom, and the words of the issue. */
function asked(
  id: string,
  issue: readonly string[],
  { by = 'Norway', day = '2001-05-03', match = {} }: { by?: string; day?: string; match?: Partial<MatchSpec> } = {},
): ReportSpec {
  const words = issue.map((word, i) => {
    const upos = /\d/.test(word) ? 'NUM' : 'NOUN';
    return `${word}/${upos}/${i === issue.length - 1 ? 2 : 3 + issue.length}/${i === issue.length - 1 ? 'obj' : 'compound'}`;
  });
  return {
    id,
    sentences: [
      `${by}/PROPN/2/nsubj asked:ask/VERB/0/root Peru/PROPN/2/iobj ${words.join(' ')} in/ADP/${5 + issue.length}/case May/PROPN/2/obl`,
    ],
    times: { May: day },
    matches: [{ anchor: 'asked', nodes: { by, on: 'Peru', what: issue.at(-1)! }, emit: { kind: 'demand', status: 'open' }, ...match }],
  };
}

const count = (...reports: ReportSpec[]) => itemsOf('demand', reports).length;
const issue = ['northern', 'harbour', 'access'];

describe('two demands are one', () => {
  it('of one side with like words', () => {
    expect(count(asked('r1', issue), asked('r2', issue))).toBe(1);
    expect(count(asked('r1', issue), asked('r2', ['northern', 'harbour', 'traffic']))).toBe(1);
    expect(count(asked('r1', issue), asked('r2', issue, { by: 'Lund' }))).toBe(1);
  });

  it('unless another side makes them', () => {
    expect(count(asked('r1', issue), asked('r2', issue, { by: 'Rojas' }))).toBe(2);
  });

  it('unless fewer than half of their words agree, or only one of several', () => {
    expect(count(asked('r1', issue), asked('r2', ['southern', 'harbour', 'tolls']))).toBe(2);
    expect(count(asked('r1', issue), asked('r2', ['harbour', 'tolls']))).toBe(2);
    expect(count(asked('r1', issue), asked('r2', ['access']))).toBe(1);
  });

  it('unless their numbers differ', () => {
    const ships = (n: string) => ['northern', 'harbour', n, 'ships'];
    expect(count(asked('r1', ships('40')), asked('r2', ships('60')))).toBe(2);
    expect(count(asked('r1', ships('40')), asked('r2', ships('40')))).toBe(1);
    expect(count(asked('r1', ships('40')), asked('r2', ['northern', 'harbour', 'ships']))).toBe(1);
  });

  it('months apart only in nearly the same words', () => {
    const late = { day: '2001-08-20' };
    expect(count(asked('r1', issue), asked('r2', issue, late))).toBe(1);
    expect(count(asked('r1', issue), asked('r2', ['northern', 'harbour', 'traffic'], late))).toBe(2);
  });
});

describe('what a mood makes of a draft', () => {
  const items = (kind: ItemKind, status: string, nodes: Record<string, string>, match: Partial<MatchSpec> = {}) =>
    itemsOf(kind, [asked('r1', issue, { match: { nodes, emit: { kind, status }, ...match } })]).map(item => item.status);
  const what = { by: 'Norway', what: 'access' };
  const pact = { parties: 'Norway', with: 'Peru', what: 'access' };

  it('a denied agreement is none, and so is one to come; agreeing to work on something may lie ahead', () => {
    expect(items('agreement', 'agreed', pact)).toEqual(['agreed']);
    expect(items('agreement', 'agreed', pact, { polarity: 'negative' })).toEqual([]);
    expect(items('agreement', 'agreed', pact, { modality: 'conditional' })).toEqual([]);
    expect(items('agreement', 'agreed-to-work-on', pact, { modality: 'intended' })).toEqual(['agreed-to-work-on']);
  });

  it('nothing is promised, asked or refused by nobody, of nothing, or by denial', () => {
    for (const [kind, status] of [
      ['commitment', 'pending'],
      ['demand', 'open'],
      ['refusal', 'rejected'],
    ] as const) {
      expect([kind, items(kind, status, what)]).toEqual([kind, [status]]);
      expect([kind, items(kind, status, { by: 'Norway' })]).toEqual([kind, []]);
      expect([kind, items(kind, status, what, { polarity: 'negative' })]).toEqual([kind, []]);
    }
    expect(items('commitment', 'pending', { what: 'access' })).toEqual([]);
  });

  it('an incident to come is announced, a possible one threatened, a denied one none', () => {
    const raid = { what: 'access' };
    const binding = (match: Partial<MatchSpec>) => {
      const report = asked('r1', issue);
      return itemsOf('incident', [
        {
          ...report,
          matches: [...report.matches!, { anchor: 'asked', nodes: raid, emit: { kind: 'incident', status: 'executed' }, ...match }],
        },
      ]).map(({ status }) => status);
    };
    expect([binding({}), binding({ modality: 'future' }), binding({ modality: 'modal' })]).toEqual([
      ['executed'],
      ['announced'],
      ['threatened'],
    ]);
    expect(binding({ polarity: 'negative' })).toEqual([]);
  });

  it('a party of the talks is no third party of them', () => {
    const third = (by: string) => {
      const report = asked('r1', issue);
      const siam = `${by}/PROPN/2/nsubj urged:urge/VERB/0/root talks:talk/NOUN/2/obj`;
      const match: MatchSpec = {
        sentence: 1,
        anchor: 'urged',
        nodes: { actor: by, act: 'talks' },
        emit: { kind: 'third-party', role: 'pressure' },
      };
      return itemsOf('third-party', [{ ...report, sentences: [...report.sentences, siam], matches: [...report.matches!, match] }]).map(
        ({ title }) => title,
      );
    };
    expect(third('Siam')).toEqual(['Siam presses the sides: talks']);
    expect(third('Norway')).toEqual([]);
  });

  it('what was agreed to be worked on is never what was agreed', () => {
    const report = (id: string, status: string) => asked(id, issue, { match: { nodes: pact, emit: { kind: 'agreement', status } } });
    expect(itemsOf('agreement', [report('r1', 'agreed'), report('r2', 'agreed-to-work-on')])).toHaveLength(2);
    expect(itemsOf('agreement', [report('r1', 'agreed'), report('r2', 'agreed')])).toHaveLength(1);
  });
});
