import type { Pattern } from '../../../model/pattern.ts';
import { eventPattern, targetBeside, withObject } from './event-pattern.ts';

/** ACCUSE: criticism, allegation, complaint, suit and investigation. */
export const accusePatterns: readonly Pattern[] = [
  eventPattern(
    'call-for-punishment',
    { code: 'ACCUSE', cameo: '113', weight: 4, governs: true },
    {
      anchor: { lemma: ['call', 'demand', 'press', 'push', 'urge'], upos: ['VERB'] },
      nodes: {
        object: {
          paths: ['> prep:for', '> obj'],
          lemma: ['@investigation-noun', 'accountability', 'boycott', 'embargo', 'punishment', 'sanction', 'sanctions'],
        },
        target: targetBeside,
      },
      yes: [{ text: 'Norway called for sanctions against Denmark.', nodes: { source: 'Norway', target: 'Denmark' } }],
      no: ['Norway called for calm.'],
    },
  ),
  eventPattern(
    'accuse',
    { code: 'ACCUSE', cameo: '112', mode: 'allege', governs: true },
    {
      anchor: { lemma: ['@accuse-verb'], upos: ['VERB'] },
      nodes: {
        target: { paths: ['> obj > nmod:poss', '> obj > nmod:by', '> patient', '> recipient', '> prep:on|against|at'], optional: true },
      },
      yes: [
        { text: 'Norway accused Denmark of violating its waters.', nodes: { source: 'Norway', target: 'Denmark' } },
        { text: 'Denmark was condemned by Norway.', nodes: { source: 'Norway', target: 'Denmark' } },
      ],
      no: ['The accused man left.'],
    },
  ),
  eventPattern(
    'complain',
    { code: 'ACCUSE', cameo: '114', mode: 'allege', governs: true },
    {
      anchor: { lemma: ['complain', 'grumble'], upos: ['VERB'] },
      nodes: { target: { paths: ['> prep:about|of|over|against', '> prep:to', '> ccomp > agent'], optional: true } },
      yes: [{ text: 'Norway complained about the Danish ships.', nodes: { source: 'Norway', target: 'the Danish ships' } }],
      no: ['The complaint was filed.'],
    },
  ),
  eventPattern(
    'summon-envoy',
    { code: 'ACCUSE', cameo: '114', mode: 'disapprove', weight: 4, governs: true },
    {
      anchor: { lemma: ['summon'], upos: ['VERB'] },
      nodes: { target: { paths: ['> patient'], lemma: ['@envoy-noun', 'official', 'representative'] } },
      yes: [{ text: 'Norway summoned the Danish ambassador.', nodes: { source: 'Norway', target: 'the Danish ambassador' } }],
      no: ['Norway summoned parliament.'],
    },
  ),
  eventPattern(
    'charge',
    { code: 'ACCUSE', cameo: '112', mode: 'allege', weight: 3, governs: true },
    {
      anchor: { lemma: ['charge'], upos: ['VERB'] },
      nodes: { about: { paths: ['> prep:with|over', '> advcl:with', '> ccomp'] } },
      yes: [{ text: 'Norway charged the captain with spying.', nodes: { source: 'Norway' } }],
      no: ['The cavalry charged.'],
    },
  ),
  eventPattern(
    'dispute',
    { code: 'ACCUSE', cameo: '111', mode: 'disapprove', weight: 3, governs: true },
    {
      anchor: {
        lemma: ['challenge', 'contest', 'contradict', 'dispute', 'question'],
        upos: ['VERB'],
        without: ['advcl', 'ccomp', 'iobj'],
      },
      nodes: { target: { paths: ['> obj'] } },
      yes: [{ text: 'Norway disputed the Danish report.', nodes: { source: 'Norway', target: 'the Danish report' } }],
      no: ['The dispute ended.'],
    },
  ),
  eventPattern(
    'responsible',
    { code: 'ACCUSE', cameo: '112', mode: 'allege', weight: 4, governs: true },
    {
      anchor: { lemma: ['culpable', 'guilty', 'responsible'] },
      nodes: {
        source: { paths: ['< ccomp > agent', '< xcomp > agent'] },
        target: { paths: ['> agent', '< xcomp > patient'], optional: true },
      },
      yes: [{ text: 'The king said Denmark was responsible.', nodes: { source: 'The king', target: 'Denmark' } }],
      no: ['Denmark was responsible.'],
    },
  ),
  eventPattern(
    'find-guilty',
    { code: 'ACCUSE', cameo: '115', mode: 'allege', weight: 4, governs: true },
    {
      anchor: { lemma: ['declare', 'find', 'hold', 'rule'], upos: ['VERB'] },
      nodes: {
        target: { paths: ['> iobj', '> patient'], not: { lemma: ['guilty'] }, optional: true },
        verdict: {
          paths: ['> xcomp', '> obj', '> obj > amod', '> ccomp', '> advmod', '> obj > acl'],
          lemma: ['accountable', 'guilty', 'liable', 'responsible'],
        },
      },
      yes: [{ text: 'The court found him guilty.', nodes: { source: 'The court', target: 'him' } }],
      no: ['The court found the letter.'],
    },
  ),
  eventPattern(
    'convict',
    { code: 'ACCUSE', cameo: '115', mode: 'allege', governs: true },
    {
      anchor: { lemma: ['arraign', 'convict', 'extradite', 'fine', 'try'], upos: ['VERB'], without: ['xcomp', 'advcl:to'] },
      nodes: { target: { paths: ['> patient'] } },
      yes: [{ text: 'The court convicted the captain.', nodes: { source: 'The court', target: 'the captain' } }],
      no: ['The convict fled.'],
    },
  ),
  eventPattern(
    'extradition',
    { code: 'ACCUSE', cameo: '115', mode: 'allege', weight: 4, governs: true },
    {
      anchor: { lemma: ['approve', 'order', 'recommend', 'request', 'seek'], upos: ['VERB'], without: ['neg'] },
      nodes: withObject('extradition', 'retrial', 'sentence', 'prosecution', 'indictment'),
      yes: [{ text: 'The court approved the extradition of the captain.', nodes: { source: 'The court', target: 'the captain' } }],
      no: ['The court approved the plan.'],
    },
  ),
  eventPattern(
    'investigate',
    { code: 'ACCUSE', cameo: '090', mode: 'investigate', weight: 3, governs: true },
    {
      anchor: { lemma: ['@investigate-verb'], upos: ['VERB'] },
      yes: [{ text: 'The police investigated the captain.', nodes: { source: 'The police', target: 'the captain' } }],
      no: ['The investigation ended.'],
    },
  ),
  eventPattern(
    'send-to-investigate',
    { code: 'ACCUSE', cameo: '090', mode: 'investigate', weight: 4, governs: true },
    {
      anchor: { lemma: ['deploy', 'dispatch', 'send'], upos: ['VERB'] },
      nodes: { act: { paths: ['> advcl', '> xcomp', '> obj > acl', '> advcl > xcomp', '>> acl'], lemma: ['@investigate-verb', 'launch'] } },
      yes: [{ text: 'Norway sent experts to investigate the wreck.', nodes: { source: 'Norway' } }],
      no: ['Norway sent experts to help.'],
    },
  ),
  eventPattern(
    'open-investigation',
    { code: 'ACCUSE', cameo: '090', mode: 'investigate', weight: 4, governs: true },
    {
      anchor: { lemma: ['@administer-verb', 'call'], upos: ['VERB'] },
      nodes: { ...withObject('@investigation-noun'), object: { paths: ['> patient', '> prep:for|with'], lemma: ['@investigation-noun'] } },
      yes: [{ text: 'Norway opened an investigation into the captain.', nodes: { source: 'Norway', target: 'the captain' } }],
      no: ['Norway opened a school.'],
    },
  ),
  eventPattern(
    'file-complaint',
    { code: 'ACCUSE', cameo: '115', mode: 'allege', weight: 4, governs: true },
    {
      anchor: { lemma: ['begin', 'bring', 'file', 'launch', 'level', 'lodge', 'make', 'press', 'submit', 'take'], upos: ['VERB'] },
      nodes: withObject('accusation', 'allegation', 'case', 'charge', 'complaint', 'indictment', 'lawsuit', 'suit', 'criticism', 'protest'),
      yes: [{ text: 'The company filed a lawsuit against Norway.', nodes: { source: 'The company', target: 'Norway' } }],
      no: ['The company filed its papers.'],
    },
  ),
  eventPattern(
    'legal-action',
    { code: 'ACCUSE', cameo: '115', mode: 'allege', weight: 4, governs: true },
    {
      anchor: { lemma: ['begin', 'initiate', 'launch', 'start', 'take', 'threaten'], upos: ['VERB'] },
      nodes: {
        ...withObject('action', 'proceeding', 'proceedings'),
        object: {
          paths: ['> patient'],
          lemma: ['action', 'proceeding', 'proceedings'],
          having: ['amod=legal|judicial|disciplinary|criminal|infringement'],
        },
      },
      yes: [{ text: 'The company took legal action against Norway.', nodes: { source: 'The company', target: 'Norway' } }],
      no: ['The company took quick action.'],
    },
  ),
  eventPattern(
    'verbal-attack',
    { code: 'ACCUSE', cameo: '111', mode: 'disapprove', weight: 4, governs: true },
    {
      anchor: { lemma: ['launch', 'lead', 'make', 'mount', 'deliver', 'offer', 'issue', 'voice', 'express'], upos: ['VERB'] },
      nodes: {
        object: {
          paths: ['> patient'],
          lemma: [
            'attack',
            'broadside',
            'condemnation',
            'criticism',
            'outrage',
            'rebuke',
            'rejection',
            'swipe',
            'tirade',
            'anger',
            'concern',
            'regret',
            'disappointment',
          ],
          without: [
            'amod=armed|military|major|massive|deadly|aerial|new|fresh|apparent|terrorist|coordinated|brazen|cyber|numerous|several',
            'compound',
          ],
        },
        target: targetBeside,
        tone: {
          from: 'object',
          paths: ['> amod'],
          lemma: [
            'bitter',
            'blistering',
            'extraordinary',
            'fierce',
            'harsh',
            'personal',
            'rhetorical',
            'scathe',
            'scathing',
            'sharp',
            'stinging',
            'strong',
            'total',
            'unprecedented',
            'verbal',
            'withering',
            'deep',
            'grave',
            'serious',
          ],
        },
      },
      yes: [
        { text: 'The king voiced strong criticism of the Danish premier.', nodes: { source: 'The king', target: 'the Danish premier' } },
      ],
      no: ['The army launched an attack on the port.'],
    },
  ),
  eventPattern(
    'critical-of',
    { code: 'ACCUSE', cameo: '111', mode: 'disapprove', weight: 2 },
    {
      anchor: { lemma: ['critic', 'critical', 'criticism', 'condemnation', 'accusation', 'allegation'] },
      nodes: { target: { paths: ['> prep:of', '> prep:of|against|from', '> nmod:poss'] } },
      yes: [{ text: 'The report was critical of Norway.', nodes: { target: 'Norway' } }],
      no: ['The patient was in critical condition.'],
    },
  ),
  eventPattern(
    'investigation',
    { code: 'ACCUSE', cameo: '090', mode: 'investigate', weight: 2 },
    {
      anchor: { lemma: ['investigation', 'inquiry', 'lawsuit', 'probe'], upos: ['NOUN'], deprel: ['nsubj', 'obj', 'root', 'obl'] },
      nodes: { target: { paths: ['> prep:into|of|against|on'], optional: true } },
      yes: [{ text: 'The police began an investigation of the wreck.', nodes: { target: 'the wreck' } }],
      no: ['The investigators left.'],
    },
  ),
  eventPattern(
    'call-names',
    { code: 'ACCUSE', cameo: '111', mode: 'disapprove', weight: 2, governs: true },
    {
      anchor: { lemma: ['brand', 'call', 'depict', 'describe', 'dub', 'label'], upos: ['VERB'] },
      nodes: { target: { paths: ['> obj'] }, name: { paths: ['> xcomp', '> obl:unmarked', '> prep:as'] } },
      yes: [{ text: 'The king called the minister a fool.', nodes: { source: 'The king', target: 'the minister' } }],
      no: ['The king called the minister.'],
    },
  ),
  eventPattern(
    'lash-out',
    { code: 'ACCUSE', cameo: '111', mode: 'disapprove', weight: 2, governs: true },
    {
      anchor: { lemma: ['hit', 'inveigh', 'lash', 'rail', 'speak', 'strike'], upos: ['VERB'], having: ['compound:prt=out|back'] },
      nodes: { target: { paths: ['> obl:at|against|over'], not: { lemma: ['@time-word'] } } },
      yes: [{ text: 'Norway lashed out at Denmark.', nodes: { source: 'Norway', target: 'Denmark' } }],
      no: ['The waves lashed the ship.'],
    },
  ),
  eventPattern(
    'voice-concern',
    { code: 'ACCUSE', cameo: '111', mode: 'disapprove', governs: true },
    {
      anchor: { lemma: ['air', 'express', 'raise', 'register', 'voice'], upos: ['VERB'] },
      nodes: withObject(
        'alarm',
        'anger',
        'concern',
        'criticism',
        'disappointment',
        'dismay',
        'displeasure',
        'doubt',
        'objection',
        'outrage',
        'regret',
      ),
      yes: [{ text: 'Norway expressed concern over the raids.', nodes: { source: 'Norway' } }],
      no: ['Norway expressed thanks.'],
    },
  ),
];
