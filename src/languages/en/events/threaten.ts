import type { Pattern } from '../../../model/pattern.ts';
import { eventPattern } from './event-pattern.ts';

/** THREATEN: threats, warnings, ultimatums. */
export const threatenPatterns: readonly Pattern[] = [
  eventPattern(
    'threaten',
    { code: 'THREATEN', cameo: '130', governs: true },
    {
      anchor: { lemma: ['threaten'], upos: ['VERB'] },
      nodes: {
        target: {
          paths: [
            '> obj',
            '> xcomp > patient',
            '> advcl > patient',
            '> ccomp > patient',
            '> xcomp > obl:with|on|against|from|to',
            '> prep:with|to',
            '> patient',
          ],
          optional: true,
        },
      },
      yes: [{ text: 'Norway threatened to expel the Danish envoy.', nodes: { source: 'Norway', target: 'the Danish envoy' } }],
      no: ['The threat passed.'],
    },
  ),
  eventPattern(
    'warn',
    { code: 'THREATEN', cameo: '130', weight: 2, governs: true },
    {
      anchor: { lemma: ['warn', 'caution'], upos: ['VERB'] },
      nodes: {
        about: { paths: ['> ccomp', '> xcomp', '> prep:of|against|about|over', '> advcl'] },
        target: { paths: ['> obj', '> recipient', '> patient', '> xcomp > patient'], optional: true },
      },
      yes: [{ text: 'Norway warned Denmark that it would act.', nodes: { source: 'Norway', target: 'Denmark' } }],
      no: ['The warning came late.'],
    },
  ),
  eventPattern(
    'ultimatum',
    { code: 'THREATEN', cameo: '130', weight: 4, governs: true },
    {
      anchor: { lemma: ['deliver', 'give', 'impose', 'issue', 'present', 'repeat', 'renew', 'send', 'set', 'hand'], upos: ['VERB'] },
      nodes: {
        object: { paths: ['> patient', '> obj', '> prep:with'], lemma: ['deadline', 'threat', 'ultimatum', 'warning'] },
        target: { paths: ['> recipient', '> iobj', '> prep:to|for', '> obj > nmod:to|for'], optional: true },
      },
      yes: [{ text: 'Norway issued an ultimatum to Denmark.', nodes: { source: 'Norway', target: 'Denmark' } }],
      no: ['Norway issued a stamp.'],
    },
  ),
  eventPattern(
    'not-tolerate',
    { code: 'THREATEN', cameo: '130', weight: 3, governs: true },
    {
      anchor: { lemma: ['tolerate', 'stand'], upos: ['VERB'], having: ['neg', 'aux=will|would'] },
      yes: [{ text: 'Norway will not tolerate the raids.', nodes: { source: 'Norway' } }],
      no: ['Norway tolerates the raids.'],
    },
  ),
  eventPattern(
    'threat',
    { code: 'THREATEN', cameo: '130', weight: 2 },
    {
      anchor: { lemma: ['threat', 'ultimatum'], upos: ['NOUN'], deprel: ['nsubj', 'obj', 'root', 'obl'] },
      nodes: { source: { paths: ['> agent'] }, target: { paths: ['> prep:to|against', '> prep:of'], optional: true } },
      yes: [{ text: "Norway's threat against Denmark was noted.", nodes: { source: 'Norway' } }],
      no: ['The storm passed.'],
    },
  ),
  eventPattern(
    'hostile-vow',
    { code: 'THREATEN', cameo: '130', weight: 4, governs: true },
    {
      anchor: { lemma: ['pledge', 'prepare', 'prepared', 'promise', 'ready', 'swear', 'vow'], upos: ['VERB', 'ADJ'] },
      nodes: {
        complement: { paths: ['> xcomp', '> ccomp', '> advcl:to'], lemma: ['@hostile-verb'] },
        target: {
          paths: ['> xcomp > patient', '> xcomp > obl:against|with|on', '> ccomp > patient'],
          not: { lemma: ['@time-word'] },
          optional: true,
        },
      },
      yes: [{ text: 'Norway vowed to punish the raiders.', nodes: { source: 'Norway', target: 'the raiders' } }],
      no: ['Norway vowed to help the crew.'],
    },
  ),
  eventPattern(
    'vow-revenge',
    { code: 'THREATEN', cameo: '130', weight: 4, governs: true },
    {
      anchor: { lemma: ['pledge', 'promise', 'swear', 'threaten', 'vow'], upos: ['VERB'] },
      nodes: {
        object: {
          paths: ['> patient'],
          lemma: [
            'action',
            'consequence',
            'force',
            'payback',
            'reprisal',
            'response',
            'retaliation',
            'revenge',
            'sanction',
            'sanctions',
            'vengeance',
            'war',
          ],
        },
        target: { paths: ['> obl:against|on|to|for', '> prep:against|on'], not: { lemma: ['@time-word'] }, optional: true },
      },
      yes: [{ text: 'Norway threatened war against Denmark.', nodes: { source: 'Norway', object: 'war' } }],
      no: ['Norway promised help.'],
    },
  ),
  eventPattern(
    'menace',
    { code: 'THREATEN', cameo: '130' },
    {
      anchor: { lemma: ['blackmail', 'intimidate', 'menace'], upos: ['VERB'] },
      nodes: { target: { paths: ['> patient'] } },
      yes: [{ text: 'The fleet menaced the port.', nodes: { source: 'The fleet', target: 'the port' } }],
      no: ['The menace passed.'],
    },
  ),
];
