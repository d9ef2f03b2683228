import type { Pattern } from '../model/pattern.ts';
import type { Sentence } from '../model/syntax.ts';
import { type CompiledPattern, compilePatterns } from './compile-patterns.ts';
import { createLogicalGraph, type WordLists } from './logical-graph.ts';
import { type Binding, bindAt, createContext, type MatchInput } from './match-patterns.ts';
import { failedTest } from './test-node.ts';

/** One thing tried: a word as a node, the step that led to it and the test that it failed. */
export interface ExplainedStep {
  /** `anchor` or the name of a node. */
  readonly node: string;
  /** The path as written in the pattern; empty for the anchor. */
  readonly path: string;
  /** 0-based token tried, -1 where the path leads nowhere. */
  readonly token: number;
  readonly form: string;
  readonly held: boolean;
  /** `held`, `failed: lemma`, `no word there`. */
  readonly outcome: string;
}

export interface PatternExplanation {
  readonly pattern: string;
  readonly matched: boolean;
  /** One for each word that could be the anchor. */
  readonly anchors: readonly {
    readonly token: number;
    readonly form: string;
    readonly steps: readonly ExplainedStep[];
    readonly bindings: readonly Binding[];
  }[];
}

/**
 * Tells why a pattern holds or fails in a sentence, step by step: which words were tried as which node, by which path, and the test that
 * each failed.
 *
 * @example explainPattern(pattern, lists, sentence, { entities, times }).anchors[0].steps
 */
export function explainPattern(pattern: Pattern, lists: WordLists, sentence: Sentence, input: MatchInput = {}): PatternExplanation {
  const compiled = compilePatterns([pattern], lists);
  const rule = compiled.byId.get(pattern.id)!;
  const context = createContext(createLogicalGraph(sentence, compiled.words), input);
  const anchors = sentence.tokens.flatMap(({ form, lemma }, token) => {
    if (!rule.anchor.lemma?.has(lemma.toLowerCase())) return [];
    const failed = failedTest(context, rule.anchor, token);
    const steps: ExplainedStep[] = [
      { node: 'anchor', path: '', token, form, held: failed === null, outcome: failed ? `failed: ${failed}` : 'held' },
    ];
    const bindings = bindAt(rule, context, token, (node, path, tried, reason) => {
      const step = { node: node.name, path: node.written[path]!, token: tried, form: sentence.tokens[tried]!.form };
      steps.push({ ...step, held: reason === null, outcome: reason ? `failed: ${reason}` : 'held' });
    });
    return [{ token, form, steps: [...steps, ...unreached(rule, steps, bindings, failed === null)], bindings }];
  });
  return { pattern: pattern.id, matched: anchors.some(({ bindings }) => bindings.length > 0), anchors };
}

/** Nodes for which no path led anywhere. */
function unreached(
  rule: CompiledPattern,
  steps: readonly ExplainedStep[],
  bindings: readonly Binding[],
  anchored: boolean,
): ExplainedStep[] {
  if (!anchored) return [];
  const tried = new Set(steps.map(({ node }) => node));
  return rule.nodes
    .filter(({ name }) => !tried.has(name) && !bindings.some(binding => binding[name] !== undefined))
    .map(({ name, written, optional }) => {
      const outcome = optional ? 'no word there (optional)' : 'no word there';
      return { node: name, path: written.join(' | '), token: -1, form: '', held: optional, outcome };
    });
}
