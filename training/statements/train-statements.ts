import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { statementKnowledge } from '../../src/languages/en/statements/index.ts';
import type { Entity, Sentence, SpanList } from '../../src/model/index.ts';
import { splitParagraphs } from '../../src/stages/statements/paragraphs.ts';
import { layOut } from '../../src/stages/statements/reading.ts';
import { findCandidates } from '../../src/stages/statements/select.ts';
import { sourceWords } from '../../src/stages/statements/source.ts';
import { packWeight, STATEMENT_MODEL, STATEMENT_MODEL_VERSION } from '../../src/stages/statements/statement-model.ts';
import { hashString } from '../../src/text/features/hashing.ts';
import { spansOf } from '../../src/text/syntax-tree.ts';
import { Writer } from '../writer.ts';
import { minimise } from './logistic.ts';

/** One annotated article of the corpus. */
interface GoldDocument {
  readonly id: string;
  readonly text: string;
  readonly published: string | null;
  readonly statements: readonly { readonly source: SpanList; readonly cue: SpanList; readonly content: SpanList }[];
}

interface Example {
  readonly features: readonly string[];
  readonly target: number;
}

/** Reads a JSON Lines file, packed or not. */
export function readGold(file: string): readonly GoldDocument[] {
  const bytes = readFileSync(file);
  const lines = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n');
  return lines.filter(line => line.trim() !== '').map(line => JSON.parse(line) as GoldDocument);
}

export type Parse = (
  text: string,
  blocks: readonly { start: number; end: number }[],
) => { sentences: readonly Sentence[]; entities: readonly Entity[] };

/** Sentences of every document, kept in a file between runs since parsing takes most of the time. */
export function parseAll(documents: readonly GoldDocument[], parse: Parse, cache: string): readonly ReturnType<Parse>[] {
  if (existsSync(cache))
    return readFileSync(cache, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map(line => JSON.parse(line));
  const parsed = documents.map(({ text }) => parse(text, splitParagraphs(text, [])));
  mkdirSync(join(cache, '..'), { recursive: true });
  writeFileSync(cache, parsed.map(one => JSON.stringify(one)).join('\n'));
  return parsed;
}

/** Every candidate of the corpus with how well it agrees with an annotated statement. */
export function makeExamples(
  documents: readonly GoldDocument[],
  parsed: readonly ReturnType<Parse>[],
): { examples: Example[]; reachable: number; gold: number } {
  const examples: Example[] = [];
  let reachable = 0;
  let gold = 0;
  documents.forEach((document, index) => {
    const { sentences, entities } = parsed[index]!;
    const reading = layOut({ text: document.text, blocks: [], sentences, entities, times: [] }, statementKnowledge);
    const wordStarts = [...document.text.matchAll(/[\p{L}\p{N}]+/gu)].map(match => match.index);
    const count = (spans: SpanList) => wordStarts.filter(at => spans.some(([s, e]) => s <= at && at < e));
    const wanted = document.statements.map(statement => ({
      content: new Set(count(statement.content)),
      from: statement.content[0]?.[0] ?? 0,
      to: statement.content.at(-1)?.[1] ?? 0,
      cue: statement.cue,
      source: statement.source,
      reached: false,
    }));
    gold += wanted.length;
    for (const candidate of findCandidates(reading, statementKnowledge)) {
      const tree = reading.trees[candidate.tree]!;
      const words = count(candidate.content);
      const cueAt = tree.tokens[candidate.cue]!.start;
      const sourceSpans = candidate.source === null ? [] : spansOf(tree, sourceWords(tree, candidate.source, candidate.cue));
      let target = 0;
      for (const statement of wanted) {
        if (statement.to <= candidate.content[0]![0] || statement.from >= candidate.content.at(-1)![1]) continue;
        const shared = words.filter(at => statement.content.has(at)).length;
        // The second half of a quotation is joined later: its first half alone is right.
        const half =
          /^(quote|before|beside)/.test(candidate.name) &&
          shared >= 0.9 * words.length &&
          statement.cue.some(([s, e]) => s <= cueAt && cueAt < e);
        const overlap = half ? 1 : shared / Math.max(1, words.length, statement.content.size);
        if (overlap < 0.5) continue;
        const cueRight = statement.cue.length === 0 || statement.cue.some(([s, e]) => s <= cueAt && cueAt < e) ? 1 : 0.7;
        const sourceRight =
          statement.source.length === 0
            ? sourceSpans.length === 0
              ? 1
              : 0.3
            : sourceSpans.some(([s, e]) => statement.source.some(([f, t]) => s < t && f < e))
              ? 1
              : 0.1;
        target = Math.max(target, (0.8 + 0.2 * overlap) * cueRight * sourceRight);
        if (sourceRight === 1) statement.reached = true;
      }
      examples.push({ features: candidate.features, target });
    }
    reachable += wanted.filter(statement => statement.reached).length;
  });
  return { examples, reachable, gold };
}

/** Features seen fewer times than this are left out. */
const LEAST = 12;
/** Penalty on the square of a weight, times the root of how often its feature is seen: what is seen rarely is trusted less, but not by its share. */
const PENALTY = 0.4;
const STEPS = 200;

/** Weights by the name of a feature, learned by logistic regression; weights near 0 are left out. The same every time. */
export function fit(examples: readonly Example[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const { features } of examples) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const names = [...counts.keys()].filter(name => counts.get(name)! >= LEAST);
  const number = new Map(names.map((name, i) => [name, i]));
  const cases = examples.map(({ features, target }) => ({
    features: Int32Array.from(features.flatMap(name => number.get(name) ?? [])),
    target,
  }));
  const penalties = Float64Array.from(names, name => PENALTY * Math.sqrt(counts.get(name)!));
  const weights = minimise(cases, penalties, STEPS);
  const kept: Record<string, number> = {};
  names.forEach((name, i) => {
    const rounded = Math.round(weights[i]! * 100) / 100;
    if (Math.abs(rounded) >= 0.05) kept[name] = rounded;
  });
  return kept;
}

/** The weights as a model file; of two features with one hash the first by name counts. */
export function packWeights(weights: Readonly<Record<string, number>>): Uint8Array {
  const entries = new Map<number, number>();
  for (const name of Object.keys(weights).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))) {
    const hash = hashString(name);
    if (!entries.has(hash)) entries.set(hash, packWeight(weights[name]!));
  }
  const writer = new Writer();
  writer.string(STATEMENT_MODEL);
  writer.varint(STATEMENT_MODEL_VERSION);
  writer.table(entries);
  return writer.finish();
}

/** What the script hands over: folders, and the parser of the layers below. */
export interface TrainingRun {
  readonly root: string;
  readonly bench: string;
  /** Folder of parsed articles. */
  readonly cache: string;
  readonly parse: Parse;
  readonly args: readonly string[];
}

/** Entry of `scripts/train-statements.mjs`. */
export function main({ root, bench, cache, parse }: TrainingRun): void {
  const documents = readGold(join(bench, 'statements', 'polnear-train.gold.jsonl.gz'));
  const parsed = parseAll(documents, parse, join(cache, 'train.jsonl'));
  const { examples, reachable, gold } = makeExamples(documents, parsed);
  console.error(
    `${examples.length} candidates, ${examples.filter(e => e.target > 0.5).length} right; ${reachable} of ${gold} statements within reach`,
  );
  const weights = fit(examples);
  console.error(`${Object.keys(weights).length} weights`);
  const bytes = packWeights(weights);
  writeFileSync(join(root, 'src/languages/en/model/statements.bin'), bytes);
  console.error(`statements.bin: ${(bytes.length / 1000).toFixed(0)} KB`);
}
