import type { Pattern } from '../../../model/pattern.ts';
import { eventPattern, targetBeside, withObject } from './event-pattern.ts';

/** COERCE: repression without bodily violence. */
export const coercePatterns: readonly Pattern[] = [
  eventPattern(
    'arrest',
    { code: 'COERCE', cameo: '173', mode: 'arrest' },
    {
      anchor: { lemma: ['@arrest-verb'], upos: ['VERB'] },
      yes: [{ text: 'The police arrested the captain.', nodes: { source: 'The police', target: 'the captain' } }],
      no: ['The arrest was quick.'],
    },
  ),
  eventPattern(
    'order-arrest',
    { code: 'COERCE', cameo: '173', mode: 'arrest', weight: 4 },
    {
      anchor: { lemma: ['announce', 'confirm', 'issue', 'make', 'order', 'implement', 'seek'], upos: ['VERB'] },
      nodes: {
        object: {
          paths: ['> patient', '> xcomp > patient', '> patient > acl > patient', '> advcl > patient'],
          lemma: ['arrest', 'detention', 'warrant', 'imprisonment'],
        },
        target: targetBeside,
      },
      yes: [{ text: 'The court ordered the arrest of the captain.', nodes: { source: 'The court', target: 'the captain' } }],
      no: ['The court ordered a review.'],
    },
  ),
  eventPattern(
    'sentence',
    { code: 'COERCE', cameo: '173', mode: 'arrest', weight: 3 },
    {
      anchor: { lemma: ['sentence', 'jail'], upos: ['VERB'] },
      yes: [{ text: 'The court sentenced the captain.', nodes: { source: 'The court', target: 'the captain' } }],
      no: ['The sentence was long.'],
    },
  ),
  eventPattern(
    'deport',
    { code: 'COERCE', cameo: '174', mode: 'deport' },
    {
      anchor: { lemma: ['deport', 'exile'], upos: ['VERB'] },
      yes: [{ text: 'Norway deported the Danish miners.', nodes: { source: 'Norway', target: 'the Danish miners' } }],
      no: ['The port was shut.'],
    },
  ),
  eventPattern(
    'ban',
    { code: 'COERCE', cameo: '172', mode: 'restrict' },
    {
      anchor: {
        lemma: [
          'ban',
          'bar',
          'censor',
          'criminalise',
          'criminalize',
          'dissolve',
          'muzzle',
          'outlaw',
          'prohibit',
          'proscribe',
          'quarantine',
          'sanction',
          'silence',
          'restrict',
        ],
        upos: ['VERB'],
      },
      yes: [{ text: 'Norway outlawed the party.', nodes: { source: 'Norway', target: 'the party' } }],
      no: ['The ban was lifted.'],
    },
  ),
  eventPattern(
    'impose',
    { code: 'COERCE', cameo: '163', mode: 'restrict', weight: 4 },
    {
      anchor: {
        lemma: [
          'adopt',
          'announce',
          'approve',
          'declare',
          'decree',
          'enforce',
          'expand',
          'extend',
          'impose',
          'institute',
          'introduce',
          'levy',
          'order',
          'place',
          'proclaim',
          'prolong',
          'reimpose',
          're-impose',
          'renew',
          'slap',
          'tighten',
          'toughen',
          'strengthen',
        ],
        upos: ['VERB'],
      },
      nodes: {
        object: {
          paths: ['> patient'],
          lemma: ['@measure-noun'],
          not: {
            lemma: ['law', 'measure', 'order', 'requirement', 'suspension'],
            without: ['amod=martial|emergency|restrictive|tough|coercive|punitive'],
          },
        },
        target: targetBeside,
      },
      yes: [{ text: 'Norway imposed sanctions on Denmark.', nodes: { source: 'Norway', target: 'Denmark' } }],
      no: ['Norway imposed its will.'],
    },
  ),
  eventPattern(
    'close-border',
    { code: 'COERCE', cameo: '172', mode: 'restrict', weight: 4 },
    {
      anchor: { lemma: ['close', 'seal', 'shut', 'shutter'], upos: ['VERB'] },
      nodes: {
        ...withObject(
          '@press-noun',
          'airport',
          'airspace',
          'border',
          'bureau',
          'checkpoint',
          'crossing',
          'embassy',
          'consulate',
          'frontier',
          'office',
          'point',
          'port',
          'road',
          'school',
          'strait',
          'university',
          'organization',
          'organisation',
        ),
      },
      yes: [{ text: 'Norway closed its border with Denmark.', nodes: { source: 'Norway', target: 'Denmark' } }],
      no: ['Norway closed the debate.'],
    },
  ),
  eventPattern(
    'gag-press',
    { code: 'COERCE', cameo: '172', mode: 'censor', weight: 4 },
    {
      anchor: { lemma: ['block', 'confiscate', 'halt', 'jam', 'order', 'raid', 'seize', 'stop', 'suspend'], upos: ['VERB'] },
      nodes: { ...withObject('@press-noun', 'broadcasting'), deeper: { paths: ['> xcomp > patient', '> xcomp'], optional: true } },
      yes: [{ text: 'The government suspended the newspaper.', nodes: { source: 'The government', object: 'the newspaper' } }],
      no: ['The government read the newspaper.'],
    },
  ),
  eventPattern(
    'order-to-stop',
    { code: 'COERCE', cameo: '172', mode: 'censor', weight: 4 },
    {
      anchor: { lemma: ['compel', 'force', 'order'], upos: ['VERB'] },
      nodes: {
        act: {
          paths: ['> xcomp', '> ccomp'],
          lemma: ['cease', 'close', 'halt', 'jail', 'leave', 'shut', 'stop', 'suspend', 'wait', 'land'],
        },
        target: { paths: ['> obj', '> patient', '> xcomp > agent'], optional: true },
      },
      yes: [
        { text: 'The government ordered the newspaper to suspend its work.', nodes: { source: 'The government', target: 'the newspaper' } },
      ],
      no: ['The government ordered paper.'],
    },
  ),
  eventPattern(
    'seize-goods',
    { code: 'COERCE', cameo: '171', mode: 'seize', weight: 3 },
    {
      anchor: {
        lemma: ['commandeer', 'confiscate', 'expropriate', 'freeze', 'impound', 'nationalise', 'nationalize', 'requisition'],
        upos: ['VERB'],
      },
      yes: [{ text: 'The police confiscated the arms.', nodes: { source: 'The police', target: 'the arms' } }],
      no: ['The confiscation was quick.'],
    },
  ),
  eventPattern(
    'disperse',
    { code: 'COERCE', cameo: '175', mode: 'restrict', weight: 3 },
    {
      anchor: { lemma: ['disperse', 'suppress'], upos: ['VERB'] },
      nodes: { target: { paths: ['> patient'], optional: true }, source: { paths: ['> agent', '< advcl > agent'], optional: true } },
      yes: [{ text: 'The police dispersed the crowd.', nodes: { source: 'The police', target: 'the crowd' } }],
      no: ['The seeds were light.'],
    },
  ),
  eventPattern(
    'tear-gas',
    { code: 'COERCE', cameo: '175', mode: 'restrict', weight: 4 },
    {
      anchor: { lemma: ['deploy', 'fire', 'use'], upos: ['VERB'] },
      nodes: {
        object: { paths: ['> patient'], lemma: ['baton', 'cannon', 'gas', 'teargas'] },
        target: { paths: ['> xcomp > patient', '> advcl > patient', '> prep:on|at|against'], optional: true },
      },
      yes: [{ text: 'The police fired tear gas at the crowd.', nodes: { source: 'The police', target: 'the crowd' } }],
      no: ['The firm used steel.'],
    },
  ),
  eventPattern(
    'prevent',
    { code: 'COERCE', cameo: '170', mode: 'restrict', weight: 3 },
    {
      anchor: { lemma: ['break', 'prevent', 'stop', 'thwart'], upos: ['VERB'] },
      nodes: withObject('demonstration', 'gathering', 'march', 'protest', 'rally'),
      yes: [{ text: 'The police prevented the march.', nodes: { source: 'The police', object: 'the march' } }],
      no: ['The police prevented a fire.'],
    },
  ),
  eventPattern(
    'arrest-noun',
    { code: 'COERCE', cameo: '173', mode: 'arrest', weight: 2 },
    {
      anchor: { lemma: ['arrest', 'crackdown', 'detention'], upos: ['NOUN'], deprel: ['nsubj', 'root', 'obj'] },
      nodes: { target: { paths: ['> prep:of|on|against'], optional: true } },
      yes: [{ text: 'The arrest of the captain caused unrest.', nodes: { target: 'the captain' } }],
      no: ['The captain rested.'],
    },
  ),
  eventPattern(
    'crack-down',
    { code: 'COERCE', cameo: '175', mode: 'restrict', weight: 4 },
    {
      anchor: { lemma: ['clamp', 'crack'], upos: ['VERB'], having: ['compound:prt=down'] },
      nodes: { target: { paths: ['> obl:on|against', '> obj'], not: { lemma: ['@time-word'] }, optional: true } },
      yes: [{ text: 'The police cracked down on the protesters.', nodes: { source: 'The police' } }],
      no: ['The ice cracked.'],
    },
  ),
  eventPattern(
    'strip',
    { code: 'COERCE', cameo: '171', mode: 'restrict' },
    {
      anchor: { lemma: ['deprive', 'strip'], upos: ['VERB'] },
      nodes: { target: { paths: ['> patient'] }, of: { paths: ['> obl:of', '> prep:of'] } },
      yes: [{ text: 'The king stripped the envoy of his rank.', nodes: { source: 'The king' } }],
      no: ['The strip was narrow.'],
    },
  ),
  eventPattern(
    'suspend-rights',
    { code: 'COERCE', cameo: '172', mode: 'restrict', weight: 4 },
    {
      anchor: { lemma: ['abrogate', 'curb', 'curtail', 'dissolve', 'limit', 'restrict', 'suspend'], upos: ['VERB'] },
      nodes: withObject(
        'assembly',
        'constitution',
        'freedom',
        'internet',
        'liberty',
        'movement',
        'parliament',
        'party',
        'right',
        'speech',
        'travel',
      ),
      yes: [{ text: 'The king suspended the constitution.', nodes: { source: 'The king', object: 'the constitution' } }],
      no: ['The king suspended the game.'],
    },
  ),
  eventPattern(
    'intercept',
    { code: 'COERCE', cameo: '170', mode: 'seize' },
    {
      anchor: { lemma: ['board', 'inspect', 'intercept', 'search'], upos: ['VERB'] },
      nodes: withObject('boat', 'cargo', 'home', 'house', 'office', 'plane', 'residence', 'ship', 'vessel'),
      yes: [{ text: 'The navy intercepted the ship.', nodes: { source: 'The navy', object: 'the ship' } }],
      no: ['The navy intercepted the letter.'],
    },
  ),
  eventPattern(
    'force-to',
    { code: 'COERCE', cameo: '170', mode: 'restrict', weight: 2, governs: true },
    {
      anchor: { lemma: ['coerce', 'compel', 'force'], upos: ['VERB'] },
      nodes: { act: { paths: ['> xcomp', '> obl:into'] }, target: { paths: ['> obj', '> patient'] } },
      yes: [{ text: 'Norway forced them to leave.', nodes: { source: 'Norway', target: 'them' } }],
      no: ['Norway forced the lock.'],
    },
  ),
];
