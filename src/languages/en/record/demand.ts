import type { Pattern } from '../../../model/index.ts';

/** What a party asks of another, and what it refuses. */
export const demandPatterns: readonly Pattern[] = [
  {
    id: 'demand.demand',
    anchor: { lemma: ['demand', 'require'], upos: ['VERB'] },
    nodes: {
      by: { paths: ['> agent'], not: { lemma: ['deal', 'job', 'law', 'meeting', 'plan', 'process', 'project', 'rule', 'work'] } },
      what: { paths: ['> patient', '> ccomp', '> xcomp'], upos: ['NOUN', 'VERB', 'PROPN', 'NUM'], not: { lemma: ['@party-noun'] } },
      on: { paths: ['> prep:from|of'], optional: true, not: { time: true } },
    },
    emit: { kind: 'demand', status: 'open' },
    examples: [
      {
        text: 'Norway demanded the surrender of the northern islands.',
        nodes: { by: 'Norway', what: 'the surrender of the northern islands' },
      },
    ],
    counterexamples: ['The job requires patience.'],
  },
  {
    id: 'demand.urge',
    anchor: { lemma: ['ask', 'implore', 'instruct', 'order', 'press', 'request', 'tell', 'urge'], upos: ['VERB'] },
    nodes: {
      by: { paths: ['> agent'] },
      on: { paths: ['> patient', '> nsubj:pass', '> iobj'], not: { lemma: ['question'] } },
      what: { paths: ['> xcomp'], upos: ['VERB'] },
    },
    emit: { kind: 'demand', status: 'open' },
    examples: [
      {
        text: 'Norway urged Peru to withdraw its ships from the bay.',
        nodes: { by: 'Norway', on: 'Peru', what: 'withdraw its ships from the bay' },
      },
    ],
    counterexamples: ['Norway asked a question.'],
  },
  {
    id: 'demand.request',
    anchor: { lemma: ['request', 'urge'], upos: ['VERB'] },
    nodes: {
      by: { paths: ['> agent'] },
      what: {
        paths: ['> patient', '> ccomp'],
        upos: ['NOUN', 'VERB'],
        not: { entity: ['person', 'place', 'organization'], lemma: ['@party-noun'] },
      },
      on: { paths: ['> prep:from|of'], optional: true },
    },
    emit: { kind: 'demand', status: 'open' },
    examples: [{ text: 'Peru will request that the embargo be lifted.', nodes: { by: 'Peru' } }],
    counterexamples: ['Peru urged Norway to leave.'],
  },
  {
    id: 'demand.call-on',
    anchor: { lemma: ['appeal', 'call'], upos: ['VERB'] },
    nodes: {
      by: { paths: ['> agent'] },
      on: { paths: ['> prep:on|upon|to'], not: { time: true } },
      what: { paths: ['> xcomp', '> advcl', '> prep:on > acl', '> prep:for'], upos: ['VERB', 'NOUN'] },
    },
    emit: { kind: 'demand', status: 'open' },
    examples: [
      {
        text: 'The union called on the president to retaliate against Peru.',
        nodes: { by: 'The union', on: 'the president', what: 'retaliate against Peru' },
      },
    ],
    counterexamples: ['The union called the president.'],
  },
  {
    id: 'demand.call-for',
    anchor: { lemma: ['appeal', 'ask', 'call', 'press', 'push'], upos: ['VERB'] },
    nodes: {
      by: { paths: ['> agent'] },
      what: { paths: ['> prep:for'], upos: ['NOUN', 'VERB', 'PROPN'], not: { time: true, lemma: ['@party-noun'] } },
    },
    emit: { kind: 'demand', status: 'open' },
    examples: [{ text: 'Peru called for an end to the blockade.', nodes: { by: 'Peru', what: 'an end to the blockade' } }],
    counterexamples: ['Peru called for two hours on Monday.'],
  },
  {
    // "Peru must open its ports": what somebody says another has to do.
    id: 'demand.must',
    anchor: {
      lemma: ['@action-verb', 'agree', 'change', 'do', 'end', 'give', 'keep', 'make', 'prove', 'recognise', 'recognize', 'respect', 'show'],
      upos: ['VERB'],
      having: ['aux=must|should'],
    },
    nodes: { on: { paths: ['> nsubj'] } },
    emit: { kind: 'demand', status: 'open', anchor: 'what' },
    examples: [{ text: 'The envoy said Peru must open its ports to the fishing fleet.', nodes: { on: 'Peru' } }],
    counterexamples: ['The envoy said Peru opened its ports.'],
  },
  {
    id: 'demand.noun',
    anchor: { lemma: ['appeal', 'call', 'demand', 'request'], upos: ['NOUN'] },
    nodes: {
      by: { paths: ['> prep:by', '> nmod:poss', '> amod', '> prep:from|of'], entity: ['person', 'organization', 'place', 'nationality'] },
      what: { paths: ['> prep:for', '> acl', '> prep:on'], not: { time: true } },
    },
    emit: { kind: 'demand', status: 'open' },
    examples: [
      {
        text: "The reply did not mention Norway's demand for the northern islands.",
        nodes: { by: 'Norway', what: 'the northern islands' },
      },
    ],
    counterexamples: ['The demand for oil rose.'],
  },
];

