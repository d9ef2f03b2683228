import type { Sentence, Token } from '../../model/index.ts';
import type { StatementKnowledge } from '../../model/knowledge/statements.ts';
import { buildTree, childBy, headOf, phraseOf, relationOf, type Tree } from '../../text/syntax-tree.ts';
import { mendSentence } from './mend-sentence.ts';
import { isBody } from './running.ts';
import { caseOf, markOf } from './source.ts';

/** One word with what is put right of it; heads count from 1, as in a sentence. */
type Change = readonly [token: number, right: Partial<Token>];

/** What a parser misreads in one way, and how grammar says it must be. */
type Repair = (tree: Tree, knowledge: StatementKnowledge) => readonly Change[];

/**
 * The sentence with what grammar rules out put right around verbs of saying: a noun that has a subject and no copula is a verb, a comma never
 * parts a subject from its verb, what "that" begins after somebody who hears is what he is told. Trees come from a model, and a wrong word
 * class there hides a whole statement. A sentence with nothing to repair is returned as it is.
 */
export function repairClauses(sentence: Sentence, knowledge: StatementKnowledge): Sentence {
  const repaired = REPAIRS.reduce(
    (tree, repair) => {
      const changes = repair(tree, knowledge);
      if (changes.length === 0) return tree;
      const tokens = [...tree.tokens];
      for (const [token, right] of changes) tokens[token] = { ...tokens[token]!, ...right };
      return buildTree({ ...tree.sentence, tokens }, 0);
    },
    buildTree(sentence, 0),
  );
  return repaired.sentence === sentence ? sentence : mendSentence(repaired.sentence);
}

const numbers = ({ tokens }: Tree): number[] => tokens.map((_, i) => i);

/** "The envoys doubt that the guns are silent", "The union plans to march": a cue's noun with a subject beside it and no copula. */
const verbTakenForNoun: Repair = (tree, knowledge) =>
  numbers(tree).flatMap((token): Change[] => {
    const { upos, form } = tree.tokens[token]!;
    const past = knowledge.irregularPasts[form.toLowerCase()];
    const lemma = past ?? tree.tokens[token]!.lemma;
    if (upos !== 'NOUN' || !/^(?:root|parataxis|conj|ccomp)$/.test(relationOf(tree, token)) || !namesAct(lemma, knowledge)) return [];
    if (childBy(tree, token, 'cop', 'aux', 'nmod:poss') >= 0) return [];
    const singular = /s$/.test(form);
    const compound = token - 1;
    const subject = childBy(tree, token, 'nsubj');
    const number = tree.tokens[compound]?.xpos ?? '';
    const agrees = past === undefined ? number === (singular ? 'NN' : 'NNS') : /^NN/.test(number);
    const beside = tree.children[token]!.includes(compound) && agrees;
    if (subject < 0 && !beside) return [];
    const clause = tree.children[token]!.find(child => child > token && /^(?:that|to|whether)$/.test(markOf(tree, child)));
    if (clause === undefined) return [];
    const owner = subject >= 0 ? subject : compound;
    const before =
      subject >= 0 ? [] : tree.children[token]!.filter(child => child < compound && /^(?:det|amod)$/.test(relationOf(tree, child)));
    return [
      [token, { upos: 'VERB', xpos: past !== undefined ? 'VBD' : singular ? 'VBZ' : 'VBP', lemma }],
      [clause, { deprel: markOf(tree, clause) === 'to' ? 'xcomp' : 'ccomp' }],
      [owner, { deprel: 'nsubj' }],
      ...before.map((child): Change => [child, { head: owner + 1 }]),
    ];
  });

function namesAct(lemma: string, { speechVerbs, factuality: { opinions, intentions, questions, denials } }: StatementKnowledge): boolean {
  return [speechVerbs, opinions, intentions, questions, denials].some(words => words.has(lemma));
}

