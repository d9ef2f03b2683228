import type { StatementKnowledge } from '../../model/knowledge/statements.ts';

const compiled = new WeakMap<StatementKnowledge, readonly { readonly channel: string; readonly words: RegExp }[]>();

/**
 * How something was said, read from the words around its cue.
 * @returns `press conference`, or `platform post: Telegram` where the place is named; undefined where the words do not tell.
 */
export function findChannel(words: string, knowledge: StatementKnowledge): string | undefined {
  let rules = compiled.get(knowledge);
  if (rules === undefined) {
    rules = knowledge.channels.map(rule => ({ channel: rule.channel, words: new RegExp(rule.words, 'iu') }));
    compiled.set(knowledge, rules);
  }
  for (const { channel, words: pattern } of rules) {
    const found = pattern.exec(words);
    if (found !== null) return found[1] === undefined ? channel : `${channel}: ${found[1]}`;
  }
  return undefined;
}
