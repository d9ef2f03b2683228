/** Tokens, sentences, parts of speech, lemmas and Universal Dependencies: the `syntax` layer, for any language that has a model. */

export type { Sentence, Span, Token } from '../../model/index.ts';
export type { SyntaxKnowledge } from '../../model/knowledge/syntax.ts';
export { createParser } from './create-parser.ts';
export { readSyntaxModel, type SyntaxModel } from './syntax-model.ts';
