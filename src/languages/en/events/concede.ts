import type { Pattern } from '../../../model/pattern.ts';
import { eventPattern, targetBeside, withObject } from './event-pattern.ts';

/** CONCEDE: giving way in words. */
export const concedePatterns: readonly Pattern[] = [
  eventPattern(
    'pardon',
    { code: 'CONCEDE', cameo: '081', weight: 4 },
    {
      anchor: {
        lemma: ['announce', 'approve', 'declare', 'give', 'grant', 'issue', 'offer', 'proclaim', 'accord'],
        upos: ['VERB'],
        without: ['neg'],
      },
      nodes: {
        object: { paths: ['> obj', '> patient', '> ccomp'], lemma: ['@permission-noun'], not: { lemma: ['asylum'] } },
        target: { paths: ['> iobj', '> recipient', '> prep:to', '> obj > nmod:to|for'], optional: true },
      },
      yes: [{ text: 'The king granted a pardon to the captain.', nodes: { source: 'The king', target: 'the captain' } }],
      no: ['The king granted an audience.'],
    },
  ),
  eventPattern(
    'allow',
    { code: 'CONCEDE', cameo: '080', weight: 2, governs: true },
    {
      anchor: {
        lemma: ['allow', 'authorise', 'authorize', 'let', 'permit'],
        upos: ['VERB'],
        deprel: ['root', 'ccomp', 'conj', 'xcomp', 'parataxis', 'advcl', 'acl:relcl'],
        without: ['neg', 'mark=to'],
      },
      nodes: { target: { paths: ['> obj', '> patient', '> iobj', '> ccomp > agent'], optional: true } },
      yes: [{ text: 'Norway allowed the crew to land.', nodes: { source: 'Norway', target: 'the crew' } }],
      no: ['Norway did not allow the crew to land.'],
    },
  ),
  eventPattern(
    'allow-to',
    { code: 'CONCEDE', cameo: '080', weight: 2, governs: true },
    {
      anchor: { lemma: ['allow', 'let', 'permit'], upos: ['VERB'], deprel: ['xcomp', 'advcl', 'acl'], having: ['mark=to'] },
      yes: [{ text: 'Norway decided to allow the crew to land.', nodes: {} }],
      no: ['Norway allowed the crew to land.'],
    },
  ),
  eventPattern(
    'call-off-strike',
    { code: 'CONCEDE', cameo: '082', weight: 4 },
    {
      anchor: { lemma: ['cancel', 'end', 'halt', 'suspend', 'stop'], upos: ['VERB'] },
      nodes: {
        ...withObject('blockade', 'boycott', 'demonstration', 'hunger', 'offensive', 'operation', 'protest', 'rally', 'siege', 'strike'),
      },
      yes: [{ text: 'The miners ended their strike.', nodes: { source: 'The miners' } }],
      no: ['The miners called the police.'],
    },
  ),
  eventPattern(
    'call-off-protest',
    { code: 'CONCEDE', cameo: '082', weight: 4 },
    {
      anchor: { lemma: ['call'], upos: ['VERB'], having: ['compound:prt=off'] },
      nodes: {
        object: { paths: ['> patient'], lemma: ['@protest-noun', 'blockade', 'boycott', 'offensive', 'operation', 'siege', 'attack'] },
        target: targetBeside,
      },
      yes: [
        { text: 'The union has called off the strike.', nodes: { source: 'The union' } },
        { text: 'The miners called off their strike.', nodes: { source: 'The miners' } },
      ],
      no: ['The miners called a strike.'],
    },
  ),
  eventPattern(
    'comply',
    { code: 'CONCEDE', cameo: '080' },
    {
      anchor: {
        lemma: [
          'accede',
          'acquiesce',
          'apologise',
          'apologize',
          'backtrack',
          'bow',
          'capitulate',
          'cave',
          'comply',
          'concede',
          'relent',
          'succumb',
          'yield',
        ],
        upos: ['VERB'],
        without: ['neg'],
      },
      nodes: { target: { paths: ['> obl:to > agent', '> prep:to|with', '> obj'], optional: true } },
      yes: [{ text: 'Norway conceded to the Danish demands.', nodes: { source: 'Norway' } }],
      no: ['The concession was late.'],
    },
  ),
  eventPattern(
    'back-down',
    { code: 'CONCEDE', cameo: '080', weight: 4 },
    {
      anchor: { lemma: ['back', 'climb', 'give', 'stand'], upos: ['VERB'], having: ['compound:prt=down|in|up|off'] },
      yes: [{ text: 'Norway backed down on Friday.', nodes: { source: 'Norway' } }],
      no: ['Norway backed Denmark.'],
    },
  ),
  eventPattern(
    'accept-demand',
    { code: 'CONCEDE', cameo: '083', weight: 4 },
    {
      anchor: { lemma: ['accept', 'approve', 'concede', 'grant', 'meet', 'satisfy', 'embrace'], upos: ['VERB'], without: ['neg'] },
      nodes: {
        object: {
          paths: ['> patient', '> prep:to'],
          lemma: ['concession', 'condition', 'demand', 'request', 'term', 'terms', 'ultimatum'],
        },
        target: targetBeside,
      },
      yes: [{ text: 'Norway accepted the demands of the miners.', nodes: { source: 'Norway' } }],
      no: ['Norway accepted a gift.'],
    },
  ),
  eventPattern(
    'reinstate',
    { code: 'CONCEDE', cameo: '0831', weight: 2 },
    {
      anchor: {
        lemma: ['democratise', 'democratize', 'overturn', 'reappoint', 're-appoint', 'reform', 'reinstate', 'rehabilitate'],
        upos: ['VERB'],
      },
      yes: [{ text: 'The king reinstated the premier.', nodes: { source: 'The king', target: 'the premier' } }],
      no: ['The state was large.'],
    },
  ),
  eventPattern(
    'compensate',
    { code: 'CONCEDE', cameo: '080', weight: 4 },
    {
      anchor: { lemma: ['award', 'give', 'offer', 'pay'], upos: ['VERB'] },
      nodes: withObject('compensation', 'damages', 'indemnity', 'reparation', 'reparations', 'restitution', 'ransom', 'apology'),
      yes: [{ text: 'Norway paid compensation to the crew.', nodes: { source: 'Norway', target: 'the crew' } }],
      no: ['Norway paid its army.'],
    },
  ),
  eventPattern(
    'dismiss-official',
    { code: 'CONCEDE', cameo: '0831', weight: 4 },
    {
      anchor: { lemma: ['dismiss', 'fire', 'replace', 'sack'], upos: ['VERB'] },
      nodes: {
        target: { paths: ['> patient'], lemma: ['@official-noun', 'cabinet', 'commander', 'general', 'governor', 'judge', 'officer'] },
      },
      yes: [{ text: 'The king sacked the minister.', nodes: { source: 'The king', target: 'the minister' } }],
      no: ['The king dismissed the idea.'],
    },
  ),
  eventPattern(
    'restore-rights',
    { code: 'CONCEDE', cameo: '083', weight: 4 },
    {
      anchor: { lemma: ['extend', 'guarantee', 'restore'], upos: ['VERB'] },
      nodes: withObject('citizenship', 'constitution', 'democracy', 'freedom', 'liberty', 'power', 'privilege', 'right', 'service'),
      yes: [{ text: 'The king restored the rights of the miners.', nodes: { source: 'The king' } }],
      no: ['The king restored the church.'],
    },
  ),
];
