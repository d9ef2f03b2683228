import type { Pattern } from '../../../model/pattern.ts';
import { eventPattern, targetBeside, withObject } from './event-pattern.ts';

const complement = { complement: { paths: ['> xcomp', '> advcl:to', '> ccomp'] as const, upos: ['VERB', 'AUX', 'NOUN', 'ADJ'] } };

/** AGREE: willingness to cooperate and promises of it. */
export const agreePatterns: readonly Pattern[] = [
  eventPattern(
    'agree',
    { code: 'AGREE', cameo: '030', governs: true },
    {
      anchor: {
        lemma: ['accede', 'agree', 'assent', 'commit', 'consent', 'offer', 'pledge', 'promise', 'undertake', 'volunteer'],
        upos: ['VERB'],
        without: ['obj=deal', 'mark=as'],
      },
      nodes: { complement: { ...complement.complement, optional: true } },
      yes: [{ text: 'Norway agreed to open its ports.', nodes: { source: 'Norway' } }],
      no: ['The agreement of Norway was late.'],
    },
  ),
  eventPattern(
    'propose',
    { code: 'AGREE', cameo: '030', weight: 2, governs: true },
    {
      anchor: { lemma: ['propose', 'suggest'], upos: ['VERB'], without: ['ccomp', 'neg'] },
      nodes: { object: { paths: ['> patient', '> xcomp'] }, target: targetBeside },
      yes: [{ text: 'Norway proposed a truce to Denmark.', nodes: { source: 'Norway', target: 'Denmark' } }],
      no: ['Norway proposed that the king should leave.'],
    },
  ),
  eventPattern(
    'agree-to-thing',
    { code: 'AGREE', cameo: '030', weight: 4, governs: true },
    {
      anchor: { lemma: ['agree', 'consent', 'assent'], upos: ['VERB'] },
      nodes: { object: { paths: ['> prep:to'] } },
      yes: [{ text: 'Norway agreed to a truce.', nodes: { source: 'Norway', object: 'a truce' } }],
      no: ['Norway agreed on a treaty.'],
    },
  ),
  eventPattern(
    'be-willing',
    { code: 'AGREE', cameo: '030', governs: true },
    {
      anchor: { lemma: ['commit', 'committed', 'prepared', 'prepare', 'ready', 'willing'], without: ['neg'] },
      nodes: { complement: { paths: ['> xcomp', '> advcl:to', '> ccomp', '> advcl', '> prep:to'] } },
      yes: [{ text: 'Norway is willing to withdraw its troops.', nodes: { source: 'Norway' } }],
      no: ['Norway is willing.'],
    },
  ),
  eventPattern(
    'will',
    { code: 'AGREE', cameo: '030', weight: 1 },
    {
      anchor: { lemma: ["'ll", 'will', 'would'], deprel: ['aux'] },
      nodes: {
        act: { paths: ['< aux'], upos: ['VERB'], without: ['neg'] },
        source: { from: 'act', paths: ['> agent'] },
        target: { from: 'act', paths: ['> patient', '> recipient', '> obl'], optional: true },
      },
      yes: [{ text: 'Norway will join the commission.', nodes: { source: 'Norway' } }],
      no: ['Norway joined the commission.'],
    },
  ),
  eventPattern(
    'join-forces',
    { code: 'AGREE', cameo: '031', weight: 2 },
    {
      anchor: { lemma: ['join'], upos: ['VERB'] },
      nodes: { ...withObject('force', 'forces', 'hand', 'alliance', 'coalition', 'effort') },
      yes: [{ text: 'Norway will join forces with Denmark.', nodes: { source: 'Norway' } }],
      no: ['Norway will join the choir.'],
    },
  ),
  eventPattern(
    'vow',
    { code: 'AGREE', cameo: '030', weight: 2, governs: true },
    {
      anchor: { lemma: ['swear', 'vow'], upos: ['VERB'] },
      nodes: { complement: { paths: ['> xcomp', '> ccomp'] } },
      yes: [{ text: 'Norway vowed to help the refugees.', nodes: { source: 'Norway' } }],
      no: ['Norway vowed revenge.'],
    },
  ),
  eventPattern(
    'accept-offer',
    { code: 'AGREE', cameo: '030', weight: 3 },
    {
      anchor: { lemma: ['accept', 'approve', 'adopt'], upos: ['VERB'], without: ['neg'] },
      nodes: {
        object: {
          paths: ['> patient'],
          lemma: [
            'compromise',
            'formula',
            'invitation',
            'mediation',
            'offer',
            'plan',
            'proposal',
            'truce',
            'ceasefire',
            'deal',
            'resolution',
          ],
        },
        target: targetBeside,
      },
      yes: [{ text: 'Norway accepted the Danish offer.', nodes: { source: 'Norway' } }],
      no: ['Norway accepted blame.'],
    },
  ),
];
