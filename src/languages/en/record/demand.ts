import type { Pattern } from '../../../model/index.ts';

/** What a party asks of another, and what it refuses. */
export const demandPatterns: readonly Pattern[] = [
  {
    id: 'demand.demand',
    anchor: { lemma: ['demand'], upos: ['VERB'] },
    nodes: {
      by: { paths: ['> agent'], not: { lemma: ['deal', 'job', 'law', 'plan', 'process', 'project', 'rule', 'work'] } },
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
    counterexamples: ['The job demands patience.'],
  },
  {
    id: 'demand.urge',
    anchor: { lemma: ['ask', 'implore', 'instruct', 'order', 'press', 'request', 'tell', 'urge'], upos: ['VERB'] },
    nodes: {
      by: { paths: ['> agent'] },
      on: { paths: ['> patient', '> nsubj:pass', '> iobj'], not: { lemma: ['question'] } },
      what: { paths: ['> xcomp', '> advcl:to'], upos: ['VERB'], without: ['aux:pass'], not: { lemma: ['come'] } },
    },
    emit: { kind: 'demand', status: 'open' },
    examples: [
      {
        text: 'Norway urged Peru to withdraw its ships from the bay.',
        nodes: { by: 'Norway', on: 'Peru', what: 'withdraw its ships from the bay' },
      },
      { text: 'Norway wrote to Peru and urged it to open its ports.', nodes: { by: 'Norway', on: 'it', what: 'open its ports' } },
    ],
    counterexamples: ['Norway asked a question.', 'The mayor ordered the bells to be rung.'],
  },
  {
    // "Asked to take part": what one asks to be let do.
    id: 'demand.ask-to',
    anchor: { lemma: ['ask'], upos: ['VERB'], without: ['obj', 'iobj', 'aux:pass', 'nsubj:pass', 'ccomp', 'neg'] },
    nodes: {
      by: { paths: ['> nsubj'] },
      what: { paths: ['> xcomp', '> advcl:to'], upos: ['VERB'], having: ['mark=to'], not: { lemma: ['meet', 'see', 'speak', 'talk'] } },
    },
    emit: { kind: 'demand', status: 'open' },
    examples: [{ text: 'Chile asked to take part in the conference.', nodes: { by: 'Chile', what: 'take part in the conference' } }],
    counterexamples: ['Chile asked Peru to open its ports.', 'Chile was asked to take part.'],
  },
  {
    id: 'demand.request',
    anchor: { lemma: ['request', 'urge'], upos: ['VERB'] },
    nodes: {
      by: { paths: ['> agent'] },
      what: {
        paths: ['> patient', '> ccomp'],
        upos: ['NOUN', 'VERB'],
        not: [{ entity: ['person', 'place', 'organization'] }, { lemma: ['@party-noun'] }],
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
        text: 'The minister called on the president to lift the duties.',
        nodes: { by: 'The minister', on: 'the president', what: 'lift the duties' },
      },
    ],
    counterexamples: ['The union called the president.'],
  },
  {
    id: 'demand.call-for',
    anchor: { lemma: ['appeal', 'ask', 'call', 'press', 'push'], upos: ['VERB'] },
    nodes: {
      by: { paths: ['> agent'] },
      what: { paths: ['> prep:for'], upos: ['NOUN', 'VERB', 'PROPN'], not: [{ time: true }, { lemma: ['@party-noun'] }] },
    },
    emit: { kind: 'demand', status: 'open' },
    examples: [
      { text: 'Peru called for the end of the blockade.', nodes: { by: 'Peru', what: 'the end of the blockade' } },
      { text: 'Peru called for an end to the blockade.', nodes: { by: 'Peru', what: 'an end to the blockade' } },
    ],
    counterexamples: ['Peru called on Monday.'],
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
    emit: { kind: 'demand', status: 'open', anchor: 'what', addressed: 'yes' },
    examples: [{ text: 'The envoy said Peru must open its ports to the fishing fleet.', nodes: { on: 'Peru' } }],
    counterexamples: ['The envoy said Peru opened its ports.'],
  },
  {
    // "You have to confirm that you are ready": said to the other side.
    id: 'demand.have-to',
    anchor: { lemma: ['have', 'need'], upos: ['VERB', 'AUX'], without: ['neg', 'aux'] },
    nodes: {
      on: { paths: ['> nsubj'], not: { lemma: ['all', 'i', 'it', 'much', 'one', 'that', 'there', 'this', 'we', 'what', 'which', 'you'] } },
      what: { paths: ['> xcomp'], upos: ['VERB'], having: ['mark=to'], not: { lemma: ['be', 'do', 'face', 'say', 'see', 'talk', 'wait'] } },
    },
    emit: { kind: 'demand', status: 'open', addressed: 'yes' },
    examples: [{ text: '"Peru has to open its ports," the envoy said.', nodes: { on: 'Peru', what: 'open its ports' } }],
    counterexamples: ['"We have to open our ports," the envoy said.'],
  },
  {
    // "You have to choose", to the press: the other side is meant.
    id: 'demand.you',
    anchor: { lemma: ['have', 'must', 'need'], upos: ['VERB', 'AUX'], without: ['neg', 'aux'] },
    nodes: {
      you: { paths: ['> nsubj'], lemma: ['you'] },
      what: {
        paths: ['> xcomp'],
        upos: ['VERB'],
        not: { lemma: ['ask', 'be', 'do', 'remember', 'say', 'see', 'talk', 'understand', 'wait'] },
      },
    },
    emit: { kind: 'demand', status: 'open' },
    examples: [
      { text: '"You have to open the ports," the envoy said.', nodes: { you: 'You', what: 'open the ports' } },
      { text: '"You have to open the ports," the envoy told reporters.', nodes: { you: 'You', what: 'open the ports' } },
    ],
    counterexamples: ['"We have to open the ports," the envoy said.'],
  },
  {
    // "Echoed the call for Peru to open its ports".
    id: 'demand.echo',
    anchor: { lemma: ['echo', 'join', 'reiterate', 'renew', 'repeat'], upos: ['VERB'] },
    nodes: {
      by: { paths: ['> agent'] },
      call: { paths: ['> patient', '> iobj'], lemma: ['appeal', 'call', 'demand', 'request'] },
      on: { from: 'call', paths: ['> prep:for|to'], optional: true, entity: ['organization', 'place', 'person'] },
      what: { paths: ['> xcomp', '> advcl', '> patient > acl'], upos: ['VERB'] },
    },
    emit: { kind: 'demand', status: 'open' },
    examples: [{ text: 'The minister echoed the call for Peru to open its ports.', nodes: { by: 'The minister', what: 'open its ports' } }],
    counterexamples: ['The minister echoed the words of the king.'],
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
        not: { lemma: ['answer', 'comment', 'discuss', 'elaborate', 'identify', 'name', 'say', 'speak'] },
      },
    },
    emit: { kind: 'refusal', status: 'rejected' },
    examples: [{ text: 'Peru refused to pay an indemnity.', nodes: { by: 'Peru', what: 'pay an indemnity' } }],
    counterexamples: ['Peru declined to comment.', 'The envoy declined to answer questions.'],
  },
  {
    id: 'refusal.reject',
    anchor: { lemma: ['dismiss', 'exclude', 'rebuff', 'reject', 'resist', 'rule', 'spurn', 'veto'], upos: ['VERB'] },
    nodes: {
      by: { paths: ['> agent'] },
      what: {
        paths: ['> patient', '> ccomp', '> xcomp'],
        upos: ['NOUN', 'VERB', 'PROPN'],
        not: { lemma: ['@offer-noun', 'allegation', 'charge', 'claim', 'criticism', 'report', 'suggestion'] },
      },
    },
    emit: { kind: 'refusal', status: 'rejected' },
    examples: [
      { text: 'Peru rejected a demand for money.', nodes: { by: 'Peru', what: 'a demand for money' } },
      { text: 'Peru rejected the demand for an indemnity.', nodes: { by: 'Peru', what: 'the demand for an indemnity' } },
      { text: 'The minister ruled out any change of the border.', nodes: { by: 'The minister', what: 'any change of the border' } },
    ],
    counterexamples: ['The king ruled for years.', 'The ministry rejected a report of losses.'],
  },
  {
    // What is refused is what was offered, not the offer.
    id: 'refusal.reject-offer',
    anchor: { lemma: ['decline', 'dismiss', 'exclude', 'rebuff', 'refuse', 'reject', 'spurn', 'veto'], upos: ['VERB'] },
    nodes: {
      by: { paths: ['> agent'] },
      offer: { paths: ['> patient'], lemma: ['@offer-noun', 'suggestion'] },
      what: { from: 'offer', paths: ['> prep:for', '> acl', '> prep:of|on'], not: { time: true } },
    },
    emit: { kind: 'refusal', status: 'rejected' },
    examples: [
      { text: 'Peru rejected the very idea of an indemnity.', nodes: { by: 'Peru', what: 'an indemnity' } },
      { text: 'Peru dismissed a Norwegian proposal for a truce at sea.', nodes: { by: 'Peru', what: 'a truce at sea' } },
    ],
    counterexamples: ['Peru dismissed the envoy.'],
  },
  {
    // "Dismissed the idea": what it was stands before.
    id: 'refusal.reject-bare',
    anchor: { lemma: ['decline', 'dismiss', 'rebuff', 'refuse', 'reject', 'spurn', 'veto'], upos: ['VERB'] },
    nodes: {
      by: { paths: ['> agent'] },
      what: { paths: ['> patient'], lemma: ['@offer-noun', 'suggestion'], without: ['nmod:of', 'nmod:for', 'acl'] },
    },
    emit: { kind: 'refusal', status: 'rejected', bare: 'yes' },
    examples: [{ text: 'Peru rejected the proposal.', nodes: { by: 'Peru', what: 'the proposal' } }],
    counterexamples: ['Peru rejected the idea of an indemnity.'],
  },
  {
    // "Brings no new offers", "has no new proposals": nothing is given.
    id: 'refusal.nothing-new',
    anchor: { lemma: ['bring', 'carry', 'have', 'make', 'offer', 'present', 'take'], upos: ['VERB'] },
    nodes: {
      by: { paths: ['> agent'] },
      what: { paths: ['> patient'], lemma: ['@offer-noun', 'concession'], having: ['det=no'] },
    },
    emit: { kind: 'refusal', status: 'rejected', assert: 'negative' },
    examples: [{ text: 'The envoy said he is bringing no new offer.', nodes: { by: 'he', what: 'no new offer' } }],
    counterexamples: ['The envoy is taking new proposals.'],
  },
  {
    // "Holds out little hope that the duties will be lifted."
    id: 'refusal.little-hope',
    anchor: { lemma: ['chance', 'hope', 'possibility', 'prospect'], upos: ['NOUN', 'VERB'], having: ['amod=little|scant|slim'] },
    nodes: {
      verb: { paths: ['< patient', '< parataxis', '< ccomp', '< nsubj'], lemma: ['express', 'give', 'hold', 'offer', 'see', 'voice'] },
      by: { from: 'verb', paths: ['> agent', '> nsubj'] },
      what: { paths: ['> ccomp', '> acl', '> prep:of|for'], upos: ['NOUN', 'VERB'] },
    },
    emit: { kind: 'refusal', status: 'rejected', assert: 'any' },
    examples: [
      {
        text: 'The minister saw little hope of an early end of the duties.',
        nodes: { by: 'The minister', what: 'an early end of the duties' },
      },
    ],
    counterexamples: ['The minister saw hope of an early end of the duties.'],
  },
  {
    // "Saw no prospect of a settlement."
    id: 'refusal.no-prospect',
    anchor: { lemma: ['chance', 'hope', 'possibility', 'prospect', 'way'], upos: ['NOUN'], having: ['det=no|any'] },
    nodes: {
      verb: { paths: ['< patient', '< parataxis', '< ccomp', '< nsubj'], lemma: ['express', 'give', 'hold', 'offer', 'see', 'voice'] },
      by: { from: 'verb', paths: ['> agent', '> nsubj'] },
      what: { paths: ['> ccomp', '> acl', '> prep:of|for'], upos: ['NOUN', 'VERB'] },
    },
    emit: { kind: 'refusal', status: 'rejected', assert: 'negative' },
    examples: [{ text: 'The minister saw no prospect of a settlement.', nodes: { by: 'The minister', what: 'a settlement' } }],
    counterexamples: ['The minister saw a prospect of a settlement.'],
  },
  {
    // "Would go ahead with the duties despite the talks": no delay.
    id: 'refusal.go-ahead',
    anchor: { lemma: ['forge', 'go', 'press', 'proceed', 'push'], upos: ['VERB'] },
    nodes: {
      by: { paths: ['> agent'] },
      what: { paths: ['> prep:with'], upos: ['NOUN'], not: { time: true } },
      despite: { paths: ['>> *:despite', '>> *:regardless', '>> *:notwithstanding'] },
    },
    emit: { kind: 'refusal', status: 'rejected' },
    examples: [{ text: 'The minister said Norway would go ahead with the duties despite the talks.', nodes: { by: 'Norway' } }],
    counterexamples: ['The minister said Norway would go ahead with the talks.'],
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
      without: ['obj=comment|detail|figure|name|reason'],
    },
    nodes: {
      by: { paths: ['> agent'], optional: true },
      condition: { paths: ['> *:until', '> *:unless', '> advcl:until|unless'], optional: true },
    },
    emit: { kind: 'refusal', status: 'rejected', anchor: 'what', assert: 'negative' },
    examples: [{ text: 'The envoy said Peru would not lift the embargo until the ships had left.', nodes: { by: 'Peru' } }],
    counterexamples: ['The envoy said Peru would lift the embargo.'],
  },
];
