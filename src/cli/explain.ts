import type { Value } from '../model/index.ts';
import { loadEngine } from '../pipeline/index.ts';
import { currentRecord } from './current-record.ts';
import { findItem } from './decide.ts';
import { openExisting } from './open-existing.ts';
import { colours, flush, print, printable } from './terminal.ts';
import { wrap } from './wrap.ts';

const shown = (value: Value) => (typeof value === 'object' ? value.join(', ') : String(value));

/** `rapporteur explain`: why a line is in the record. */
export async function explain(db: string, prefix: string, options: { json?: true }): Promise<number> {
  const store = await openExisting(db);
  try {
    const { record, copies } = await currentRecord(store, await loadEngine());
    const item = findItem(record, prefix);
    const touching = new Set([item.id, ...item.drafts]);
    const decisions = (await store.listDecisions()).filter(({ action }) =>
      'items' in action ? action.items.some(id => touching.has(id)) : 'item' in action && touching.has(action.item),
    );
    if (options.json) {
      await print(JSON.stringify({ item, decisions }));
      await flush();
      return 0;
    }
    const documents = new Map((await store.listDocuments()).map(document => [document.id, document]));
    const source = (doc: string) => {
      const document = documents.get(doc);
      const copyOf = Object.hasOwn(copies, doc) ? `, copy of ${copies[doc]}` : '';
      const day = document?.published ? `, ${document.published}` : '';
      return printable(document?.outlet ? `${document.outlet}${day} (${doc}${copyOf})` : `${doc}${day}${copyOf}`);
    };
    const width = Math.max(60, Math.min(120, process.stdout.columns ?? 80));
    const quote = async (text: string, indent: string) => {
      for (const line of wrap(`“${printable(text)}”`, width - indent.length)) await print(indent + line);
    };
    await print(colours.bold(printable(`${item.kind}: ${item.title}`)));
    await print(
      `${item.id}, ${item.status ?? 'no state'}${item.disputed ? ', disputed' : ''}, ${item.outlets} outlets, ${item.origins} origins`,
    );
    await print('');
    await print(colours.bold('Passages'));
    for (const { doc, start, end, quote: text } of item.evidence) {
      await print(`  ${source(doc)} at ${start}–${end}`);
      await quote(text, '    ');
    }
    for (const [name, { value, claims, correctedBy }] of Object.entries(item.attributes)) {
      await print('');
      await print(
        `${colours.bold(printable(name))}: ${printable(shown(value))}${correctedBy ? ` (corrected by ${printable(correctedBy)})` : ''}`,
      );
      for (const claim of claims) {
        const speaker = claim.speaker ? `, ${claim.speaker} says` : '';
        await print(
          `  ${printable(shown(claim.value))} ${claim.stance === 'contradicts' ? 'denied' : ''} by ${source(claim.doc)}${printable(speaker)}; rule ${claim.foundBy}`.replace(
            '  by',
            ' by',
          ),
        );
        await quote(claim.quote, '    ');
      }
    }
    if (item.history.length > 0) {
      await print('');
      await print(colours.bold('States'));
      for (const { status, date, evidence } of item.history) {
        const day = date === null ? 'undated' : typeof date === 'string' ? date : `${date.start ?? '…'} to ${date.end ?? '…'}`;
        await print(`  ${day} ${printable(status)}: ${source(evidence[0].doc)}`);
      }
    }
    if (item.drafts.length > 1) {
      await print('');
      await print(`Joined from ${item.drafts.length} mentions.`);
    }
    for (const decision of decisions) {
      const { type, ...what } = decision.action;
      await print(printable(`Decision ${decision.at} by ${decision.by}: ${type} ${Object.values(what).flat().join(' ')}`));
    }
    await flush();
  } finally {
    await store.close();
  }
  return 0;
}
