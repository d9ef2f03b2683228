import type { Pattern } from '../../../model/index.ts';

const participants = {
  parties: { paths: ['> agent'], optional: true },
  with: { paths: ['> prep:with', '> prep:between|among'], optional: true, not: { time: true } },
  place: { paths: ['> prep:in|at|near'], optional: true, entity: ['place'] },
} as const;

const ofForm = {
  ordinal: {
    from: 'form',
    paths: ['> amod'],
    optional: true,
    lemma: ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth'],
  },
  withNoun: { from: 'form', paths: ['> prep:with', '> prep:between|among', '> nmod > prep:with', '> nmod > prep:between'], optional: true },
  placeNoun: { from: 'form', paths: ['> prep:in|at|near', '> nmod > prep:in|at'], optional: true, entity: ['place'] },
  agenda: { from: 'form', paths: ['> prep:on|about|over'], optional: true, not: { time: true } },
} as const;

/** Meetings: who sat down with whom, or means to. `form` is the word for it; the matcher resolves passives and shared subjects. */
export const meetingPatterns: readonly Pattern[] = [
  {
    id: 'meeting.hold',
    anchor: {
      lemma: [
        'adjourn',
        'attend',
        'begin',
        'chair',
        'close',
        'complete',
        'conclude',
        'conduct',
        'convene',
        'end',
        'finish',
        'have',
        'hold',
        'host',
        'join',
        'open',
        'resume',
        'stage',
        'start',
      ],
      upos: ['VERB', 'AUX'],
    },
    nodes: {
      form: { paths: ['> patient'], lemma: ['@talks-noun'], without: ['compound=news|press|telephone'] },
      ...participants,
      ...ofForm,
    },
    emit: { kind: 'meeting', status: 'held' },
    examples: [
      {
        text: 'Norway and Peru held a second round of talks on Tuesday in Lima.',
        nodes: { form: 'a second round of talks', parties: 'Norway and Peru' },
      },
      { text: 'The talks were held in Oslo on May 4.', nodes: { form: 'The talks' } },
    ],
    counterexamples: ['The company held a large stake in the bank.'],
  },
  {
    id: 'meeting.take-place',
    anchor: {
      lemma: [
        'adjourn',
        'begin',
        'break',
        'close',
        'collapse',
        'conclude',
        'continue',
        'convene',
        'drag',
        'end',
        'fail',
        'finish',
        'last',
        'occur',
        'open',
        'resume',
        'start',
        'take',
      ],
      upos: ['VERB'],
    },
    nodes: {
      form: { paths: ['> nsubj', '> agent'], lemma: ['@talks-noun'], without: ['compound=news|press|telephone'] },
      place: participants.place,
      ...ofForm,
    },
    emit: { kind: 'meeting', status: 'held' },
    examples: [
      { text: 'The third session of the conference opened in Geneva on Monday.', nodes: { form: 'The third session of the conference' } },
    ],
    counterexamples: ['The bridge collapsed on Monday.'],
  },
  {
    id: 'meeting.meet',
    // "Met their demands" and "met a deadline" are no meetings.
    anchor: {
      lemma: ['confer', 'convene', 'gather', 'meet', 'negotiate', 'reconvene'],
      upos: ['VERB'],
      not: { deprel: ['acl'] },
      without: [
        'obj=challenge|commitment|condition|cost|criterion|deadline|demand|end|expectation|goal|need|obligation|opposition|price|quota|request|requirement|resistance|schedule|standard|target|term|truce|treaty',
      ],
    },
    nodes: {
      parties: { paths: ['> agent'] },
      with: { paths: ['> prep:with', '> patient'], optional: true },
      place: participants.place,
      agenda: { paths: ['> prep:on|about|over'], optional: true, not: { time: true } },
    },
    emit: { kind: 'meeting', status: 'held', form: 'round' },
    examples: [
      { text: 'The envoys of Sweden met their Danish counterparts in Malmo on Friday.', nodes: { parties: 'The envoys of Sweden' } },
      { text: 'The ministers will meet in Cairo next week.', nodes: { parties: 'The ministers' } },
    ],
    counterexamples: ['The meeting was short.', 'Norway met the demands in full.'],
  },
  {
    id: 'meeting.schedule',
    anchor: { lemma: ['arrange', 'expect', 'fix', 'plan', 'schedule', 'set', 'slate'], upos: ['VERB'] },
    nodes: {
      form: { paths: ['> patient'], lemma: ['@talks-noun', '@visit-noun'], without: ['compound=news|press|telephone'] },
      place: participants.place,
      ...ofForm,
    },
    emit: { kind: 'meeting', status: 'scheduled' },
    examples: [{ text: 'The next round of talks is scheduled for June 12 in Vienna.', nodes: { form: 'The next round of talks' } }],
    counterexamples: ['The price was set by the talks.'],
  },
  {
    id: 'meeting.propose',
    anchor: { lemma: ['float', 'offer', 'propose', 'request', 'seek', 'suggest', 'urge'], upos: ['VERB'] },
    nodes: {
      form: {
        paths: ['> patient', '> xcomp > patient', '> xcomp', '> ccomp > patient', '> ccomp > nsubj:pass'],
        lemma: ['@talks-noun', '@visit-noun'],
        without: ['compound=news|press|telephone'],
      },
      parties: { paths: ['> agent'], optional: true },
      with: { paths: ['> prep:with', '> xcomp > prep:with'], optional: true, not: { time: true } },
      ...ofForm,
    },
    emit: { kind: 'meeting', status: 'proposed' },
    examples: [
      {
        text: 'Chile proposed holding the next round of talks with Bolivia on May 3.',
        nodes: { form: 'the next round of talks with Bolivia', parties: 'Chile' },
      },
      {
        text: 'Chile has proposed a meeting of the presidents by the end of August.',
        nodes: { form: 'a meeting of the presidents', parties: 'Chile' },
      },
    ],
    counterexamples: ['Chile proposed a ceasefire.'],
  },
  {
    id: 'meeting.agree',
    anchor: { lemma: ['accept', 'agree'], upos: ['VERB'] },
    nodes: {
      form: {
        paths: ['> patient', '> prep:to|on', '> xcomp > patient', '> xcomp > prep:to|in'],
        lemma: ['@talks-noun'],
        without: ['compound=news|press|telephone'],
      },
      parties: { paths: ['> agent'], optional: true },
      ...ofForm,
    },
    emit: { kind: 'meeting', status: 'accepted' },
    examples: [{ text: 'Bolivia agreed to a new round of talks.', nodes: { form: 'a new round of talks', parties: 'Bolivia' } }],
    counterexamples: ['Bolivia agreed to a new price.'],
  },
  {
    id: 'meeting.decline',
    anchor: { lemma: ['decline', 'dismiss', 'reject', 'refuse'], upos: ['VERB'] },
    nodes: {
      form: {
        paths: ['> patient', '> xcomp > patient', '> patient > nmod:for', '> patient > acl > patient'],
        lemma: ['@talks-noun'],
        without: ['compound=news|press|telephone'],
      },
      parties: { paths: ['> agent'], optional: true },
      ...ofForm,
    },
    emit: { kind: 'meeting', status: 'declined' },
    examples: [
      {
        text: 'Bolivia rejected a meeting with the Chilean envoy.',
        nodes: { form: 'a meeting with the Chilean envoy', parties: 'Bolivia' },
      },
    ],
    counterexamples: ['Bolivia rejected the offer.'],
  },
  {
    id: 'meeting.put-off',
    anchor: { lemma: ['put'], upos: ['VERB'], having: ['compound:prt=off|back'] },
    nodes: { form: { paths: ['> patient'], lemma: ['@talks-noun', '@visit-noun'] }, ...ofForm },
    emit: { kind: 'meeting', status: 'postponed' },
    examples: [{ text: 'The session was put off until August 23.', nodes: { form: 'The session' } }],
    counterexamples: ['The payment was put off until August 23.'],
  },
  {
    id: 'meeting.cancel',
    anchor: { lemma: ['abandon', 'axe', 'cancel', 'scrap'], upos: ['VERB'] },
    nodes: { form: { paths: ['> patient'], lemma: ['@talks-noun', '@visit-noun'], without: ['compound=news|press|telephone'] }, ...ofForm },
    emit: { kind: 'meeting', status: 'cancelled' },
    examples: [{ text: 'The session was cancelled on Friday.', nodes: { form: 'The session' } }],
    counterexamples: ['The order was cancelled.'],
  },
  {
    id: 'meeting.call-off',
    anchor: { lemma: ['call'], upos: ['VERB'], having: ['compound:prt=off'] },
    nodes: { form: { paths: ['> patient'], lemma: ['@talks-noun', '@visit-noun'] }, ...ofForm },
    emit: { kind: 'meeting', status: 'cancelled' },
    examples: [{ text: 'Norway called off the talks on Friday.', nodes: { form: 'the talks' } }],
    counterexamples: ['Norway called for talks on Friday.', 'Norway called off the duties.'],
  },
  {
    id: 'meeting.postpone',
    anchor: { lemma: ['defer', 'delay', 'postpone', 'reschedule'], upos: ['VERB'] },
    nodes: { form: { paths: ['> patient'], lemma: ['@talks-noun', '@visit-noun'], without: ['compound=news|press|telephone'] }, ...ofForm },
    emit: { kind: 'meeting', status: 'postponed' },
    examples: [{ text: 'The session was postponed until August 23.', nodes: { form: 'The session' } }],
    counterexamples: ['The payment was postponed until August 23.'],
  },
  {
    // "after their first meeting in Lima on May 16": the noun alone, with the day, place or number printed beside it.
    id: 'meeting.mention',
    anchor: { lemma: ['@talks-noun'], without: ['compound=news|press|telephone'], upos: ['NOUN', 'PROPN'] },
    nodes: {
      parties: {
        paths: ['> agent', '> nmod:poss', '> prep:between', '> nmod > prep:between', '> prep:of'],
        optional: true,
        not: [{ time: true }, { lemma: ['@talks-noun'] }],
      },
      with: { paths: ['> prep:with', '> nmod > prep:with'], optional: true, not: { time: true } },
      place: { paths: ['> prep:in|at|near', '> nmod > prep:in|at'], optional: true, entity: ['place'] },
      ordinal: { paths: ['> amod'], optional: true, lemma: ofForm.ordinal.lemma },
    },
    emit: { kind: 'meeting', anchor: 'form', status: 'held', near: 'yes' },
    examples: [{ text: 'They spoke after their first meeting in Lima on May 16.', nodes: { ordinal: 'first' } }],
    counterexamples: ['They talk about the price.'],
  },
  {
    id: 'meeting.lead',
    anchor: { lemma: ['chair', 'direct', 'head', 'lead', 'represent'], upos: ['VERB'] },
    nodes: { delegation: { paths: ['> patient'], lemma: ['delegation', 'deputation', 'mission', 'team'] }, heads: { paths: ['> agent'] } },
    emit: { kind: 'meeting' },
    examples: [
      { text: 'Karl Lund led the 12-member Danish delegation on May 16.', nodes: { heads: 'Karl Lund' } },
      { text: 'The delegation, led by Karl Lund, is ready to begin.', nodes: { heads: 'Karl Lund' } },
    ],
    counterexamples: ['Karl Lund led the race.'],
  },
  {
    id: 'meeting.visit',
    anchor: { lemma: ['visit'], upos: ['VERB'], not: { deprel: ['acl'] } },
    nodes: {
      heads: { paths: ['> agent'] },
      place: { paths: ['> patient'], entity: ['place'] },
    },
    emit: { kind: 'meeting', status: 'held', form: 'visit' },
    examples: [{ text: 'Foreign Minister Karl Lund will visit Peru next week.', nodes: { place: 'Peru' } }],
    counterexamples: ['Thousands of tourists visit the old town every year.'],
  },
  {
    id: 'meeting.visit-noun',
    anchor: { lemma: ['@visit-noun'], upos: ['NOUN'] },
    nodes: {
      place: { paths: ['> prep:to'], entity: ['place'] },
      heads: { paths: ['> agent', '> nmod:poss', '> prep:by|of'], entity: ['person', 'organization', 'nationality', 'place'] },
    },
    emit: { kind: 'meeting', status: 'held', form: 'visit' },
    examples: [{ text: "The letter came before Karl Lund's visit to Peru on May 3.", nodes: { place: 'Peru' } }],
    counterexamples: ['A visit to the dentist is due.'],
  },
  {
    // "Visited the President at Oyster Bay": somebody rather than somewhere.
    id: 'meeting.visit-person',
    anchor: { lemma: ['see', 'visit'], upos: ['VERB'], without: ['ccomp', 'xcomp', 'advcl:as'] },
    nodes: {
      heads: { paths: ['> agent'], entity: ['person'] },
      with: { paths: ['> patient'], entity: ['person'] },
      place: participants.place,
    },
    emit: { kind: 'meeting', status: 'held', form: 'visit' },
    examples: [{ text: 'Karl Lund visited President Ana Rojas in Lima on Friday.', nodes: { heads: 'Karl Lund' } }],
    counterexamples: ['Karl Lund visited the museum on Friday.', 'Karl Lund saw the ship on Friday.'],
  },
  {
    id: 'meeting.visit-office',
    anchor: { lemma: ['see', 'visit'], upos: ['VERB'], without: ['ccomp', 'xcomp', 'advcl:as'] },
    nodes: {
      heads: { paths: ['> agent'], entity: ['person'] },
      with: {
        paths: ['> patient'],
        lemma: [
          'ambassador',
          'chancellor',
          'emperor',
          'governor',
          'king',
          'minister',
          'pope',
          'premier',
          'president',
          'prince',
          'queen',
          'secretary',
          'tsar',
        ],
      },
      place: participants.place,
    },
    emit: { kind: 'meeting', status: 'held', form: 'visit' },
    examples: [{ text: 'Karl Lund visited the president in Lima on Friday.', nodes: { with: 'the president' } }],
    counterexamples: ['Karl Lund visited the port on Friday.'],
  },
  {
    // "The minister told the visiting envoy": the visit is told by the way.
    id: 'meeting.visiting',
    anchor: { lemma: ['visit', 'visiting'], upos: ['ADJ', 'VERB'], deprel: ['amod', 'compound', 'xcomp'], xpos: ['VBG', 'JJ', 'NN'] },
    nodes: {
      // Parsers often take the participle for what the verb is about.
      verb: {
        paths: ['< xcomp', '< amod < iobj', '< amod < obj', '< amod < obl'],
        lemma: ['assure', 'host', 'inform', 'meet', 'press', 'receive', 'remind', 'see', 'tell', 'urge', 'warn', 'welcome'],
      },
      heads: { paths: ['> obj > appos', '> obj > nmod', '> obj', '< amod > appos', '< amod', '< compound'], entity: ['person'] },
      with: { from: 'verb', paths: ['> nsubj'] },
    },
    emit: { kind: 'meeting', status: 'held', form: 'visit' },
    examples: [{ text: 'The minister told visiting envoy Karl Lund that the price was too high.', nodes: { heads: 'Karl Lund' } }],
    counterexamples: ['Visiting hours are short.', 'The minister avoids visiting Karl Lund.'],
  },
  {
    id: 'meeting.receive',
    anchor: { lemma: ['greet', 'receive', 'welcome'], upos: ['VERB'] },
    nodes: {
      parties: { paths: ['> agent'] },
      with: {
        paths: ['> patient'],
        lemma: ['ambassador', 'delegate', 'delegation', 'deputation', 'emissary', 'envoy', 'minister', 'mission'],
      },
      place: { paths: ['> prep:in|at|near|aboard|on'], optional: true, entity: ['place'] },
    },
    emit: { kind: 'meeting', status: 'held', form: 'reception' },
    examples: [
      { text: 'The king received the envoys of Peru.', nodes: { with: 'the envoys of Peru' } },
      { text: 'The king received the Peruvian envoys on Friday.', nodes: { with: 'the Peruvian envoys' } },
    ],
    counterexamples: ['The king received a letter on Friday.'],
  },
  {
    id: 'meeting.receive-person',
    anchor: { lemma: ['greet', 'receive', 'welcome'], upos: ['VERB'] },
    nodes: {
      parties: { paths: ['> agent'], entity: ['person'] },
      with: { paths: ['> patient'], entity: ['person'] },
      place: participants.place,
    },
    emit: { kind: 'meeting', status: 'held', form: 'reception' },
    examples: [{ text: 'President Ana Rojas received Karl Lund on Friday.', nodes: { with: 'Karl Lund' } }],
    counterexamples: ['President Ana Rojas received the news on Friday.'],
  },
  {
    // "Called on him at the hotel": a visit, unlike "called on him to resign".
    id: 'meeting.call-on',
    anchor: { lemma: ['call'], upos: ['VERB'], without: ['xcomp', 'ccomp', 'advcl', 'obl:for'] },
    nodes: {
      heads: { paths: ['> agent'] },
      with: { paths: ['> prep:on|upon'], entity: ['person'], without: ['acl'] },
      at: { paths: ['> prep:at|in'], not: { time: true } },
    },
    emit: { kind: 'meeting', status: 'held', form: 'visit' },
    examples: [{ text: 'Karl Lund called on Ana Rojas at the hotel on Sunday.', nodes: { heads: 'Karl Lund', with: 'Ana Rojas' } }],
    counterexamples: ['Karl Lund called on Ana Rojas to resign.'],
  },
  {
    id: 'meeting.go-for-talks',
    anchor: { lemma: ['arrive', 'come', 'fly', 'go', 'head', 'leave', 'return', 'travel'], upos: ['VERB'] },
    nodes: {
      heads: { paths: ['> agent'] },
      form: { paths: ['> prep:for'], lemma: ['@talks-noun'] },
      place: { paths: ['> prep:to|in|at|for'], optional: true, entity: ['place'] },
      with: { from: 'form', paths: ['> prep:with'], optional: true, not: { time: true } },
    },
    emit: { kind: 'meeting', status: 'scheduled' },
    examples: [{ text: 'Karl Lund will travel to Lima next week for talks with the president.', nodes: { heads: 'Karl Lund' } }],
    counterexamples: ['Karl Lund will travel to Lima next week for a rest.'],
  },
  {
    // "Handed over the reply at the morning session": what is told was done there, so it met when that was done.
    id: 'meeting.during',
    anchor: { lemma: ['@talks-noun'], marker: ['at', 'during'], without: ['compound=news|press|telephone'], upos: ['NOUN', 'PROPN'] },
    nodes: {
      place: { paths: ['> prep:in|at|near', '> nmod > prep:in|at', '< obl > prep:in|at'], optional: true, entity: ['place'] },
      ordinal: { paths: ['> amod'], optional: true, lemma: ofForm.ordinal.lemma },
      with: { paths: ['> prep:with'], optional: true, not: { time: true } },
    },
    emit: { kind: 'meeting', anchor: 'form', status: 'held', near: 'yes', now: 'yes' },
    examples: [{ text: 'The envoys gave him the note at the second session.', nodes: { ordinal: 'second' } }],
    counterexamples: ['The envoys left after the second session.'],
  },
  {
    // "Made the proposal at a meeting with the president": the subject of the clause is the other side.
    id: 'meeting.at-meeting',
    anchor: { lemma: ['@talks-noun'], upos: ['NOUN'], marker: ['after', 'at', 'during', 'in'], without: ['compound=news|press|telephone'] },
    nodes: {
      parties: { paths: ['< obl > nsubj', '< nmod < obj > nsubj', '< nmod < obl > nsubj'] },
      with: { paths: ['> prep:with'], entity: ['person', 'organization', 'place', 'nationality'] },
      place: { paths: ['> prep:in|at'], optional: true, entity: ['place'] },
    },
    emit: { kind: 'meeting', anchor: 'form', status: 'held', near: 'yes' },
    examples: [{ text: 'Karl Lund made the offer at a meeting with President Ana Rojas.', nodes: { parties: 'Karl Lund' } }],
    counterexamples: ['Karl Lund made the offer at dinner.'],
  },
  {
    id: 'meeting.call',
    anchor: {
      lemma: ['call', 'phone', 'ring', 'telephone'],
      upos: ['VERB'],
      without: ['obl:for|upon|in', 'compound:prt', 'xcomp', 'ccomp', 'advcl'],
    },
    nodes: {
      parties: { paths: ['> agent'] },
      with: { paths: ['> patient'], entity: ['person'] },
      agenda: { paths: ['> prep:about|with|on'], optional: true, not: { time: true } },
    },
    emit: { kind: 'meeting', status: 'held', form: 'call' },
    examples: [
      { text: 'Karl Lund said he had called Maria Quispe with a new date.', nodes: { with: 'Maria Quispe', parties: 'he' } },
      { text: 'Karl Lund said he had called Maria Quispe on Wednesday with a new date.', nodes: { with: 'Maria Quispe', parties: 'he' } },
    ],
    counterexamples: ['Karl Lund called for calm.'],
  },
  {
    // "Talked with the president for an hour": two persons, and how long or where.
    id: 'meeting.talk-with',
    anchor: { lemma: ['speak', 'talk'], upos: ['VERB'] },
    nodes: {
      parties: { paths: ['> agent'] },
      with: { paths: ['> prep:with'], entity: ['person'] },
      place: {
        paths: ['> prep:in|at', '> prep:with > nmod:at|in', '> obl > nmod:at|in', '> obl > nmod > nmod:at|in'],
        entity: ['place'],
        optional: true,
      },
      length: { paths: ['> prep:for', '> prep:with > nmod:for'], lemma: ['hour', 'minute'] },
    },
    emit: { kind: 'meeting', status: 'held', form: 'visit' },
    examples: [
      {
        text: 'Karl Lund talked with Maria Quispe for an hour in Lima on Saturday.',
        nodes: { parties: 'Karl Lund', with: 'Maria Quispe' },
      },
    ],
    counterexamples: ['Karl Lund talked with Maria Quispe about the weather.', 'Karl Lund talked for an hour.'],
  },
  {
    // The act that brings a treaty into force has a day and a place.
    id: 'meeting.exchange-ratifications',
    anchor: { lemma: ['exchange', 'deposit'], upos: ['VERB'] },
    nodes: {
      parties: { paths: ['> agent'], optional: true },
      agenda: { paths: ['> patient'], lemma: ['instrument', 'ratification'] },
      place: { paths: ['> prep:in|at', '> patient > nmod > nmod:in|at'], entity: ['place'], optional: true },
    },
    emit: { kind: 'meeting', status: 'held', form: 'ceremony' },
    examples: [
      { text: 'Norway and Peru exchanged the ratifications of the treaty in Lima.', nodes: { parties: 'Norway and Peru', place: 'Lima' } },
    ],
    counterexamples: ['Norway and Peru exchanged sailors in Lima.'],
  },
  {
    id: 'meeting.call-noun',
    anchor: { lemma: ['call', 'conversation'], upos: ['NOUN'] },
    nodes: {
      with: { paths: ['> prep:with', '> prep:between'], entity: ['person', 'organization', 'place'] },
      parties: { paths: ['> agent', '> nmod:poss', '< obl:after|in|during > nsubj', '< nmod:after|in|during', '< appos'], optional: true },
    },
    emit: { kind: 'meeting', status: 'held', form: 'call' },
    examples: [{ text: 'The president, after a call with Maria Quispe on May 19, said the offer stood.', nodes: { with: 'Maria Quispe' } }],
    counterexamples: ['There was a call for calm.'],
  },
];
