import { describe, expect, it } from 'vitest';
import { wordLists } from '../languages/en/patterns/lists.ts';
import type { NodeRule, Pattern } from '../model/pattern.ts';
import { buildSentence, compilePatterns, explainPattern, matchPatterns, nodeSpan } from './index.ts';

function pattern(lemma: string, nodes: Record<string, NodeRule>, more: Partial<Pattern['anchor']> = {}): Pattern {
  return { id: 'test', anchor: { lemma: [lemma], ...more }, nodes, emit: {}, examples: [{ text: 'x', nodes: {} }], counterexamples: ['x'] };
}

/** Nodes of every match as text. */
function find(tree: string, rule: Pattern) {
  const { sentence, text } = buildSentence(tree);
  return matchPatterns(compilePatterns([rule], wordLists), [sentence]).map(match =>
    Object.fromEntries(
      Object.keys(match.nodes).map(name => {
        const span = nodeSpan(sentence, match, name)!;
        return [name, text.slice(span.start, span.end)];
      }),
    ),
  );
}

const roles: Record<string, NodeRule> = {
  agent: { paths: ['> agent'], optional: true },
  patient: { paths: ['> patient'], optional: true },
  recipient: { paths: ['> recipient'], optional: true },
};

describe('logical roles', () => {
  const cases: readonly (readonly [name: string, lemma: string, tree: string, expected: Record<string, string>])[] = [
    [
      'active',
      'send',
      'Norway norway PROPN 2 nsubj\nsent send VERB 0 root VBD\nDenmark denmark PROPN 2 iobj\na a DET 5 det\nlist list NOUN 2 obj',
      { agent: 'Norway', patient: 'a list', recipient: 'Denmark' },
    ],
    [
      'passive',
      'submit',
      'The the DET 2 det\npapers paper NOUN 4 nsubj:pass\nwere be AUX 4 aux:pass\nsubmitted submit VERB 0 root VBN\nto to ADP 6 case\nDenmark denmark PROPN 4 obl\nby by ADP 8 case\nNorway norway PROPN 4 obl',
      { agent: 'Norway', patient: 'The papers', recipient: 'Denmark' },
    ],
    [
      'passive of a verb with two objects',
      'hand',
      'Denmark denmark PROPN 3 nsubj:pass\nwas be AUX 3 aux:pass\nhanded hand VERB 0 root VBN\na a DET 5 det\nlist list NOUN 3 obj',
      { patient: 'a list', recipient: 'Denmark' },
    ],
    [
      'a subject read as an apposition of the place before it',
      'meet',
      'In in ADP 2 case\nBergen bergen PROPN 5 obl\nthe the DET 4 det\ncouncil council NOUN 2 appos\nmet meet VERB 0 root VBD',
      { agent: 'the council' },
    ],
    [
      'an apposition between commas',
      'meet',
      'In in ADP 2 case\nBergen bergen PROPN 7 obl\n, , PUNCT 5 punct\nthe the DET 5 det\nport port NOUN 2 appos\n, , PUNCT 5 punct\nmet meet VERB 0 root VBD',
      {},
    ],
    [
      'shared subject',
      'reject',
      'Norway norway PROPN 2 nsubj\ncame come VERB 0 root VBD\nand and CCONJ 4 cc\nrejected reject VERB 2 conj VBD\nit it PRON 4 obj',
      { agent: 'Norway', patient: 'it' },
    ],
    [
      'shared object',
      'condemn',
      'Norway norway PROPN 2 nsubj\ncondemned condemn VERB 0 root VBD\nand and CCONJ 4 cc\nrejected reject VERB 2 conj VBD\nthe the DET 6 det\nplan plan NOUN 4 obj',
      { agent: 'Norway', patient: 'the plan' },
    ],
    [
      'control by the object',
      'withdraw',
      'Norway norway PROPN 2 nsubj\nurged urge VERB 0 root VBD\nDenmark denmark PROPN 2 obj\nto to PART 5 mark\nwithdraw withdraw VERB 2 xcomp VB\nships ship NOUN 5 obj',
      { agent: 'Denmark', patient: 'ships' },
    ],
    [
      'control by the subject',
      'withdraw',
      'Norway norway PROPN 2 nsubj\npromised promise VERB 0 root VBD\nDenmark denmark PROPN 2 obj\nto to PART 5 mark\nwithdraw withdraw VERB 2 xcomp VB',
      { agent: 'Norway' },
    ],
    [
      'control by a prepositional object',
      'withdraw',
      'Norway norway PROPN 2 nsubj\ncalled call VERB 0 root VBD\non on ADP 4 case\nDenmark denmark PROPN 2 obl\nto to PART 6 mark\nwithdraw withdraw VERB 2 xcomp VB',
      { agent: 'Denmark' },
    ],
    [
      'relative clause with a subject pronoun',
      'lead',
      'envoys envoy NOUN 5 nsubj\nwho who PRON 3 nsubj WP\nled lead VERB 1 acl:relcl VBD\ntalks talk NOUN 3 obj\nleft leave VERB 0 root VBD',
      { agent: 'envoys', patient: 'talks' },
    ],
    [
      'relative clause without a pronoun',
      'make',
      'the the DET 2 det\noffer offer NOUN 5 nsubj\nNorway norway PROPN 4 nsubj\nmade make VERB 2 acl:relcl VBD\nfailed fail VERB 0 root VBD',
      { agent: 'Norway', patient: 'the offer' },
    ],
    [
      'participle after the noun',
      'submit',
      'papers paper NOUN 5 nsubj\nsubmitted submit VERB 1 acl VBN\nby by ADP 4 case\nNorway norway PROPN 2 obl\nvanished vanish VERB 0 root VBD',
      { agent: 'Norway', patient: 'papers' },
    ],
    [
      'active participle after the noun',
      'hold',
      'troops troop NOUN 5 nsubj\nholding hold VERB 1 acl VBG\nthe the DET 4 det\nport port NOUN 2 obj\nfled flee VERB 0 root VBD',
      { agent: 'troops', patient: 'the port' },
    ],
    [
      'owner of a noun of action',
      'offer',
      "Norway norway PROPN 3 nmod:poss\n's 's PART 1 case\noffer offer NOUN 4 nsubj\nfailed fail VERB 0 root VBD",
      { agent: 'Norway' },
    ],
    [
      'owner and by-phrase',
      'capture',
      "town town NOUN 3 nmod:poss\n's 's PART 1 case\ncapture capture NOUN 6 nsubj\nby by ADP 5 case\nrebels rebel NOUN 3 nmod\nended end VERB 0 root VBD",
      { agent: 'rebels', patient: 'town' },
    ],
    [
      'light verb',
      'offer',
      'Norway norway PROPN 2 nsubj\nmade make VERB 0 root VBD\nan a DET 4 det\noffer offer NOUN 2 obj\nto to ADP 6 case\nDenmark denmark PROPN 4 nmod',
      { agent: 'Norway', recipient: 'Denmark' },
    ],
    [
      'light verb in the passive',
      'offer',
      'The the DET 2 det\noffer offer NOUN 4 nsubj:pass\nwas be AUX 4 aux:pass\nmade make VERB 0 root VBN\nby by ADP 6 case\nNorway norway PROPN 4 obl',
      { agent: 'Norway' },
    ],
    [
      'accused of',
      'violate',
      'Norway norway PROPN 2 nsubj\naccused accuse VERB 0 root VBD\nDenmark denmark PROPN 2 obj\nof of SCONJ 5 mark\nviolating violate VERB 2 advcl VBG\nborders border NOUN 5 obj',
      { agent: 'Denmark', patient: 'borders' },
    ],
    [
      'expletive subject',
      'expect',
      'It it PRON 3 expl PRP\nis be AUX 3 aux:pass\nexpected expect VERB 0 root VBN\nthat that SCONJ 6 mark\nNorway norway PROPN 6 nsubj\nagrees agree VERB 3 csubj VBZ',
      {},
    ],
  ];
  it.each(cases)('%s', (_, lemma, tree, expected) => {
    expect(find(tree, pattern(lemma, roles))).toEqual([expected]);
  });
});

