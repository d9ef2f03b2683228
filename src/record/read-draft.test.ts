import { describe, expect, it } from 'vitest';
import { buildView, type ReportSpec } from '../../test/record/build-collection.ts';
import { claimsOf } from './draft.ts';
import { type AttributeRules, fold, readDraft } from './read-draft.ts';

const rules: AttributeRules = {
  by: { type: 'actors', party: true, required: true },
  to: { type: 'actors', party: true },
  what: { type: 'text', topic: true, many: true },
  count: { type: 'count' },
  ordinal: { type: 'ordinal' },
  form: { type: 'form' },
  place: { type: 'place' },
  date: { type: 'date' },
};

function read(report: Omit<ReportSpec, 'id'>, own: AttributeRules = rules, reported?: true) {
  const view = buildView({ id: 'r1', ...report });
  return readDraft(view, view.annotations.matches[0]!, { kind: 'proposal', attributes: own, ...(reported ? { reported } : {}) });
}

const offer =
  'Norwegian/ADJ/2/amod envoys:envoy/NOUN/3/nsubj offered:offer/VERB/0/root Peru/PROPN/3/iobj a/DET/7/det second/ADJ/7/amod truce/NOUN/3/obj of/ADP/10/case 40/NUM/10/nummod days:day/NOUN/7/nmod in/ADP/12/case Lima/PROPN/3/obl on/ADP/14/case May/PROPN/3/obl 3/NUM/14/nummod';
const nodes = { by: 'envoys', to: 'Peru', what: 'truce', ordinal: 'second', count: 'days', place: 'Lima' };
const report = {
  sentences: [offer],
  times: { 'May 3': '2001-05-03' },
  matches: [{ pattern: 'test.offer', anchor: 'offered', nodes, emit: { kind: 'proposal', status: 'open' } }],
};

