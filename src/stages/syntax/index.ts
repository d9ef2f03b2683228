/** Tokens, sentences, parts of speech, lemmas and Universal Dependencies: the `syntax` layer, for any language that has a model. */
export { createParser } from './create-parser.ts';
export { readSyntaxModel, type SyntaxModel } from './syntax-model.ts';