const coordination =
  'Norway norway PROPN 2 nsubj\nmet meet VERB 0 root VBD\nwith with ADP 4 case\nDenmark denmark PROPN 2 obl\nand and CCONJ 6 cc\nSweden sweden PROPN 4 conj\nin in ADP 8 case\nOslo oslo PROPN 2 obl';

describe('steps', () => {
  it('takes a coordination as one node', () => {
    expect(find(coordination, pattern('meet', { with: { paths: ['> obl:with'] } }))).toEqual([{ with: 'Denmark and Sweden' }]);
  });
  it('gives one match for each conjunct', () => {
    expect(find(coordination, pattern('meet', { with: { paths: ['> obl:with'], each: true } }))).toEqual([
      { with: 'Denmark' },
      { with: 'Sweden' },
    ]);
  });
  it('climbs', () => {
    expect(find(coordination, pattern('sweden', { met: { paths: ['< obl:with'] } }))[0]).toHaveProperty('met');
    expect(find(coordination, pattern('norway', { met: { paths: ['< agent'], lemma: ['meet'] } }))).toHaveLength(1);
    expect(find(coordination, pattern('norway', { met: { paths: ['< patient'] } }))).toEqual([]);
  });
  it('descends within the clause', () => {
    expect(find(coordination, pattern('meet', { place: { paths: ['>> *:in'] } }))).toEqual([{ place: 'Oslo' }]);
  });
  it('finds a prepositional phrase wherever it is attached', () => {
    const verb =
      'Norway norway PROPN 2 nsubj\nopened open VERB 0 root\ntalks talk NOUN 2 obj\nwith with ADP 5 case\nDenmark denmark PROPN 2 obl';
    const noun = verb.replace('2 obl', '3 nmod');
    for (const tree of [verb, noun]) {
      expect(find(tree, pattern('open', { with: { paths: ['> prep:with'] } }))).toEqual([{ with: 'Denmark' }]);
      expect(find(tree, pattern('talk', { with: { paths: ['> prep:with'] } }))).toEqual([{ with: 'Denmark' }]);
    }
    const particle = 'Norway norway PROPN 2 nsubj\ncalled call VERB 0 root\non on ADP 2 compound:prt\nDenmark denmark PROPN 2 obj';
    expect(find(particle, pattern('call', { on: { paths: ['> prep:on'] } }))).toEqual([{ on: 'Denmark' }]);
  });
  it('tries paths in order and tests', () => {
    const rule = { x: { paths: ['> obl:to', '> obl:@toward'] as const, lemma: ['sweden'] } };
    expect(find(coordination, pattern('meet', rule))).toEqual([{ x: 'Sweden' }]);
    expect(find(coordination, pattern('meet', { x: { paths: ['> obl'], not: { lemma: ['denmark', 'sweden'] } } }))).toEqual([
      { x: 'Oslo' },
    ]);
    expect(find(coordination, pattern('meet', {}, { without: ['obl:in'] }))).toEqual([]);
    expect(find(coordination, pattern('meet', {}, { having: ['obl:with=denmark'] }))).toHaveLength(1);
  });
});

