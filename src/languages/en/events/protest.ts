import type { Pattern } from '../../../model/pattern.ts';
import { eventPattern, targetBeside, withObject } from './event-pattern.ts';

/** PROTEST: demonstrations, strikes, riots, boycotts. */
export const protestPatterns: readonly Pattern[] = [
  eventPattern(
    'protest',
    { code: 'PROTEST', cameo: '141', mode: 'demo' },
    {
      anchor: { lemma: ['march', 'picket', 'protest', 'rally', 'riot'], upos: ['VERB'] },
      nodes: { target: { paths: ['> patient', '> prep:against|at|over', '> prep:in'], optional: true } },
      yes: [{ text: 'The workers marched against the government.', nodes: { source: 'The workers', target: 'the government' } }],
      no: ['The rally ended.'],
    },
  ),
  eventPattern(
    'demonstrate',
    { code: 'PROTEST', cameo: '141', mode: 'demo' },
    {
      anchor: { lemma: ['demonstrate'], upos: ['VERB'], without: ['obj', 'ccomp', 'nsubj:pass'] },
      nodes: { target: { paths: ['> obl:against|at|over', '> obl:in'], not: { lemma: ['@time-word'] }, optional: true } },
      yes: [{ text: 'The workers demonstrated against the government.', nodes: { source: 'The workers', target: 'the government' } }],
      no: ['The grant demonstrates our trust.'],
    },
  ),
  eventPattern(
    'hold-protest',
    { code: 'PROTEST', cameo: '141', mode: 'demo', weight: 4 },
    {
      anchor: {
        lemma: [
          'attend',
          'begin',
          'continue',
          'converge',
          'go',
          'hold',
          'join',
          'launch',
          'organise',
          'organize',
          'stage',
          'start',
          'take',
          'come',
        ],
        upos: ['VERB'],
      },
      nodes: {
        object: {
          paths: ['> patient', '> prep:on|for|in|to', '> xcomp'],
          lemma: ['@protest-noun'],
          without: ['compound=air|missile|drone', 'amod=military|aerial'],
        },
        target: targetBeside,
      },
      yes: [{ text: 'The miners went on strike.', nodes: { source: 'The miners' } }],
      no: ['The miners went home.'],
    },
  ),
  eventPattern(
    'riots',
    { code: 'PROTEST', cameo: '145', mode: 'riot', weight: 2 },
    {
      anchor: { lemma: ['demonstration', 'protest', 'riot', 'uprising', 'unrest'], upos: ['NOUN'], deprel: ['nsubj', 'root', 'obl'] },
      nodes: {
        source: { paths: ['> prep:by', '> amod', '> compound'], optional: true },
        target: { paths: ['> prep:against|over'], optional: true },
      },
      yes: [{ text: 'The riots against the government continued.', nodes: { target: 'the government' } }],
      no: ['The rioters slept.'],
    },
  ),
  eventPattern(
    'block-road',
    { code: 'PROTEST', cameo: '144', mode: 'obstruct', weight: 4 },
    {
      anchor: { lemma: ['barricade', 'block', 'blockade', 'obstruct', 'occupy'], upos: ['VERB'] },
      nodes: withObject(
        'bridge',
        'entrance',
        'highway',
        'intersection',
        'rail',
        'road',
        'square',
        'street',
        'track',
        'traffic',
        'transport',
      ),
      yes: [{ text: 'The farmers blocked the road.', nodes: { source: 'The farmers', object: 'the road' } }],
      no: ['Snow blocked the view.'],
    },
  ),
  eventPattern(
    'stop-work',
    { code: 'PROTEST', cameo: '143', mode: 'strike', weight: 4 },
    {
      anchor: { lemma: ['down', 'quit', 'refuse', 'shun', 'stop'], upos: ['VERB'] },
      nodes: withObject('tool', 'work', 'working'),
      yes: [{ text: 'The miners stopped work.', nodes: { source: 'The miners', object: 'work' } }],
      no: ['The miners stopped the train.'],
    },
  ),
  eventPattern(
    'boycott',
    { code: 'PROTEST', cameo: '143', mode: 'boycott' },
    {
      anchor: { lemma: ['boycott'], upos: ['VERB'] },
      yes: [{ text: 'The party will boycott the vote.', nodes: { source: 'The party', target: 'the vote' } }],
      no: ['The boycott ended.'],
    },
  ),
  eventPattern(
    'burn-flag',
    { code: 'PROTEST', cameo: '141', mode: 'vandalize', weight: 4 },
    {
      anchor: { lemma: ['burn', 'deface', 'set', 'tear', 'trample', 'torch'], upos: ['VERB'] },
      nodes: withObject('effigy', 'flag', 'portrait', 'statue'),
      yes: [{ text: 'The crowd burned the Danish flag.', nodes: { source: 'The crowd', object: 'the Danish flag' } }],
      no: ['The crowd burned the bread.'],
    },
  ),
  eventPattern(
    'take-to-streets',
    { code: 'PROTEST', cameo: '141', mode: 'demo', weight: 4 },
    {
      anchor: { lemma: ['flood', 'pour', 'spill', 'take'], upos: ['VERB'] },
      nodes: { object: { paths: ['> prep:to|into|onto', '> obj'], lemma: ['street', 'streets'] } },
      yes: [{ text: 'Thousands took to the streets.', nodes: { source: 'Thousands' } }],
      no: ['Thousands took the train.'],
    },
  ),
  eventPattern(
    'protesters-clash',
    { code: 'PROTEST', cameo: '145', mode: 'riot', weight: 4 },
    {
      anchor: { lemma: ['chant', 'clash', 'collect', 'gather', 'hurl', 'throw'], upos: ['VERB'] },
      nodes: {
        source: {
          paths: ['> agent'],
          lemma: [
            'activist',
            'crowd',
            'demonstrator',
            'opponent',
            'protester',
            'protestor',
            'striker',
            'student',
            'supporter',
            'worker',
            'hundred',
            'thousand',
          ],
        },
      },
      yes: [{ text: 'The protesters threw stones at the police.', nodes: { source: 'The protesters' } }],
      no: ['The armies clashed.'],
    },
  ),
  eventPattern(
    'strike-work',
    { code: 'PROTEST', cameo: '143', mode: 'strike' },
    {
      anchor: { lemma: ['strike'], upos: ['VERB'], without: ['obj'] },
      nodes: {
        source: {
          paths: ['> agent'],
          lemma: ['worker', 'miner', 'teacher', 'union', 'driver', 'doctor', 'nurse', 'employee', 'student', 'prisoner', 'pilot'],
        },
      },
      yes: [{ text: 'The teachers struck for two days.', nodes: { source: 'The teachers' } }],
      no: ['The clock struck two.'],
    },
  ),
  eventPattern(
    'riot-acts',
    { code: 'PROTEST', cameo: '145', mode: 'riot', weight: 4 },
    {
      anchor: { lemma: ['heckle', 'loot', 'occupy', 'vandalise', 'vandalize'], upos: ['VERB'] },
      nodes: {
        source: {
          paths: ['> agent'],
          lemma: [
            'activist',
            'crowd',
            'demonstrator',
            'mob',
            'protester',
            'protestor',
            'rioter',
            'student',
            'striker',
            'youth',
            'farmer',
            'worker',
            'supporter',
          ],
        },
      },
      yes: [{ text: 'The protesters vandalized the shops.', nodes: { source: 'The protesters' } }],
      no: ['The rebels looted the shops.'],
    },
  ),
];
