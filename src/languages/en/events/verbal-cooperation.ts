import type { Pattern } from '../../../model/pattern.ts';
import { eventPattern, targetBeside, withObject } from './event-pattern.ts';

const complement = { complement: { paths: ['> xcomp', '> advcl:to', '> ccomp'] as const, upos: ['VERB', 'AUX', 'NOUN', 'ADJ'] } };

/** AGREE, CONSULT and SUPPORT: what is said or done to get along. */
export const verbalCooperation: readonly Pattern[] = [
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
