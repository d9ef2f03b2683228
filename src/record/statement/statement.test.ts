import { describe, expect, it } from 'vitest';
import { itemsOf, type ReportSpec, type StatementSpec } from '../../../test/record/build-collection.ts';

/** "Karl Lund of Norway told Peru that ...": who, and an utterance of content words. */
function said(
  id: string,
  who: 'Lund' | 'Quispe',
  words: readonly string[],
  more: Partial<ReportSpec> & { say?: Partial<StatementSpec> } = {},
): ReportSpec {
  const { say, ...rest } = more;
  const first = who === 'Lund' ? 'Karl' : 'Maria';
  const tokens = words.map((word, i) => (/\d/.test(word) ? `${word}/NUM/8/nummod` : `${word}/${i === 0 ? 'VERB' : 'NOUN'}/7/ccomp`));
  return {
    id,
    sentences: [
      `${first}/PROPN/2/compound ${who}/PROPN/5/nsubj of/ADP/4/case Norway/PROPN/2/nmod told:tell/VERB/0/root Peru/PROPN/5/obj that/SCONJ/5/mark ${tokens.join(' ')}`,
    ],
    statements: [{ source: `${first} ${who}`, content: words.join(' '), ...say }],
    // A report has to say something of a negotiation, else it is part of none.
    matches: [{ anchor: 'told', nodes: { by: 'Norway', on: 'Peru', what: words[0]! }, emit: { kind: 'demand', status: 'open' } }],
    ...rest,
  };
}

const utterance = ['withdraw', 'ships', 'harbours', 'mines', 'within', '30', 'days'];
const statements = (...reports: ReportSpec[]) => itemsOf('statement', reports);

