import type { Pattern } from '../../../model/index.ts';

/** Proposals and what became of them. */
export const proposalPatterns: readonly Pattern[] = [
  {
    id: 'proposal.propose',
    anchor: { lemma: ['offer', 'propose', 'recommend', 'suggest'], upos: ['VERB'] },
    nodes: {
      by: { paths: ['> agent'] },
      what: {
        paths: ['> patient', '> nsubj:pass', '> xcomp', '> ccomp'],
        upos: ['NOUN', 'PROPN', 'VERB', 'NUM'],
        not: { lemma: ['@talks-noun'] },
      },
      to: { paths: ['> recipient', '> iobj', '> prep:to'], optional: true, not: { time: true } },
    },
    emit: { kind: 'proposal', status: 'open' },
    examples: [
      {
        text: 'Norway proposed a truce of three days on the northern border.',
        nodes: { by: 'Norway', what: 'a truce of three days on the northern border' },
      },
      { text: 'Norway proposed that both navies withdraw.', nodes: { by: 'Norway' } },
    ],
    counterexamples: ['The proposed truce failed.'],
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
    examples: [{ text: 'Norway has proposed a second round of talks with Peru for June 2.', nodes: { by: 'Norway' } }],
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
      what: { paths: ['> prep:for', '> acl', '> prep:of|on'], not: { time: true } },
    },
    emit: { kind: 'proposal', status: 'open' },
    examples: [{ text: "The paper described Norway's proposal for a truce at sea.", nodes: { by: 'Norway', what: 'a truce at sea' } }],
    counterexamples: ['The paper described the proposal.'],
  },
  {
    // "is considering buying": an offer not yet made, but known.
    id: 'proposal.consider',
    anchor: { lemma: ['consider', 'contemplate', 'mull', 'weigh'], upos: ['VERB'] },
    nodes: { by: { paths: ['> agent'] }, what: { paths: ['> xcomp', '> patient'], xpos: ['NN', 'NNS', 'VB', 'VBG'] } },
    emit: { kind: 'proposal', status: 'open', stage: 'considered' },
    examples: [
      { text: 'Norway is considering buying more Peruvian copper.', nodes: { by: 'Norway', what: 'buying more Peruvian copper' } },
    ],
    counterexamples: ['Norway considered the matter closed.'],
  },
  {
    id: 'proposal.advise',
    anchor: { lemma: ['advise', 'recommend'], upos: ['VERB'] },
    nodes: {
      by: { paths: ['> agent'], optional: true },
      to: { paths: ['> patient'] },
      what: { paths: ['> xcomp', '> ccomp'], upos: ['VERB'] },
    },
    emit: { kind: 'proposal', status: 'open' },
    examples: [
      { text: 'The envoy advised the king to buy more copper.', nodes: { by: 'The envoy', to: 'the king', what: 'buy more copper' } },
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
    },
    nodes: { by: { paths: ['> agent'], optional: true }, object: { paths: ['> patient'] } },
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
      what: { from: 'offer', paths: ['> prep:for', '> acl', '> prep:of|on', '> nmod:poss'], not: { time: true } },
    },
    emit: { kind: 'proposal', status: 'rejected', anchor: 'response' },
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
      what: { from: 'offer', paths: ['> prep:for', '> acl', '> prep:of|on'], not: { time: true } },
    },
    emit: { kind: 'proposal', status: 'criticised', anchor: 'response' },
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
      what: { from: 'offer', paths: ['> prep:for', '> acl', '> prep:of|on', '> prep:to'], not: { time: true } },
    },
    emit: { kind: 'proposal', status: 'accepted', anchor: 'response' },
    examples: [{ text: 'Peru accepted the Norwegian proposal for a truce at sea.', nodes: { responseBy: 'Peru', what: 'a truce at sea' } }],
    counterexamples: ['Peru accepted the goods.'],
  },
];