export const refusalPatterns: readonly Pattern[] = [
  {
    id: 'refusal.refuse',
    anchor: { lemma: ['decline', 'refuse'], upos: ['VERB'] },
    nodes: {
      by: { paths: ['> agent'] },
      what: {
        paths: ['> xcomp', '> patient'],
        upos: ['VERB', 'NOUN', 'PROPN'],
        not: { lemma: ['comment', 'discuss', 'elaborate', 'identify', 'say'] },
      },
    },
    emit: { kind: 'refusal', status: 'rejected' },
    examples: [{ text: 'Peru refused to pay an indemnity.', nodes: { by: 'Peru', what: 'pay an indemnity' } }],
    counterexamples: ['Peru declined to comment.'],
  },
  {
    id: 'refusal.reject',
    anchor: { lemma: ['dismiss', 'exclude', 'rebuff', 'reject', 'resist', 'rule', 'spurn', 'veto'], upos: ['VERB'] },
    nodes: { by: { paths: ['> agent'] }, what: { paths: ['> patient', '> ccomp', '> xcomp'], upos: ['NOUN', 'VERB', 'PROPN'] } },
    emit: { kind: 'refusal', status: 'rejected' },
    examples: [
      { text: 'Peru rejected the very idea of an indemnity.', nodes: { by: 'Peru', what: 'the very idea of an indemnity' } },
      { text: 'The minister ruled out any change of the border.', nodes: { by: 'The minister', what: 'any change of the border' } },
    ],
    counterexamples: ['The king ruled for years.'],
  },
  {
    id: 'refusal.noun',
    anchor: { lemma: ['refusal', 'rejection'], upos: ['NOUN'] },
    nodes: {
      by: {
        paths: ['> nmod:poss', '> prep:by', '> amod', '> agent', '> prep:of'],
        entity: ['person', 'organization', 'place', 'nationality'],
      },
      what: { paths: ['> prep:of', '> acl'], not: { time: true } },
    },
    emit: { kind: 'refusal', status: 'rejected' },
    examples: [{ text: "The note repeated Peru's rejection of an indemnity.", nodes: { by: 'Peru', what: 'an indemnity' } }],
    counterexamples: ['The rejection came by post.'],
  },
  {
    // "Peru would not lift the embargo until ...", "will not pay".
    id: 'refusal.will-not',
    anchor: {
      lemma: [
        '@action-verb',
        'agree',
        'allow',
        'back',
        'bow',
        'cede',
        'compromise',
        'concede',
        'drop',
        'guarantee',
        'negotiate',
        'permit',
        'recognise',
        'recognize',
        'yield',
      ],
      upos: ['VERB'],
      having: ['aux=will|would|can|could|ca|wo', 'neg'],
    },
    nodes: {
      by: { paths: ['> agent'] },
      condition: { paths: ['> advcl:until|unless'], optional: true },
    },
    emit: { kind: 'refusal', status: 'rejected', anchor: 'what', assert: 'negative' },
    examples: [{ text: 'The envoy said Peru would not lift the embargo until the ships had left.', nodes: { by: 'Peru' } }],
    counterexamples: ['The envoy said Peru would lift the embargo.'],
  },
];
