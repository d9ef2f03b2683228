import type { Pattern } from '../../../model/pattern.ts';
import { eventPattern, targetBeside, withObject } from './event-pattern.ts';

/** MOBILIZE: force moved or made ready. */
export const mobilizePatterns: readonly Pattern[] = [
  eventPattern(
    'mobilize',
    { code: 'MOBILIZE', cameo: '154', mode: 'troops' },
    {
      anchor: { lemma: ['mobilise', 'mobilize', 'remilitarise', 'remilitarize'], upos: ['VERB'] },
      yes: [{ text: 'Norway mobilized its army against Denmark.', nodes: { source: 'Norway' } }],
      no: ['The mobile unit left.'],
    },
  ),
  eventPattern(
    'on-alert',
    { code: 'MOBILIZE', cameo: '152', mode: 'troops', weight: 4 },
    {
      anchor: { lemma: ['alert', 'standby'], upos: ['NOUN', 'ADJ'] },
      nodes: {
        verb: { paths: ['< obl:on', '< xcomp', '< nmod:on'] },
        source: { from: 'verb', paths: ['> agent', '> patient'], optional: true },
        target: { from: 'verb', paths: ['> prep:in|near|along|at'], optional: true },
      },
      yes: [{ text: 'The Norwegian troops remained on alert.', nodes: { source: 'The Norwegian troops' } }],
      no: ['The alert was false.'],
    },
  ),
  eventPattern(
    'deploy',
    { code: 'MOBILIZE', cameo: '154', mode: 'troops', weight: 3 },
    {
      anchor: {
        lemma: [
          'amass',
          'assemble',
          'beef',
          'bolster',
          'build',
          'concentrate',
          'deploy',
          'dispatch',
          'increase',
          'intensify',
          'mass',
          'move',
          'position',
          'reinforce',
          'rush',
          'send',
          'station',
          'strengthen',
          'place',
          'put',
        ],
        upos: ['VERB'],
      },
      nodes: {
        object: { paths: ['> patient'], lemma: ['@force-noun'] },
        target: { paths: ['> prep:to|in|into|along|against|near|on|at'], optional: true },
      },
      yes: [{ text: 'Norway deployed warships to Denmark.', nodes: { source: 'Norway', object: 'warships', target: 'Denmark' } }],
      no: ['Norway deployed engineers.'],
    },
  ),
  eventPattern(
    'deployment',
    { code: 'MOBILIZE', cameo: '154', mode: 'troops', weight: 3 },
    {
      anchor: { lemma: ['announce', 'approve', 'authorise', 'authorize', 'begin', 'order'], upos: ['VERB'] },
      nodes: {
        object: { paths: ['> patient'], lemma: ['deployment', 'mobilisation', 'mobilization', 'buildup', 'build-up'] },
        target: targetBeside,
      },
      yes: [{ text: 'Norway ordered the deployment of two ships to Denmark.', nodes: { source: 'Norway' } }],
      no: ['Norway ordered two ships.'],
    },
  ),
  eventPattern(
    'train-fighters',
    { code: 'MOBILIZE', cameo: '155', mode: 'militia', weight: 4 },
    {
      anchor: { lemma: ['arm', 'recruit', 'train'], upos: ['VERB'] },
      nodes: withObject('fighter', 'guerrilla', 'hacker', 'militia', 'militant', 'recruit', 'volunteer'),
      yes: [{ text: 'Norway trained guerrillas.', nodes: { source: 'Norway', object: 'guerrillas' } }],
      no: ['Norway trained teachers.'],
    },
  ),
  eventPattern(
    'call-up',
    { code: 'MOBILIZE', cameo: '154', mode: 'troops', weight: 4 },
    {
      anchor: { lemma: ['call'], upos: ['VERB'], having: ['compound:prt=up'] },
      nodes: { object: { paths: ['> patient', '> xcomp'], lemma: ['@force-noun', 'conscript'] } },
      yes: [{ text: 'Norway called up its reservists.', nodes: { source: 'Norway', object: 'its reservists' } }],
      no: ['Norway called on its reservists.'],
    },
  ),
  eventPattern(
    'test-missile',
    { code: 'MOBILIZE', cameo: '150', mode: 'weapons' },
    {
      anchor: { lemma: ['fire', 'launch', 'test', 'test-fire', 'unveil'], upos: ['VERB'] },
      nodes: withObject('missile', 'rocket', 'weapon', 'bomb', 'warhead'),
      yes: [{ text: 'Norway tested a missile.', nodes: { source: 'Norway', object: 'a missile' } }],
      no: ['Norway tested a vaccine.'],
    },
  ),
  eventPattern(
    'raise-guard',
    { code: 'MOBILIZE', cameo: '152', mode: 'troops' },
    {
      anchor: {
        lemma: ['beef', 'bolster', 'boost', 'fortify', 'heighten', 'increase', 'raise', 'reinforce', 'step', 'strengthen', 'tighten'],
        upos: ['VERB'],
      },
      nodes: withObject(
        'alert',
        'alertness',
        'border',
        'defence',
        'defense',
        'garrison',
        'guard',
        'patrol',
        'presence',
        'readiness',
        'security',
      ),
      yes: [{ text: 'Norway strengthened its defences.', nodes: { source: 'Norway', object: 'its defences' } }],
      no: ['Norway strengthened its currency.'],
    },
  ),
  eventPattern(
    'conscript',
    { code: 'MOBILIZE', cameo: '154', mode: 'troops' },
    {
      anchor: { lemma: ['conscript', 'muster', 'redeploy'], upos: ['VERB'] },
      yes: [{ text: 'Norway conscripted the students.', nodes: { source: 'Norway', target: 'the students' } }],
      no: ['The conscript slept.'],
    },
  ),
];
