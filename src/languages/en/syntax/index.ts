import type { SyntaxKnowledge } from '../../../model/knowledge/syntax.ts';
import { abbreviations } from './abbreviations.ts';
import { clitics, contractions } from './contractions.ts';
import { lemmas } from './lemmas.ts';
import { inflect, regularVerbs } from './verbs.ts';

/** What the English tokeniser and lemmatiser know beyond what they learn; it goes into the model when that is trained. */
export const englishSyntax: SyntaxKnowledge = {
  clitics,
  contractions,
  abbreviations,
  lemmas: [...lemmas, ...regularVerbs.flatMap(verb => inflect(verb).map(form => [form, 'VERB', verb.replace('+', '')] as const))],
};

/** Where the trained model of the syntax layer lies; read its bytes and hand them to `readSyntaxModel`. */
export const englishSyntaxModel: URL = new URL('../model/syntax.bin', import.meta.url);
