import { existsSync } from 'node:fs';
import { loadEngine } from '../pipeline/index.ts';
import { openStore } from '../store/index.ts';
import { errors, flush, print, printable } from './terminal.ts';

interface Finding {
  readonly what: string;
  readonly ok: boolean;
  readonly detail: string;
}

const LEAST_NODE = [20, 19] as const;

function checkNode(): Finding {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const ok = major > LEAST_NODE[0] || (major === LEAST_NODE[0] && minor >= LEAST_NODE[1]);
  return { what: 'node', ok, detail: `${process.versions.node}${ok ? '' : `, needs ${LEAST_NODE.join('.')} or newer`}` };
}

async function attempt(what: string, work: () => Promise<string>): Promise<Finding> {
  try {
    return { what, ok: true, detail: await work() };
  } catch (error) {
    return { what, ok: false, detail: error instanceof Error ? error.message : String(error) };
  }
}

/** Every passage of the record against the text it counts in. */
async function checkStore(db: string): Promise<readonly Finding[]> {
  const store = await openStore(db);
  try {
    const faults = [...(await store.check())];
    const texts = new Map<string, string>();
    let outdated = 0;
    const engine = await loadEngine();
    for await (const { document, engine: by } of store.readDocuments()) {
      texts.set(document.id, document.text);
      if (by !== engine.name) outdated++;
    }
    const items = (await store.getDerivation())?.record.items ?? [];
    let passages = 0;
    for (const item of items) {
      for (const { doc, start, end, quote } of [...item.evidence, ...Object.values(item.attributes).flatMap(({ claims }) => claims)]) {
        passages++;
        if (texts.get(doc)?.slice(start, end) !== quote)
          faults.push(`line ${item.id}: a passage in ${doc} at ${start} is not what stands there`);
      }
    }
    const summary = `${texts.size} reports, ${items.length} lines, ${passages} passages, ${(await store.listDecisions()).length} decisions`;
    const findings: Finding[] = [
      { what: 'store', ok: faults.length === 0, detail: faults.length === 0 ? `${summary}, sound` : faults.join('; ') },
    ];
    if (outdated > 0)
      findings.push({
        what: 'annotations',
        ok: true,
        detail: `${outdated} reports were read by another version; the next run reads them again`,
      });
    return findings;
  } finally {
    await store.close();
  }
}

/** `rapporteur doctor`: checks the installation and, where there is one, the store. */
export async function doctor(db: string, options: { json?: true }): Promise<number> {
  const findings: Finding[] = [
    checkNode(),
    await attempt('engine', async () => `${(await loadEngine()).name}`),
    await attempt('sqlite', async () => {
      const probe = await openStore(':memory:');
      await probe.close();
      return 'works';
    }),
    { what: 'desk', ok: existsSync(new URL('../web/index.html', import.meta.url)), detail: 'the built pages of the web interface' },
  ];
  if (/^\w+:\/\//.test(db) || existsSync(db)) {
    try {
      findings.push(...(await checkStore(db)));
    } catch (error) {
      findings.push({ what: 'store', ok: false, detail: error instanceof Error ? `${db}: ${error.message}` : String(error) });
    }
  } else findings.push({ what: 'store', ok: true, detail: `${db} does not exist yet; "rapporteur add" makes it` });
  if (options.json) await print(JSON.stringify(findings));
  else
    for (const { what, ok, detail } of findings)
      await print(`${ok ? errors.green('ok ') : errors.red('bad')} ${what.padEnd(12)} ${printable(detail)}`);
  await flush();
  return findings.every(finding => finding.ok) ? 0 : 1;
}
