import type { Pattern } from '../../../model/pattern.ts';
import { eventPattern, withObject } from './event-pattern.ts';

/** COOPERATE: acts done together. */
export const cooperatePatterns: readonly Pattern[] = [
  eventPattern(
    'cooperate',
    { code: 'COOPERATE', cameo: '060' },
    {
      anchor: { lemma: ['collaborate', 'cooperate', 'co-operate', 'partner'], upos: ['VERB'] },
      yes: [{ text: 'Norway cooperated with Denmark.', nodes: { source: 'Norway', target: 'Denmark' } }],
      no: ['The cooperation was close.'],
    },
  ),
  eventPattern(
    'cooperation',
    { code: 'COOPERATE', cameo: '060', weight: 2 },
    {
      anchor: { lemma: ['collaboration', 'cooperation'], upos: ['NOUN'], deprel: ['nsubj', 'root', 'obj'] },
      nodes: { target: { paths: ['> prep:with|between'] } },
      yes: [{ text: 'Cooperation with Denmark grew.', nodes: { target: 'Denmark' } }],
      no: ['Cooperation grew.'],
    },
  ),
  eventPattern(
    'share-knowledge',
    { code: 'COOPERATE', cameo: '064', weight: 4 },
    {
      anchor: { lemma: ['exchange', 'give', 'pass', 'provide', 'share', 'swap'], upos: ['VERB'] },
      nodes: withObject('@knowledge-noun'),
      yes: [{ text: 'Norway shared evidence with Denmark.', nodes: { source: 'Norway', object: 'evidence', target: 'Denmark' } }],
      no: ['Norway shared the cost.'],
    },
  ),
  eventPattern(
    'joint-exercise',
    { code: 'COOPERATE', cameo: '062', weight: 4 },
    {
      anchor: { lemma: ['begin', 'carry', 'conduct', 'hold', 'launch', 'perform', 'stage', 'start', 'undertake', 'round'], upos: ['VERB'] },
      nodes: {
        object: { paths: ['> patient', '> prep:on'], lemma: ['@joint-act'] },
        target: { paths: ['> prep:with'], optional: true },
      },
      yes: [{ text: 'Norway held joint exercises with Denmark.', nodes: { source: 'Norway', target: 'Denmark' } }],
      no: ['Norway held an election.'],
    },
  ),
  eventPattern(
    'train',
    { code: 'COOPERATE', cameo: '062', weight: 2 },
    {
      anchor: { lemma: ['train'], upos: ['VERB'] },
      yes: [{ text: 'The Norwegian navy trains Danish pilots.', nodes: { source: 'The Norwegian navy', target: 'Danish pilots' } }],
      no: ['The train was late.'],
    },
  ),
  eventPattern(
    'trade',
    { code: 'COOPERATE', cameo: '061', weight: 2 },
    {
      anchor: { lemma: ['buy', 'export', 'import', 'purchase', 'sell', 'trade'], upos: ['VERB'] },
      nodes: { target: { paths: ['> obl:to|from|with', '> prep:to|from|with'], entity: ['place', 'organization', 'nationality'] } },
      yes: [{ text: 'Norway sold coal to Denmark.', nodes: { source: 'Norway', target: 'Denmark' } }],
      no: ['The trade was brisk.'],
    },
  ),
  eventPattern(
    'coordinate',
    { code: 'COOPERATE', cameo: '060' },
    {
      anchor: { lemma: ['co-ordinate', 'coordinate', 'liaise', 'team'], upos: ['VERB'] },
      nodes: { target: { paths: ['> obl:with'], not: { lemma: ['@time-word'] } } },
      yes: [{ text: 'Norway coordinated with Denmark.', nodes: { source: 'Norway', target: 'Denmark' } }],
      no: ['The coordinator left.'],
    },
  ),
];
