/** Who said what: the `statements` layer, for any language whose knowledge is brought along. */
export { annotateStatements, type StatementInput } from './annotate-statements.ts';
