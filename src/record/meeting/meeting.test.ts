import { describe, expect, it } from 'vitest';
import { buildView, itemsOf, type MatchSpec, type ReportSpec } from '../../../test/record/build-collection.ts';
import { claimsOf, type Draft } from '../draft.ts';
import { draftsOf } from '../index.ts';

/** "Norway and Peru met in Lima on May 3": a sentence with a day. */
const met = (day: string, place = 'Lima', a = 'Norway', b = 'Peru') =>
  `${a}/PROPN/4/nsubj and/CCONJ/3/cc ${b}/PROPN/1/conj met:meet/VERB/0/root in/ADP/6/case ${place}/PROPN/4/obl on/ADP/8/case May/PROPN/4/obl ${day}/NUM/8/nummod`;
/** "The second talks failed": a mention without a day. */
const failed = (which = 'The/DET/3/det long:long/ADJ/3/amod') => `${which} talks:talk/NOUN/4/nsubj failed:fail/VERB/0/root`;

const meet = (more: Partial<MatchSpec> = {}): MatchSpec => ({
  anchor: 'met',
  nodes: { parties: 'Norway', place: 'Lima' },
  emit: { kind: 'meeting', status: 'held', form: 'round' },
  ...more,
});
const fail = (more: Partial<MatchSpec> = {}): MatchSpec => ({
  sentence: 1,
  anchor: 'failed',
  nodes: { form: 'talks' },
  emit: { kind: 'meeting', status: 'held' },
  ...more,
});
const times = { 'May 3': '2001-05-03', 'May 16': '2001-05-16', 'June 12': '2001-06-12', 'May 31': '2001-05-31' };

const meetings = (report: Omit<ReportSpec, 'id'>): Draft[] =>
  draftsOf(buildView({ id: 'r1', times, ...report })).filter(({ kind }) => kind === 'meeting');

describe('the state of a meeting', () => {
  it.each<[string, Partial<MatchSpec>, string, string | null]>([
    ['told as done', {}, '3', 'held'],
    ['told in the future', { modality: 'future' }, '3', 'scheduled'],
    ['told in the past for a day after the report', {}, '31', 'scheduled'],
    ['only intended', { modality: 'intended' }, '3', 'proposed'],
    ['asked for', { modality: 'requested' }, '3', 'proposed'],
    ['under a condition', { modality: 'conditional' }, '3', 'proposed'],
    ['denied', { polarity: 'negative' }, '3', 'cancelled'],
    ['not set', { polarity: 'negative', emit: { kind: 'meeting', status: 'scheduled' } }, '3', 'declined'],
    ['not accepted', { polarity: 'negative', emit: { kind: 'meeting', status: 'accepted' } }, '3', 'declined'],
    ['not declined', { polarity: 'negative', emit: { kind: 'meeting', status: 'declined' } }, '3', null],
    ['not postponed', { polarity: 'negative', emit: { kind: 'meeting', status: 'postponed' } }, '3', null],
    ['put off', { emit: { kind: 'meeting', status: 'postponed' } }, '3', 'postponed'],
  ])('%s', (_, more, day, expected) => {
    expect(meetings({ sentences: [met(day)], matches: [meet(more)] }).map(({ status }) => status)).toEqual([expected]);
  });
});