describe('polarity and modality', () => {
  const cases: readonly (readonly [name: string, lemma: string, tree: string, expected: object])[] = [
    ['fact', 'agree', 'Norway norway PROPN 2 nsubj\nagreed agree VERB 0 root VBD', { tense: 'past' }],
    [
      'negation',
      'agree',
      'Norway norway PROPN 4 nsubj\ndid do AUX 4 aux VBD\nnot not PART 4 advmod\nagree agree VERB 0 root VB',
      { polarity: 'negative', tense: 'past' },
    ],
    [
      'failure',
      'agree',
      'Norway norway PROPN 2 nsubj\nfailed fail VERB 0 root VBD\nto to PART 4 mark\nagree agree VERB 2 xcomp VB',
      { polarity: 'negative', tense: 'past' },
    ],
    [
      'quantifier',
      'reach',
      'No no DET 2 det\nagreement agreement NOUN 4 nsubj:pass\nwas be AUX 4 aux:pass VBD\nreached reach VERB 0 root VBN',
      { polarity: 'negative', tense: 'past' },
    ],
    [
      'noun under a denied verb',
      'offer',
      'Norway norway PROPN 3 nsubj\nnever never ADV 3 advmod\nmade make VERB 0 root VBD\nan a DET 5 det\noffer offer NOUN 3 obj',
      { polarity: 'negative', tense: 'past' },
    ],
    [
      'future',
      'agree',
      'Norway norway PROPN 3 nsubj\nwill will AUX 3 aux MD\nagree agree VERB 0 root VB',
      { modality: 'future', tense: 'future' },
    ],
    ['possibility', 'agree', 'Norway norway PROPN 3 nsubj\nmay may AUX 3 aux MD\nagree agree VERB 0 root VB', { modality: 'modal' }],
    [
      'plan',
      'withdraw',
      'Norway norway PROPN 2 nsubj\nplans plan VERB 0 root VBZ\nto to PART 4 mark\nwithdraw withdraw VERB 2 xcomp VB',
      { modality: 'intended', tense: 'present' },
    ],
    [
      'demand',
      'withdraw',
      'Norway norway PROPN 2 nsubj\nurged urge VERB 0 root VBD\nDenmark denmark PROPN 2 obj\nto to PART 5 mark\nwithdraw withdraw VERB 2 xcomp VB',
      { modality: 'requested', tense: 'past' },
    ],
    [
      'condition',
      'agree',
      'If if SCONJ 3 mark\nNorway norway PROPN 3 nsubj\nagrees agree VERB 5 advcl VBZ\nwe we PRON 5 nsubj\nstop stop VERB 0 root VBP',
      { modality: 'hypothetical', tense: 'present' },
    ],
  ];
  it.each(cases)('%s', (_, lemma, tree, expected) => {
    const { sentence } = buildSentence(tree);
    const [match] = matchPatterns(compilePatterns([pattern(lemma, {})], wordLists), [sentence]);
    const { polarity, modality, tense } = match!;
    expect(JSON.parse(JSON.stringify({ polarity, modality, tense }))).toEqual(expected);
  });
});

