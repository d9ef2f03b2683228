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
      actor: { paths: ['> prep:from|by', '> nmod:poss', '> amod', '> agent'], upos: ['ADJ', 'PROPN'] },
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
        paths: ['> prep:for', '> xcomp', '> advcl:to', '> patient'],
        lemma: ['@pact-noun', 'resolution', 'end', 'make', 'stop', 'accept', 'agree', 'both', 'party', 'side'],
      },
    },
    emit: { kind: 'third-party', role: 'pressure' },
    examples: [
      { text: 'Chile has been pushing for a settlement.', nodes: { actor: 'Chile', act: 'a settlement' } },
      { text: 'Chile wrote to Peru and urged it to make peace.', nodes: { actor: 'Chile', act: 'make peace' } },
    ],
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
  {
    id: 'third-party.invite',
    anchor: { lemma: ['ask', 'invite', 'press', 'urge'], upos: ['VERB'] },
    nodes: {
      actor: { paths: ['> agent'], entity: ['person', 'organization', 'place', 'nationality'] },
      both: { paths: ['> patient', '> iobj'], lemma: ['belligerent', 'camp', 'nation', 'party', 'power', 'side'] },
      act: { paths: ['> xcomp', '> advcl:to', '> prep:to'], optional: true },
    },
    emit: { kind: 'third-party', role: 'mediator', 'both:as': 'on' },
    examples: [{ text: 'Chile invited both sides to negotiate directly.', nodes: { actor: 'Chile' } }],
    counterexamples: ['Chile invited the singer to dinner.'],
  },
  {
    id: 'third-party.offices',
    anchor: { lemma: ['mediation', 'mediator', 'arbitration', 'intercession'], upos: ['NOUN'] },
    nodes: {
      actor: {
        paths: ['> prep:of|by', '> nmod:poss', '> amod', '> compound', '> appos', '< appos', '< prep:as > agent'],
        entity: ['person', 'organization', 'place', 'nationality'],
      },
    },
    emit: { kind: 'third-party', role: 'mediator' },
    examples: [{ text: 'The two sides accepted the mediation of Chile.', nodes: { actor: 'Chile' } }],
    counterexamples: ['The two sides accepted the price.'],
  },
  {
    id: 'third-party.react',
    anchor: { lemma: ['challenge', 'complain', 'condemn', 'criticise', 'criticize', 'denounce', 'praise', 'welcome'], upos: ['VERB'] },
    nodes: {
      actor: { paths: ['> agent'], entity: ['person', 'organization', 'place', 'nationality'] },
      act: {
        paths: ['> patient', '> ccomp > nsubj', '> prep:about|of|against'],
        lemma: ['@measure-noun', '@pact-noun', '@talks-noun', 'decision', 'move', 'step'],
      },
    },
    emit: { kind: 'third-party', role: 'bystander' },
    examples: [{ text: 'Chile welcomed the talks between Norway and Peru.', nodes: { actor: 'Chile' } }],
    counterexamples: ['Chile welcomed the singer.'],
  },
  {
    id: 'third-party.watch',
    anchor: { lemma: ['await', 'follow', 'monitor', 'observe', 'watch'], upos: ['VERB'] },
    nodes: {
      actor: { paths: ['> agent'], entity: ['person', 'organization', 'place', 'nationality'] },
      act: { paths: ['> patient'], lemma: ['@talks-noun', 'development', 'dispute', 'event', 'outcome', 'result', 'row', 'situation'] },
    },
    emit: { kind: 'third-party', role: 'bystander' },
    examples: [{ text: 'Chile is watching the talks with concern.', nodes: { actor: 'Chile', act: 'the talks' } }],
    counterexamples: ['Chile is watching the match.'],
  },
];
