import type { Pattern } from '../../../model/index.ts';

const goods = {
  paths: [
    '> compound',
    '> amod',
    '> prep:of',
    '> prep:of > prep:of',
    '> prep:of > conj',
    '> nmod:poss',
    '> patient',
    '> prep:with',
    '> prep:of > *',
  ],
  lemma: ['@goods-noun', 'dead', 'fallen', 'ill', 'sick', 'wound', 'wounded'],
} as const;

/** People or things that change hands. Formula and counts ("1,000 for 1,000", "all for all") are read from the words around. */
export const exchangePatterns: readonly Pattern[] = [
  {
    id: 'exchange.noun',
    anchor: { lemma: ['exchange', 'handover', 'release', 'repatriation', 'return', 'swap', 'transfer'], upos: ['NOUN', 'VERB'] },
    // What is exchanged may hang anywhere ("of all seriously ill"); without it there is no line.
    nodes: {
      goods: { ...goods, optional: true },
      number: { paths: ['> prep:with|involving|of'], optional: true, lemma: ['@goods-noun'] },
      parties: { paths: ['> prep:between', '> agent'], optional: true },
    },
    emit: { kind: 'exchange', status: 'agreed' },
    examples: [{ text: 'The two sides spoke of an exchange of wounded sailors.', nodes: { goods: 'wounded sailors' } }],
    counterexamples: ['The two sides spoke of an armistice.'],
  },
  {
    id: 'exchange.take-place',
    anchor: { lemma: ['begin', 'complete', 'conclude', 'end', 'finish', 'happen', 'occur', 'take'], upos: ['VERB'] },
    nodes: {
      act: { paths: ['> nsubj', '> agent', '> patient'], lemma: ['exchange', 'handover', 'repatriation', 'return', 'swap', 'transfer'] },
      goods: { ...goods, from: 'act' },
    },
    emit: { kind: 'exchange', status: 'executed' },
    examples: [
      { text: 'The exchange of prisoners took place from May 3 to 5.', nodes: { act: 'The exchange of prisoners', goods: 'prisoners' } },
    ],
    counterexamples: ['The exchange of letters took place in May.'],
  },
  {
    id: 'exchange.release',
    anchor: { lemma: ['exchange', 'free', 'hand', 'release', 'repatriate', 'return', 'swap'], upos: ['VERB'] },
    nodes: {
      goods: { paths: ['> patient'], lemma: ['@goods-noun'] },
      parties: { paths: ['> agent'], optional: true },
    },
    emit: { kind: 'exchange', status: 'executed' },
    examples: [{ text: 'Norway freed 40 captives on Friday.', nodes: { goods: '40 captives', parties: 'Norway' } }],
    counterexamples: ['Norway returned the call on Friday.'],
  },
];
