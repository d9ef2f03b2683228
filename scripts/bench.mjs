// `npm run bench [LAYER ...]`: runs the real commands on the gold data, prints the figures beside floor, goal and the best others, writes
// docs/BENCHMARKS.md and fails when a figure lies under its floor in bench/floors.json. `--raise` lifts the floors to what was reached.
// `--peers` also runs other libraries on the same documents with the same scorer (bench/peers/LAYER.mjs).
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BENCH, ROOT } from '../bench/commands.mjs';
import { fillTables } from '../bench/fill-tables.mjs';
import { layers } from '../bench/layers.mjs';
import { peerKey, peerRows, peersOf } from '../bench/peers.mjs';
import { rows } from '../bench/rows.mjs';

const FLOORS = join(ROOT, 'bench', 'floors.json');
const RESULTS = join(ROOT, 'bench', 'results.json');
const PAGE = join(ROOT, 'docs', 'BENCHMARKS.md');
/** Speeds and memory depend on the machine and on who else uses it; a floor takes a part of them only. */
const SLACK = { count: 0.5, percent: 0 };

const options = process.argv.slice(2).filter(arg => arg.startsWith('--'));
const asked = process.argv.slice(2).filter(arg => !arg.startsWith('--'));
const known = Object.keys(layers);
const wrong = asked.filter(layer => !known.includes(layer));
if (wrong.length > 0) {
  console.error(`bench: there is no layer ${wrong.join(', ')}; there are ${known.join(', ')}`);
  process.exit(2);
}
if (!existsSync(BENCH)) {
  console.error(`bench: no gold data at ${BENCH}; set RAPPORTEUR_BENCH to the folder that holds it`);
  process.exit(1);
}
spawnSync(process.execPath, [join(ROOT, 'scripts', 'build.mjs')], { stdio: ['ignore', 2, 2] });

const readJson = path => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {});
const results = readJson(RESULTS);
const floors = readJson(FLOORS);
const faults = [];
/** Tables that a layer gives beside its figures: printed below them, and written into their page. */
const further = [];
for (const layer of asked.length > 0 ? asked : known) {
  const started = performance.now();
  try {
    keep(await layers[layer]());
    if (options.includes('--peers')) for (const { name, measure } of await peersOf(layer)) keep(await measure(), key => peerKey(key, name));
    console.error(`bench: ${layer} in ${((performance.now() - started) / 1000).toFixed(0)} s`);
  } catch (error) {
    faults.push(`${layer} could not be measured: ${error instanceof Error ? error.message : error}`);
    console.error(`bench: ${faults.at(-1)}`);
  }
}

const chosen = rows.filter(({ layer }) => asked.length === 0 || asked.includes(layer));
for (const { key, lower, data, measure } of chosen) {
  const [value, floor] = [results[key], floors[key]];
  if (floor === undefined) continue;
  if (value === undefined) faults.push(`${data}, ${measure}: no figure, the floor is ${floor}`);
  else if (lower ? value > floor : value < floor) faults.push(`${data}, ${measure}: ${value}, the floor is ${floor}`);
}

if (options.includes('--raise')) {
  for (const { key, lower, unit } of chosen) {
    const value = results[key];
    if (value === undefined) continue;
    const fixed = key === 'whole.order' || key.endsWith('.traps');
    // A tenth of a point is left, so that a floor is not broken by how a figure is rounded.
    const held = unit === 'percent' ? Math.floor(value * 10) / 10 : fixed ? value : value * (lower ? 1 + SLACK.count : SLACK.count);
    const floor = unit === 'percent' || fixed ? held : Math.round(held);
    if (floors[key] === undefined || (lower ? floor < floors[key] : floor > floors[key])) floors[key] = floor;
  }
  writeFileSync(FLOORS, `${JSON.stringify(sorted(floors), null, 2)}\n`);
}
writeFileSync(RESULTS, `${JSON.stringify(sorted(results), null, 2)}\n`);

const number = (value, unit) => {
  if (value === undefined || value === null) return '–';
  if (unit === 'percent') return value.toFixed(1);
  return value >= 100 ? Math.round(value).toLocaleString('en-US') : String(Math.round(value * 10) / 10);
};
const cells = rows.map(({ layer, key, data, measure, least, goal, others, unit }) => [
  ...[layer, data, measure, number(results[key], unit), number(floors[key], unit)],
  ...[number(least, unit), number(goal, unit), others],
]);
const head = ['layer', 'data', 'measure', 'here', 'floor', 'first version', 'goal', 'others'];
printTable([head, ...cells.filter(([layer]) => asked.length === 0 || asked.includes(layer))]);
for (const { head, lines, right } of further)
  printTable(
    [head, ...lines].map(line => line.map(String)),
    right,
  );
mkdirSync(join(ROOT, 'docs'), { recursive: true });
writeFileSync(PAGE, page());
for (const fault of faults) console.error(`bench: ${fault}`);
process.exitCode = faults.length > 0 ? 1 : 0;

/** Keeps the figures of a run; what else it gives are tables of pages in docs. */
function keep({ tables, ...figures }, name = key => key) {
  for (const [key, value] of Object.entries(figures)) {
    if (typeof value === 'number' && Number.isFinite(value)) results[name(key)] = Math.round(value * 100) / 100;
  }
  if (!tables) return;
  fillTables(tables);
  further.push(...tables);
}

function sorted(object) {
  return Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function printTable(lines, right = [3, 4, 5, 6]) {
  const widths = lines[0].map((_, column) => Math.max(...lines.map(line => line[column].length)));
  for (const line of lines) {
    console.log(
      line
        .map((cell, column) => (right.includes(column) ? cell.padStart(widths[column]) : cell.padEnd(widths[column])))
        .join('  ')
        .trimEnd(),
    );
  }
}

/** Other libraries that were run on the same documents; empty where none was. */
function peerTable(line) {
  const found = peerRows(rows, results);
  if (found.length === 0) return '';
  const head = ['layer', 'data', 'measure', 'here', 'peer', 'reaches'];
  const shown = found.map(({ row, peer, value }) => [
    ...[row.layer, row.data, row.measure, number(results[row.key], row.unit)],
    ...[peer, number(value, row.unit)],
  ]);
  return `
## Peers

Other libraries on the same documents, judged by the same scorer in the same run (\`npm run bench -- --peers\`; how each is called stands in
\`bench/peers/\`).

${line(head)}
${line(head.map((_, column) => (column === 3 || column === 5 ? '---:' : '---')))}
${shown.map(line).join('\n')}
`;
}

function page() {
  const line = parts => `| ${parts.join(' | ')} |`;
  return `# Benchmarks

Written by \`npm run bench\`; do not edit. The figures are those of the development parts of public gold data, taken with the commands a
user runs. *Here* is what this version reaches, *floor* what a change may not fall under (\`bench/floors.json\`), *first version* and *goal*
what was set beforehand, *others* what other systems reach on the same data. Percentages, unless the measure says otherwise. Speeds are of
one core of a shared two-core machine: indications.

${line(head)}
${line(head.map((_, column) => (column > 2 && column < 7 ? '---:' : '---')))}
${cells.map(line).join('\n')}
${peerTable(line)}
How each set was made, what is measured and where the figures of others come from is told beside the gold data.
`;
}
