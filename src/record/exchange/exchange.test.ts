import { describe, expect, it } from 'vitest';
import { buildView, itemsOf, type MatchSpec, type ReportSpec } from '../../../test/record/build-collection.ts';
import { claimsOf, type Draft } from '../draft.ts';
import { draftsOf } from '../index.ts';

const parties = 'Norway/PROPN/4/nsubj and/CCONJ/3/cc Peru/PROPN/1/conj exchanged:exchange/VERB/0/root';
/** "Norway and Peru exchanged" with what changes hands: words whose heads count from 5, the noun given as head of the object. */
const swapped = (goods: string) => `${parties} ${goods}`;
const swap = (goods: string, more: Partial<MatchSpec> = {}): MatchSpec => ({
  anchor: 'exchanged',
  nodes: { goods, parties: 'Norway' },
  emit: { kind: 'exchange', status: 'executed' },
  ...more,
});
const exchanges = (report: Omit<ReportSpec, 'id'>): Draft[] =>
  draftsOf(buildView({ id: 'r1', ...report })).filter(({ kind }) => kind === 'exchange');
const values = (draft: Draft | undefined, name: string) => claimsOf(draft!, name).map(({ value }) => value);

const captives = (n: string) => swapped(`${n}/NUM/6/nummod captives:captive/NOUN/4/obj`);
const formula = (n: string) => swapped(`captives:captive/NOUN/4/obj ,/PUNCT/7/punct ${n}/NUM/5/appos for/ADP/9/case ${n}/NUM/7/nmod`);

describe('what changes hands', () => {
  it('is counted by the formula before the number on the noun', () => {
    const [draft] = exchanges({ sentences: [formula('1,000')], matches: [swap('captives')] });
    expect([values(draft, 'goods'), values(draft, 'count per side'), values(draft, 'bound')]).toEqual([['prisoners'], [1000], ['exactly']]);
    const [plain] = exchanges({ sentences: [captives('40')], matches: [swap('captives')] });
    expect([values(plain, 'count per side'), values(plain, 'bound'), values(plain, 'category')]).toEqual([[40], ['exactly'], []]);
  });

  it('is all for all, and all of a kind', () => {
    const all = swapped('captives:captive/NOUN/4/obj ,/PUNCT/7/punct all/DET/5/appos for/ADP/9/case all/DET/7/nmod');
    const [draft] = exchanges({ sentences: [all], matches: [swap('captives')] });
    expect([values(draft, 'count per side'), values(draft, 'bound')]).toEqual([['all'], ['all']]);
    const kind = swapped('all/DET/6/det captives:captive/NOUN/4/obj');
    const [other] = exchanges({ sentences: [kind], matches: [swap('captives')] });
    expect([values(other, 'count per side'), values(other, 'bound')]).toEqual([['all'], ['all']]);
  });

  it('keeps how far a number binds', () => {
    const bound = swapped('at/ADP/7/advmod least/ADJ/5/fixed 40/NUM/8/nummod captives:captive/NOUN/4/obj');
    const [draft] = exchanges({ sentences: [bound], matches: [swap('captives')] });
    expect([values(draft, 'count per side'), values(draft, 'bound')]).toEqual([[40], ['at least']]);
  });

  it('has a category where words beside the noun tell one', () => {
    const ill = swapped('gravely/ADV/6/advmod ill/ADJ/7/amod captives:captive/NOUN/4/obj');
    expect(values(exchanges({ sentences: [ill], matches: [swap('captives')] })[0], 'category')).toEqual(['gravely ill captives']);
    const wounded = swapped('the/DET/6/det wounded/ADJ/4/obj');
    expect(values(exchanges({ sentences: [wounded], matches: [swap('wounded')] })[0], 'category')).toEqual(['the wounded']);
  });

  it('stands where its mood puts it; what is denied is none', () => {
    const told = (more: Partial<MatchSpec>) =>
      exchanges({ sentences: [captives('40')], matches: [swap('captives', more)] }).map(({ status }) => status);
    expect([told({}), told({ modality: 'future' }), told({ modality: 'requested' })]).toEqual([['executed'], ['agreed'], ['proposed']]);
    expect(told({ polarity: 'negative' })).toEqual([]);
  });

  it('is between the main sides of the report where no party is named', () => {
    const [draft] = exchanges({ sentences: [captives('40')], matches: [swap('captives', { nodes: { goods: 'captives' } })] });
    expect(draft!.parties).toEqual(['norway', 'peru']);
  });
});

