import { InputProblem, type Reading } from '../model/index.ts';
import { annotateDocument, LONGEST_READ, loadEngine, versionOf } from '../pipeline/index.ts';
import { openStore } from '../store/index.ts';
import { currentRecord } from './current-record.ts';
import { startProgress } from './progress.ts';
import { listSources, readSource, uniqueNames } from './sources.ts';
import { flush, guarded, plural, print, printable, say, sayProblem } from './terminal.ts';

const SKIPPED_SHOWN = 3;

/** `rapporteur add`: reads sources into the store, then brings the record up to date. */
export async function add(db: string, args: readonly string[], options: { outlet?: string; json?: true }): Promise<number> {
  let bad = 0;
  const report = (problem: InputProblem) => {
    if (problem.severity === 'error') bad++;
    sayProblem(problem);
  };
  const skipped: string[] = [];
  const sources = listSources(args, report, path => skipped.push(path));
  const done = { added: 0, corrected: 0, known: 0 };
  const store = await openStore(db);
  try {
    const engine = await loadEngine();
    const names = uniqueNames(sources.filter(source => source.kind === 'file').map(source => source.origin!));
    const nameOf = async (origin: string) => (await store.nameOf(origin)) ?? names.get(origin) ?? null;
    const bar = await startProgress('reading');
    let seen = 0;
    for (const [index, source] of sources.entries()) {
      for await (const read of readSource(source, nameOf, report)) {
        bar.update(index, sources.length, plural(++seen, 'report'));
        const reading: Reading = options.outlet && !read.outlet ? { ...read, outlet: options.outlet } : read;
        if (await store.hasVersion(reading.id, versionOf(reading))) {
          done.known++;
          continue;
        }
        const annotated = guarded(source.where, report, () => annotateDocument(engine, reading));
        if (!annotated) continue;
        if (annotated.document.text.length > LONGEST_READ) {
          report(
            new InputProblem(
              'long',
              source.where,
              `${reading.id} is longer than ${LONGEST_READ} characters; the rest gives no lines`,
              'Split it into reports.',
              'warning',
            ),
          );
        }
        const earlier = (await store.listVersions(reading.id)).length;
        const origin = source.origin === null ? {} : { origin: source.origin };
        const outcome = await store.addVersion({ reading, ...annotated, engine: engine.name, ...origin });
        if (outcome === 'known') done.known++;
        else if (earlier > 0) done.corrected++;
        else done.added++;
      }
      bar.update(index + 1, sources.length, plural(seen, 'report'));
    }
    bar.stop();
    const { record } = await currentRecord(store, engine);
    if (skipped.length > 0) {
      const shown = skipped.slice(0, SKIPPED_SHOWN).map(printable).join(', ');
      say(`left out ${plural(skipped.length, 'file')} that are no reports: ${shown}${skipped.length > SKIPPED_SHOWN ? ', …' : ''}`);
    }
    const parts = [`${plural(done.added, 'report')} added`];
    if (done.corrected > 0) parts.push(`${plural(done.corrected, 'new version')} of reports in the store`);
    if (done.known > 0) parts.push(`${done.known} already there`);
    if (bad > 0) parts.push(`${plural(bad, 'problem')} (above)`);
    say(
      `${parts.join(', ')}; the record has ${plural(record.items.length, 'line')} in ${plural(record.processes.length, 'process', 'processes')}`,
    );
    if (options.json) {
      await print(
        JSON.stringify({ ...done, problems: bad, skipped: skipped.length, items: record.items.length, processes: record.processes.length }),
      );
      await flush();
    }
  } finally {
    await store.close();
  }
  return bad > 0 ? 1 : 0;
}
