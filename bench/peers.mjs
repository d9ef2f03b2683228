// Other libraries on the same data. `bench/peers/LAYER.mjs` exports `peers`: a list of `{ name, measure }`, where `name` is the library with
// its version and `measure()` gives figures under the keys of rows.mjs. They are devDependencies and never part of the program.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const MARK = '@';

/** Under what a peer's figure is kept beside ours: `times.meantime@chrono-node 2.10.3`. */
export const peerKey = (key, name) => `${key}${MARK}${name}`;

/** The peers of a layer; none where nobody wrote any. */
export async function peersOf(layer) {
  const path = join(import.meta.dirname, 'peers', `${layer}.mjs`);
  return existsSync(path) ? (await import(pathToFileURL(path).href)).peers : [];
}

/** The figures of peers in the order of the rows they stand beside. */
export function peerRows(rows, results) {
  return rows.flatMap(row =>
    Object.keys(results)
      .filter(key => key.startsWith(`${row.key}${MARK}`))
      .sort()
      .map(key => ({ row, peer: key.slice(row.key.length + MARK.length), value: results[key] })),
  );
}