describe('readDraft', () => {
  it('gives each named node as claims, with the exact slice', () => {
    const draft = read(report)!;
    const { text } = draft.view.document;
    const printed = draft.claims.map(claim => [claim.name, claim.value, text.slice(claim.start, claim.end)]);
    expect(printed).toEqual([
      ['by', 'Norway', 'Norwegian'],
      ['to', 'Peru', 'Peru'],
      ['what', 'a second truce of 40 days', 'a second truce of 40 days'],
      ['ordinal', 2, 'second'],
      ['count', 40, '40'],
      ['place', 'Lima', 'Lima'],
      ['date', '2001-05-03', 'May 3'],
    ]);
    expect(draft.claims.every(claim => claim.foundBy === 'test.offer' && claim.stance === 'supports')).toBe(true);
    expect([draft.parties, draft.date, draft.dated, draft.status]).toEqual([
      ['norway', 'peru'],
      { start: '2001-05-03', end: '2001-05-03' },
      true,
      'open',
    ]);
    expect([...draft.terms]).toEqual(['truce', '40', 'day']);
    expect(text.slice(draft.span.start, draft.span.end)).toBe(text);
  });

  it('drops what lacks a required attribute', () => {
    const { by: _, ...rest } = nodes;
    expect(read({ ...report, matches: [{ ...report.matches[0]!, nodes: rest }] })).toBeNull();
    const nobody = 'Trains:train/NOUN/2/nsubj offered:offer/VERB/0/root shade/NOUN/2/obj';
    const match = { anchor: 'offered', nodes: { by: 'Trains', what: 'shade' }, emit: { kind: 'proposal' } };
    expect(read({ sentences: [nobody], matches: [match] })).toBeNull();
    expect(read({ sentences: [nobody], matches: [match] }, { what: rules.what! })).not.toBeNull();
  });

  it('takes a body without a name where somebody like it can be a party', () => {
    const notation = 'The/DET/2/det union/NOUN/3/nsubj offered:offer/VERB/0/root shade/NOUN/3/obj';
    const draft = read({ sentences: [notation], matches: [{ anchor: 'offered', nodes: { by: 'union' }, emit: { kind: 'proposal' } }] })!;
    expect(claimsOf(draft, 'by').map(({ value, key }) => [value, key])).toEqual([['The union', 'the union']]);
    expect(draft.parties).toEqual([]);
  });

  it('makes no town a party', () => {
    const notation = 'Lima/PROPN/2/nsubj offered:offer/VERB/0/root shade/NOUN/2/obj';
    expect(read({ sentences: [notation], matches: [{ anchor: 'offered', nodes: { by: 'Lima' }, emit: { kind: 'proposal' } }] })).toBeNull();
  });

  it('keeps what denies an infinitive', () => {
    const notation = 'Norway/PROPN/2/nsubj advised:advise/VERB/0/root Peru/PROPN/2/obj not/PART/6/advmod to/PART/6/mark sail/VERB/2/xcomp';
    const match = { anchor: 'advised', nodes: { by: 'Norway', what: 'sail' }, emit: { kind: 'proposal' } };
    expect(claimsOf(read({ sentences: [notation], matches: [match] })!, 'what').map(({ value }) => value)).toEqual(['not to sail']);
  });

  it('turns the claims of a negated match against their value', () => {
    const draft = read({ ...report, matches: [{ ...report.matches[0]!, polarity: 'negative' as const }] })!;
    expect(claimsOf(draft, 'what').map(({ stance }) => stance)).toEqual(['contradicts']);
  });

  it('gives one claim for each actor of a coordination', () => {
    const notation = 'Norway/PROPN/4/nsubj and/CCONJ/3/cc Peru/PROPN/1/conj offered:offer/VERB/0/root shade/NOUN/4/obj';
    const draft = read({ sentences: [notation], matches: [{ anchor: 'offered', nodes: { by: 'Norway' }, emit: { kind: 'proposal' } }] })!;
    const { text } = draft.view.document;
    expect(claimsOf(draft, 'by').map(({ key, start, end }) => [key, text.slice(start, end)])).toEqual([
      ['norway', 'Norway'],
      ['peru', 'Peru'],
    ]);
  });

  it('names the speaker of words that stand inside a statement', () => {
    const notation = 'Lund/PROPN/2/nsubj said:say/VERB/0/root Peru/PROPN/4/nsubj offered:offer/VERB/2/ccomp shade/NOUN/4/obj';
    const match = { anchor: 'offered', nodes: { by: 'Peru', what: 'shade' }, emit: { kind: 'proposal' } };
    const quoted = read({ sentences: [notation], matches: [match], statements: [{ source: 'Lund', content: 'Peru offered shade' }] })!;
    expect([quoted.speaker, quoted.claims[0]!.speaker]).toEqual(['lund', 'Karl Lund']);
    const unknown = read({
      sentences: [notation],
      matches: [match],
      statements: [{ source: '', content: 'Peru offered shade', speaker: 'Ole Dahl' }],
    })!;
    expect([unknown.speaker, unknown.claims[0]!.speaker]).toEqual(['Ole Dahl', 'Ole Dahl']);
    const own = read({ sentences: [notation], matches: [match] })!;
    expect(['speaker' in own, 'speaker' in own.claims[0]!]).toEqual([false, false]);
  });

  it('lets a pattern name the attribute of a node and of its anchor', () => {
    const match = { anchor: 'truce', nodes: { giver: 'envoys' }, emit: { kind: 'proposal', anchor: 'form', 'giver:as': 'by' } };
    const draft = read({ ...report, matches: [match] })!;
    expect(claimsOf(draft, 'by').map(({ key }) => key)).toEqual(['norway']);
    expect(claimsOf(draft, 'form').map(({ value }) => value)).toEqual(['truce']);
  });

  it('keeps the words of a bound beside the number', () => {
    const notation =
      'Norway/PROPN/2/nsubj offered:offer/VERB/0/root up/ADP/5/advmod to/ADP/3/fixed 1,200/NUM/6/nummod ships:ship/NOUN/2/obj';
    const match = { anchor: 'offered', nodes: { by: 'Norway', count: 'ships' }, emit: { kind: 'proposal' } };
    const [claim] = claimsOf(read({ sentences: [notation], matches: [match] })!, 'count');
    expect([claim!.value, claim!.key]).toEqual(['up to 1,200', '1200']);
  });
});

