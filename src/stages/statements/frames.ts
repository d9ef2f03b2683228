import type { StatementKnowledge } from '../../model/knowledge/statements.ts';
import type { Tree } from '../../text/syntax-tree.ts';
import { accordingFrames } from './according-frames.ts';
import type { Frame } from './frame.ts';
import { adjectiveFrames, copulaFrames, nounFrames } from './nominal-frames.ts';
import { verbFrames } from './verb-frames.ts';

const CUE_POS = new Set(['VERB', 'NOUN', 'ADJ', 'AUX']);

/**
 * Every way in which a word of the sentence could introduce what somebody says or holds. Several frames may share a cue; weighing chooses.
 * The frames follow Pareti, "Attribution: A Computational Approach" (Edinburgh 2015), ch. 5: clause, infinitive, noun phrase, preposition.
 */
export function findFrames(tree: Tree, knowledge: StatementKnowledge): readonly Frame[] {
  const frames: Frame[] = [];
  for (let token = 0; token < tree.tokens.length; token++) {
    const { upos, form } = tree.tokens[token]!;
    if (/^according$/i.test(form)) frames.push(...accordingFrames(tree, token));
    if (!CUE_POS.has(upos)) continue;
    if (upos === 'VERB') frames.push(...verbFrames(tree, token, knowledge));
    else if (upos === 'NOUN') frames.push(...nounFrames(tree, token, knowledge));
    else if (upos === 'ADJ') frames.push(...adjectiveFrames(tree, token));
    else frames.push(...copulaFrames(tree, token));
  }
  return frames;
}
