import type { Token } from '../../model/index.ts';
import type { StatementKnowledge } from '../../model/knowledge/statements.ts';
import type { Frame } from './frame.ts';
import { quotationAt, type Reading, wordFrom } from './reading.ts';
import { subjectOf } from './source.ts';

/** A frame with the position of its cue's tree. */
export interface PlacedFrame extends Frame {
  readonly tree: number;
}

const TAIL = /\s[-–—]\s+((?:(?![-–—]\s)\S+\s+){0,7}(?![-–—]\s)\S+?)\s*\.?$/u;

/**
 * Direct speech without quotation marks, as translated agency copy prints it: the words first, then a dash, the speaker and the verb
 * ("We are ready to talk. But not at any price - the envoy summed up."). The whole paragraph is what was said.
 */
export function findUnmarkedFrames(reading: Reading, knowledge: StatementKnowledge): readonly PlacedFrame[] {
  const frames: PlacedFrame[] = [];
  for (const paragraph of reading.paragraphs) {
    if (paragraph.aside) continue;
    const words = reading.text.slice(paragraph.start, paragraph.end);
    const tail = TAIL.exec(words);
    if (tail === null) continue;
    const dash = paragraph.start + tail.index;
    const from = wordFrom(reading, dash + tail[0].length - tail[0].trimStart().length + 1);
    if (from === undefined || quotationAt(reading, dash) !== undefined) continue;
    const tree = reading.trees[from.tree]!;
    let start = from.token;
    while (start < tree.tokens.length && tree.tokens[start]!.upos === 'PUNCT') start++;
    const end = tree.tokens.findIndex((token, i) => i >= start && token.start >= paragraph.end);
    const clause = Array.from({ length: (end < 0 ? tree.tokens.length : end) - start }, (_, i) => start + i).filter(
      i => tree.tokens[i]!.upos !== 'PUNCT',
    );
    const verb = clause.find(i => speaks(tree.tokens[i]!, knowledge));
    if (verb === undefined) continue;
    // The verb ends the clause or only an adverbial follows; a clause of its own would be another sentence.
    const after = clause.filter(i => i > verb);
    if (after.length > 3 && !/^(ADP|PROPN|DET|NOUN|PRON|ADV)$/.test(tree.tokens[after[0]!]!.upos)) continue;
    const names = clause.filter(i => /^(NOUN|PROPN|PRON)$/.test(tree.tokens[i]!.upos) && i !== verb);
    const subject = subjectOf(tree, verb);
    const before = names.filter(i => i < verb);
    const head = subject !== null && clause.includes(subject.head) ? subject.head : (before.at(-1) ?? names[0]);
    if (head === undefined) continue;
    frames.push({
      name: 'unmarked',
      cue: verb,
      source: { head, via: 'tail' },
      content: [[paragraph.start, dash]],
      tree: from.tree,
      lemma: tree.tokens[verb]!.lemma,
    });
  }
  return frames;
}

/** Whether a word is a finite verb of saying; "notes" at the end of such a clause is often tagged as a noun. */
function speaks(token: Token, knowledge: StatementKnowledge): boolean {
  return knowledge.speechVerbs.has(token.lemma) && /^(VB[DZP]|NNS)$/.test(token.xpos) && /(?:s|d|id|aid|ote|old|oke)$/.test(token.form);
}
