/** Who said what: the `statements` layer, for any language whose knowledge is brought along. */
export { annotateStatements, type StatementInput } from './annotate-statements.ts';
export { readStatementModel, type StatementModel } from './statement-model.ts';
