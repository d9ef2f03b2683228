import type { Pattern } from '../../../model/index.ts';

/** What a party binds itself to, and days by which something is due. */
export const commitmentPatterns: readonly Pattern[] = [
  {
    id: 'commitment.promise',
    anchor: { lemma: ['commit', 'guarantee', 'pledge', 'promise', 'undertake', 'vow'], upos: ['VERB'] },
    nodes: {
      by: { paths: ['> agent'] },
      what: {
        paths: ['> xcomp', '> ccomp', '> patient', '> prep:to'],
        upos: ['VERB', 'NOUN', 'PROPN', 'NUM'],
        not: { lemma: ['@hostile-verb', '@party-noun'] },
      },
      to: { paths: ['> iobj'], optional: true },
      due: { paths: ['> prep:by|before|within', '> xcomp > prep:by|before|within'], optional: true, time: true },
    },
    emit: { kind: 'commitment', status: 'pending', told: 'yes' },
    examples: [
      {
        text: 'Norway pledged to withdraw its ships by the end of May.',
        nodes: { by: 'Norway', what: 'withdraw its ships by the end of May' },
      },
    ],
    counterexamples: ['The promised ship never came.', 'Norway vowed to retaliate.'],
  },
  {
    id: 'commitment.ready',
    anchor: {
      lemma: ['prepare', 'prepared', 'ready', 'willing'],
      xpos: ['JJ', 'VBN'],
      without: ['aux=must|should', 'mark=if|whether'],
      not: { deprel: ['acl'] },
    },
    nodes: {
      by: { paths: ['> nsubj', '> nsubj:pass', '> agent'] },
      what: { paths: ['> xcomp', '> advcl', '> ccomp'], upos: ['VERB'], not: { lemma: ['@hostile-verb', 'discuss', 'stay'] } },
    },
    emit: { kind: 'commitment', status: 'pending' },
    examples: [
      {
        text: 'The president said Norway was ready to work with Peru on a treaty.',
        nodes: { by: 'Norway', what: 'work with Peru on a treaty' },
      },
    ],
    counterexamples: ['The meal was ready.', 'Norway has a weapon that it is ready to use.', 'Norway was ready to retaliate.'],
  },
  {
    id: 'commitment.will',
    anchor: {
      lemma: ['@action-verb', 'announce', 'boost', 'convey', 'cut', 'evacuate', 'file', 'increase', 'issue', 'order', 'review', 'slash'],
      upos: ['VERB'],
      having: ['aux=will|would|shall'],
      without: ['neg', 'nsubj:pass', 'advcl:if', 'mark=after|before|until|when', 'advmod=likely|perhaps|possibly|probably'],
      // "It may be days before Norway will lift it" promises nothing.
      not: { deprel: ['advcl'] },
    },
    nodes: { by: { paths: ['> nsubj'], not: { lemma: ['@talks-noun', 'it', 'there', 'this', 'that'] } } },
    emit: { kind: 'commitment', status: 'pending', anchor: 'what' },
    examples: [{ text: 'The minister said Norway would lift the embargo in June.', nodes: { by: 'Norway' } }],
    counterexamples: [
      'The minister said Norway lifted the embargo in June.',
      'Norway will probably lift the embargo.',
      'The king waited for weeks before he would lift the embargo.',
    ],
  },
  {
    // "Neither side may send troops", "each power shall pay for its own": what a text binds both to.
    id: 'commitment.both',
    anchor: { lemma: ['may', 'shall'], upos: ['AUX'], deprel: ['aux'] },
    nodes: {
      what: { paths: ['< aux'], upos: ['VERB'] },
      by: {
        from: 'what',
        paths: ['> nsubj'],
        lemma: ['army', 'belligerent', 'country', 'government', 'nation', 'party', 'power', 'side', 'state'],
        having: ['det=both|each|either|neither'],
      },
    },
    emit: { kind: 'commitment', status: 'pending', joint: 'yes' },
    examples: [
      {
        text: 'Neither side may build forts on the island.',
        nodes: { by: 'Neither side', what: 'Neither side may build forts on the island' },
      },
    ],
    counterexamples: ['Each side sent a note.', 'The envoy may build a house.'],
  },
  {
    id: 'commitment.plan',
    anchor: { lemma: ['intend', 'plan'], upos: ['VERB'], without: ['mark=if|whether'] },
    nodes: {
      by: { paths: ['> nsubj'] },
      // What is threatened binds nobody.
      what: { paths: ['> xcomp'], upos: ['VERB'], not: { lemma: ['@hostile-verb', 'discuss', 'hold', 'meet', 'visit'] } },
    },
    emit: { kind: 'commitment', status: 'pending' },
    examples: [{ text: 'Norway plans to cut its output of copper.', nodes: { by: 'Norway', what: 'cut its output of copper' } }],
    counterexamples: ['The planned cut was small.', 'Norway plans to impose duties on copper.'],
  },
];

