import { childBy, headOf, phraseOf, relationOf } from '../../text/syntax-tree.ts';
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

/** "assured the crowd that the road was safe": what a hearer is told hangs on the verb, not on him. */
export const clauseOfHearer: Repair = (tree, knowledge) =>
  numbers(tree).flatMap((token): Change[] => {
    if (!/^(?:acl|ccomp|advcl)$/.test(tree.tokens[token]!.deprel) || markOf(tree, token) !== 'that') return [];
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

/** "It was reported by the Courier that ...": the clause is what was reported, wherever it was hung. */
export const reportedClause: Repair = (tree, { speechVerbs }) =>
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

/** "would sail if the wind turned": "if" asks only after words of asking and knowing; elsewhere it is a condition. */
export const condition: Repair = (tree, knowledge) =>
  numbers(tree).flatMap((token): Change[] => {
    const head = headOf(tree, token);
    if (relationOf(tree, token) !== 'ccomp' || markOf(tree, token) !== 'if' || head < 0 || head > token) return [];
    const { lemma } = tree.tokens[head]!;
    const asks = knowledge.openQuestions.has(lemma) || knowledge.speechVerbs.has(lemma) || knowledge.factuality.questions.has(lemma);
    return asks ? [] : [[token, { deprel: 'advcl' }]];
  });
