import type { Pattern } from '../../../model/pattern.ts';
import { eventPattern, targetBeside, withObject } from './event-pattern.ts';

const speaker = { paths: ['< ccomp > agent', '< parataxis > agent'] as const };

/** REQUEST: asks, demands and orders in words. */
export const requestPatterns: readonly Pattern[] = [
  eventPattern(
    'demand',
    { code: 'REQUEST', cameo: '100', governs: true },
    {
      anchor: {
        lemma: ['beg', 'beseech', 'demand', 'entreat', 'exhort', 'implore', 'plead', 'press', 'pressure', 'push', 'request', 'urge'],
        upos: ['VERB'],
      },
      nodes: {
        target: {
          paths: ['> recipient', '> ccomp > agent', '> obj > agent', '> prep:from|of|with', '> patient', '> advcl > agent'],
          optional: true,
        },
      },
      yes: [{ text: 'Norway urged Denmark to withdraw.', nodes: { source: 'Norway', target: 'Denmark' } }],
      no: ['Demand for coal fell.'],
    },
  ),
  eventPattern(
    'insist',
    { code: 'REQUEST', cameo: '100', governs: true },
    {
      anchor: { lemma: ['insist'], upos: ['VERB'] },
      nodes: {
        what: {
          paths: ['> obl:on|upon', '> advcl:on', '> ccomp'],
          not: { xpos: ['VBZ', 'VBD', 'VBP', 'VBG', 'VBN', 'JJ'] },
          without: ['aux'],
        },
      },
      yes: [{ text: 'Norway insisted on a meeting.', nodes: { source: 'Norway', what: 'a meeting' } }],
      no: ['Norway insisted that the ships were late.'],
    },
  ),
  eventPattern(
    'call-on',
    { code: 'REQUEST', cameo: '100', governs: true },
    {
      anchor: { lemma: ['appeal', 'call'], upos: ['VERB'] },
      nodes: {
        target: { paths: ['> obl:on|upon|to', '> prep:on|upon'], not: { lemma: ['@time-word', 'line', 'mobile', 'phone', 'telephone'] } },
      },
      yes: [{ text: 'Norway appealed to Denmark for help.', nodes: { source: 'Norway', target: 'Denmark' } }],
      no: ['Norway called Denmark an ally.'],
    },
  ),
  eventPattern(
    'call-for',
    { code: 'REQUEST', cameo: '100', governs: true },
    {
      anchor: { lemma: ['appeal', 'ask', 'call', 'lobby', 'push'], upos: ['VERB'] },
      nodes: { object: { paths: ['> prep:for'] }, target: targetBeside },
      yes: [{ text: 'Norway called for a truce.', nodes: { source: 'Norway', object: 'a truce' } }],
      no: ['Norway called a meeting.'],
    },
  ),
  eventPattern(
    'ask',
    { code: 'REQUEST', cameo: '100', weight: 2, governs: true },
    {
      anchor: { lemma: ['ask', 'command', 'instruct', 'invite', 'order', 'tell'], upos: ['VERB'] },
      nodes: {
        complement: { paths: ['> xcomp', '> ccomp:to', '> advcl:to'] },
        target: { paths: ['> obj', '> iobj', '> patient', '> xcomp > agent'], optional: true },
      },
      yes: [{ text: 'Norway ordered the company to leave.', nodes: { source: 'Norway', target: 'the company' } }],
      no: ['Norway ordered a new ship.'],
    },
  ),
  eventPattern(
    'must',
    { code: 'REQUEST', cameo: '100', weight: 3, governs: true },
    {
      anchor: { lemma: ['must', 'should', 'ought'], deprel: ['aux'] },
      nodes: {
        act: { paths: ['< aux', '< aux < xcomp'] },
        source: { from: 'act', ...speaker },
        target: { from: 'act', paths: ['> agent', '> patient'], optional: true },
      },
      yes: [{ text: 'The king said that Denmark must leave.', nodes: { source: 'The king', target: 'Denmark' } }],
      no: ['Denmark must have left.'],
    },
  ),
  eventPattern(
    'need',
    { code: 'REQUEST', cameo: '100', weight: 2, governs: true },
    {
      anchor: { lemma: ['have', 'need', 'require'], upos: ['VERB'] },
      nodes: { act: { paths: ['> xcomp'] }, source: speaker, target: { paths: ['> agent', '> patient'], optional: true } },
      yes: [{ text: 'The king said that Denmark needs to leave.', nodes: { source: 'The king', target: 'Denmark' } }],
      no: ['Denmark needs coal.'],
    },
  ),
  eventPattern(
    'seek-refuge',
    { code: 'REQUEST', cameo: '103', mode: 'assist', weight: 4 },
    {
      anchor: { lemma: ['request', 'seek'], upos: ['VERB'] },
      nodes: {
        ...withObject('@aid-noun', 'backing', 'help', 'mediation', 'meeting', 'protection', 'support'),
      },
      yes: [{ text: 'The refugees sought asylum in Norway.', nodes: { source: 'The refugees' } }],
      no: ['The refugees sought work.'],
    },
  ),
  eventPattern(
    'make-demand',
    { code: 'REQUEST', cameo: '100', weight: 4, governs: true },
    {
      anchor: { lemma: ['file', 'issue', 'lodge', 'make', 'reiterate', 'renew', 'repeat', 'send', 'submit'], upos: ['VERB'] },
      nodes: { ...withObject('appeal', 'call', 'demand', 'plea', 'request') },
      yes: [{ text: 'Norway repeated its demand.', nodes: { source: 'Norway' } }],
      no: ['Norway renewed its fleet.'],
    },
  ),
  eventPattern(
    'summon',
    { code: 'REQUEST', cameo: '101', weight: 2 },
    {
      anchor: { lemma: ['subpoena', 'summon'], upos: ['VERB'] },
      nodes: { target: { paths: ['> patient'] } },
      yes: [{ text: 'The court summoned the captain.', nodes: { source: 'The court', target: 'the captain' } }],
      no: ['The summons came late.'],
    },
  ),
  eventPattern(
    'want',
    { code: 'REQUEST', cameo: '100', weight: 2, governs: true },
    {
      anchor: { lemma: ['want'], upos: ['VERB'] },
      nodes: { complement: { paths: ['> xcomp', '> ccomp:to'] }, target: { paths: ['> obj', '> ccomp > agent'] } },
      yes: [{ text: 'Norway wants Denmark to leave.', nodes: { source: 'Norway', target: 'Denmark' } }],
      no: ['Norway wants peace.'],
    },
  ),
  eventPattern(
    'petition',
    { code: 'REQUEST', cameo: '100', governs: true },
    {
      anchor: { lemma: ['lobby', 'petition', 'solicit'], upos: ['VERB'] },
      nodes: { target: { paths: ['> patient'] } },
      yes: [{ text: 'The miners petitioned the king.', nodes: { source: 'The miners', target: 'the king' } }],
      no: ['The petition failed.'],
    },
  ),
];
