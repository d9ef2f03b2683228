import type { Pattern } from '../../../model/pattern.ts';
import { eventPattern, withObject } from './event-pattern.ts';

/** AID: help given one way. */
export const aidPatterns: readonly Pattern[] = [
  eventPattern(
    'give-aid',
    { code: 'AID', cameo: '070', weight: 4 },
    {
      anchor: {
        lemma: [
          'allocate',
          'approve',
          'award',
          'channel',
          'commit',
          'contribute',
          'deliver',
          'distribute',
          'donate',
          'extend',
          'fly',
          'furnish',
          'give',
          'grant',
          'hand',
          'increase',
          'lend',
          'offer',
          'pay',
          'provide',
          'raise',
          'rush',
          'send',
          'ship',
          'spend',
          'supply',
          'announce',
          'support',
        ],
        upos: ['VERB'],
      },
      nodes: {
        ...withObject('@aid-noun', 'dollar', 'euro', 'pound', 'yen', 'million', 'billion', 'ton', 'tonne', '$', '€', '£'),
        target: { paths: ['> iobj', '> recipient', '> prep:to|for|in'], optional: true },
      },
      yes: [{ text: 'Norway gave food to the refugees.', nodes: { source: 'Norway', target: 'the refugees' } }],
      no: ['Norway gave an answer.'],
    },
  ),
  eventPattern(
    'provide-with',
    { code: 'AID', cameo: '070', weight: 4 },
    {
      anchor: { lemma: ['equip', 'help', 'provide', 'supply'], upos: ['VERB'] },
      nodes: { object: { paths: ['> prep:with'], lemma: ['@aid-noun'] } },
      yes: [{ text: 'Norway supplied Denmark with grain.', nodes: { source: 'Norway', target: 'Denmark' } }],
      no: ['Norway left with the grain.'],
    },
  ),
  eventPattern(
    'help',
    { code: 'AID', cameo: '070', weight: 2 },
    {
      anchor: {
        lemma: [
          'aid',
          'assist',
          'donate',
          'evacuate',
          'feed',
          'finance',
          'fund',
          'help',
          'lend',
          'rescue',
          'shelter',
          'subsidise',
          'subsidize',
          'supply',
        ],
        upos: ['VERB'],
        deprel: ['root', 'ccomp', 'conj', 'parataxis', 'xcomp'],
      },
      yes: [{ text: 'Norway assisted the refugees.', nodes: { source: 'Norway', target: 'the refugees' } }],
      no: ['The help came.'],
    },
  ),
  eventPattern(
    'aid-noun',
    { code: 'AID', cameo: '070', weight: 2 },
    {
      anchor: {
        lemma: ['aid', 'assistance', 'contribution', 'donation', 'donor', 'relief'],
        upos: ['NOUN'],
        deprel: ['nsubj', 'root', 'obj', 'obl'],
      },
      nodes: { target: { paths: ['> prep:to|for|in', '< nsubj > obl:to|for|in'], optional: true } },
      yes: [{ text: 'Norwegian aid to Denmark arrived.', nodes: { target: 'Denmark' } }],
      no: ['The aide left.'],
    },
  ),
  eventPattern(
    'deploy-peacekeepers',
    { code: 'AID', cameo: '074', weight: 4 },
    {
      anchor: {
        lemma: ['arrive', 'assign', 'begin', 'contribute', 'deploy', 'dispatch', 'participate', 'send', 'serve', 'station'],
        upos: ['VERB'],
      },
      nodes: {
        object: {
          paths: ['> patient', '> agent', '> prep:as', '> prep:to|in|on', '> patient > compound'],
          lemma: ['mission', 'monitor', 'observer', 'peacekeeper', 'peacekeeping', 'operation'],
        },
        target: { paths: ['> prep:to|in|into|at|along'], optional: true },
      },
      yes: [{ text: 'Norway sent observers to Denmark.', nodes: { source: 'Norway', target: 'Denmark' } }],
      no: ['Norway sent a letter to Denmark.'],
    },
  ),
  eventPattern(
    'peacekeeping-force',
    { code: 'AID', cameo: '074', weight: 4 },
    {
      anchor: { lemma: ['contribute', 'deploy', 'dispatch', 'send', 'serve', 'arrive', 'approve'], upos: ['VERB'] },
      nodes: {
        object: { paths: ['>> compound', '>> amod'], lemma: ['peacekeeping', 'peace-keeping', 'humanitarian'] },
        target: { paths: ['> prep:to|in|into'], optional: true },
      },
      yes: [{ text: 'Norway deployed a peacekeeping force in Denmark.', nodes: { source: 'Norway', target: 'Denmark' } }],
      no: ['Norway deployed a force.'],
    },
  ),
  eventPattern(
    'take-in-refugees',
    { code: 'AID', cameo: '075', weight: 4 },
    {
      anchor: { lemma: ['accept', 'accommodate', 'admit', 'house', 'receive', 'resettle', 'shelter', 'take', 'welcome'], upos: ['VERB'] },
      nodes: { object: { paths: ['> patient'], lemma: ['@people-noun'] } },
      yes: [{ text: 'Norway accepted the refugees.', nodes: { source: 'Norway', object: 'the refugees' } }],
      no: ['Norway accepted the treaty.'],
    },
  ),
  eventPattern(
    'open-borders',
    { code: 'AID', cameo: '073', weight: 4 },
    {
      anchor: { lemma: ['open', 'reopen'], upos: ['VERB'] },
      nodes: {
        object: { paths: ['> patient'], lemma: ['border', 'frontier'] },
        target: { paths: ['> recipient', '> prep:to|for'], optional: true },
      },
      yes: [{ text: 'Norway opened its borders to the exiles.', nodes: { source: 'Norway', target: 'the exiles' } }],
      no: ['Norway opened a school.'],
    },
  ),
  eventPattern(
    'forgive-debt',
    { code: 'AID', cameo: '071', weight: 4 },
    {
      anchor: { lemma: ['cancel', 'forgive', 'waive', 'write'], upos: ['VERB'] },
      nodes: withObject('arrears', 'debt', 'loan'),
      yes: [{ text: 'Norway cancelled the debt of Denmark.', nodes: { source: 'Norway' } }],
      no: ['Norway cancelled the party.'],
    },
  ),
  eventPattern(
    'airlift',
    { code: 'AID', cameo: '073' },
    {
      anchor: {
        lemma: ['airdrop', 'airlift', 'bankroll', 'harbor', 'harbour', 'resettle', 'sponsor', 'underwrite', 'vaccinate'],
        upos: ['VERB'],
      },
      nodes: { target: { paths: ['> patient'] } },
      yes: [{ text: 'Norway airlifted food to the town.', nodes: { source: 'Norway' } }],
      no: ['The airlift ended.'],
    },
  ),
];
