import type { Pattern } from '../../../model/index.ts';

const paper = {
  author: {
    from: 'form',
    paths: ['> nmod:poss', '> prep:from|by', '> amod', '> prep:of'],
    optional: true,
    entity: ['person', 'organization', 'place', 'nationality'],
  },
  // "The proposals of the Danes": peoples are no places, but a paper of theirs is theirs.
  owner: { from: 'form', paths: ['> prep:of|from'], upos: ['PROPN'], optional: true },
  subject: { from: 'form', paths: ['> prep:on|about|of|for|with', '> acl'], optional: true, not: { time: true } },
} as const;

/** Papers that pass between the parties: who wrote them, who asked for them, when they were handed over and according to whom. */
export const documentPatterns: readonly Pattern[] = [
  {
    id: 'document.submit',
    anchor: {
      lemma: [
        'circulate',
        'convey',
        'deliver',
        'despatch',
        'dispatch',
        'exchange',
        'forward',
        'give',
        'hand',
        'pass',
        'present',
        'provide',
        'send',
        'submit',
        'supply',
        'table',
        'telegraph',
        'transfer',
        'transmit',
      ],
      upos: ['VERB'],
    },
    nodes: {
      form: { paths: ['> patient', '> prep:with'], lemma: ['@paper-noun'] },
      by: { paths: ['> agent'], optional: true },
      recipient: { paths: ['> recipient', '> iobj', '> prep:to'], optional: true, not: { time: true } },
      ...paper,
    },
    emit: { kind: 'document', 'owner:as': 'author', status: 'submitted', 'by:as': 'author' },
    examples: [
      {
        text: 'Norway handed over a detailed list of missing sailors.',
        nodes: { form: 'a detailed list of missing sailors', by: 'Norway' },
      },
      { text: 'Our documents were submitted in advance.', nodes: { form: 'Our documents' } },
    ],
    counterexamples: ['Norway sent troops to Peru.'],
  },
  {
    id: 'document.receive',
    anchor: { lemma: ['get', 'obtain', 'receive'], upos: ['VERB'] },
    nodes: {
      form: { paths: ['> patient'], lemma: ['@paper-noun'] },
      recipient: { paths: ['> agent'], optional: true },
      sender: { paths: ['> prep:from'], optional: true },
      ...paper,
    },
    emit: { kind: 'document', 'owner:as': 'author', status: 'received', 'sender:as': 'author' },
    examples: [{ text: 'Peru received the memorandum on Monday.', nodes: { form: 'the memorandum', recipient: 'Peru' } }],
    counterexamples: ['Peru received aid from Norway.'],
  },
  {
    id: 'document.appear',
    anchor: { lemma: ['appear', 'arrive', 'come', 'reach'], upos: ['VERB'] },
    nodes: { form: { paths: ['> nsubj'], lemma: ['@paper-noun'] }, recipient: { paths: ['> patient'], optional: true }, ...paper },
    emit: { kind: 'document', 'owner:as': 'author', status: 'submitted' },
    examples: [
      { text: 'The memorandum from Norway arrived only on Tuesday.', nodes: { form: 'The memorandum from Norway', author: 'Norway' } },
    ],
    counterexamples: ['The envoy from Norway arrived only on Tuesday.'],
  },
  {
    id: 'document.await',
    anchor: { lemma: ['await', 'demand', 'expect', 'request', 'require', 'seek', 'want'], upos: ['VERB'] },
    nodes: { form: { paths: ['> patient'], lemma: ['@paper-noun'] }, demandedBy: { paths: ['> agent'], optional: true }, ...paper },
    emit: { kind: 'document', 'owner:as': 'author', status: 'demanded' },
    examples: [{ text: "Peru is awaiting Norway's memorandum.", nodes: { form: "Norway's memorandum", demandedBy: 'Peru' } }],
    counterexamples: ['Peru is awaiting the train.'],
  },
  {
    id: 'document.urge',
    anchor: { lemma: ['ask', 'call', 'press', 'urge'], upos: ['VERB'] },
    nodes: {
      demandedBy: { paths: ['> agent'], optional: true },
      by: { paths: ['> patient', '> prep:on', '> prep:for'], optional: true },
      act: {
        paths: ['> xcomp', '> prep:for > acl', '> advcl'],
        lemma: ['deliver', 'give', 'hand', 'present', 'provide', 'publish', 'send', 'submit'],
      },
      form: { from: 'act', paths: ['> patient', '> prep:over'], lemma: ['@paper-noun'] },
      ...paper,
    },
    emit: { kind: 'document', 'owner:as': 'author', status: 'demanded', 'by:as': 'author' },
    examples: [{ text: 'Peru urged Norway to send the memorandum at once.', nodes: { form: 'the memorandum', demandedBy: 'Peru' } }],
    counterexamples: ['Peru urged Norway to send a ship at once.'],
  },
  {
    id: 'document.prepare',
    anchor: {
      lemma: ['complete', 'compile', 'develop', 'draft', 'draw', 'finalise', 'finalize', 'prepare', 'write'],
      upos: ['VERB'],
      not: { deprel: ['amod'] },
    },
    nodes: { form: { paths: ['> patient'], lemma: ['@paper-noun'] }, by: { paths: ['> agent'], optional: true }, ...paper },
    emit: { kind: 'document', 'owner:as': 'author', status: 'ready', 'by:as': 'author' },
    examples: [{ text: 'Norway has drafted a memorandum on the border.', nodes: { form: 'a memorandum on the border', by: 'Norway' } }],
    counterexamples: ['Norway has prepared a feast.'],
  },
  {
    id: 'document.publish',
    anchor: { lemma: ['adopt', 'issue', 'print', 'publish', 'release', 'unveil'], upos: ['VERB'] },
    nodes: { form: { paths: ['> patient'], lemma: ['@paper-noun'] }, by: { paths: ['> agent'], optional: true }, ...paper },
    emit: { kind: 'document', 'owner:as': 'author', status: 'published', 'by:as': 'author' },
    examples: [{ text: 'The Foreign Ministry of Peru published the text of the note.', nodes: { form: 'the text of the note' } }],
    counterexamples: ['The Foreign Ministry published nothing.'],
  },
  {
    // "Presented the offer in a memorandum": what carries it is the paper.
    id: 'document.put-in',
    anchor: { lemma: ['deliver', 'give', 'hand', 'make', 'present', 'put', 'submit'], upos: ['VERB'] },
    nodes: {
      form: { paths: ['> prep:in'], lemma: ['letter', 'memorandum', 'message', 'note', 'telegram'] },
      by: { paths: ['> agent'], optional: true },
      recipient: { paths: ['> iobj', '> prep:to'], optional: true, not: { time: true } },
    },
    emit: { kind: 'document', status: 'submitted', 'by:as': 'author' },
    examples: [
      {
        text: 'Norway presented its offer to Peru in a written memorandum.',
        nodes: { by: 'Norway', form: 'a written memorandum', recipient: 'Peru' },
      },
    ],
    counterexamples: ['The envoy read the passage in the note.', 'Norway presented its offer in Lima.'],
  },
  {
    // "In a letter to the minister, the group said ..."
    id: 'document.in-letter',
    anchor: { lemma: ['letter', 'memorandum', 'message', 'note', 'telegram'], upos: ['NOUN'], marker: ['in'] },
    nodes: {
      by: { paths: ['< obl > nsubj', '< nmod > nsubj'] },
      recipient: { paths: ['> prep:to'], optional: true },
    },
    emit: { kind: 'document', 'owner:as': 'author', anchor: 'form', status: 'submitted', 'by:as': 'author' },
    examples: [
      {
        text: 'In a letter to the president, the union said the price was too high.',
        nodes: { by: 'the union', recipient: 'the president' },
      },
    ],
    counterexamples: ['The letter was long.'],
  },
];
