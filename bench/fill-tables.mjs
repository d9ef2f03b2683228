// Tables in the pages of docs, and in the model card, that a benchmark writes: what stands between `<!-- bench:NAME -->` and `<!-- /bench -->` is replaced.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './commands.mjs';

/** Writes `{ page: 'TIME.md', name, head, lines, right? }`, the page seen from docs; `right` are the columns of numbers. Throws Error where the page lacks the marks. */
export function fillTables(tables) {
  for (const { page, name, head, lines, right = [] } of tables) {
    const path = join(ROOT, 'docs', page);
    const text = readFileSync(path, 'utf8');
    const opening = `<!-- bench:${name} -->`;
    const from = text.indexOf(opening);
    const to = text.indexOf('<!-- /bench -->', from);
    if (from < 0 || to < 0) throw new Error(`${path} has no place for the table ${name} (${opening} ... <!-- /bench -->)`);
    const line = cells => `| ${cells.join(' | ')} |`;
    const table = [line(head), line(head.map((_, column) => (right.includes(column) ? '---:' : '---'))), ...lines.map(line)].join('\n');
    writeFileSync(path, `${text.slice(0, from + opening.length)}\n${table}\n${text.slice(to)}`);
  }
}
