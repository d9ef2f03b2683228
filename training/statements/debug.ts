import { statementKnowledge } from '../../src/languages/en/statements/index.ts';
import { splitParagraphs } from '../../src/stages/statements/paragraphs.ts';
import { layOut } from '../../src/stages/statements/reading.ts';
import { findCandidates } from '../../src/stages/statements/select.ts';
import { weigh } from '../../src/stages/statements/weigh.ts';
export function main({ parse, args }: any): void {
  const text = args[0];
  const { sentences, entities } = parse(text, splitParagraphs(text, []));
  for (const s of sentences) {
    console.log(s.tokens.map((t: any, i: number) => `${i + 1}:${t.form}/${t.xpos}/${t.head}:${t.deprel}`).join(' '));
  }
  console.log(entities.map((e: any) => e.type + ':' + text.slice(e.start, e.end)));
  const reading = layOut({ text, blocks: [], sentences, entities, times: [] });
  console.log(reading.outer.map(q => text.slice(q.start, q.end)));
  for (const c of findCandidates(reading, statementKnowledge))
    console.log(
      weigh(c.features, statementKnowledge).toFixed(2),
      c.name,
      '|C',
      reading.trees[c.tree]!.tokens[c.cue]!.form,
      '|S',
      c.source && reading.trees[c.tree]!.tokens[c.source.head]!.form,
      '|X',
      c.content.map(([a, b]) => text.slice(a, b)).join(' … '),
      process.env.F ? c.features.map(f => f + '=' + (statementKnowledge.weights[f] ?? 0)).join(' ') : '',
    );
}
