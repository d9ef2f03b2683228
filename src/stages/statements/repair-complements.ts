import { childBy, headOf, phraseOf, relationOf, type Tree } from '../../text/syntax-tree.ts';
import { type Change, namesAct, numbers, type Repair } from './repair.ts';
import { caseOf, markOf } from './source.ts';

/** "angry that the charts were old", "considered whether a retreat was possible": such a clause completes its verb or adjective. */
export const complementClause: Repair = tree =>
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
export const infinitiveOfRequest: Repair = (tree, { factuality, roleNouns }) =>
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

/** A clause that "that" only opens: where it has a subject, and an object or none to have, "that" is no part of it and no relative pronoun. */
function isClauseWithThat(tree: Tree, token: number): boolean {
  const { deprel } = tree.tokens[token]!;
  if (!/^(?:acl|ccomp|advcl)(?:$|:)/.test(deprel) || markOf(tree, token) !== 'that') return false;
  return deprel !== 'acl:relcl' || (childBy(tree, token, 'nsubj') >= 0 && childBy(tree, token, 'cop', 'aux:pass', 'obj', 'ccomp') >= 0);
}

/** "has not decided whether ...": a clause after an active verb is not its subject. */
export const clauseOfVerb: Repair = tree =>
  numbers(tree).flatMap((token): Change[] => {
    const verb = headOf(tree, token);
    if (relationOf(tree, token) !== 'csubj' || verb < 0 || verb > token || tree.tokens[verb]!.upos !== 'VERB') return [];
    if (!/^(?:that|whether|if)$/.test(markOf(tree, token)) || childBy(tree, verb, 'aux:pass') >= 0) return [];
    const subject = childBy(tree, verb, 'nsubj');
    if (subject < 0 || subject > verb || tree.tokens[subject]!.lemma === 'it') return [];
    return [
      [token, { deprel: 'ccomp' }],
      [subject, { deprel: 'nsubj' }],
    ];
  });

/** "quoted the envoy as saying", "was quoted by the Herald as saying": the participle hangs on the verb, not on a noun beside it. */
export const quotedSaying: Repair = (tree, { citingVerbs }) =>
  numbers(tree).flatMap((token): Change[] => {
    const noun = headOf(tree, token);
    const verb = noun < 0 ? -1 : headOf(tree, noun);
    if (tree.tokens[token]!.xpos !== 'VBG' || markOf(tree, token) !== 'as' || verb < 0 || verb > noun) return [];
    if (!citingVerbs.has(tree.tokens[verb]!.lemma) || !/^(?:obj|obl)$/.test(relationOf(tree, noun))) return [];
    return [[token, { head: verb + 1, deprel: 'advcl' }]];
  });

/** "said the bakers must lower their prices": what follows "said" is the subject of the clause that has none. */
export const subjectOfComplement: Repair = (tree, { speechVerbs, hearerVerbs }) =>
  numbers(tree).flatMap((token): Change[] => {
    const verb = headOf(tree, token);
    if (relationOf(tree, token) !== 'ccomp' || verb < 0 || verb > token || childBy(tree, token, 'nsubj', 'csubj', 'expl', 'mark') >= 0)
      return [];
    const { lemma } = tree.tokens[verb]!;
    const object = childBy(tree, verb, 'obj');
    if (!speechVerbs.has(lemma) || hearerVerbs.has(lemma) || object < verb || object > token) return [];
    const finite = /^VB[DPZ]$/.test(tree.tokens[token]!.xpos) || tree.children[token]!.some(child => tree.tokens[child]!.xpos === 'MD');
    return finite ? [[object, { head: token + 1, deprel: 'nsubj' }]] : [];
  });

/** "assured the crowd that the road was safe": what a hearer is told hangs on the verb, not on him. */
export const clauseOfHearer: Repair = (tree, knowledge) =>
  numbers(tree).flatMap((token): Change[] => {
    if (!isClauseWithThat(tree, token)) return [];
    const hearer = headOf(tree, token);
    const verb = hearer < 0 ? -1 : headOf(tree, hearer);
    if (verb < 0 || verb > hearer || !/^i?obj$/.test(relationOf(tree, hearer)) || !knowledge.hearerVerbs.has(tree.tokens[verb]!.lemma))
      return [];
    // "told the story that ..." has no hearer.
    return knowledge.speechNouns.has(tree.tokens[hearer]!.lemma) ? [] : [[token, { head: verb + 1, deprel: 'ccomp' }]];
  });

