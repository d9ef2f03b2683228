export * from './build-sentence.ts';
export * from './check-pattern-examples.ts';
export { type CompiledPatterns, compilePatterns, resolveWords } from './compile-patterns.ts';
export * from './explain-pattern.ts';
export {
  childrenOf,
  conjunctsOf,
  createLogicalGraph,
  type GraphWords,
  graphWords,
  type LogicalGraph,
  matcherLists,
  type WordLists,
} from './logical-graph.ts';
export { type MatchInput, matchPatterns } from './match-patterns.ts';
export { governedBy, isNegated, modalityOf, nearestAgent, tenseOf } from './modality.ts';
export { mendedTokens } from './repair-tree.ts';
export { governorsBy, isPassive, isVerbal, type LogicalRole, resolveRelative, roleOf } from './roles.ts';
export * from './spans.ts';
