import type { Entity, Time } from '../model/layers.ts';
import type { Pattern } from '../model/pattern.ts';
import type { Sentence } from '../model/syntax.ts';
import { compilePatterns } from './compile-patterns.ts';
import type { WordLists } from './logical-graph.ts';
import { matchPatterns } from './match-patterns.ts';
import { nodeSpan } from './spans.ts';

/** What a text is read into before patterns are matched; the real parser, and names and times where patterns test for them. */
export type ExampleReader = (text: string) => {
  readonly sentences: readonly Sentence[];
  readonly entities?: readonly Entity[];
  readonly times?: readonly Time[];
};

/**
 * Runs every pattern over its own examples and counterexamples and returns one line for each that does not come out as written; an empty
 * list is success. A node's value in an example is compared with its phrase: narrow, wide, without times, or with what stands
 * behind it, which may hang on verb or noun; where `each` gives several
 * matches, one of them must agree in all nodes. `node: ''` says that the node is not filled.
 *
 * @example expect(checkPatternExamples(patterns, lists, (text) => ({ sentences: parse(text) }))).toEqual([])
 */
export function checkPatternExamples(patterns: readonly Pattern[], lists: WordLists, read: ExampleReader): string[] {
  const problems: string[] = [];
  for (const pattern of patterns) {
    const compiled = compilePatterns([pattern], lists);
    const matchesIn = (text: string) => {
      const { sentences, entities, times } = read(text);
      const matches = matchPatterns(compiled, sentences, { ...(entities ? { entities } : {}), ...(times ? { times } : {}) });
      return matches.map(match => ({ match, sentence: sentences[match.sentence]!, times: times ?? [] }));
    };
    for (const { text, nodes } of pattern.examples) {
      const found = matchesIn(text);
      const seen = found.map(({ match, sentence, times }) =>
        Object.fromEntries(
          Object.keys(nodes).map(name => {
            const options = [{}, { wide: true }, { times }, { behind: true }];
            const spans = options.map(option => nodeSpan(sentence, match, name, option));
            return [name, spans.map(span => (span ? text.slice(span.start, span.end) : ''))];
          }),
        ),
      );
      const agrees = seen.some(values => Object.entries(nodes).every(([name, words]) => values[name]!.includes(words)));
      if (agrees) continue;
      const got =
        seen.length === 0
          ? 'no match'
          : seen.map(values => JSON.stringify(Object.fromEntries(Object.entries(values).map(([k, v]) => [k, v[0]])))).join(' / ');
      problems.push(`${pattern.id}: "${text}" gives ${got}, not ${JSON.stringify(nodes)}`);
    }
    for (const text of pattern.counterexamples) {
      if (matchesIn(text).length > 0) problems.push(`${pattern.id}: matches in "${text}", which it must not`);
    }
  }
  return problems;
}