/** "gave assurances that the captives would go free": the clause is that of the noun for something said just before it. */
export const clauseOfNoun: Repair = (tree, knowledge) =>
  numbers(tree).flatMap((token): Change[] => {
    const verb = headOf(tree, token);
    if (relationOf(tree, token) !== 'ccomp' || verb < 0 || knowledge.hearerVerbs.has(tree.tokens[verb]!.lemma)) return [];
    const mark = childBy(tree, token, 'mark');
    const noun = mark - 1;
    if (mark < 0 || tree.tokens[mark]!.lemma !== 'that' || noun <= verb || !knowledge.speechNouns.has(tree.tokens[noun]!.lemma)) return [];
    return headOf(tree, noun) === verb && relationOf(tree, noun) === 'obj' ? [[token, { head: noun + 1, deprel: 'acl' }]] : [];
  });

/** "spoke of a new beginning between the nations": after "of" or "about" such a phrase belongs to the noun just before it. */
export const phraseOfTopic: Repair = tree =>
  numbers(tree).flatMap((token): Change[] => {
    if (relationOf(tree, token) !== 'obl' || !/^(?:against|among|between|for|of|towards?)$/.test(caseOf(tree, token))) return [];
    const first = phraseOf(tree, token)[0]!;
    const topic = tree.children[headOf(tree, token)]?.findLast(child => child < first && tree.tokens[child]!.upos !== 'PUNCT');
    if (topic === undefined || relationOf(tree, topic) !== 'obl' || !/^(?:about|of)$/.test(caseOf(tree, topic))) return [];
    const last = phraseOf(tree, topic).at(-1)!;
    const parted = tree.tokens.slice(last + 1, first).some(({ form }) => form === ',');
    return parted || tree.tokens[topic]!.upos === 'PRON' ? [] : [[token, { head: topic + 1, deprel: 'nmod' }]];
  });

/** "It was reported by the Courier that ...", "They were told by him that ...": the clause is what was said, wherever it was hung. */
export const reportedClause: Repair = (tree, { speechVerbs, hearerVerbs }) =>
  numbers(tree).flatMap((token): Change[] => {
    if (!isClauseWithThat(tree, token)) return [];
    const agent = headOf(tree, token);
    const verb = agent < 0 ? -1 : headOf(tree, agent);
    if (verb < 0 || verb > agent || relationOf(tree, agent) !== 'obl') return [];
    const { lemma } = tree.tokens[verb]!;
    const subject = childBy(tree, verb, 'nsubj:pass');
    if (subject < 0 || !(hearerVerbs.has(lemma) || (speechVerbs.has(lemma) && tree.tokens[subject]!.lemma === 'it'))) return [];
    return [[token, { head: verb + 1, deprel: 'ccomp' }]];
  });

/** "said that it was over, adding that ...": a participle of saying after a comma is the speaker's own. */
export const participleOfSpeaker: Repair = (tree, knowledge) =>
  numbers(tree).flatMap((token): Change[] => {
    const clause = headOf(tree, token);
    const verb = clause < 0 ? -1 : headOf(tree, clause);
    const { xpos, deprel, lemma } = tree.tokens[token]!;
    if (xpos !== 'VBG' || deprel !== 'advcl' || verb < 0 || verb > clause || clause > token || childBy(tree, token, 'mark', 'nsubj') >= 0)
      return [];
    if (relationOf(tree, clause) !== 'ccomp' || !knowledge.speechVerbs.has(tree.tokens[verb]!.lemma)) return [];
    const first = phraseOf(tree, token)[0]!;
    const comma = [first, first - 1].some(mark => tree.tokens[mark]?.form === ',');
    const speaks = namesAct(lemma, knowledge) || knowledge.judgingVerbs.has(lemma);
    return comma && speaks ? [[token, { head: verb + 1 }]] : [];
  });

/** "would sail if the wind turned": "if" asks only after words of asking and knowing; elsewhere it is a condition, and of a verb. */
export const condition: Repair = (tree, knowledge) =>
  numbers(tree).flatMap((token): Change[] => {
    const head = headOf(tree, token);
    const mark = markOf(tree, token);
    if (head < 0 || head > token || !/^(?:if|unless)$/.test(mark)) return [];
    const { lemma, upos } = tree.tokens[head]!;
    const verb = upos === 'NOUN' && /^(?:obj|obl|nmod)$/.test(relationOf(tree, head)) ? verbAbove(tree, head) : -1;
    if (/^(?:advcl|acl)$/.test(relationOf(tree, token)) && verb >= 0 && !knowledge.speechNouns.has(lemma))
      return [[token, { head: verb + 1, deprel: 'advcl' }]];
    if (relationOf(tree, token) !== 'ccomp' || mark !== 'if') return [];
    const asks = knowledge.openQuestions.has(lemma) || knowledge.speechVerbs.has(lemma) || knowledge.factuality.questions.has(lemma);
    return asks ? [] : [[token, { deprel: 'advcl' }]];
  });

function verbAbove(tree: Tree, token: number): number {
  let at = token;
  while (at >= 0 && tree.tokens[at]!.upos !== 'VERB') at = headOf(tree, at);
  return at;
}