describe('a mention without a day', () => {
  it('is the meeting that the report dated last before it', () => {
    const sentences = [met('3'), failed(), met('16'), failed()];
    const matches = [meet(), meet({ sentence: 2 }), fail(), fail({ sentence: 3 })];
    const drafts = meetings({ sentences, matches });
    expect(drafts.map(({ date, dated }) => [date?.start, dated])).toEqual([
      ['2001-05-03', true],
      ['2001-05-03', false],
      ['2001-05-16', true],
      ['2001-05-16', false],
    ]);
    expect(drafts[1]!.parties).toEqual(['norway', 'peru']);
  });

  it('is the only dated one, even where that comes later', () => {
    const drafts = meetings({ sentences: [failed(), met('3')], matches: [meet({ sentence: 1 }), fail({ sentence: 0 })] });
    expect(drafts.map(({ date }) => date?.start)).toEqual(['2001-05-03', '2001-05-03']);
  });

  it('is none of two that come later', () => {
    const sentences = [failed(), met('3'), met('16')];
    const drafts = meetings({ sentences, matches: [meet({ sentence: 1 }), meet({ sentence: 2 }), fail({ sentence: 0 })] });
    expect(drafts.map(({ sentence }) => sentence)).toEqual([1, 2]);
  });

  it('is not one of another number or of another form', () => {
    const first =
      'The/DET/3/det first/ADJ/3/amod talks:talk/NOUN/5/nsubj on/ADP/5/case May/PROPN/7/obl 3/NUM/5/nummod ended:end/VERB/0/root';
    const second = failed('The/DET/3/det second/ADJ/3/amod');
    const matches = [
      fail({ sentence: 0, anchor: 'ended', nodes: { form: 'talks', ordinal: 'first' } }),
      fail({ nodes: { form: 'talks', ordinal: 'second' } }),
    ];
    expect(meetings({ sentences: [first, second], matches }).map(({ date }) => date)).toEqual([
      { start: '2001-05-03', end: '2001-05-03' },
      null,
    ]);
    const call = fail({ emit: { kind: 'meeting', status: 'held', form: 'call' }, nodes: {} });
    expect(meetings({ sentences: [met('3'), failed()], matches: [meet(), call] })).toHaveLength(1);
  });

  it('is dropped where nothing says which, and kept where two parties do', () => {
    expect(meetings({ sentences: [met('3'), failed()], matches: [fail()] })).toHaveLength(0);
    const undated = meet({ nodes: { parties: 'Norway' } });
    expect(meetings({ sentences: [met('9')], matches: [undated] }).map(({ date }) => date)).toEqual([null]);
  });
});

describe('a noun by itself', () => {
  const mention = 'They/PRON/2/nsubj left:leave/VERB/0/root after/ADP/4/case talks:talk/NOUN/2/obl';
  const near: MatchSpec = { anchor: 'talks', emit: { kind: 'meeting', anchor: 'form', status: 'held', near: 'yes' } };

  it('tells of a meeting only where a day, or a place and a party, stands by it', () => {
    expect(meetings({ sentences: [mention], matches: [near] })).toHaveLength(0);
    const dated = `${mention} on/ADP/6/case May/PROPN/4/nmod 3/NUM/6/nummod`;
    expect(meetings({ sentences: [dated], matches: [near] }).map(({ date }) => date?.start)).toEqual(['2001-05-03']);
    const placed = `${mention} with/ADP/6/case Peru/PROPN/4/nmod in/ADP/8/case Lima/PROPN/4/nmod`;
    expect(meetings({ sentences: [placed], matches: [{ ...near, nodes: { place: 'Lima' } }] })).toHaveLength(0);
    expect(meetings({ sentences: [placed], matches: [{ ...near, nodes: { place: 'Lima', with: 'Peru' } }] })).toHaveLength(1);
    expect(meetings({ sentences: [mention, met('3')], matches: [near, meet({ sentence: 1 })] })).toHaveLength(1);
  });
});

describe('delegations', () => {
  const led = (words: string, head: string) =>
    `${head}/PROPN/2/nsubj led:lead/VERB/0/root ${words} delegation/NOUN/2/obj on/ADP/8/case May/PROPN/2/obl 3/NUM/8/nummod`;
  const lead = (head: string, sentence = 0): MatchSpec => ({
    sentence,
    anchor: 'led',
    nodes: { delegation: 'delegation', heads: head },
    emit: { kind: 'meeting' },
  });

  it('give their size with the side, and nothing where there is no number', () => {
    const strong = "Norway/PROPN/6/nmod:poss 's/PART/3/case 14-member/ADJ/6/amod";
    const [draft] = meetings({ sentences: [led(strong, 'Lund')], matches: [lead('Lund')] });
    expect(claimsOf(draft!, 'delegation size').map(({ value }) => value)).toEqual(['Norway: 14']);
    const plain = "Norway/PROPN/6/nmod:poss 's/PART/3/case large/ADJ/6/amod";
    const [other] = meetings({ sentences: [led(plain, 'Lund')], matches: [lead('Lund')] });
    expect([claimsOf(other!, 'delegation size'), claimsOf(other!, 'delegation')]).toEqual([[], []]);
  });

  it('are shown for both sides', () => {
    const strong = (side: string, size: string) => `the/DET/6/det ${side}/ADJ/6/amod ${size}-member/ADJ/6/amod`;
    const report = {
      id: 'r1',
      times,
      sentences: [led(strong('Norwegian', '14'), 'Lund'), led(strong('Peruvian', '6'), 'Quispe'), met('3')],
      matches: [lead('Lund'), lead('Quispe', 1), meet({ sentence: 2 })],
    };
    const [item, ...more] = itemsOf('meeting', [report]);
    expect(more).toHaveLength(0);
    expect(item!.attributes['delegation size']!.value).toEqual(['Norway: 14', 'Peru: 6']);
    expect(item!.attributes.heads!.value).toEqual(['Karl Lund', 'Maria Quispe']);
  });
});

