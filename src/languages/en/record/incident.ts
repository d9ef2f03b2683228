import type { Pattern } from '../../../model/index.ts';

const where = { place: { paths: ['> prep:in|at|near|on|off', '> obl > prep:of|in'], optional: true, entity: ['place'] } } as const;

/** Violence beside the table, and measures one side takes against the other. */
export const incidentPatterns: readonly Pattern[] = [
  {
    id: 'incident.kill',
    anchor: { lemma: ['die', 'injure', 'kill', 'wound'], upos: ['VERB'] },
    nodes: {
      casualties: { paths: ['> patient', '> nsubj', '> nsubj:pass'], lemma: ['@people-noun'] },
      // "Killed in Peru" says where, "killed by Peruvian fire" by whom.
      by: {
        paths: ['> prep:by', '> prep:by|in > amod', '> prep:by|in > nmod:poss'],
        optional: true,
        entity: ['organization', 'place', 'nationality'],
      },
      means: {
        paths: ['> prep:in|by'],
        optional: true,
        lemma: ['attack', 'blast', 'bomb', 'bombardment', 'drone', 'explosion', 'fire', 'missile', 'raid', 'riot', 'shelling', 'strike'],
      },
      ...where,
    },
    emit: { kind: 'incident', status: 'executed', class: 'casualties', anchor: 'what' },
    examples: [{ text: 'Three people were killed in the port of Arica.', nodes: { casualties: 'Three people' } }],
    counterexamples: ['The bill died in committee.'],
  },
  {
    id: 'incident.attack',
    anchor: {
      lemma: [
        'attack',
        'bomb',
        'bombard',
        'capture',
        'damage',
        'destroy',
        'fire',
        'invade',
        'launch',
        'occupy',
        'raid',
        'seize',
        'shell',
        'sink',
        'storm',
        'target',
      ],
      upos: ['VERB'],
    },
    nodes: {
      by: { paths: ['> agent'] },
      what: {
        paths: ['> patient'],
        upos: ['NOUN', 'PROPN'],
        not: {
          lemma: [
            'attack',
            'attempt',
            'bid',
            'blitz',
            'broadside',
            'criticism',
            'demand',
            'drive',
            'idea',
            'inquiry',
            'investigation',
            'offensive',
            'opportunity',
            'order',
            'service',
            'talk',
            'tirade',
            'warning',
            'market',
            'decision',
            'campaign',
            'effort',
            'initiative',
            'plan',
            'people',
            'person',
            'policy',
            'practice',
            'probe',
            'process',
            'project',
            'talks',
          ],
        },
      },
      means: {
        paths: ['> prep:with|in'],
        optional: true,
        lemma: ['artillery', 'attack', 'bomb', 'drone', 'gun', 'missile', 'rocket', 'strike', 'torpedo'],
      },
      ...where,
    },
    emit: { kind: 'incident', status: 'executed', class: 'attack' },
    examples: [{ text: 'Peruvian ships attacked the harbour on Sunday.', nodes: { what: 'the harbour' } }],
    counterexamples: ['The firm launched a campaign.'],
  },
  {
    id: 'incident.noun',
    anchor: {
      lemma: ['airstrike', 'attack', 'bombardment', 'explosion', 'mutiny', 'offensive', 'raid', 'riot', 'shelling'],
      upos: ['NOUN'],
    },
    nodes: {
      by: { paths: ['> amod', '> prep:by', '> nmod:poss', '> agent'], entity: ['organization', 'place', 'nationality'] },
      place: { paths: ['> prep:on|in|at|near', '> prep:across'], entity: ['place'] },
    },
    emit: { kind: 'incident', status: 'executed', class: 'attack', anchor: 'what' },
    examples: [{ text: 'The mayor condemned Peruvian attacks on Bolivia.', nodes: { by: 'Peruvian', place: 'Bolivia' } }],
    counterexamples: ['The heart attack was mild.'],
  },
  {
    id: 'incident.measure',
    anchor: {
      lemma: ['ban', 'extend', 'impose', 'introduce', 'levy', 'lift', 'order', 'put', 'raise', 'remove', 'slap', 'suspend', 'tighten'],
      upos: ['VERB'],
    },
    nodes: {
      by: { paths: ['> agent'], optional: true },
      what: { paths: ['> patient', '> patient > nmod:of'], lemma: ['@measure-noun', 'cutback', 'cut', 'production'] },
      on: { paths: ['> prep:on|against', '> patient > prep:on|against'], optional: true, not: { time: true } },
    },
    emit: { kind: 'incident', status: 'executed', class: 'measure', anchor: 'means' },
    examples: [{ text: 'Norway imposed duties on Peruvian copper on Friday.', nodes: { by: 'Norway', on: 'Peruvian copper' } }],
    counterexamples: ['Norway imposed silence.'],
  },
  {
    id: 'incident.announce-measure',
    anchor: { lemma: ['announce', 'plan', 'threaten'], upos: ['VERB'] },
    nodes: {
      by: { paths: ['> agent'] },
      what: {
        paths: ['> patient', '> xcomp > patient', '> patient > acl > patient'],
        lemma: ['@measure-noun', 'package', 'programme', 'program'],
      },
      on: { paths: ['> patient > prep:on|against', '> prep:on|against'], optional: true },
    },
    emit: { kind: 'incident', status: 'announced', class: 'measure' },
    examples: [{ text: 'Norway announced duties on Peruvian copper.', nodes: { by: 'Norway' } }],
    counterexamples: ['Norway announced the winner.'],
  },
  {
    // "Placed the town under martial law", "proclaimed a state of siege".
    id: 'incident.emergency',
    anchor: { lemma: ['declare', 'impose', 'place', 'proclaim', 'put'], upos: ['VERB'] },
    nodes: {
      by: { paths: ['> agent'], optional: true },
      what: { paths: ['> patient', '> prep:under'], lemma: ['curfew', 'emergency', 'law', 'siege'] },
      place: { paths: ['> patient', '> prep:in|on'], optional: true, entity: ['place'] },
    },
    emit: { kind: 'incident', status: 'executed', class: 'measure' },
    examples: [{ text: 'The government placed Lima under martial law on Wednesday.', nodes: { by: 'The government', place: 'Lima' } }],
    counterexamples: ['The government placed an order on Wednesday.'],
  },
];