/** "The premier promised to go", taken for a participle: one with a subject before it, an object or clause after it and no auxiliary is finite. */
const finiteVerb: Repair = tree =>
  numbers(tree).flatMap((token): Change[] => {
    const { xpos } = tree.tokens[token]!;
    if (xpos !== 'VBN' || !/^(?:root|ccomp)$/.test(relationOf(tree, token)) || childBy(tree, token, 'aux', 'cop', 'nsubj:pass') >= 0)
      return [];
    const subject = childBy(tree, token, 'nsubj');
    const object = childBy(tree, token, 'obj', 'ccomp', 'xcomp');
    return subject >= 0 && subject < token && object > token ? [[token, { xpos: 'VBD' }]] : [];
  });

/** "as the premier put it", "The papers read ...": a plain form with a subject and no auxiliary is finite. */
const finiteForm: Repair = tree =>
  numbers(tree).flatMap((token): Change[] => {
    const subject = childBy(tree, token, 'nsubj');
    if (tree.tokens[token]!.xpos !== 'VB' || subject < 0 || subject > token || !/^(?:root|advcl|parataxis)$/.test(relationOf(tree, token)))
      return [];
    return childBy(tree, token, 'aux', 'cop') >= 0 || markOf(tree, token) === 'to' ? [] : [[token, { xpos: 'VBD' }]];
  });

/** "promised to free all captives": an adjective after "to" that has an object is a verb. */
const infinitive: Repair = tree =>
  numbers(tree).flatMap((token): Change[] => {
    if (tree.tokens[token]!.upos !== 'ADJ' || !/^(?:xcomp|advcl|obl)$/.test(relationOf(tree, token))) return [];
    const to = tree.children[token]!.find(child => child < token && tree.tokens[child]!.form.toLowerCase() === 'to');
    if (to === undefined || childBy(tree, token, 'obj') < token) return [];
    return [
      [token, { upos: 'VERB', xpos: 'VB', deprel: 'xcomp' }],
      [to, { upos: 'PART', xpos: 'TO', deprel: 'mark' }],
    ];
  });

/** "The premier, asked about the fort, said ...": no comma parts a subject from its verb, so the participle is set between. */
const insertedParticiple: Repair = tree =>
  numbers(tree).flatMap((token): Change[] => {
    const { xpos } = tree.tokens[token]!;
    const verb = headOf(tree, token);
    if (!/^VB[DN]$/.test(xpos) || verb < token || !/^VB[DZP]$/.test(tree.tokens[verb]!.xpos)) return [];
    const subject = childBy(tree, token, 'nsubj');
    if (subject < 0 || tree.tokens[token - 1]?.form !== ',' || tree.tokens[verb - 1]?.form !== ',' || childBy(tree, verb, 'nsubj') >= 0)
      return [];
    const last = phraseOf(tree, subject).findLast(word => tree.tokens[word]!.upos !== 'PUNCT');
    if (last !== token - 2) return [];
    return [
      [subject, { head: verb + 1, deprel: 'nsubj' }],
      [token, { head: subject + 1, deprel: 'acl', xpos: 'VBN' }],
    ];
  });

/** "A source close to the talks said ...": an adjective with a subject of its own and no copula belongs to that noun. */
const subjectAdjective: Repair = tree =>
  numbers(tree).flatMap((token): Change[] => {
    if (tree.tokens[token]!.upos !== 'ADJ' || tree.tokens[token]!.deprel !== 'nsubj' || childBy(tree, token, 'cop') >= 0) return [];
    const noun = childBy(tree, token, 'nsubj');
    if (noun < 0 || noun > token) return [];
    return [
      [noun, { head: tree.tokens[token]!.head, deprel: 'nsubj' }],
      [token, { head: noun + 1, deprel: 'amod' }],
    ];
  });

