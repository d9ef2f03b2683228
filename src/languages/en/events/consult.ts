import type { Pattern } from '../../../model/pattern.ts';
import { eventPattern, targetBeside, withObject } from './event-pattern.ts';

/** CONSULT: meetings, visits, calls, mediation. */
export const consultPatterns: readonly Pattern[] = [
  eventPattern(
    'meet',
    { code: 'CONSULT', cameo: '040' },
    {
      anchor: {
        lemma: ['confer', 'consult', 'meet', 'negotiate', 'parley'],
        upos: ['VERB'],
        without: ['obj=need|demand|deadline|requirement|goal|target|challenge|condition|criterion|standard|obligation|cost|expectation'],
      },
      nodes: { target: { paths: ['> obj', '> prep:with', '> prep:between', '> patient'], optional: true } },
      yes: [
        { text: 'The Norwegian minister met the Danish envoy.', nodes: { source: 'The Norwegian minister', target: 'the Danish envoy' } },
      ],
      no: ['The meeting room was empty.'],
    },
  ),
  eventPattern(
    'hold-talks',
    { code: 'CONSULT', cameo: '040', weight: 4 },
    {
      anchor: {
        lemma: [
          'attend',
          'begin',
          'chair',
          'conduct',
          'continue',
          'have',
          'hold',
          'host',
          'join',
          'launch',
          'open',
          'organise',
          'organize',
          'renew',
          'restart',
          'resume',
          'start',
        ],
        upos: ['VERB'],
      },
      nodes: withObject('@meeting-object'),
      yes: [{ text: 'Norway held talks with Denmark.', nodes: { source: 'Norway', target: 'Denmark' } }],
      no: ['Norway held an election.'],
    },
  ),
  eventPattern(
    'discuss',
    { code: 'CONSULT', cameo: '040' },
    {
      anchor: { lemma: ['discuss'], upos: ['VERB'] },
      nodes: { target: { paths: ['> prep:with', '> prep:with', '> patient'], optional: true } },
      yes: [{ text: 'The king discussed the border with the Danish envoy.', nodes: { source: 'The king', target: 'the Danish envoy' } }],
      no: ['The discussion was long.'],
    },
  ),
  eventPattern(
    'visit',
    { code: 'CONSULT', cameo: '042', mode: 'visit' },
    {
      anchor: { lemma: ['visit'], upos: ['VERB'] },
      yes: [{ text: 'The Norwegian king visited Denmark.', nodes: { source: 'The Norwegian king', target: 'Denmark' } }],
      no: ['The visit was short.'],
    },
  ),
  eventPattern(
    'pay-visit',
    { code: 'CONSULT', cameo: '042', mode: 'visit', weight: 4 },
    {
      anchor: { lemma: ['begin', 'end', 'finish', 'lead', 'make', 'pay', 'start', 'take', 'undertake'], upos: ['VERB'] },
      nodes: {
        object: { paths: ['> patient', '> prep:on'], lemma: ['tour', 'trip', 'visit'] },
        target: targetBeside,
      },
      yes: [{ text: 'The king paid a visit to Denmark.', nodes: { source: 'The king', target: 'Denmark' } }],
      no: ['The king paid his debts.'],
    },
  ),
  eventPattern(
    'travel-for-talks',
    { code: 'CONSULT', cameo: '042', mode: 'visit', weight: 2 },
    {
      anchor: { lemma: ['arrive', 'fly', 'go', 'head', 'return', 'sail', 'travel'], upos: ['VERB'] },
      nodes: { target: { paths: ['> prep:to', '> prep:in', '> prep:for'], entity: ['place', 'organization', 'event'] } },
      yes: [{ text: 'The envoy arrived in Denmark for talks.', nodes: { source: 'The envoy', target: 'Denmark' } }],
      no: ['The letter arrived late.'],
    },
  ),
  eventPattern(
    'receive',
    { code: 'CONSULT', cameo: '043', mode: 'visit' },
    {
      anchor: { lemma: ['greet', 'host', 'receive'], upos: ['VERB'] },
      nodes: { target: { paths: ['> patient'], lemma: ['@official-noun'] } },
      yes: [{ text: 'The king received the Danish envoy.', nodes: { source: 'The king', target: 'the Danish envoy' } }],
      no: ['The king received a letter.'],
    },
  ),
  eventPattern(
    'host',
    { code: 'CONSULT', cameo: '043', mode: 'visit', weight: 2 },
    {
      anchor: { lemma: ['host'], upos: ['VERB'] },
      yes: [{ text: 'Norway hosted the Danish king.', nodes: { source: 'Norway', target: 'the Danish king' } }],
      no: ['A host of people came.'],
    },
  ),
  eventPattern(
    'give-welcome',
    { code: 'CONSULT', cameo: '043', mode: 'visit', weight: 4 },
    {
      anchor: { lemma: ['extend', 'give'], upos: ['VERB'] },
      nodes: withObject('reception', 'welcome'),
      yes: [{ text: 'The king gave a welcome to the Danish envoy.', nodes: { source: 'The king' } }],
      no: ['The king gave a ring to the envoy.'],
    },
  ),
  eventPattern(
    'telephone',
    { code: 'CONSULT', cameo: '041', mode: 'phone' },
    {
      anchor: { lemma: ['phone', 'ring', 'telephone'], upos: ['VERB'] },
      nodes: { target: { paths: ['> patient', '> recipient'] } },
      yes: [{ text: 'The king telephoned the Danish premier.', nodes: { source: 'The king', target: 'the Danish premier' } }],
      no: ['The telephone rang.'],
    },
  ),
  eventPattern(
    'call-someone',
    { code: 'CONSULT', cameo: '041', mode: 'phone', weight: 2 },
    {
      anchor: { lemma: ['call'], upos: ['VERB'], without: ['xcomp', 'obl:for', 'compound:prt', 'ccomp', 'aux:pass'] },
      nodes: { target: { paths: ['> obj'], entity: ['person', 'nationality'] } },
      yes: [{ text: 'The king called Ane Dahl on Friday.', nodes: { source: 'The king' } }],
      no: ['The king called for calm.'],
    },
  ),
  eventPattern(
    'mediate',
    { code: 'CONSULT', cameo: '045', mode: 'third-party' },
    {
      anchor: { lemma: ['arbitrate', 'broker', 'intercede', 'mediate'], upos: ['VERB'] },
      nodes: { target: { paths: ['> prep:between', '> prep:in', '> patient'], optional: true } },
      yes: [{ text: 'Norway mediated between Denmark and Sweden.', nodes: { source: 'Norway' } }],
      no: ['The mediator slept.'],
    },
  ),
  eventPattern(
    'mediation',
    { code: 'CONSULT', cameo: '045', mode: 'third-party', weight: 4 },
    {
      anchor: { lemma: ['begin', 'launch', 'lead', 'make', 'offer', 'pursue', 'resume', 'start', 'undertake'], upos: ['VERB'] },
      nodes: {
        object: { paths: ['> patient'], lemma: ['effort', 'mission', 'mediation', 'initiative', 'bid', 'drive'] },
        kind: {
          from: 'object',
          paths: ['> compound', '> amod', '> prep:of'],
          lemma: ['diplomatic', 'mediation', 'peace', 'reconciliation'],
        },
        target: { from: 'object', paths: ['> prep:between', '> prep:with'], optional: true },
      },
      yes: [{ text: 'Norway launched a mediation effort between Denmark and Sweden.', nodes: { source: 'Norway' } }],
      no: ['Norway launched a relief effort.'],
    },
  ),
  eventPattern(
    'speak-with',
    { code: 'CONSULT', cameo: '040', weight: 2 },
    {
      anchor: { lemma: ['chat', 'converse', 'deliberate', 'speak', 'talk'], upos: ['VERB'] },
      nodes: {
        target: { paths: ['> obl:with|to'], not: { lemma: ['@time-word', 'reporter', 'journalist', 'medium', 'press', 'newspaper'] } },
      },
      yes: [{ text: 'The king talked with the Danish envoy.', nodes: { source: 'The king', target: 'the Danish envoy' } }],
      no: ['The king spoke to reporters.'],
    },
  ),
  eventPattern(
    'exchange-views',
    { code: 'CONSULT', cameo: '040', weight: 4 },
    {
      anchor: { lemma: ['exchange', 'review', 'share', 'swap'], upos: ['VERB'] },
      nodes: withObject('idea', 'message', 'opinion', 'view'),
      yes: [{ text: 'The ministers exchanged views with the envoy.', nodes: { source: 'The ministers', target: 'the envoy' } }],
      no: ['The ministers exchanged gifts.'],
    },
  ),
  eventPattern(
    'talks',
    { code: 'CONSULT', cameo: '040', weight: 2 },
    {
      anchor: {
        lemma: ['conference', 'consultation', 'dialogue', 'discussion', 'meeting', 'negotiation', 'summit', 'talk', 'talks'],
        upos: ['NOUN'],
        deprel: ['nsubj', 'nsubj:pass', 'root'],
      },
      nodes: {
        source: { paths: ['> prep:between|with|of', '> compound'] },
        target: { paths: ['> prep:between > conj', '> prep:with', '> prep:between'], optional: true },
      },
      yes: [{ text: 'The talks between Norway and Denmark resumed.', nodes: { source: 'Norway and Denmark' } }],
      no: ['The talks resumed.'],
    },
  ),
];