export const deadlinePatterns: readonly Pattern[] = [
  {
    id: 'deadline.set',
    anchor: { lemma: ['deadline', 'ultimatum'], upos: ['NOUN'] },
    nodes: {
      by: {
        paths: ['> prep:by|from', '> acl > prep:by|agent', '> nmod:poss', '> agent', '< patient > agent'],
        optional: true,
      },
      to: {
        paths: ['> prep:for|to|on', '< patient > iobj', '< patient > prep:on|for|to', '> acl > nsubj'],
        optional: true,
        entity: ['person', 'organization', 'place', 'nationality'],
      },
      length: { paths: ['> compound', '> amod', '> prep:of'], optional: true, time: true },
      due: { paths: ['> compound', '> prep:of|on', '> prep:on', '> amod'], optional: true, time: true },
      what: { paths: ['> acl', '> prep:for > acl', '< patient > advcl', '< patient > xcomp'], optional: true, upos: ['VERB'] },
    },
    emit: { kind: 'deadline', status: 'pending' },
    examples: [{ text: 'The president issued a two-week deadline for Peru to show that it wants peace.', nodes: { by: 'The president' } }],
    counterexamples: ['The line was dead.'],
  },
  {
    // "extended the deadline for Peru until May 24", "put off its ultimatum by two weeks"
    id: 'deadline.move',
    anchor: { lemma: ['defer', 'delay', 'extend', 'move', 'postpone', 'prolong', 'push', 'put', 'shift'], upos: ['VERB'] },
    nodes: {
      deadline: { paths: ['> patient'], lemma: ['deadline', 'ultimatum'] },
      by: { paths: ['> agent'], optional: true },
      to: {
        paths: ['> patient > prep:for|to|on', '> prep:for'],
        optional: true,
        entity: ['person', 'organization', 'place', 'nationality'],
      },
      due: { paths: ['> prep:until|till|to|through', '> patient > prep:until|till|to'], optional: true, time: true },
      length: {
        paths: ['> prep:by|for', '> patient > prep:by|for', '> patient > acl > prep:by', '> xcomp > prep:by'],
        optional: true,
        time: true,
      },
    },
    emit: { kind: 'deadline', status: 'pending', moved: 'yes' },
    examples: [
      {
        text: 'Norway extended the deadline for Peru until May 24.',
        nodes: { by: 'Norway', deadline: 'the deadline for Peru', to: 'Peru', due: 'May 24' },
      },
    ],
    counterexamples: ['Norway extended its stay until May 24.'],
  },
  {
    // "has ten days to answer"
    id: 'deadline.have-time',
    anchor: { lemma: ['give', 'have'], upos: ['VERB'] },
    nodes: {
      to: { paths: ['> iobj', '> nsubj'] },
      length: { paths: ['> patient'], time: true },
      what: { paths: ['> patient > acl', '> xcomp', '> advcl'], upos: ['VERB'] },
    },
    emit: { kind: 'deadline', status: 'pending' },
    examples: [{ text: 'Norway gave Peru ten days to answer.', nodes: { to: 'Peru', length: 'ten days', what: 'answer' } }],
    counterexamples: ['Norway gave Peru a ship.'],
  },
  {
    // "gave Peru until Friday to answer"
    id: 'deadline.give-until',
    anchor: { lemma: ['give', 'grant', 'leave'], upos: ['VERB'] },
    nodes: {
      by: { paths: ['> agent'] },
      to: { paths: ['> iobj', '> patient'], entity: ['person', 'organization', 'place', 'nationality'] },
      due: { paths: ['> prep:until|till'], time: true },
      what: { paths: ['> advcl', '> xcomp'], upos: ['VERB'], optional: true },
    },
    emit: { kind: 'deadline', status: 'pending' },
    examples: [{ text: 'Norway gave Peru until May 24 to answer.', nodes: { by: 'Norway', to: 'Peru', due: 'May 24', what: 'answer' } }],
    counterexamples: ['Norway gave Peru a ship.'],
  },
  {
    // "has until Friday to answer"
    id: 'deadline.have-until',
    anchor: { lemma: ['have'], upos: ['AUX', 'VERB'] },
    nodes: {
      to: { paths: ['> nsubj'] },
      due: { paths: ['> prep:until|till', '> xcomp:until|till > nsubj'], time: true },
      what: { paths: ['> advcl', '> xcomp'], upos: ['VERB'], optional: true },
    },
    emit: { kind: 'deadline', status: 'pending' },
    examples: [
      { text: 'Peru has until Friday to answer the note.', nodes: { to: 'Peru', due: 'Friday' } },
      { text: 'Peru has until 5 June to answer the note.', nodes: { to: 'Peru', due: '5 June', what: 'answer the note' } },
    ],
    counterexamples: ['Peru has ships to sell.', 'Peru has waited until May.'],
  },
  {
    // "will reply within ten days", "by noon on Friday": a deed with the day by which it is to be done.
    id: 'deadline.by',
    anchor: { lemma: ['@action-verb', 'determine', 'issue', 'make', 'meet', 'propose', 'prove', 'show', 'tell'], upos: ['VERB'] },
    nodes: {
      by: { paths: ['> agent'] },
      due: { paths: ['> prep:by|before|until', '> patient > prep:by'], time: true },
    },
    emit: { kind: 'deadline', status: 'pending', anchor: 'what', ahead: 'yes' },
    examples: [{ text: 'Norway must answer by the end of June.', nodes: { by: 'Norway', due: 'the end of June' } }],
    counterexamples: ['Norway answered in June.'],
  },
  {
    // "The gates would be opened by Easter": nobody is said to do it.
    id: 'deadline.by-passive',
    anchor: {
      lemma: ['@action-verb', 'announce', 'impose', 'make', 'ratify'],
      upos: ['VERB'],
      having: ['nsubj:pass', 'aux=will|would|shall|must|may|should'],
    },
    nodes: { due: { paths: ['> prep:by|before|until'], time: true } },
    emit: { kind: 'deadline', status: 'pending', anchor: 'what', ahead: 'yes', setter: 'none' },
    examples: [{ text: 'The duties would be lifted by the end of June.', nodes: { due: 'the end of June' } }],
    counterexamples: ['The duties were lifted in June.'],
  },
  {
    id: 'deadline.take-time',
    anchor: { lemma: ['take'], upos: ['VERB'], having: ['aux=will|would|may|could|should'] },
    nodes: {
      length: { paths: ['> patient'], time: true },
      what: { paths: ['> advcl', '> xcomp', '> csubj', '> ccomp'], upos: ['VERB'], optional: true },
    },
    emit: { kind: 'deadline', status: 'pending', ahead: 'yes', setter: 'none' },
    examples: [{ text: 'It would take a month to remove the mines.', nodes: { length: 'a month' } }],
    counterexamples: ['It would take courage to remove the mines.'],
  },
  {
    id: 'deadline.within',
    anchor: { lemma: ['@action-verb', 'determine', 'know', 'make', 'meet', 'prove', 'show', 'tell'], upos: ['VERB'] },
    nodes: {
      by: { paths: ['> agent'] },
      length: { paths: ['> prep:within|in'], time: true },
    },
    emit: { kind: 'deadline', status: 'pending', anchor: 'what', ahead: 'yes' },
    examples: [{ text: 'Norway said it would answer within ten days.', nodes: { by: 'it', length: 'ten days' } }],
    counterexamples: ['He decided at once.'],
  },
];
