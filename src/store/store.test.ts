import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createMemoryStore, openStore } from './index.ts';
import { describeStore, versionOf } from './store.contract.ts';

const folder = mkdtempSync(join(tmpdir(), 'rapporteur-store-'));
let made = 0;
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describeStore('memory', async () => createMemoryStore());
describeStore('SQLite', () => openStore(join(folder, `${made++}.db`)));

describe('a SQLite file', () => {
  it('holds its content when opened again', async () => {
    const path = join(folder, 'kept.db');
    const first = await openStore(path);
    await first.addVersion(versionOf('a', 'The envoys met.'));
    await first.close();
    const second = await openStore(path);
    expect(await second.getDocument('a')).toMatchObject({ document: { text: 'The envoys met.' } });
    expect(await second.check()).toEqual([]);
    await second.close();
  });

  it('can be written by two programs at a time', async () => {
    const path = join(folder, 'shared.db');
    const [one, two] = [await openStore(path), await openStore(path)];
    await Promise.all(
      [one, two].flatMap(store => Array.from({ length: 10 }, (_, index) => store.addVersion(versionOf(`d${index}`, `The ${index}`)))),
    );
    expect(await one.listDocuments()).toHaveLength(10);
    await one.close();
    await two.close();
  });

  it('that is something else is refused with a clear problem', async () => {
    const path = join(folder, 'other.db');
    writeFileSync(path, 'This is a text file, not a database. '.repeat(50));
    await expect(openStore(path)).rejects.toMatchObject({ name: 'InputProblem', where: path });
    await expect(openStore(join(folder, 'missing', 'x.db'))).rejects.toMatchObject({ name: 'InputProblem' });
    await expect(openStore('postgres://localhost/x')).rejects.toMatchObject({ code: 'store-kind' });
  });
});