describe('meetings of several reports', () => {
  const report = (id: string, day: string, match: Partial<MatchSpec> = {}, more: Partial<ReportSpec> = {}): ReportSpec => ({
    id,
    times,
    sentences: [met(day)],
    matches: [meet(match)],
    ...more,
  });

  it('on one day are one, a day apart too, further apart two', () => {
    expect(itemsOf('meeting', [report('r1', '3'), report('r2', '3')]).map(({ date, outlets }) => [date, outlets])).toEqual([
      ['2001-05-03', 2],
    ]);
    const nights = { times: { 'May 4': '2001-05-04' } };
    expect(itemsOf('meeting', [report('r1', '3'), report('r2', '4', {}, nights)])).toHaveLength(1);
    expect(itemsOf('meeting', [report('r1', '3'), report('r2', '16')]).map(({ date }) => date)).toEqual(['2001-05-03', '2001-05-16']);
  });

  it('of another form are another: a call is no round', () => {
    const call = { emit: { kind: 'meeting', status: 'held', form: 'call' } };
    expect(itemsOf('meeting', [report('r1', '3'), report('r2', '3', call)])).toHaveLength(2);
  });

  it('of other sides are another', () => {
    const other = report('r2', '3', { nodes: { parties: 'Chile' } }, { sentences: [met('3', 'Lima', 'Chile', 'Siam')] });
    expect(itemsOf('meeting', [report('r1', '3'), other])).toHaveLength(2);
  });

  it('of a circle that only its noun names are its own', () => {
    const gathered = 'The/DET/2/det group:group/NOUN/3/nsubj met:meet/VERB/0/root on/ADP/6/case May/PROPN/6/compound 3/NUM/3/obl';
    const nobody = 'The/DET/2/det talks:talk/NOUN/3/nsubj opened:open/VERB/0/root on/ADP/6/case May/PROPN/6/compound 3/NUM/3/obl';
    const circle = report('r2', '3', { sentence: 1, nodes: { parties: 'group' } }, { sentences: [met('3'), gathered] });
    const talks = report('r3', '3', { sentence: 1, anchor: 'opened', nodes: { form: 'talks' } }, { sentences: [met('3'), nobody] });
    const kinds = itemsOf('meeting', [report('r1', '3'), circle, talks]).map(({ evidence }) => evidence.map(({ doc }) => doc).join(' '));
    expect(kinds.sort()).toEqual(['r1 r3', 'r2']);
  });

  it('stand where the furthest report has them, with each step and its passage', () => {
    const early = report('r1', '3', { modality: 'future' }, { published: '2001-05-01' });
    const late = report('r2', '3', {}, { published: '2001-05-04' });
    const [item, ...more] = itemsOf('meeting', [late, early]);
    expect(more).toHaveLength(0);
    expect(item!.status).toBe('held');
    expect(item!.history.map(({ status, date, evidence }) => [status, date, evidence[0].doc])).toEqual([
      ['scheduled', '2001-05-01', 'r1'],
      ['held', '2001-05-04', 'r2'],
    ]);
    expect(item!.title).toBe('Talks, Lima: Norway – Peru');
  });
});

describe('a meeting put off', () => {
  const told = (status: string, sentence = 0): MatchSpec =>
    meet({ sentence, pattern: `test.${status}`, emit: { kind: 'meeting', status } });

  it('takes with it what was planned for the day', () => {
    const drafts = meetings({ sentences: [met('16')], matches: [told('scheduled'), told('postponed')] });
    expect(drafts.map(({ status }) => status)).toEqual(['postponed', 'postponed']);
    const other = meetings({ sentences: [met('16'), met('3')], matches: [told('scheduled'), told('postponed', 1)] });
    expect(other.map(({ status }) => status)).toEqual(['scheduled', 'postponed']);
  });
});