describe('a statement', () => {
  it('in two outlets is one, with both renderings and one origin', () => {
    const [item, ...more] = statements(
      said('r1', 'Lund', utterance),
      said('r2', 'Lund', ['withdraw', 'all', 'ships', 'harbours', 'mines']),
    );
    expect(more).toHaveLength(0);
    expect([item!.outlets, item!.origins]).toEqual([2, 1]);
    expect(item!.attributes.words!.claims.map(({ doc, quote }) => [doc, quote])).toEqual([
      ['r1', 'withdraw ships harbours mines within 30 days'],
      ['r2', 'withdraw all ships harbours mines'],
    ]);
    expect([item!.attributes.speaker!.value, item!.attributes.side!.value]).toEqual(['Karl Lund', 'Norway']);
    expect(item!.title).toBe('Karl Lund: withdraw ships harbours mines within 30 days');
  });

  it('is none where the words only point at what was said elsewhere', () => {
    const told = (content: string, words: string): ReportSpec =>
      said('r1', 'Lund', utterance, {
        sentences: [`Karl/PROPN/2/compound Lund/PROPN/3/nsubj told:tell/VERB/0/root Peru/PROPN/3/iobj ${words}`],
        matches: [{ anchor: 'told', nodes: { by: 'Lund', on: 'Peru', what: 'told' }, emit: { kind: 'demand', status: 'open' } }],
        statements: [{ source: 'Karl Lund', content }],
      });
    expect(statements(told('this in Lima', 'this/PRON/3/obj in/ADP/7/case Lima/PROPN/3/obl'))).toEqual([]);
    expect(statements(told('its price', 'its/PRON/6/nmod:poss price/NOUN/3/obj'))).toHaveLength(1);
  });

  it('of another speaker is another', () => {
    expect(statements(said('r1', 'Lund', utterance), said('r2', 'Quispe', utterance))).toHaveLength(2);
  });

  it('with another number is another', () => {
    const sixty = utterance.map(word => (word === '30' ? '60' : word));
    expect(statements(said('r1', 'Lund', utterance), said('r2', 'Lund', sixty))).toHaveLength(2);
  });

  it('with another number is another, whatever stands between them', () => {
    const sixty = utterance.map(word => (word === '30' ? '60' : word));
    const bare = utterance.filter(word => word !== '30');
    const items = statements(said('r1', 'Lund', utterance), said('r2', 'Lund', sixty), said('r3', 'Lund', bare));
    expect(items).toHaveLength(2);
  });

  it('of other words is another', () => {
    expect(
      statements(said('r1', 'Lund', utterance), said('r2', 'Lund', ['return', 'captives', 'bodies', 'ships', 'letters'])),
    ).toHaveLength(2);
  });

  it('of few words is not recognised again', () => {
    expect(statements(said('r1', 'Lund', ['withdraw', 'ships']), said('r2', 'Lund', ['withdraw', 'ships']))).toHaveLength(2);
  });

  it('told of in other words twice in one report is two', () => {
    const report = said('r1', 'Lund', utterance);
    const twice = { ...report, sentences: [report.sentences[0]!, report.sentences[0]!] };
    const view = statements({
      ...twice,
      statements: [report.statements![0]!, { ...report.statements![0]!, content: 'ships harbours mines within 30 days' }],
    });
    expect(view).toHaveLength(2);
  });

  it('in the lead and again below is one', () => {
    const lead = said('r1', 'Quispe', ['return', 'captives', 'bodies', 'letters', 'within', '40', 'days']);
    const below =
      'Quispe/PROPN/2/nsubj said:say/VERB/0/root return/VERB/2/ccomp all/DET/5/det captives/NOUN/3/obj bodies/NOUN/5/conj letters/NOUN/5/conj within/ADP/10/case 40/NUM/10/nummod days/NOUN/3/obl';
    const items = statements({
      ...lead,
      sentences: [...lead.sentences, below],
      statements: [...lead.statements!, { source: 'Maria Quispe', content: 'return all captives bodies letters within 40 days' }],
    });
    expect(items.map(item => item.attributes.words!.claims.length)).toEqual([2]);
  });

  it('said on a day of its own after the report of another is another', () => {
    const dated = said('r2', 'Lund', utterance, { say: { saidOn: '2001-05-31' }, published: '2001-06-01' });
    expect(statements(said('r1', 'Lund', utterance), dated)).toHaveLength(2);
  });

  it('shows its sentences with every rendering, in the order of the fullest', () => {
    const [item] = statements(said('r1', 'Lund', utterance), said('r2', 'Lund', ['withdraw', 'all', 'ships', 'harbours', 'mines']));
    expect(item!.renderings!.map(row => row.map(({ doc, quote, form }) => [doc, quote, form]))).toEqual([
      [
        ['r1', 'withdraw ships harbours mines within 30 days', 'indirect'],
        ['r2', 'withdraw all ships harbours mines', 'indirect'],
      ],
    ]);
    expect(item!.speaker).toBe('lund');
  });

  it('in one passage has no renderings to compare', () => {
    expect(statements(said('r1', 'Lund', utterance))[0]).not.toHaveProperty('renderings');
  });

  it('made again weeks later is another', () => {
    const late = said('r2', 'Lund', utterance, { published: '2001-06-20' });
    expect(statements(said('r1', 'Lund', utterance), late)).toHaveLength(2);
  });

  it('was said on the day given, else on the day of the report or the day before', () => {
    const [given] = statements(said('r1', 'Lund', utterance, { say: { saidOn: '2001-05-26' } }));
    expect([given!.date, given!.attributes['said on']!.value]).toEqual(['2001-05-26', '2001-05-26']);
    const [open] = statements(said('r1', 'Lund', utterance));
    expect([open!.date, open!.attributes['said on']]).toEqual([{ start: '2001-05-29', end: '2001-05-30' }, undefined]);
  });

  it.each(['denied', 'asked', 'conditional', 'planned', 'hypothetical'] as const)('that was not made (%s) is no line', attribution => {
    expect(statements(said('r1', 'Lund', utterance, { say: { attribution } }))).toHaveLength(0);
  });

  it('tells how its speaker holds what he says, where he does not simply assert it', () => {
    const [denied] = statements(said('r1', 'Lund', utterance, { say: { factuality: 'denied' } }));
    expect(denied!.attributes.factuality!.value).toBe('denied');
    const [asserted] = statements(said('r1', 'Lund', utterance, { say: { factuality: 'asserted' } }));
    expect(asserted!.attributes.factuality).toBeUndefined();
  });

  it('within a statement is one of its own, through whoever reports it', () => {
    const nested = [{ source: '', content: 'ships harbours mines within 30 days', speaker: 'Ole Dahl' }];
    const items = statements(said('r1', 'Lund', utterance, { say: { nested } }));
    expect(items.map(({ attributes }) => [attributes.speaker!.value, attributes.through?.value])).toEqual([
      ['Karl Lund', undefined],
      ['Ole Dahl', 'Karl Lund'],
    ]);
    expect(items[1]!.attributes.through!.claims[0]!.quote).toBe('Karl Lund');
  });

  it('without a speaker is no line', () => {
    expect(statements(said('r1', 'Lund', utterance, { say: { source: '' } }))).toHaveLength(0);
  });

  it.each([
    ['a full name that ends the printed speaker', 'Norwegian envoy Karl Lund', 'Karl Lund'],
    ['a last name that only one person has', 'Quispe', 'Maria Quispe'],
    ['a last name with words that are no name', 'a man called Quispe', 'a man called Quispe'],
  ])('is by %s', (_, speaker, expected) => {
    const [item] = statements(said('r1', 'Lund', utterance, { say: { source: '', speaker } }));
    expect(item!.attributes.speaker!.value).toBe(expected);
  });

  it('of somebody who is no actor keeps the printed name', () => {
    const [item] = statements(said('r1', 'Lund', utterance, { say: { source: '', speaker: 'Ole Dahl', role: 'harbour master' } }));
    expect([item!.attributes.speaker!.value, item!.attributes.role!.value, item!.parties]).toEqual(['Ole Dahl', 'harbour master', []]);
  });
});
