import type { Pattern } from '../../../model/index.ts';

/** Proposals and what became of them. */
export const proposalPatterns: readonly Pattern[] = [
  {
    id: 'proposal.propose',
    anchor: {
      lemma: ['offer', 'propose', 'recommend', 'suggest'],
      upos: ['VERB'],
      without: ['obj=toast'],
      // "The tariffs proposed by Norway" names what was proposed by the way.
      not: { deprel: ['acl', 'amod'], xpos: ['VBN'] },
    },
    nodes: {
      by: { paths: ['> agent'] },
      // "Suggested that he was tired" tells a view: what is proposed stands in the bare form, or with "should" and the like.
      what: {
        paths: ['> patient', '> nsubj:pass', '> xcomp', '> ccomp'],
        // An article stands for the phrase it opens where the tree was misread.
        xpos: ['CD', 'DT', 'NN', 'NNP', 'NNPS', 'NNS', 'VB', 'VBG', 'VBN'],
        without: ['aux=be|do|have|may|might'],
        not: {
          lemma: [
            '@talks-noun',
            'all',
            'any',
            'both',
            'either',
            'evidence',
            'figure',
            'good',
            'neither',
            'poll',
            'price',
            'product',
            'service',
            'some',
            'specific',
            'that',
            'these',
            'this',
            'those',
          ],
        },
      },
      to: { paths: ['> recipient', '> iobj', '> prep:to'], optional: true, not: { time: true } },
      purpose: {
        paths: ['> advcl:to', '> xcomp'],
        lemma: ['allow', 'enable', 'end', 'help', 'permit', 'prevent', 'avoid', 'avert'],
        optional: true,
      },
    },
    emit: { kind: 'proposal', status: 'open' },
    examples: [
      {
        text: 'Norway proposed a truce of three days.',
        nodes: { by: 'Norway', what: 'a truce of three days' },
      },
      { text: 'Norway proposed that both navies should withdraw.', nodes: { by: 'Norway' } },
    ],
    counterexamples: [
      'The proposed truce failed.',
      'Peru deplored the truce proposed by Norway.',
      'The king proposed a toast, which was drunk standing.',
      'The envoy suggested that he did not want a quarrel.',
    ],
  },
  {
    // "Proposed that the text be read aloud", "that it should be printed": what should be done to something.
    id: 'proposal.should-be',
    anchor: { lemma: ['propose', 'recommend', 'suggest'], upos: ['VERB'] },
    nodes: {
      by: { paths: ['> agent'] },
      what: { paths: ['> ccomp'], xpos: ['VBN'], having: ['aux=should'], not: { lemma: ['postpone'] } },
    },
    emit: { kind: 'proposal', status: 'open' },
    examples: [{ text: 'Norway proposed that the question should be submitted to a court.', nodes: { by: 'Norway' } }],
    counterexamples: ['Norway suggested that the envoy was tired.'],
  },
  {
    id: 'proposal.meeting',
    anchor: { lemma: ['offer', 'propose', 'suggest'], upos: ['VERB'] },
    nodes: {
      by: { paths: ['> agent'] },
      what: { paths: ['> patient', '> nsubj:pass', '> xcomp'], lemma: ['@talks-noun', 'hold', 'meet', 'resume'] },
      to: { paths: ['> recipient', '> iobj', '> prep:to', '> prep:with'], optional: true, not: { time: true } },
    },
    emit: { kind: 'proposal', status: 'open', issue: 'meeting' },
    examples: [{ text: 'Norway has proposed a third round of talks with Peru for August 9.', nodes: { by: 'Norway' } }],
    counterexamples: ['Norway has proposed a truce.'],
  },
  {
    id: 'proposal.noun',
    anchor: { lemma: ['initiative', 'offer', 'plan', 'proposal', 'suggestion'], upos: ['NOUN'] },
    nodes: {
      by: {
        paths: ['> prep:by', '> nmod:poss', '> amod', '> compound', '> prep:of|from'],
        entity: ['person', 'organization', 'place', 'nationality'],
      },
      what: {
        paths: ['> prep:for', '> acl', '> prep:of|on'],
        not: [{ time: true }, { lemma: ['@talks-noun', 'discuss', 'hold', 'meet', 'visit'] }],
      },
    },
    emit: { kind: 'proposal', status: 'open' },
    examples: [{ text: "The paper described Norway's proposal for a truce at sea.", nodes: { by: 'Norway', what: 'a truce at sea' } }],
    counterexamples: ['The paper described the proposal.'],
  },
  {
    id: 'proposal.noun-meeting',
    anchor: { lemma: ['initiative', 'invitation', 'offer', 'plan', 'proposal', 'suggestion'], upos: ['NOUN'] },
    nodes: {
      by: {
        paths: ['> prep:by', '> nmod:poss', '> amod', '> compound', '> prep:of|from'],
        entity: ['person', 'organization', 'place', 'nationality'],
      },
      what: { paths: ['> prep:for', '> acl', '> prep:of|on|to', '< obj > xcomp', '< obl > advcl'], lemma: ['@talks-noun', 'hold', 'meet'] },
    },
    emit: { kind: 'proposal', status: 'open', issue: 'meeting' },
    examples: [{ text: "The envoy welcomed Norway's offer to meet in Lima.", nodes: { by: 'Norway', what: 'meet in Lima' } }],
    counterexamples: ["The envoy welcomed Norway's offer to withdraw."],
  },
  {
    // "is considering buying": an offer not yet made, but known.
    id: 'proposal.consider',
    anchor: { lemma: ['consider', 'contemplate', 'mull', 'weigh'], upos: ['VERB'], not: { deprel: ['acl', 'advcl', 'amod'] } },
    nodes: {
      by: { paths: ['> agent'] },
      what: { paths: ['> xcomp', '> patient'], xpos: ['NN', 'NNS', 'VB', 'VBG'], not: { lemma: ['@weighed-noun'] } },
    },
    emit: { kind: 'proposal', status: 'open', stage: 'considered' },
    examples: [
      { text: 'Norway is considering buying more Peruvian copper.', nodes: { by: 'Norway', what: 'buying more Peruvian copper' } },
    ],
    counterexamples: [
      'Norway considered the matter closed.',
      'Norway will name a court to consider the matter.',
      'Norway is considering its options.',
    ],
  },
  {
    id: 'proposal.advise',
    anchor: { lemma: ['advise', 'recommend'], upos: ['VERB'] },
    nodes: {
      by: { paths: ['> agent'], optional: true },
      to: { paths: ['> patient'] },
      what: { paths: ['> xcomp', '> advcl:to', '> ccomp'], upos: ['VERB'] },
    },
    emit: { kind: 'proposal', status: 'open' },
    examples: [
      { text: 'The envoy advised Peru to buy more copper.', nodes: { by: 'The envoy', to: 'Peru', what: 'buy more copper' } },
      { text: 'The envoy has advised the king to make peace.', nodes: { by: 'The envoy', to: 'the king', what: 'make peace' } },
    ],
    counterexamples: ['The envoy advised caution.'],
  },
  {
    // "may lift the duties in June", "could be modified": what a side lets it be known that it might do.
    id: 'proposal.may',
    anchor: {
      lemma: ['@action-verb', 'buy', 'ease', 'modify', 'relax', 'reconsider'],
      upos: ['VERB'],
      having: ['aux=may|might|could'],
      without: ['neg'],
      not: { lemma: ['begin', 'reach', 'settle', 'start', 'take'] },
    },
    nodes: { by: { paths: ['> agent'], optional: true }, object: { paths: ['> patient'], not: { time: true } } },
    emit: { kind: 'proposal', status: 'open', anchor: 'what' },
    examples: [{ text: 'Norway may lift the remaining duties in June, the minister said.', nodes: { by: 'Norway' } }],
    counterexamples: ['Norway lifted the duties.'],
  },
  {
    id: 'proposal.reject',
    anchor: { lemma: ['decline', 'dismiss', 'rebuff', 'refuse', 'reject', 'spurn', 'veto'], upos: ['VERB'] },
    nodes: {
      responseBy: { paths: ['> agent'] },
      offer: { paths: ['> patient'], lemma: ['@offer-noun'] },
      by: {
        from: 'offer',
        paths: ['> prep:by', '> nmod:poss', '> amod', '> prep:from|of'],
        optional: true,
        entity: ['person', 'organization', 'place', 'nationality'],
      },
      what: { from: 'offer', paths: ['> prep:for', '> acl', '> prep:of|on'], not: { time: true }, optional: true },
    },
    emit: { kind: 'proposal', status: 'rejected', anchor: 'response', voice: 'none' },
    examples: [{ text: 'Peru rejected the Norwegian proposal for a truce at sea.', nodes: { responseBy: 'Peru', what: 'a truce at sea' } }],
    counterexamples: ['Peru rejected the goods.'],
  },
  {
    id: 'proposal.criticise',
    anchor: { lemma: ['@criticise-verb'], upos: ['VERB'] },
    nodes: {
      responseBy: { paths: ['> agent'] },
      offer: { paths: ['> patient'], lemma: ['@offer-noun'] },
      by: {
        from: 'offer',
        paths: ['> prep:by', '> nmod:poss', '> amod', '> prep:from|of'],
        optional: true,
        entity: ['person', 'organization', 'place', 'nationality'],
      },
      what: { from: 'offer', paths: ['> prep:for', '> acl', '> prep:of|on'], not: { time: true }, optional: true },
    },
    emit: { kind: 'proposal', status: 'criticised', anchor: 'response', voice: 'none' },
    examples: [
      {
        text: "Peru's president criticised Norway's proposal for a truce of three days.",
        nodes: { responseBy: "Peru's president", what: 'a truce of three days' },
      },
    ],
    counterexamples: ['The president criticised the press.'],
  },
  {
    id: 'proposal.accept',
    anchor: { lemma: ['accept', 'approve', 'back', 'endorse', 'welcome'], upos: ['VERB'] },
    nodes: {
      responseBy: { paths: ['> agent'] },
      offer: { paths: ['> patient'], lemma: ['@offer-noun'] },
      by: {
        from: 'offer',
        paths: ['> prep:by', '> nmod:poss', '> amod', '> prep:from|of'],
        optional: true,
        entity: ['person', 'organization', 'place', 'nationality'],
      },
      what: { from: 'offer', paths: ['> prep:for', '> acl', '> prep:of|on', '> prep:to'], not: { time: true }, optional: true },
    },
    emit: { kind: 'proposal', status: 'accepted', anchor: 'response', voice: 'none' },
    examples: [{ text: 'Peru accepted the Norwegian proposal for a truce at sea.', nodes: { responseBy: 'Peru', what: 'a truce at sea' } }],
    counterexamples: ['Peru accepted the goods.'],
  },
  {
    // "will only agree if ..."
    id: 'proposal.agree-if',
    anchor: {
      lemma: ['accept', 'agree', 'attend', 'come', 'consent', 'negotiate'],
      upos: ['VERB'],
      having: ['aux=will|would'],
      without: ['neg'],
    },
    nodes: {
      responseBy: { paths: ['> agent'] },
      condition: { paths: ['> *:if', '> *:provided', '> *:once'], upos: ['VERB', 'ADJ', 'NOUN'] },
    },
    emit: { kind: 'proposal', status: 'conditional', anchor: 'response', voice: 'none' },
    examples: [
      {
        text: 'Norway has proposed a truce, but Peru says it will only accept if Norway withdraws its ships.',
        nodes: { condition: 'Norway withdraws its ships' },
      },
    ],
    counterexamples: ['Peru will agree to the truce.'],
  },
  {
    // "is not opposed to further talks": an answer to whoever proposed them.
    id: 'proposal.open-to-talks',
    anchor: { lemma: ['against', 'averse', 'open', 'oppose', 'opposed', 'ready', 'willing'], xpos: ['JJ', 'VBN'] },
    nodes: {
      responseBy: { paths: ['> nsubj', '> nsubj:pass', '> agent'] },
      talks: { paths: ['> prep:to|for'], lemma: ['@talks-noun'] },
    },
    emit: { kind: 'proposal', status: 'open', anchor: 'response', voice: 'none', about: 'meeting' },
    examples: [{ text: 'Peru is not opposed to further meetings.', nodes: { responseBy: 'Peru', talks: 'further meetings' } }],
    counterexamples: ['Peru is not opposed to a truce.'],
  },
  {
    id: 'proposal.answer-noun',
    anchor: { lemma: ['answer', 'reply', 'response'], upos: ['NOUN'] },
    nodes: {
      responseBy: { paths: ['> nmod:poss', '> prep:from|of', '> amod'], entity: ['person', 'organization', 'place', 'nationality'] },
      offer: { paths: ['> prep:to'], lemma: ['@offer-noun'] },
    },
    emit: { kind: 'proposal', status: 'open', anchor: 'response', voice: 'none' },
    examples: [{ text: "Peru's answer to the offer came on Monday.", nodes: { responseBy: 'Peru', offer: 'the offer' } }],
    counterexamples: ["Peru's answer came on Monday."],
  },
];
