import type { Pattern } from '../../../model/pattern.ts';
import { eventPattern, targetBeside, withObject } from './event-pattern.ts';

/** REJECT: refusals, vetoes, cancellations. */
export const rejectPatterns: readonly Pattern[] = [
  eventPattern(
    'reject',
    { code: 'REJECT', cameo: '120', governs: true },
    {
      anchor: { lemma: ['@reject-verb', 'balk', 'forbid', 'renege', 'resist'], upos: ['VERB'], without: ['neg'] },
      nodes: { target: { paths: ['> obj > agent', '> patient > agent', '> recipient', '> prep:to', '> patient'], optional: true } },
      yes: [{ text: 'Norway rejected the Danish proposal.', nodes: { source: 'Norway' } }],
      no: ['The rejected plan failed.'],
    },
  ),
  eventPattern(
    'refuse-to',
    { code: 'REJECT', cameo: '120', weight: 4, governs: true },
    {
      anchor: { lemma: ['decline', 'refuse'], upos: ['VERB'], without: ['neg'] },
      nodes: {
        complement: { paths: ['> xcomp', '> advcl:to'] },
        target: { from: 'complement', paths: ['> patient', '> recipient', '> obl'], optional: true },
      },
      yes: [{ text: 'Norway refused to meet the Danish envoy.', nodes: { source: 'Norway', target: 'the Danish envoy' } }],
      no: ['Norway refused a loan.'],
    },
  ),
  eventPattern(
    'fail-to-agree',
    { code: 'REJECT', cameo: '120', weight: 4, governs: true },
    {
      anchor: { lemma: ['fail'], upos: ['VERB'] },
      nodes: {
        act: {
          paths: ['> xcomp'],
          lemma: [
            'agree',
            'accept',
            'approve',
            'break',
            'bridge',
            'clinch',
            'comply',
            'meet',
            'narrow',
            'produce',
            'reach',
            'resolve',
            'respond',
            'secure',
            'sign',
            'strike',
          ],
        },
        target: { from: 'act', paths: ['> prep:with'], optional: true },
      },
      yes: [{ text: 'Norway failed to reach an agreement with Denmark.', nodes: { source: 'Norway', target: 'Denmark' } }],
      no: ['The engine failed.'],
    },
  ),
  eventPattern(
    'rule-out',
    { code: 'REJECT', cameo: '120', weight: 4, governs: true },
    {
      anchor: {
        lemma: ['rule', 'turn', 'walk', 'back', 'pull', 'brush', 'shrug'],
        upos: ['VERB'],
        having: ['compound:prt=out|down|away|aside|off'],
      },
      nodes: {
        object: {
          paths: ['> patient', '> prep:of|from'],
          lemma: [
            '@proposal-object',
            '@meeting-object',
            '@agreement-object',
            'ceasefire',
            'negotiation',
            'return',
            'withdrawal',
            'visit',
            'trip',
          ],
        },
        target: targetBeside,
      },
      yes: [{ text: 'Norway turned down the offer.', nodes: { source: 'Norway', object: 'the offer' } }],
      no: ['Norway turned up.'],
    },
  ),
  eventPattern(
    'deny-permission',
    { code: 'REJECT', cameo: '123', weight: 4, governs: true },
    {
      anchor: { lemma: ['bar', 'deny', 'refuse', 'withhold'], upos: ['VERB'], without: ['neg'] },
      nodes: {
        object: {
          paths: ['> patient', '> obj', '> prep:from'],
          lemma: ['@permission-noun', 'admission', 'admittance', 'allocation', 'request', 'appeal', 'application'],
        },
        target: { paths: ['> recipient', '> iobj', '> prep:to|from'], optional: true },
      },
      yes: [{ text: 'Norway denied entry to the Danish envoy.', nodes: { source: 'Norway', target: 'the Danish envoy' } }],
      no: ['Norway denied the report.'],
    },
  ),
  eventPattern(
    'call-off-meeting',
    { code: 'REJECT', cameo: '125', mode: 'meet', weight: 4, governs: true },
    {
      anchor: { lemma: ['abandon', 'cancel', 'scrap', 'scuttle', 'shelve'], upos: ['VERB'] },
      nodes: {
        object: { paths: ['> patient'], lemma: ['@meeting-object', '@agreement-object', 'visit', 'trip', 'plan', 'tour'] },
        target: targetBeside,
      },
      yes: [{ text: 'The king cancelled a visit to Denmark.', nodes: { source: 'The king', target: 'Denmark' } }],
      no: ['The king cancelled a debt.'],
    },
  ),
  eventPattern(
    'call-off',
    { code: 'REJECT', cameo: '125', mode: 'meet', weight: 4, governs: true },
    {
      anchor: { lemma: ['call'], upos: ['VERB'], having: ['compound:prt=off'] },
      nodes: {
        object: { paths: ['> patient'], lemma: ['@meeting-object', '@agreement-object', 'visit', 'trip', 'plan', 'tour'] },
        target: targetBeside,
      },
      yes: [{ text: 'Norway called off the talks with Denmark.', nodes: { source: 'Norway', object: 'the talks with Denmark' } }],
      no: ['Norway called a meeting.'],
    },
  ),
  eventPattern(
    'refusal',
    { code: 'REJECT', cameo: '120', weight: 2, governs: true },
    {
      anchor: { lemma: ['refusal', 'rejection', 'veto'], upos: ['NOUN'] },
      yes: [{ text: 'The refusal of Norway surprised Denmark.', nodes: {} }],
      no: ['Refuse lay in the street.'],
    },
  ),
  eventPattern(
    'violate-order',
    { code: 'REJECT', cameo: '123', weight: 4, governs: true },
    {
      anchor: { lemma: ['breach', 'defy', 'flout', 'ignore', 'violate'], upos: ['VERB'] },
      nodes: withObject(
        'ban',
        'order',
        'resolution',
        'ruling',
        'treaty',
        'agreement',
        'deal',
        'request',
        'call',
        'demand',
        'ultimatum',
        'deadline',
      ),
      yes: [{ text: 'Norway ignored the demand.', nodes: { source: 'Norway', object: 'the demand' } }],
      no: ['Norway ignored the rain.'],
    },
  ),
  eventPattern(
    'block-proposal',
    { code: 'REJECT', cameo: '120', weight: 4, governs: true },
    {
      anchor: { lemma: ['block', 'derail', 'obstruct', 'scupper', 'scuttle', 'stall', 'stymie', 'thwart', 'torpedo'], upos: ['VERB'] },
      nodes: withObject('@proposal-object', '@agreement-object', 'appointment', 'effort', 'vote'),
      yes: [{ text: 'Norway blocked the resolution.', nodes: { source: 'Norway', object: 'the resolution' } }],
      no: ['Ice blocked the port.'],
    },
  ),
  eventPattern(
    'overturn',
    { code: 'REJECT', cameo: '120' },
    {
      anchor: { lemma: ['annul', 'invalidate', 'nullify', 'overturn'], upos: ['VERB'] },
      nodes: withObject('conviction', 'decision', 'election', 'law', 'order', 'result', 'ruling', 'verdict', 'vote'),
      yes: [{ text: 'The court overturned the vote.', nodes: { source: 'The court', object: 'the vote' } }],
      no: ['The court sat.'],
    },
  ),
  eventPattern(
    'disagree',
    { code: 'REJECT', cameo: '120', weight: 2 },
    {
      anchor: { lemma: ['abstain', 'differ', 'disagree', 'renege'], upos: ['VERB'] },
      nodes: { target: { paths: ['> obl:with|on|over|from'], not: { lemma: ['@time-word'] } } },
      yes: [{ text: 'Norway disagreed with Denmark.', nodes: { source: 'Norway', target: 'Denmark' } }],
      no: ['The disagreement was sharp.'],
    },
  ),
  eventPattern(
    'will-not',
    { code: 'REJECT', cameo: '120', weight: 1 },
    {
      anchor: { lemma: ['will', 'would', "'ll", 'wo'], deprel: ['aux'] },
      nodes: {
        act: { paths: ['< aux'], upos: ['VERB'], having: ["advmod=not|never|n't"] },
        source: { from: 'act', paths: ['> agent'] },
        target: { from: 'act', paths: ['> patient', '> recipient', '> obl'], optional: true },
      },
      yes: [{ text: 'Norway will not join the commission.', nodes: { source: 'Norway' } }],
      no: ['Norway will join the commission.'],
    },
  ),
];
