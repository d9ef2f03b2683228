import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { actorKnowledge } from '../../src/languages/en/actors/index.ts';
import { resolveActors } from '../../src/stages/actors/index.ts';
import { splitParagraphs } from '../../src/stages/statements/paragraphs.ts';
export function main({ parse, args }: any): void {
  const files = args.flatMap((path: string) => (path.endsWith('.txt') ? [path] : readdirSync(path).filter(n => n.endsWith('.txt')).map(n => join(path, n))));
  const docs = files.map((file: string) => {
    const text = readFileSync(file, 'utf8');
    const { sentences, entities } = parse(text, splitParagraphs(text, []));
    return { document: { id: file, text }, annotations: { sentences, entities, statements: [], times: [], blocks: [] } };
  });
  const { actors, mentions } = resolveActors(docs as any, actorKnowledge);
  const n = new Map<string, number>();
  for (const list of mentions.values()) for (const m of list) n.set(m.actor, (n.get(m.actor) ?? 0) + 1);
  for (const a of [...actors].sort((x, y) => (x.type < y.type ? -1 : x.type > y.type ? 1 : n.get(y.id)! - n.get(x.id)!)))
    console.log(n.get(a.id), a.type, a.name, '|', a.spellings.join(', '), '|', a.state ? actors.find(s => s.id === a.state)?.name : '', '|', a.offices.map(o => `${o.office}${o.of ? ` of ${o.of}` : ''} x${o.evidence.length}`).join('; '), '|', a.reasons.join('; '));
}