describe('broken trees', () => {
  it('gives the arguments of an auxiliary to its verb', () => {
    const tree = 'Norway norway PROPN 2 nsubj\nhas have AUX 3 aux VBZ\nagreed agree VERB 0 root VBN';
    expect(find(tree, pattern('agree', roles))).toEqual([{ agent: 'Norway' }]);
  });
  it('reads a finite verb as none of the speaker’s attributes', () => {
    const tree =
      'Norway norway PROPN 3 nsubj\nhas have AUX 3 aux VBZ\nagreed agree VERB 5 amod VBN\n, , PUNCT 3 punct\nofficials official NOUN 6 nsubj\nsaid say VERB 0 root VBD';
    expect(find(tree, pattern('agree', { ...roles, says: { paths: ['< ccomp'] } }))).toHaveLength(1);
  });
  it('joins two subjects around a conjunction', () => {
    const tree = 'Norway norway PROPN 4 nsubj\nand and CCONJ 3 cc\nPeru peru PROPN 4 nsubj\nagreed agree VERB 0 root VBD';
    expect(find(tree, pattern('agree', { by: { paths: ['> agent'], each: true } }))).toHaveLength(2);
  });
  it('takes a place before a dash for no subject', () => {
    const tree = 'OSLO oslo PROPN 5 nsubj\n-- -- PUNCT 1 punct\nThe the DET 4 det\ncourt court NOUN 1 appos\nagreed agree VERB 0 root VBD';
    expect(find(tree, pattern('agree', roles))).toEqual([{ agent: 'The court' }]);
  });
  it('takes a receiver of nothing, and what follows a particle, for the object', () => {
    expect(find('Norway norway PROPN 2 nsubj\nread read VERB 0 root VBD\nplans plan NOUN 2 iobj', pattern('read', roles))).toEqual([
      { agent: 'Norway', patient: 'plans' },
    ]);
    const tree = 'Norway norway PROPN 2 nsubj\nhanded hand VERB 0 root VBD\nover over ADP 4 case\nlists list NOUN 2 obl';
    expect(find(tree, pattern('hand', roles))).toEqual([{ agent: 'Norway', patient: 'lists' }]);
  });
  const mends: readonly (readonly [name: string, lemma: string, tree: string, expected: Record<string, string>])[] = [
    [
      'a participle with a subject is a verb',
      'seize',
      'Police police NOUN 2 nsubj\nseized seize VERB 3 amod VBN\nweapons weapon NOUN 5 ccomp\nofficials official NOUN 5 nsubj\nsaid say VERB 0 root VBD',
      { agent: 'Police', patient: 'weapons' },
    ],
    [
      'a participle with a subject, its object read as the subject of the next',
      'seize',
      'Norway norway PROPN 2 nsubj\nseized seize VERB 3 amod VBN\nships ship NOUN 4 nsubj\nowned own VERB 0 root VBN\nby by ADP 6 case\nPeru peru PROPN 4 obl:agent',
      { agent: 'Norway', patient: 'ships' },
    ],
    [
      'a participle with a subject before a title and a name',
      'telephone',
      'Norway norway PROPN 2 nsubj\ntelephoned telephone VERB 3 amod VBN\nMinister minister NOUN 4 nmod:desc\nDahl dahl PROPN 0 root',
      { agent: 'Norway', patient: 'Minister Dahl' },
    ],
    [
      'a participle behind an auxiliary is a verb',
      'outlaw',
      'Kings king NOUN 4 nsubj\nhave have AUX 4 aux VBP\noutlawed outlaw VERB 4 amod VBN\nparties party NOUN 0 root',
      { agent: 'Kings', patient: 'parties' },
    ],
    [
      'an attribute with a hyphen stays one',
      'own',
      'A a DET 5 det\nstate state NOUN 4 nsubj\n- - PUNCT 2 punct HYPH\nowned own VERB 5 amod VBN\nfirm firm NOUN 0 root',
      { agent: 'state' },
    ],
    [
      'whom somebody does something against is not who does it',
      'march',
      'Workers worker NOUN 2 nsubj\nmarched march VERB 0 root VBN\nagainst against ADP 4 case\nPeru peru PROPN 2 obl:agent',
      { agent: 'Workers' },
    ],
    [
      'a name without preposition is the object',
      'telephone',
      'Norway norway PROPN 2 nsubj\ntelephoned telephone VERB 0 root VBN\nDahl dahl PROPN 2 obl:agent',
      { agent: 'Norway', patient: 'Dahl' },
    ],
    [
      'a name as complement of no object is the object',
      'call',
      'Norway norway PROPN 2 nsubj\ncalled call VERB 0 root VBD\nDahl dahl PROPN 2 xcomp',
      { agent: 'Norway', patient: 'Dahl' },
    ],
    [
      'an adjective and a plural read as complement and verb',
      'hold',
      'Norway norway PROPN 2 nsubj\nheld hold VERB 0 root VBD\njoint joint ADJ 2 xcomp\nexercises exercise VERB 2 ccomp VBZ',
      { agent: 'Norway', patient: 'joint exercises' },
    ],
    [
      'who is told to be doing something is the object',
      'accept',
      'Norway norway PROPN 2 nsubj\naccepts accept VERB 0 root VBZ\nsailors sailor NOUN 4 nsubj\nliving live VERB 2 ccomp VBG',
      { agent: 'Norway', patient: 'sailors' },
    ],
    [
      'a verb with a subject and a complement is no auxiliary',
      'have',
      'You you PRON 2 nsubj\nhave have VERB 6 aux VBP\nto to PART 4 mark\nleave leave VERB 2 xcomp VB\nhe he PRON 6 nsubj\nsaid say VERB 0 root VBD',
      { agent: 'You' },
    ],
    [
      'a people is the subject of its verb',
      'propose',
      'The the DET 3 det\nDanish danish ADJ 3 amod\nproposed propose VERB 0 root VBD\nreforms reform NOUN 3 obj',
      { agent: 'The Danish', patient: 'reforms' },
    ],
    [
      'a plural behind a name, with a clause that has no gap, is a verb',
      'demand',
      'Norway norway PROPN 2 compound\ndemands demand NOUN 0 root NNS\nthat that PRON 5 obj WDT\nPeru peru PROPN 5 nsubj\nopen open VERB 2 acl:relcl VB\nports port NOUN 5 obj',
      { agent: 'Norway' },
    ],
  ];
  it('takes a clause behind an active verb for what is proposed', () => {
    const proposed =
      'Norway norway PROPN 2 nsubj\nproposed propose VERB 0 root VBD\nthat that SCONJ 7 mark\nports port NOUN 7 nsubj:pass\nshould should AUX 7 aux\nbe be AUX 7 aux:pass\nopened open VERB 2 csubj:pass VBN';
    expect(find(proposed, pattern('open', { says: { paths: ['< ccomp'] } }))).toEqual([{ says: expect.stringContaining('proposed') }]);
  });
  it.each(mends)('%s', (_, lemma, tree, expected) => {
    expect(find(tree, pattern(lemma, roles))).toEqual([expected]);
  });
  it('gives the verb a clause that was hung on a time or a letter, and sets beside what follows a comma', () => {
    const told =
      'Norway norway PROPN 2 nsubj\nsaid say VERB 0 root VBD\nFriday friday PROPN 2 obl:unmarked\nthat that SCONJ 6 mark\nPeru peru PROPN 6 nsubj\nleft leave VERB 3 parataxis VBD';
    expect(find(told, pattern('leave', { says: { paths: ['< ccomp'] } }))).toEqual([{ says: expect.stringContaining('said') }]);
    const letter =
      'Norway norway PROPN 2 nsubj\nwarned warn VERB 0 root VBD\nPeru peru PROPN 2 obj\nin in ADP 5 case\nletters letter NOUN 2 obl\nthat that PRON 8 obj WDT\nit it PRON 8 nsubj\nconsidered consider VERB 5 acl:relcl VBD\nleaving leave VERB 8 xcomp VBG';
    expect(find(letter, pattern('consider', { says: { paths: ['< ccomp'] } }))).toEqual([{ says: expect.stringContaining('warned') }]);
    const beside =
      'Norway norway PROPN 2 nsubj\nleft leave VERB 0 root VBD\n, , PUNCT 5 punct\nofficials official NOUN 5 nsubj\nsaid say VERB 2 ccomp VBD';
    expect(find(beside, pattern('say', { what: { paths: ['< parataxis'] } }))).toEqual([{ what: expect.stringContaining('left') }]);
  });
  it('makes a finite verb the root over its subject', () => {
    const tree = 'Thousands thousand NOUN 0 root\ngathered gather VERB 1 acl VBD';
    expect(find(tree, pattern('gather', roles))).toEqual([{ agent: 'Thousands' }]);
  });
});