/** "angry that the charts were old", "considered whether a retreat was possible": such a clause completes its verb or adjective. */
const complementClause: Repair = tree =>
  numbers(tree).flatMap((token): Change[] => {
    const head = headOf(tree, token);
    if (relationOf(tree, token) !== 'advcl' || head < 0 || head > token || !/^(?:VERB|ADJ)$/.test(tree.tokens[head]!.upos)) return [];
    const mark = childBy(tree, token, 'mark');
    const lemma = markOf(tree, token);
    if (mark < head || tree.tokens[mark - 1]?.form === ',' || childBy(tree, head, 'ccomp') >= 0) return [];
    const soThat = tree.tokens.some(({ form }, i) => i < mark && /^(?:so|such)$/i.test(form));
    const whether = lemma === 'whether' && tree.tokens[mark + 1]?.form !== 'or' && childBy(tree, head, 'obj') < 0;
    return (lemma === 'that' && !soThat) || whether ? [[token, { deprel: 'ccomp' }]] : [];
  });

/** "begged the raiders to spare the library": what somebody is asked to do completes the verb and is no purpose of it. */
const infinitiveOfRequest: Repair = (tree, { factuality, roleNouns }) =>
  numbers(tree).flatMap((token): Change[] => {
    const above = headOf(tree, token);
    const relation = relationOf(tree, token);
    if (above < 0 || markOf(tree, token) !== 'to') return [];
    // "advised the emperor to rest", but not "asked permission to leave": only somebody can do it.
    const somebody = /^(?:PROPN|PRON)$/.test(tree.tokens[above]!.upos) || roleNouns.has(tree.tokens[above]!.lemma);
    const verb = relation === 'advcl' ? above : relation === 'acl' && somebody ? headOf(tree, above) : -1;
    if (verb < 0 || !factuality.intentions.has(tree.tokens[verb]!.lemma) || childBy(tree, verb, 'xcomp') >= 0) return [];
    const first = phraseOf(tree, token)[0]!;
    const object = childBy(tree, verb, 'obj');
    const last = object < 0 ? -1 : phraseOf(tree, object, child => child === token).at(-1)!;
    if (object < verb || last !== first - 1 || first !== childBy(tree, token, 'mark')) return [];
    return [
      [token, { head: verb + 1, deprel: 'xcomp' }],
      [first, { upos: 'PART', xpos: 'TO', deprel: 'mark' }],
    ];
  });

/** "The ransom was never paid, the bailiff assured the jury": a past after its noun and a comma before both is a clause of its own. */
const clauseAfterComma: Repair = (tree, { speechVerbs }) =>
  numbers(tree).flatMap((token): Change[] => {
    const { xpos, deprel, lemma } = tree.tokens[token]!;
    const noun = headOf(tree, token);
    const head = noun < 0 ? -1 : headOf(tree, noun);
    if (xpos !== 'VBD' || deprel !== 'acl' || !speechVerbs.has(lemma) || noun !== token - 1 || head < 0 || head > noun) return [];
    const first = phraseOf(tree, noun).find(word => tree.tokens[word]!.upos !== 'PUNCT')!;
    if (caseOf(tree, noun) !== '' || tree.tokens[first - 1]?.form !== ',') return [];
    return [
      [token, { head: head + 1, deprel: 'parataxis' }],
      [noun, { head: token + 1, deprel: 'nsubj' }],
    ];
  });

/** "The railway company plans ...": a verb has no compound, so the noun before it is its subject and the one before that belongs to it. */
const subjectOfTwo: Repair = tree =>
  numbers(tree).flatMap((token): Change[] => {
    const noun = token - 1;
    if (tree.tokens[token]!.upos !== 'VERB' || noun < 1 || !tree.children[token]!.includes(noun)) return [];
    if (tree.tokens[noun]!.deprel !== 'compound' || !/^(?:NOUN|PROPN)$/.test(tree.tokens[noun]!.upos)) return [];
    const subject = childBy(tree, token, 'nsubj');
    if (subject !== noun - 1) return [];
    const before = tree.children[subject]!.filter(child => child < subject);
    return [
      [noun, { deprel: 'nsubj' }],
      [subject, { head: noun + 1, deprel: 'compound' }],
      ...before.map((child): Change => [child, { head: noun + 1 }]),
    ];
  });

