import { foldText } from '../../text/features/characters.ts';
import { readHashTable } from '../../text/features/hash-table.ts';
import { hashString } from '../../text/features/hashing.ts';
import { readNarrowWeights } from '../../text/features/narrow-weights.ts';
import { createReader } from '../../text/features/reader.ts';
import { unpack } from '../../text/features/unpack.ts';
import { readWeights } from '../../text/features/weights.ts';
import type { LemmaModel } from './lemmatize.ts';
import { exceptionKey } from './lemmatize.ts';
import type { ParserModel, PassModel } from './parse.ts';
import type { SplitterModel } from './split-sentences.ts';
import type { TaggerModel } from './tag.ts';
import type { TokenizerModel } from './tokenize.ts';

/** A trained model of the syntax layer, with the knowledge of its language built in. */
export interface SyntaxModel {
  readonly language: string;
  readonly tokenizer: TokenizerModel;
  readonly splitter: SplitterModel;
  readonly tagger: TaggerModel;
  readonly lemmatizer: LemmaModel;
  readonly parser: ParserModel;
}

/** First bytes of a model file; the last digit is the version of the format. */
export const MAGIC = 'rapporteur-syntax 3';

/**
 * Reads the bytes of a model file.
 * @throws RangeError where the bytes are not a model or end too early
 * @example const parser = createParser(readSyntaxModel(readFileSync('syntax.bin')));
 */
export function readSyntaxModel(bytes: Uint8Array): SyntaxModel {
  const content = unpack(bytes);
  const begins = content[0] === MAGIC.length && [...MAGIC].every((sign, i) => content[i + 1] === sign.charCodeAt(0));
  if (!begins) throw new RangeError(`not a model of the syntax layer: it should begin with "${MAGIC}"`);
  const reader = createReader(content);
  reader.string();
  const language = reader.string();
  const clitics = reader.strings();
  const contractions = new Map<string, number[]>();
  for (let i = reader.varint(); i > 0; i -= 1) {
    const parts = reader.strings();
    contractions.set(
      parts.join(''),
      parts.map(part => part.length),
    );
  }
  const abbreviations = new Set(reader.strings().map(word => hashString(foldText(word))));
  const exceptions = new Map<number, string>();
  for (let i = reader.varint(); i > 0; i -= 1) {
    const [form, upos, lemma] = reader.strings();
    exceptions.set(exceptionKey(upos!, form!), lemma!);
  }
  const tokenizer: TokenizerModel = { weights: readWeights(reader), clitics, contractions, abbreviations };
  const splitter: SplitterModel = { weights: readWeights(reader), abbreviations };
  const tags = reader.strings();
  const tagger: TaggerModel = { tags, lexicon: readHashTable(reader), first: readWeights(reader), second: readWeights(reader) };
  const rules = Array.from({ length: reader.varint() }, () => ({ letters: reader.byte(), cut: reader.byte(), add: reader.string() }));
  const lemmatizer: LemmaModel = { rules, endings: readHashTable(reader), exceptions };
  const labels = reader.strings();
  const kinds = Uint8Array.from(tags, () => reader.byte());
  const pass = (): PassModel => ({ moves: readNarrowWeights(reader), arcs: readWeights(reader) });
  const parser: ParserModel = { labels, kinds, back: pass(), onward: pass() };
  return { language, tokenizer, splitter, tagger, lemmatizer, parser };
}