it('leaves out what is too long to be a sentence', () => {
  const words = (size: number) =>
    Array.from({ length: size }, (_, at) => `agree agree VERB ${at} ${at === 0 ? 'root' : 'conj'}`).join('\n');
  const count = (size: number) =>
    matchPatterns(compilePatterns([pattern('agree', {})], wordLists), [buildSentence(words(size)).sentence]).length;
  expect(count(300)).toBe(300);
  expect(count(1001)).toBe(0);
});

it('fails a word in which any of several tests that may not hold does', () => {
  const tree = 'Norway norway PROPN 2 nsubj\nsent send VERB 0 root VBD\nlists list NOUN 2 obj NNS';
  const both = (not: NodeRule['not']) => find(tree, pattern('send', { what: { paths: ['> obj'], not: not! } }));
  expect(both({ lemma: ['list'], xpos: ['NN'] })).toHaveLength(1);
  expect(both([{ lemma: ['list'] }, { xpos: ['NN'] }])).toEqual([]);
});

describe('compilation', () => {
  it('refuses what is wrong in itself', () => {
    expect(() => compilePatterns([pattern('a', {}), pattern('b', {})], {})).toThrow('given twice');
    expect(() => compilePatterns([pattern('@nowhere', {})], {})).toThrow('no word list @nowhere');
    expect(() => compilePatterns([pattern('a', { x: { paths: ['nsubj'] } })], {})).toThrow('is not a path');
    expect(() => compilePatterns([pattern('a', { x: { from: 'y', paths: ['> nsubj'] } })], {})).toThrow('starts from a node');
  });
});

describe('explanation', () => {
  it('names the node that failed and the test', () => {
    const { sentence } = buildSentence(coordination);
    const rule = pattern('meet', {
      who: { paths: ['> agent'] },
      with: { paths: ['> obl:with'], lemma: ['finland'] },
      on: { paths: ['> obl:on'] },
    });
    const { matched, anchors } = explainPattern(rule, wordLists, sentence);
    expect(matched).toBe(false);
    expect(anchors[0]!.steps.map(({ node, form, outcome }) => [node, form, outcome])).toEqual([
      ['anchor', 'met', 'held'],
      ['who', 'Norway', 'held'],
      ['with', 'Denmark', 'failed: lemma'],
      ['with', 'Sweden', 'failed: lemma'],
      ['on', '', 'no word there'],
    ]);
  });
});