/** "assured the crowd that the road was safe": what a hearer is told hangs on the verb, not on him. */
const clauseOfHearer: Repair = (tree, knowledge) =>
  numbers(tree).flatMap((token): Change[] => {
    if (!/^(?:acl|ccomp|advcl)$/.test(tree.tokens[token]!.deprel) || markOf(tree, token) !== 'that') return [];
    const hearer = headOf(tree, token);
    const verb = headOf(tree, hearer);
    if (verb < 0 || verb > hearer || !/^i?obj$/.test(relationOf(tree, hearer)) || !knowledge.hearerVerbs.has(tree.tokens[verb]!.lemma))
      return [];
    // "told the story that ..." has no hearer.
    return knowledge.speechNouns.has(tree.tokens[hearer]!.lemma) ? [] : [[token, { head: verb + 1, deprel: 'ccomp' }]];
  });

/** "gave assurances that the captives would go free": the clause is that of the noun for something said just before it. */
const clauseOfNoun: Repair = (tree, knowledge) =>
  numbers(tree).flatMap((token): Change[] => {
    const verb = headOf(tree, token);
    if (relationOf(tree, token) !== 'ccomp' || verb < 0 || knowledge.hearerVerbs.has(tree.tokens[verb]!.lemma)) return [];
    const mark = childBy(tree, token, 'mark');
    const noun = mark - 1;
    if (mark < 0 || tree.tokens[mark]!.lemma !== 'that' || noun <= verb || !knowledge.speechNouns.has(tree.tokens[noun]!.lemma)) return [];
    return headOf(tree, noun) === verb && relationOf(tree, noun) === 'obj' ? [[token, { head: noun + 1, deprel: 'acl' }]] : [];
  });

/** "spoke of a new beginning between the nations": after "of" or "about" such a phrase belongs to the noun just before it. */
const phraseOfTopic: Repair = tree =>
  numbers(tree).flatMap((token): Change[] => {
    if (relationOf(tree, token) !== 'obl' || !/^(?:against|among|between|for|of|towards?)$/.test(caseOf(tree, token))) return [];
    const first = phraseOf(tree, token)[0]!;
    const topic = tree.children[headOf(tree, token)]!.findLast(child => child < first && tree.tokens[child]!.upos !== 'PUNCT');
    if (topic === undefined || relationOf(tree, topic) !== 'obl' || !/^(?:about|of)$/.test(caseOf(tree, topic))) return [];
    const last = phraseOf(tree, topic).at(-1)!;
    const parted = tree.tokens.slice(last + 1, first).some(({ form }) => form === ',');
    return parted || tree.tokens[topic]!.upos === 'PRON' ? [] : [[token, { head: topic + 1, deprel: 'nmod' }]];
  });

/** "It was reported by the Courier that ...": the clause is what was reported, wherever it was hung. */
const reportedClause: Repair = (tree, { speechVerbs }) =>
  numbers(tree).flatMap((token): Change[] => {
    if (markOf(tree, token) !== 'that' || !/^(?:acl|advcl|ccomp)$/.test(tree.tokens[token]!.deprel)) return [];
    const agent = headOf(tree, token);
    const verb = agent < 0 ? -1 : headOf(tree, agent);
    if (verb < 0 || verb > agent || !speechVerbs.has(tree.tokens[verb]!.lemma)) return [];
    const subject = childBy(tree, verb, 'nsubj:pass');
    if (subject < 0 || tree.tokens[subject]!.lemma !== 'it' || relationOf(tree, agent) !== 'obl') return [];
    return [[token, { head: verb + 1, deprel: 'ccomp' }]];
  });

/** "said that it was over, adding that ...": a participle of saying after a comma is the speaker's own. */
const participleOfSpeaker: Repair = (tree, knowledge) =>
  numbers(tree).flatMap((token): Change[] => {
    const clause = headOf(tree, token);
    const verb = clause < 0 ? -1 : headOf(tree, clause);
    const { xpos, deprel, lemma } = tree.tokens[token]!;
    if (xpos !== 'VBG' || deprel !== 'advcl' || verb < 0 || verb > clause || clause > token || childBy(tree, token, 'mark', 'nsubj') >= 0)
      return [];
    if (relationOf(tree, clause) !== 'ccomp' || !knowledge.speechVerbs.has(tree.tokens[verb]!.lemma)) return [];
    const first = phraseOf(tree, token)[0]!;
    const comma = [first, first - 1].some(mark => tree.tokens[mark]!.form === ',');
    const speaks = namesAct(lemma, knowledge) || knowledge.judgingVerbs.has(lemma);
    return comma && speaks ? [[token, { head: verb + 1 }]] : [];
  });

