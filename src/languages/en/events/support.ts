import type { Pattern } from '../../../model/pattern.ts';
import { eventPattern, withObject } from './event-pattern.ts';

/** SUPPORT: praise, backing, treaties, recognition. */
export const supportPatterns: readonly Pattern[] = [
  eventPattern(
    'praise',
    { code: 'SUPPORT', cameo: '051', governs: true },
    {
      anchor: { lemma: ['@praise-verb'], upos: ['VERB'], without: ['compound:prt', 'advmod=down|away|off'] },
      yes: [{ text: 'Norway praised the Danish plan.', nodes: { source: 'Norway', target: 'the Danish plan' } }],
      no: ['The praise was faint.'],
    },
  ),
  eventPattern(
    'voice-support',
    { code: 'SUPPORT', cameo: '051', weight: 4, governs: true },
    {
      anchor: { lemma: ['@voice-verb'], upos: ['VERB'] },
      nodes: withObject('@support-noun'),
      yes: [{ text: 'Norway reiterated its support for Denmark.', nodes: { source: 'Norway', target: 'Denmark' } }],
      no: ['Norway expressed doubt.'],
    },
  ),
  eventPattern(
    'sign',
    { code: 'SUPPORT', cameo: '057', weight: 4 },
    {
      anchor: {
        lemma: [
          'agree',
          'approve',
          'clinch',
          'conclude',
          'finalise',
          'finalize',
          'forge',
          'ink',
          'initial',
          'ratify',
          'reach',
          'seal',
          'secure',
          'sign',
          'strike',
        ],
        upos: ['VERB'],
        without: ['neg'],
      },
      nodes: {
        object: { paths: ['> patient', '> prep:on|upon'], lemma: ['@agreement-object', 'text', 'draft'] },
        target: { from: 'object', paths: ['> prep:with|between'], optional: true },
      },
      yes: [{ text: 'Norway signed a treaty with Denmark.', nodes: { source: 'Norway', target: 'Denmark' } }],
      no: ['Norway signed a petition.'],
    },
  ),
  eventPattern(
    'diplomatic-ties',
    { code: 'SUPPORT', cameo: '054', weight: 4 },
    {
      anchor: {
        lemma: [
          'build',
          'deepen',
          'establish',
          'improve',
          'normalise',
          'normalize',
          'open',
          'renew',
          'restore',
          'resume',
          'strengthen',
          'upgrade',
        ],
        upos: ['VERB'],
      },
      nodes: withObject('@link-noun'),
      yes: [{ text: 'Norway restored diplomatic relations with Denmark.', nodes: { source: 'Norway', target: 'Denmark' } }],
      no: ['Norway restored the church.'],
    },
  ),
  eventPattern(
    'award',
    { code: 'SUPPORT', cameo: '051', weight: 2 },
    {
      anchor: { lemma: ['award', 'decorate', 'honor', 'honour'], upos: ['VERB'] },
      nodes: { target: { paths: ['> recipient', '> patient'], optional: true } },
      yes: [{ text: 'Norway awarded a medal to the Danish premier.', nodes: { source: 'Norway', target: 'the Danish premier' } }],
      no: ['The award was late.'],
    },
  ),
  eventPattern(
    'side-with',
    { code: 'SUPPORT', cameo: '051', weight: 2 },
    {
      anchor: { lemma: ['ally', 'rally', 'side', 'stand', 'sympathise', 'sympathize'], upos: ['VERB'] },
      nodes: { target: { paths: ['> obl:with|behind|by|around|beside'], not: { lemma: ['@time-word'] } } },
      yes: [{ text: 'Norway sided with Denmark.', nodes: { source: 'Norway', target: 'Denmark' } }],
      no: ['Norway stood firm.'],
    },
  ),
  eventPattern(
    'vote-for',
    { code: 'SUPPORT', cameo: '051', weight: 2 },
    {
      anchor: { lemma: ['vote'], upos: ['VERB'] },
      nodes: { what: { paths: ['> obl:for', '> prep:in_favor_of', '> prep:in_favour_of'] } },
      yes: [{ text: 'Norway voted for the treaty.', nodes: { source: 'Norway', what: 'the treaty' } }],
      no: ['Norway voted on Friday.'],
    },
  ),
];
