import type { Pattern } from '../../../model/index.ts';

/** Where a party stands: what it insists on, opposes, denies, is open to. */
export const positionPatterns: readonly Pattern[] = [
  {
    id: 'position.be',
    anchor: { lemma: ['aim', 'condition', 'goal', 'line', 'point', 'position', 'principle', 'priority', 'stance'], upos: ['NOUN'] },
    nodes: {
      // A noun or a clause that the verb "be" says it is.
      stance: {
        paths: ['< nsubj', '< nmod < nsubj', '< nmod:of < nsubj', '> appos'],
        upos: ['NOUN', 'PROPN', 'VERB'],
        not: { xpos: ['VBD', 'VBN', 'VBP', 'VBZ'] },
      },
      party: { paths: ['> nmod:poss', '> prep:of', '> amod'], optional: true, entity: ['person', 'organization', 'place', 'nationality'] },
    },
    emit: { kind: 'position', status: 'held', voice: 'party' },
    examples: [
      {
        text: 'One of the key positions of Norway is an unconditional truce for at least 30 days.',
        nodes: { stance: 'an unconditional truce for at least 30 days', party: 'Norway' },
      },
    ],
    counterexamples: ['The position was filled by a clerk.'],
  },
  {
    id: 'position.insist',
    anchor: { lemma: ['argue', 'insist', 'maintain', 'reaffirm', 'reiterate', 'stress'], upos: ['VERB'] },
    nodes: {
      party: { paths: ['> agent'] },
      stance: {
        paths: ['> ccomp', '> prep:on|upon', '> patient'],
        upos: ['NOUN', 'VERB', 'ADJ', 'PROPN'],
        // Other kinds hold these.
        not: { lemma: ['accept', 'agree', 'call', 'commitment', 'demand', 'refusal', 'rejection', 'request'] },
      },
    },
    emit: { kind: 'position', status: 'held' },
    examples: [
      { text: 'Norway insists on free passage through the strait.', nodes: { party: 'Norway', stance: 'free passage through the strait' } },
    ],
    counterexamples: ['Norway maintains.'],
  },
  {
    id: 'position.oppose',
    anchor: { lemma: ['back', 'favor', 'favour', 'object', 'oppose', 'support'], upos: ['VERB'] },
    nodes: {
      party: { paths: ['> agent'] },
      stance: { paths: ['> patient', '> prep:to', '> xcomp'], upos: ['NOUN', 'VERB', 'PROPN'] },
    },
    emit: { kind: 'position', status: 'held', anchor: 'view' },
    examples: [{ text: 'Norway opposes any change of the border.', nodes: { party: 'Norway', stance: 'any change of the border' } }],
    counterexamples: ['The law was opposed.'],
  },
  {
    id: 'position.opposed',
    anchor: { lemma: ['averse', 'open', 'oppose', 'opposed'], xpos: ['JJ', 'VBN'], not: { deprel: ['acl', 'amod', 'xcomp'] } },
    nodes: { party: { paths: ['> nsubj', '> nsubj:pass', '> agent'] }, stance: { paths: ['> prep:to'], upos: ['NOUN', 'VERB'] } },
    emit: { kind: 'position', status: 'held', anchor: 'view' },
    examples: [{ text: 'Norway is not opposed to further meetings.', nodes: { party: 'Norway', stance: 'further meetings' } }],
    counterexamples: ['The shop is open.'],
  },
  {
    id: 'position.want',
    // "Ties that neither side wants to change" tells of the ties.
    anchor: { lemma: ['prefer', 'seek', 'want'], upos: ['VERB'], without: ['mark=if|whether'], not: { deprel: ['acl:relcl'] } },
    nodes: {
      party: { paths: ['> agent'] },
      stance: {
        paths: ['> xcomp', '> patient', '> ccomp'],
        upos: ['NOUN', 'VERB', 'PROPN'],
        not: { lemma: ['ask', 'be', 'depict', 'do', 'downplay', 'know', 'make', 'say', 'see', 'send', 'talk', 'tell', 'thank', 'thing'] },
      },
      doubt: { paths: ['< ccomp'], lemma: ['believe', 'demonstrate', 'doubt', 'know', 'prove', 'show', 'think'], optional: true },
    },
    emit: { kind: 'position', status: 'held', anchor: 'view' },
    examples: [
      {
        text: 'Norway wants to settle the quarrel before the winter.',
        nodes: { party: 'Norway', stance: 'settle the quarrel before the winter' },
      },
    ],
    counterexamples: ['Norway asked whether Peru wants peace.', 'It is a friendship that Norway wants to keep.'],
  },
  {
    id: 'position.deny',
    anchor: { lemma: ['deny', 'dispute'], upos: ['VERB'] },
    nodes: {
      party: { paths: ['> agent'] },
      stance: { paths: ['> xcomp', '> patient', '> ccomp'], upos: ['NOUN', 'VERB', 'PROPN'] },
    },
    emit: { kind: 'position', status: 'held', anchor: 'view' },
    examples: [{ text: 'Norway denied breaking the treaty.', nodes: { party: 'Norway', stance: 'breaking the treaty' } }],
    counterexamples: ['The loan was denied.'],
  },
  {
    id: 'position.describe',
    anchor: { lemma: ['call', 'consider', 'deem', 'describe', 'regard', 'see', 'view'], upos: ['VERB'] },
    nodes: {
      party: { paths: ['> agent'] },
      issue: { paths: ['> patient'], upos: ['NOUN', 'PROPN'] },
      stance: { paths: ['> prep:as', '> xcomp'], upos: ['ADJ', 'NOUN'] },
    },
    emit: { kind: 'position', status: 'held' },
    examples: [{ text: "Norway described Peru's demands as excessive.", nodes: { party: 'Norway', stance: 'excessive' } }],
    counterexamples: ['Norway described the road.'],
  },
];