/** "would sail if the wind turned": "if" asks only after words of asking and knowing; elsewhere it is a condition. */
const condition: Repair = (tree, knowledge) =>
  numbers(tree).flatMap((token): Change[] => {
    const head = headOf(tree, token);
    if (relationOf(tree, token) !== 'ccomp' || markOf(tree, token) !== 'if' || head < 0 || head > token) return [];
    const { lemma } = tree.tokens[head]!;
    const asks = knowledge.openQuestions.has(lemma) || knowledge.speechVerbs.has(lemma) || knowledge.factuality.questions.has(lemma);
    return asks ? [] : [[token, { deprel: 'advcl' }]];
  });

/** "The head of the delegation, Anders Lind, said ...": a name between commas is whoever holds the office, not the body. */
const nameOfOffice: Repair = (tree, knowledge) =>
  numbers(tree).flatMap((token): Change[] => {
    const body = headOf(tree, token);
    const noun = body < 0 ? -1 : headOf(tree, body);
    if (relationOf(tree, token) !== 'appos' || noun < 0 || noun > body || tree.tokens[token]!.upos !== 'PROPN') return [];
    const first = phraseOf(tree, token)[0]!;
    if (relationOf(tree, body) !== 'nmod' || ![first, first - 1].some(mark => tree.tokens[mark]?.form === ',')) return [];
    const office = tree.tokens[body]!.lemma;
    const holds = knowledge.roleNouns.has(tree.tokens[noun]!.lemma) && (!knowledge.roleNouns.has(office) || isBody(office));
    return holds ? [[token, { head: noun + 1 }]] : [];
  });

/** "The premier is convinced that ...": a participle of feeling is an adjective, and its subject feels. */
const feltParticiple: Repair = (tree, { feltVerbs }) =>
  numbers(tree).flatMap((token): Change[] => {
    const { xpos, lemma, form } = tree.tokens[token]!;
    const auxiliary = childBy(tree, token, 'aux:pass');
    const subject = childBy(tree, token, 'nsubj:pass');
    if (xpos !== 'VBN' || !feltVerbs.has(lemma) || auxiliary < 0 || subject < 0) return [];
    if (tree.tokens[auxiliary]!.lemma !== 'be' || tree.children[token]!.some(child => caseOf(tree, child) === 'by')) return [];
    return [
      [token, { upos: 'ADJ', xpos: 'JJ', lemma: form.toLowerCase() }],
      [subject, { deprel: 'nsubj' }],
      [auxiliary, { deprel: 'cop' }],
    ];
  });

/** "Asked about the fort, the premier said ...": whoever speaks was asked, and asks nothing. */
const openingParticiple: Repair = tree =>
  numbers(tree).flatMap((token): Change[] => {
    const verb = headOf(tree, token);
    if (tree.tokens[token]!.xpos !== 'VBD' || relationOf(tree, token) !== 'advcl' || verb < token) return [];
    if (childBy(tree, token, 'nsubj', 'aux') >= 0 || tree.tokens.some(({ upos }, i) => i < token && !/^(?:PUNCT|ADV|SCONJ)$/.test(upos)))
      return [];
    return [[token, { xpos: 'VBN' }]];
  });

const REPAIRS: readonly Repair[] = [
  infinitive,
  feltParticiple,
  openingParticiple,
  finiteVerb,
  finiteForm,
  verbTakenForNoun,
  insertedParticiple,
  subjectAdjective,
  subjectOfTwo,
  clauseAfterComma,
  infinitiveOfRequest,
  complementClause,
  clauseOfHearer,
  clauseOfNoun,
  phraseOfTopic,
  reportedClause,
  participleOfSpeaker,
  condition,
  nameOfOffice,
];
