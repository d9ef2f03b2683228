import { join } from 'node:path';
import { statementKnowledge } from '../../src/languages/en/statements/index.ts';
import { layOut } from '../../src/stages/statements/reading.ts';
import { findCandidates } from '../../src/stages/statements/select.ts';
import { sourceWords } from '../../src/stages/statements/source.ts';
import { spansOf } from '../../src/text/syntax-tree.ts';
import { parseAll, readGold } from './train-statements.ts';
export function main({ root, bench, parse, args }: any): void {
  const documents = readGold(join(bench, 'statements', 'polnear-train.gold.jsonl.gz')).slice(0, 150);
  const parsed = parseAll(documents, parse, join(root, '.cache', 'statements', 'train.jsonl'));
  const tally: Record<string, number> = {};
  let n = 0;
  const sample: string[] = [];
  documents.forEach((document, index) => {
    const { sentences, entities } = parsed[index]!;
    const text = document.text;
    const reading = layOut({ text, blocks: [], sentences, entities, times: [] });
    const starts = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(m => m.index);
    const words = (spans: any) => starts.filter(at => spans.some(([s, e]: any) => s <= at && at < e));
    const cands = findCandidates(reading, statementKnowledge).map(c => {
      const tree = reading.trees[c.tree]!;
      return {
        c,
        w: words(c.content),
        at: tree.tokens[c.cue]!.start,
        src: c.source === null ? [] : spansOf(tree, sourceWords(tree, c.source, c.cue)),
      };
    });
    for (const s of document.statements) {
      n++;
      const want = new Set(words(s.content));
      let status = 'none';
      let best = 0;
      let bestc: any = null;
      let cueSeen = false;
      for (const { c, w, at, src } of cands) {
        const cueHit = s.cue.some(([a, b]: any) => a <= at && at < b);
        if (cueHit) cueSeen = true;
        const shared = w.filter(x => want.has(x)).length;
        const o = shared / Math.max(w.length, want.size);
        const srcRight =
          s.source.length === 0 ? src.length === 0 : src.some(([a, b]: any) => s.source.some(([f, t]: any) => a < t && f < b));
        if (o >= 0.5) {
          if (srcRight) status = 'ok';
          else if (status !== 'ok') {
            status = 'source';
            bestc = { c, src };
          }
        }
        if (o > best && cueHit) {
          best = o;
          if (status === 'none') bestc = { c, src };
        }
      }
      if (status === 'none') status = cueSeen ? 'content(cue seen)' : 'content(no cue)';
      tally[status] = (tally[status] ?? 0) + 1;
      const g = (sp: any) => sp.map(([a, b]: any) => text.slice(a, b)).join(' … ');
      if (status === args[0])
        sample.push(
          `|S ${g(s.source)} |C ${g(s.cue)} |X ${g(s.content).slice(0, 250)}\n     GOT ${bestc ? bestc.c.name + ' |S ' + g(bestc.src) + ' |X ' + g(bestc.c.content).slice(0, 250) : ''}`,
        );
    }
  });
  console.log(n, tally);
  for (let i = 0; i < 45; i++) console.log(sample[(i * 7919) % sample.length]);
}
