import { describe, expect, it } from 'vitest';
import { buildView, itemsOf, type MatchSpec, type ReportSpec } from '../../../test/record/build-collection.ts';
import { claimsOf, type Draft, keysOf } from '../draft.ts';
import { draftsOf } from '../index.ts';

/** "Norway sent a memorandum to Peru": who, what, and a word for it. */
const sent = (paper: string, author = 'Norway', recipient = 'Peru') =>
  `${author}/PROPN/2/nsubj sent:send/VERB/0/root a/DET/4/det ${paper}/NOUN/2/obj to/ADP/6/case ${recipient}/PROPN/2/obl`;
/** "Norway sent a memorandum on fishing to Peru". */
const about = (paper: string, subject: string) =>
  `Norway/PROPN/2/nsubj sent:send/VERB/0/root a/DET/4/det ${paper}/NOUN/2/obj on/ADP/6/case ${subject}/NOUN/4/nmod to/ADP/8/case Peru/PROPN/2/obl`;

const send = (paper: string, more: Partial<MatchSpec> = {}): MatchSpec => ({
  anchor: 'sent',
  nodes: { form: paper, by: 'Norway', recipient: 'Peru' },
  emit: { kind: 'document', status: 'submitted', 'by:as': 'author' },
  ...more,
});
const papers = (report: Omit<ReportSpec, 'id'>): Draft[] =>
  draftsOf(buildView({ id: 'r1', ...report })).filter(({ kind }) => kind === 'document');

describe('the state of a document', () => {
  it.each<[string, Partial<MatchSpec>, string]>([
    ['told as done', {}, 'submitted'],
    ['denied', { polarity: 'negative' }, 'promised'],
    ['to come', { modality: 'future' }, 'promised'],
    ['intended', { modality: 'intended' }, 'promised'],
    ['possible', { modality: 'modal' }, 'promised'],
    ['asked for', { modality: 'requested' }, 'demanded'],
    ['asked for by the word itself', { emit: { kind: 'document', status: 'demanded' }, modality: 'future' }, 'demanded'],
  ])('%s', (_, more, expected) => {
    expect(papers({ sentences: [sent('memorandum')], matches: [send('memorandum', more)] }).map(({ status }) => status)).toEqual([
      expected,
    ]);
  });
});

describe('the form of a document', () => {
  it('is the class of the word', () => {
    const [draft] = papers({ sentences: [sent('aide-memoire')], matches: [send('aide-memoire')] });
    expect(claimsOf(draft!, 'form').map(({ value }) => value)).toEqual(['memorandum']);
  });

  it('of a generic word is the one that the report speaks of most, but no letter or list', () => {
    const words = ['document', 'letter', 'paper', 'list', 'list', 'ultimatum', 'text'];
    const matches = words.map((paper, sentence) => send(paper, { sentence }));
    expect(papers({ sentences: words.map(word => sent(word)), matches }).map(draft => keysOf(draft, 'form')[0])).toEqual([
      'ultimatum',
      'letter',
      'ultimatum',
      'list',
      'list',
      'ultimatum',
      'ultimatum',
    ]);
    expect(papers({ sentences: [sent('letter'), sent('text')], matches: [send('letter'), send('text', { sentence: 1 })] })).toHaveLength(2);
  });

  it('of a message needs somebody who gets it', () => {
    const message = (more: Partial<MatchSpec>) => papers({ sentences: [sent('message')], matches: [send('message', more)] });
    expect(message({})).toHaveLength(1);
    expect(message({ nodes: { form: 'message', by: 'Norway' } })).toHaveLength(0);
    expect(message({ modality: 'intended' })).toHaveLength(0);
  });

  it('is not taken over from another report', () => {
    const [draft] = papers({ sentences: [sent('paper')], matches: [send('paper')] });
    expect(keysOf(draft!, 'form')).toEqual(['document']);
  });
});

