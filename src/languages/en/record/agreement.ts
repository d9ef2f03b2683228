import type { Pattern } from '../../../model/index.ts';

/** What the parties settled, and what they settled to work on. */
export const agreementPatterns: readonly Pattern[] = [
  {
    id: 'agreement.work-on',
    anchor: { lemma: ['agree', 'consent'], upos: ['VERB'] },
    nodes: {
      parties: { paths: ['> agent'], optional: true },
      work: { paths: ['> xcomp'], lemma: ['continue', 'cooperate', 'discuss', 'explore', 'negotiate', 'prepare', 'study', 'talk', 'work'] },
      what: { from: 'work', paths: ['> prep:on|about|toward|towards', '> patient', '> xcomp'], not: { time: true } },
    },
    emit: { kind: 'agreement', status: 'agreed-to-work-on' },
    examples: [
      {
        text: 'Norway and Peru agreed to work on another exchange of sailors.',
        nodes: { parties: 'Norway and Peru', what: 'another exchange of sailors' },
      },
    ],
    counterexamples: ['Norway and Peru agreed to release the sailors.'],
  },
  {
    id: 'agreement.agree',
    anchor: { lemma: ['agree', 'consent'], upos: ['VERB'], without: ['mark=as'], not: { deprel: ['amod'] } },
    nodes: {
      parties: { paths: ['> agent'], optional: true },
      what: {
        paths: ['> prep:on|upon|to', '> ccomp', '> patient', '> nsubj:pass'],
        upos: ['NOUN', 'VERB', 'PROPN', 'ADJ'],
        not: { lemma: ['@party-noun'] },
      },
      with: { paths: ['> prep:with'], optional: true, entity: ['person', 'organization', 'place', 'nationality'] },
    },
    emit: { kind: 'agreement', status: 'agreed' },
    examples: [
      {
        text: 'Both sides agreed to an exchange of a thousand sailors.',
        nodes: { parties: 'Both sides', what: 'an exchange of a thousand sailors' },
      },
      { text: 'It was agreed that each side would prepare a paper.', nodes: {} },
    ],
    counterexamples: ['The agreed price was high.'],
  },
  {
    id: 'agreement.agree-to',
    anchor: { lemma: ['agree', 'consent'], upos: ['VERB'], without: ['mark=as'] },
    nodes: {
      parties: { paths: ['> agent'], optional: true },
      what: {
        paths: ['> xcomp'],
        upos: ['NOUN', 'VERB', 'PROPN', 'ADJ'],
        not: { lemma: ['continue', 'cooperate', 'discuss', 'explore', 'negotiate', 'prepare', 'study', 'talk', 'work'] },
      },
      with: { paths: ['> prep:with'], optional: true, entity: ['person', 'organization', 'place', 'nationality'] },
    },
    emit: { kind: 'agreement', status: 'agreed' },
    examples: [{ text: 'Both sides agreed to release the sailors.', nodes: { parties: 'Both sides', what: 'release the sailors' } }],
    counterexamples: ['Both sides agreed to work on a release of the sailors.'],
  },
  {
    id: 'agreement.reach',
    anchor: {
      lemma: ['conclude', 'hammer', 'ink', 'initial', 'ratify', 'reach', 'seal', 'sign', 'strike'],
      upos: ['VERB'],
    },
    nodes: {
      parties: { paths: ['> agent'], optional: true },
      what: { paths: ['> patient'], lemma: ['@pact-noun'] },
      with: {
        paths: ['> prep:with', '> patient > prep:with|between'],
        optional: true,
        entity: ['person', 'organization', 'place', 'nationality'],
      },
    },
    emit: { kind: 'agreement', status: 'agreed' },
    examples: [
      { text: 'Norway and Peru signed a treaty of peace on Monday.', nodes: { parties: 'Norway and Peru', what: 'a treaty of peace' } },
    ],
    counterexamples: ['Norway signed the guest book.'],
  },
  {
    // "today we have agreements", "agreement was reached on ..."
    id: 'agreement.noun',
    anchor: {
      lemma: ['accord', 'agreement', 'armistice', 'deal', 'pact', 'settlement', 'treaty', 'truce', 'understanding'],
      upos: ['NOUN'],
    },
    nodes: {
      what: {
        paths: ['> prep:on|over|about', '> acl', '< nsubj:pass > prep:on', '< patient > prep:on'],
        xpos: ['NN', 'NNS', 'NNP', 'VB', 'VBG'],
        not: [{ time: true }, { entity: ['person'] }],
      },
      parties: {
        paths: ['> prep:between|with', '> amod', '> nmod:poss', '> agent', '< patient > agent'],
        entity: ['person', 'organization', 'place', 'nationality'],
      },
    },
    emit: { kind: 'agreement', status: 'agreed' },
    examples: [{ text: "Peru welcomed Norway's agreement on fishing.", nodes: { what: 'fishing' } }],
    counterexamples: ['The agreement is old.', 'Norway and Peru signed the treaty on Tuesday.'],
  },
  {
    id: 'agreement.accept',
    anchor: { lemma: ['accept', 'concede', 'recognise', 'recognize'], upos: ['VERB'] },
    nodes: {
      parties: { paths: ['> agent'] },
      what: {
        paths: ['> patient', '> ccomp'],
        lemma: [
          'armistice',
          'article',
          'ceasefire',
          'clause',
          'condition',
          'control',
          'demand',
          'influence',
          'interest',
          'lease',
          'paragraph',
          'point',
          'right',
          'sovereignty',
          'term',
          'transfer',
          'truce',
          'withdrawal',
        ],
      },
    },
    emit: { kind: 'agreement', status: 'agreed' },
    examples: [{ text: 'Peru accepted the third article without change.', nodes: { parties: 'Peru', what: 'the third article' } }],
    counterexamples: ['Peru accepted the prize.'],
  },
];