describe('exchanges of several reports', () => {
  const report = (id: string, notation: string, goods: string, more: Partial<ReportSpec> = {}): ReportSpec => ({
    id,
    sentences: [notation],
    matches: [swap(goods)],
    ...more,
  });
  const count = (...reports: ReportSpec[]) => itemsOf('exchange', reports).length;

  it('with one count are one, with two are two', () => {
    expect(count(report('r1', captives('40'), 'captives'), report('r2', captives('forty'), 'captives'))).toBe(1);
    expect(count(report('r1', captives('40'), 'captives'), report('r2', captives('60'), 'captives'))).toBe(2);
    expect(count(report('r1', formula('1,000'), 'captives'), report('r2', captives('1000'), 'captives'))).toBe(1);
  });

  it('with two counts are two, whatever stands between them', () => {
    const bare = swapped('young/ADJ/6/amod captives:captive/NOUN/4/obj');
    const young = (n: string) => swapped(`${n}/NUM/7/nummod young/ADJ/7/amod captives:captive/NOUN/4/obj`);
    const reports = [report('r1', young('40'), 'captives'), report('r2', young('60'), 'captives'), report('r3', bare, 'captives')];
    expect(itemsOf('exchange', reports).filter(({ attributes }) => (attributes['count per side']?.claims.length ?? 0) > 1)).toEqual([]);
    expect(count(...reports)).toBe(2);
  });

  it('never count the dead with the living', () => {
    const bodies = swapped('40/NUM/6/nummod bodies:body/NOUN/4/obj');
    expect(count(report('r1', captives('40'), 'captives'), report('r2', bodies, 'bodies'))).toBe(2);
  });

  it('keep categories apart even where both are all', () => {
    const of = (category: string) => swapped(`all/DET/7/det ${category}/ADJ/7/amod captives:captive/NOUN/4/obj`);
    const young = report('r1', of('young'), 'captives');
    expect(count(young, report('r2', of('wounded'), 'captives'))).toBe(2);
    expect(count(young, report('r2', of('young'), 'captives'))).toBe(1);
  });

  it('with one number are one however the category is put', () => {
    const of = (category: string) => swapped(`40/NUM/7/nummod ${category}/ADJ/7/amod captives:captive/NOUN/4/obj`);
    expect(count(report('r1', of('young'), 'captives'), report('r2', of('freed'), 'captives'))).toBe(1);
  });

  it('are one where the category is told in the same short words', () => {
    const ill = swapped('the/DET/6/det ill/ADJ/4/obj');
    expect(count(report('r1', ill, 'ill'), report('r2', ill, 'ill'))).toBe(1);
  });

  it('are two where their days are a week apart', () => {
    const on = (day: string) => `${captives('40')} on/ADP/8/case May/PROPN/4/obl ${day}/NUM/8/nummod`;
    const times = { 'May 3': '2001-05-03', 'May 5': '2001-05-05', 'May 16': '2001-05-16' };
    const first = report('r1', on('3'), 'captives', { times });
    expect(count(first, report('r2', on('5'), 'captives', { times }))).toBe(1);
    expect(count(first, report('r2', on('16'), 'captives', { times }))).toBe(2);
  });

  it('have a title with the count as it binds', () => {
    const [item] = itemsOf('exchange', [report('r1', formula('1,000'), 'captives')]);
    expect(item!.title).toBe('Exchange of prisoners, 1,000 a side');
    const all = swapped('captives:captive/NOUN/4/obj ,/PUNCT/7/punct all/DET/5/appos for/ADP/9/case all/DET/7/nmod');
    expect(itemsOf('exchange', [report('r1', all, 'captives')])[0]!.title).toBe('Exchange of prisoners, all for all');
  });
});

describe('goods that hang nowhere', () => {
  const noun: MatchSpec = { anchor: 'exchange', emit: { kind: 'exchange', status: 'agreed' } };

  it('are read from the words after "exchange of"', () => {
    const words = (goods: string) => `exchange/NOUN/0/root of/ADP/1/obl all/DET/2/obj seriously/ADV/5/advmod ${goods}/VERB/3/nmod`;
    const [draft] = exchanges({ sentences: [words('wounded')], matches: [noun] });
    expect([values(draft, 'goods'), values(draft, 'category')[0]]).toEqual([['prisoners'], 'seriously wounded']);
    expect(exchanges({ sentences: [words('worded')], matches: [noun] })).toHaveLength(0);
  });
});