describe('the author of a document', () => {
  it('is whoever the words say owns it, with the words of the paper', () => {
    const notation = "Envoys/NOUN/2/nsubj read:read/VERB/0/root Peru/PROPN/5/nmod:poss 's/PART/3/case letter/NOUN/2/obj";
    const [draft] = papers({ sentences: [notation], matches: [send('letter', { anchor: 'read', nodes: { form: 'letter' } })] });
    expect(claimsOf(draft!, 'author').map(({ value, foundBy }) => [value, foundBy])).toEqual([['Peru', 'test+owner']]);
    expect(draft!.parties).toEqual(['peru']);
  });
});

describe('documents of several reports', () => {
  const report = (id: string, paper: string, more: Partial<ReportSpec> = {}): ReportSpec => ({
    id,
    sentences: [sent(paper)],
    matches: [send(paper)],
    ...more,
  });

  it('of one form and author are one, whoever of the side is named', () => {
    const envoy = {
      sentences: ['Lund/PROPN/2/nsubj sent:send/VERB/0/root a/DET/4/det memorandum/NOUN/2/obj to/ADP/6/case Peru/PROPN/2/obl'],
      matches: [send('memorandum', { nodes: { form: 'memorandum', by: 'Lund', recipient: 'Peru' } })],
    };
    const [item, ...more] = itemsOf('document', [report('r1', 'memorandum'), report('r2', 'memorandum', envoy)]);
    expect(more).toHaveLength(0);
    expect([item!.title, item!.status, item!.outlets]).toEqual(['Memorandum from Karl Lund to Peru', 'submitted', 2]);
  });

  it('of another form or author are another', () => {
    expect(itemsOf('document', [report('r1', 'memorandum'), report('r2', 'list')])).toHaveLength(2);
    const other = {
      sentences: [sent('memorandum', 'Peru', 'Norway')],
      matches: [send('memorandum', { nodes: { form: 'memorandum', by: 'Peru', recipient: 'Norway' } })],
    };
    expect(itemsOf('document', [report('r1', 'memorandum'), report('r2', 'memorandum', other)])).toHaveLength(2);
  });

  it('letters of other weeks are other letters, where they are about other things', () => {
    const letter = (id: string, day: string, subject: string): ReportSpec => ({
      id,
      published: `2001-05-${day}`,
      times: { May: `2001-05-${day}` },
      sentences: [`${about('letter', subject)} in/ADP/10/case May/PROPN/2/obl`],
      matches: [send('letter', { nodes: { form: 'letter', by: 'Norway', recipient: 'Peru', subject } })],
    });
    expect(itemsOf('document', [letter('r1', '02', 'fishing'), letter('r2', '25', 'grazing')])).toHaveLength(2);
    expect(itemsOf('document', [letter('r1', '02', 'fishing'), letter('r2', '25', 'fishing')])).toHaveLength(1);
    expect(itemsOf('document', [letter('r1', '02', 'fishing'), letter('r2', '05', 'fishing')])).toHaveLength(1);
  });

  it('that one says is sent and the other denies is disputed, and both claims stay', () => {
    const denied = report('r2', 'memorandum', { matches: [send('memorandum', { polarity: 'negative' })] });
    const [item, ...more] = itemsOf('document', [report('r1', 'memorandum'), denied]);
    expect(more).toHaveLength(0);
    expect([item!.disputed, item!.status]).toEqual([true, 'submitted']);
    expect(item!.attributes.form!.claims.map(({ stance }) => stance)).toEqual(['supports', 'contradicts']);
    expect(item!.history.map(({ status }) => status)).toEqual(['promised', 'submitted']);
    const notYet = report('r2', 'memorandum', { matches: [send('memorandum', { polarity: 'negative', tense: 'perfect' })] });
    expect(itemsOf('document', [report('r1', 'memorandum'), notYet]).map(({ disputed }) => disputed)).toEqual([false]);
  });
});
