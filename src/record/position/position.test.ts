import { expect, it } from 'vitest';
import { itemsOf, type MatchSpec, type ReportSpec } from '../../../test/record/build-collection.ts';
import { meetingReport } from '../../../test/record/reports.ts';

const views = (id: string, sentence: string, match: Omit<MatchSpec, 'emit' | 'sentence'>, published = '2001-05-30') =>
  ({
    ...meetingReport(id, { published }),
    sentences: [...meetingReport(id).sentences, sentence],
    matches: [...meetingReport(id).matches!, { ...match, sentence: 1, emit: { kind: 'position', status: 'held', anchor: 'view' } }],
  }) satisfies ReportSpec;
const titles = (...reports: ReportSpec[]) => itemsOf('position', reports).map(({ title }) => title);

const wish = 'Norway/PROPN/2/nsubj wants:want/VERB/0/root peace/NOUN/2/obj';
const open = (noun: string) =>
  `Norway/PROPN/3/nsubj is:be/AUX/3/cop opposed/ADJ/0/root to/ADP/6/case further/ADJ/6/amod ${noun}/NOUN/3/obl`;

it('reads as a sentence', () => {
  const nodes = { party: 'Norway', stance: 'peace' };
  expect(titles(views('r1', wish, { anchor: 'wants', nodes }))).toEqual(['Norway wants peace']);
  expect(titles(views('r1', wish, { anchor: 'wants', nodes, polarity: 'negative' }))).toEqual(['Norway does not want peace']);
  const talks = { anchor: 'opposed', nodes: { party: 'Norway', stance: 'talks' }, polarity: 'negative' as const };
  expect(titles(views('r1', open('talks:talk'), talks))).toEqual(['Norway is not opposed to further talks']);
});

it('says nothing where it is only supposed', () => {
  const nodes = { party: 'Norway', stance: 'peace' };
  expect(titles(views('r1', wish, { anchor: 'wants', nodes, modality: 'hypothetical' }))).toEqual([]);
  expect(titles(views('r1', wish, { anchor: 'wants', nodes: { ...nodes, doubt: 'peace' } }))).toEqual([]);
});

it('on talks is one in the same days, whatever they are called', () => {
  const on = (id: string, word: string, form: string, published?: string) =>
    views(id, open(word), { anchor: 'opposed', nodes: { party: 'Norway', stance: form }, polarity: 'negative' }, published);
  expect(titles(on('r1', 'meetings:meeting', 'meetings'), on('r2', 'negotiations:negotiation', 'negotiations'))).toHaveLength(1);
  const late = on('r2', 'negotiations:negotiation', 'negotiations', '2001-07-30');
  expect(titles(on('r1', 'meetings:meeting', 'meetings'), late)).toHaveLength(2);
});
