import type { Pattern } from '../../../model/index.ts';

/** Those who are not at the table: hosts, mediators, guarantors, messengers, those who press. */
export const thirdPartyPatterns: readonly Pattern[] = [
  {
    id: 'third-party.mediate',
    anchor: { lemma: ['arbitrate', 'broker', 'facilitate', 'mediate'], upos: ['VERB'] },
    nodes: {
      actor: { paths: ['> agent'] },
      act: { paths: ['> patient'], optional: true },
      on: { paths: ['> prep:between'], optional: true },
    },
    emit: { kind: 'third-party', role: 'mediator' },
    examples: [{ text: 'Chile brokered the truce between Norway and Peru.', nodes: { actor: 'Chile' } }],
    counterexamples: ['The bank sold shares.'],
  },
  {
    id: 'third-party.host',
    anchor: { lemma: ['host'], upos: ['VERB'] },
    nodes: { actor: { paths: ['> agent'] }, act: { paths: ['> patient'], lemma: ['@talks-noun'] } },
    emit: { kind: 'third-party', role: 'host' },
    examples: [{ text: 'Chile hosted the talks.', nodes: { actor: 'Chile', act: 'the talks' } }],
    counterexamples: ['Chile hosted the games.'],
  },
  {
    id: 'third-party.pressure',
    anchor: { lemma: ['pressure'], upos: ['NOUN'] },
    nodes: {
      actor: { paths: ['> prep:from|by', '> nmod:poss', '> amod', '> agent'], entity: ['person', 'organization', 'place', 'nationality'] },
      act: { paths: ['> acl', '> prep:for|to'], optional: true },
    },
    emit: { kind: 'third-party', role: 'pressure' },
    examples: [{ text: 'Under pressure from Chile to end the war, the two sides met.', nodes: { actor: 'Chile' } }],
    counterexamples: ['The pressure in the pipe rose.'],
  },
  {
    id: 'third-party.push',
    anchor: { lemma: ['back', 'press', 'push', 'urge'], upos: ['VERB'] },
    nodes: {
      actor: { paths: ['> agent'] },
      act: {
        paths: ['> prep:for', '> xcomp', '> patient'],
        lemma: ['@pact-noun', 'resolution', 'end', 'make', 'stop', 'accept', 'agree', 'both', 'party', 'side'],
      },
    },
    emit: { kind: 'third-party', role: 'pressure' },
    examples: [{ text: 'Chile has been pushing for a settlement.', nodes: { actor: 'Chile', act: 'a settlement' } }],
    counterexamples: ['Chile pushed the cart.'],
  },
  {
    id: 'third-party.brief',
    anchor: { lemma: ['brief', 'inform', 'notify'], upos: ['VERB'] },
    nodes: {
      on: { paths: ['> agent'] },
      actor: { paths: ['> patient', '> nsubj:pass'] },
      act: { paths: ['> prep:on|about|of'], optional: true },
    },
    emit: { kind: 'third-party', role: 'informed' },
    examples: [{ text: 'Norway briefed the Chilean envoy Ana Rojas on the offer.', nodes: { on: 'Norway', act: 'the offer' } }],
    counterexamples: ['The stop was brief.'],
  },
];