describe('the day of a draft', () => {
  const { matches } = report;

  it('is not taken from another clause', () => {
    const notation =
      'Norway/PROPN/2/nsubj offered:offer/VERB/0/root shade/NOUN/2/obj ,/PUNCT/7/punct which/PRON/7/nsubj it/PRON/7/nsubj withdrew:withdraw/VERB/3/acl:relcl on/ADP/9/case May/PROPN/7/obl 3/NUM/9/nummod';
    const match = { anchor: 'offered', nodes: { by: 'Norway' }, emit: { kind: 'proposal' } };
    expect(read({ sentences: [notation], matches: [match], times: { 'May 3': '2001-05-03' } })!.date).toBeNull();
  });

  it('is that of the meeting at which it was done', () => {
    const notation =
      'Norway/PROPN/2/nsubj offered:offer/VERB/0/root shade/NOUN/2/obj at/ADP/6/case the/DET/6/det meeting/NOUN/2/obl on/ADP/8/case May/PROPN/6/nmod 3/NUM/8/nummod';
    const match = { anchor: 'offered', nodes: { by: 'Norway' }, emit: { kind: 'proposal' } };
    const times = { 'May 3': '2001-05-03' };
    expect(read({ sentences: [notation], matches: [match], times })!.date).toEqual({ start: '2001-05-03', end: '2001-05-03' });
    const other = notation.replace('at/ADP', 'for/ADP');
    expect(read({ sentences: [other], matches: [match], times })!.date).toBeNull();
  });

  it('is no length of time and no open expression', () => {
    expect(read({ ...report, times: { 'May 3': 'P3D' } })!.date).toBeNull();
    expect(read({ ...report, times: { 'May 3': 'PRESENT_REF' } })!.date).toBeNull();
  });

  it('is the node of the pattern where there is one', () => {
    const match = { ...matches[0]!, nodes: { by: 'envoys', date: 'May' } };
    const draft = read({ ...report, matches: [match] })!;
    expect(claimsOf(draft, 'date').map(({ value }) => value)).toEqual(['2001-05-03']);
  });

  it('stays open for what happened, and is that of the report for what was said', () => {
    const undated = { ...report, times: {} };
    expect(read(undated)).toMatchObject({ date: null, dated: false });
    expect(read(undated, rules, true)).toMatchObject({ date: { start: '2001-05-29', end: '2001-05-30' }, dated: false });
    expect(read({ ...undated, published: null }, rules, true)!.date).toBeNull();
    const earlier = { ...undated, matches: [{ ...matches[0]!, tense: 'pluperfect' as const }] };
    expect(read(earlier, rules, true)!.date).toBeNull();
  });

  it('printed beside a noun counts where the pattern asks for it, up to the next verb or comma', () => {
    const notation =
      'Norway/PROPN/2/nsubj offered:offer/VERB/0/root shade/NOUN/2/obj after/ADP/6/case the/DET/6/det talks:talk/NOUN/2/obl on/ADP/8/case May/PROPN/2/obl 3/NUM/8/nummod ,/PUNCT/2/punct closed:close/VERB/2/advcl June/PROPN/11/obl 4/NUM/12/nummod';
    const match = { anchor: 'talks', nodes: { by: 'Norway' }, emit: { kind: 'proposal', near: 'yes' } };
    const times = { 'May 3': '2001-05-03', 'June 4': '2001-06-04' };
    expect(read({ sentences: [notation], matches: [match], times })!.date).toEqual({ start: '2001-05-03', end: '2001-05-03' });
    expect(read({ sentences: [notation], matches: [match], times: { 'June 4': '2001-06-04' } })!.date).toBeNull();
  });
});

describe('fold', () => {
  it.each([
    ['  The Union ', 'the union'],
    ['Ñandú—São', 'nandu sao'],
    ['“all-for-all”', 'all for all'],
    ['…', ''],
  ])('%j is %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
    expect(fold(folded)).toBe(folded);
  });
});
