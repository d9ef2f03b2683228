import { createAhead, lookAhead } from '../src/stages/syntax/look-ahead.ts';
import type { Guide } from '../src/stages/syntax/move-features.ts';
import { copyColumns, guideOf, type ParserInput, type PassModel, parseBackward } from '../src/stages/syntax/parse.ts';
import { readNarrowWeights } from '../src/text/features/narrow-weights.ts';
import { createReader } from '../src/text/features/reader.ts';
import { readWeights } from '../src/text/features/weights.ts';
import { type GoldTree, goldTree } from './oracle.ts';
import { type PassOptions, type PassSentence, type TrainedPass, trainPass, writePass } from './train-pass.ts';
import { Writer } from './writer.ts';

/** A training sentence with tags as a tagger gives them that has not seen it. */
export interface ParsedSentence {
  readonly input: ParserInput;
  readonly size: number;
  readonly gold: GoldTree;
  /** Sentences of a fold are guided by a parser that has not seen any of them. */
  readonly fold: number;
}

export interface ParserOptions {
  readonly back: PassOptions;
  readonly onward: PassOptions;
  /** How many weights of each classifier are kept. */
  readonly most: { readonly back: { moves: number; arcs: number }; readonly onward: { moves: number; arcs: number } };
}

export interface TrainedParser {
  readonly back: TrainedPass;
  readonly onward: TrainedPass;
}

const columnsOf = (size: number) => ({ lower: new Int32Array(size), suffix: new Int32Array(size), tags: new Uint8Array(size) });

/** The sentence from its end to its beginning, with its tree. */
export function turn({ input, size, gold }: ParsedSentence, kinds: Uint8Array): PassSentence {
  const head = new Int32Array(size);
  const label = new Uint8Array(size);
  for (let i = 0; i < size; i += 1) {
    const above = gold.head[i]!;
    head[size - 1 - i] = above < 0 ? -1 : size - 1 - above;
    label[size - 1 - i] = gold.label[i]!;
  }
  const words = copyColumns(input, size, true, columnsOf(size));
  return { words, size, gold: goldTree(head, label), ahead: lookAhead(createAhead(size), words.tags, size, kinds), guide: null };
}

/** The pass as it will be read from the model file. */
function passModel(pass: TrainedPass, most: { moves: number; arcs: number }): PassModel {
  const writer = new Writer();
  writePass(pass, writer, most);
  const reader = createReader(writer.finish());
  return { moves: readNarrowWeights(reader), arcs: readWeights(reader) };
}

/**
 * Trains both passes. The onward pass learns from guides as it will get them: the sentences of each fold are read by a backward pass that was
 * trained on the others. `kinds` is the kind of each tag.
 */
export function trainParser(
  sentences: readonly ParsedSentence[],
  labelCount: number,
  kinds: Uint8Array,
  options: ParserOptions,
  log: (line: string) => void,
): TrainedParser {
  const turned = sentences.map(sentence => turn(sentence, kinds));
  const folds = Math.max(...sentences.map(sentence => sentence.fold)) + 1;
  const guides: Guide[] = [];
  for (let fold = 0; fold < folds; fold += 1) {
    const others = turned.filter((_, i) => sentences[i]!.fold !== fold);
    const model = passModel(trainPass(others, labelCount, options.back), options.most.back);
    let right = 0;
    let all = 0;
    sentences.forEach(({ size, gold, fold: own }, i) => {
      if (own !== fold) return;
      const room = { head: new Int32Array(size), label: new Uint8Array(size), first: new Int32Array(size), last: new Int32Array(size) };
      const guide = guideOf(parseBackward(model, labelCount, turned[i]!.words, turned[i]!.ahead, size), size, room);
      guides[i] = guide;
      all += size;
      right += guide.head.reduce((sum, head, word) => sum + (head === gold.head[word] ? 1 : 0), 0);
    });
    log(`backward pass: fold ${fold + 1}, UAS ${((100 * right) / all).toFixed(2)}`);
  }
  const back = trainPass(turned, labelCount, options.back, line => log(`backward pass: ${line}`));
  const guided = sentences.map(({ input, size, gold }, i): PassSentence => {
    const words = copyColumns(input, size, false, columnsOf(size));
    return { words, size, gold, guide: guides[i]!, ahead: lookAhead(createAhead(size), words.tags, size, kinds) };
  });
  return { back, onward: trainPass(guided, labelCount, options.onward, line => log(`onward pass: ${line}`)) };
}

/** Writes both passes. */
export function writeParser({ back, onward }: TrainedParser, writer: Writer, most: ParserOptions['most']): object {
  return { back: writePass(back, writer, most.back), onward: writePass(onward, writer, most.onward) };
}
