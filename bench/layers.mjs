// One function for each layer: runs the real command on the gold data and gives figures by key (see rows.mjs).
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  annotate,
  CORPORA,
  inBench,
  measure,
  ROOT,
  rapporteur,
  readLines,
  readText,
  runTool,
  score,
  work,
  writeLines,
} from './commands.mjs';
import { tableOfFrames } from './statements.mjs';
import { cardOfFigures, cardOfNames, memoryGrowth, readWithProgram, scoreSyntax, speedTexts, tableOfRelations } from './syntax.mjs';
import { scoreTimes, speedDocs, tableOfClasses } from './times.mjs';

const percent = share => (share === null || share === undefined ? null : share * 100);

/** The body of a plain text, as a reader would be shown it. */
function bodies(path) {
  const out = readLines(path).map(({ id, article }) => {
    const parts = article.blocks.filter(block => block.type === 'body').map(({ start, end }) => article.text.slice(start, end));
    return { id, article: { ...article, text: parts.join('\n\n') } };
  });
  return writeLines('bodies.jsonl', out);
}

export const layers = {
  async article() {
    const pages = annotate('article', readText(inBench('article/pages.dev.jsonl.gz')), 'pages');
    const { suites } = score('article/score.mjs', inBench('article/gold.dev.jsonl'), pages.path);
    const figures = {};
    for (const [name, { f1 }] of Object.entries(suites)) figures[`article.${name}`] = percent(f1);
    const texts = annotate('article', readText(inBench('article/text.dev.jsonl.gz')), 'texts');
    const plain = score('article/score.mjs', inBench('article/text-gold.dev.jsonl.gz'), bodies(texts.path)).suites;
    const seeds = annotate('article', readText(inBench('article/text.seeds.jsonl')), 'seeds');
    const pilot = score('article/score.mjs', inBench('article/text-gold.seeds.jsonl'), bodies(seeds.path));
    return {
      ...figures,
      'article.reader-text.p': percent(plain['reader-text']?.precision),
      'article.reader-text.r': percent(plain['reader-text']?.recall),
      'article.page-text.f1': percent(plain['page-text']?.f1),
      'article.seeds.p': percent(pilot.precision),
      'article.seeds.r': percent(pilot.recall),
    };
  },

  async syntax() {
    const figures = scoreSyntax(readWithProgram);
    const { loadEngine, emptyLayers } = await import(join(ROOT, 'dist/pipeline/index.js'));
    const engine = await loadEngine();
    const texts = speedTexts();
    const readNames = text => {
      const layers = emptyLayers(text, null, whole(text));
      const sentences = engine.sentences(layers);
      engine.entities({ ...layers, sentences });
      return countTokens(sentences);
    };
    const read = () => texts.reduce((tokens, text) => tokens + readNames(text), 0);
    return {
      ...figures,
      'syntax.speed': fastest(read),
      'syntax.memory': memoryGrowth(),
      tables: [await tableOfRelations(readWithProgram), cardOfFigures(figures)],
    };
  },

  async entities() {
    const docs = runTool('syntax/conllu-to-docs.mjs', inBench('syntax/en_ewt-dev.conllu.gz'));
    const result = score(
      'syntax/score.mjs',
      '--entities',
      inBench('syntax/en_ewt-dev.entities.jsonl.gz'),
      annotate('entities', docs, 'ewt').path,
    );
    return { 'entities.ewt': result.Entities.f1, tables: [cardOfNames(result)] };
  },

  async times() {
    const errors = writeLines('times.errors.jsonl', []);
    const figures = scoreTimes((docs, name) => annotate('times', docs, name).path, errors);
    const { loadEngine, emptyLayers } = await import(join(ROOT, 'dist/pipeline/index.js'));
    const engine = await loadEngine();
    const docs = speedDocs();
    const read = () =>
      docs.reduce((characters, { text, published }) => {
        engine.times(emptyLayers(text, published, whole(text)));
        return characters + text.length;
      }, 0);
    return { ...figures, 'times.speed': fastest(read), tables: [tableOfClasses(errors)] };
  },

  async statements() {
    const out = annotate('statements', readText(inBench('statements/polnear-dev.docs.jsonl')), 'polnear');
    const result = score('statements/score.mjs', inBench('statements/polnear-dev.gold.jsonl'), out.path);
    const { loadEngine, emptyLayers, runStages } = await import(join(ROOT, 'dist/pipeline/index.js'));
    const engine = await loadEngine();
    const reports = readLines(join(CORPORA, 'reuters21578.jsonl.gz')).slice(0, 150);
    const read = () => {
      for (const { text, published } of reports) runStages(engine, emptyLayers(text, published ?? null, whole(text)), ['statements']);
      return reports.length;
    };
    return {
      'statements.all': result.all.triple.f1,
      'statements.precision': result.all.triple.p,
      'statements.speech': result['speech cue'].triple.f1,
      'statements.direct': result.direct.triple.f1,
      'statements.speed': fastest(read),
      tables: [tableOfFrames(inBench('statements/polnear-dev.gold.jsonl'), out.path)],
    };
  },

  async events() {
    const run = name =>
      score(
        'events/score.mjs',
        inBench(`events/${name}.gold.jsonl`),
        annotate('events', readText(inBench(`events/${name}.docs.jsonl`)), name).path,
      ).singleEvent;
    const plv = run('plv');
    return {
      'events.plv.accuracy': plv.accuracy,
      'events.plv.macro': plv.macroF1,
      'events.plv.quad': plv.quadAccuracy,
      'events.gsr.accuracy': run('gsr').accuracy,
    };
  },

  async stories() {
    const run = name =>
      score(
        'stories/score.mjs',
        inBench(`stories/${name}.stories.gold.jsonl`),
        annotate('stories', readText(inBench(`stories/${name}.docs.jsonl`)), name).path,
      ).bcubed.f1;
    return { 'stories.ecbplus': run('ecbplus'), 'stories.headlines': run('headlines') };
  },

  async copies() {
    const run = (docs, gold) =>
      score(
        'stories/score.mjs',
        inBench(`stories/${gold}.gold.jsonl`),
        annotate('copies', readText(inBench(`stories/${docs}.docs.jsonl`)), docs).path,
      ).links.f1;
    return { 'copies.constructed': run('copies', 'copies'), 'copies.found': run('ecbplus', 'ecbplus.copies') };
  },

  async coref() {
    /** Mentions of the gold given, clusters found. */
    const run = (docs, goldFile, kind, of) => {
      const gold = new Map(readLines(inBench(`stories/${goldFile}.gold.jsonl`)).map(line => [line.id, line[kind]]));
      const input = readLines(inBench(`stories/${docs}.docs.jsonl`)).map(doc => ({
        ...doc,
        mentions: (gold.get(doc.id) ?? []).map(({ start, end }) => ({ start, end, of })),
      }));
      const out = annotate('coref', input.map(doc => JSON.stringify(doc)).join('\n'), `${docs}-${kind}`);
      return score('stories/score.mjs', inBench(`stories/${goldFile}.gold.jsonl`), out.path).conll;
    };
    return {
      'coref.ecbplus': run('ecbplus', 'ecbplus.coref', 'events', 'event'),
      'coref.meantime.events': run('meantime', 'meantime.coref', 'events', 'event'),
      'coref.meantime.entities': run('meantime', 'meantime.entity-coref', 'entities', 'entity'),
    };
  },

  async record() {
    const db = join(work, 'chips.db');
    rapporteur('--db', db, 'add', inBench('record/chips-1987.docs.jsonl'));
    const record = join(work, 'chips.record.jsonl');
    writeFileSync(record, rapporteur('--db', db, 'export', 'record'));
    const result = score(
      'record/score.mjs',
      inBench('record/chips-1987.key.json'),
      record,
      '--docs',
      inBench('record/chips-1987.docs.jsonl'),
    );
    const { overall, evidence, traps } = result;
    return {
      'record.chips.core': overall.recallCore,
      'record.chips.all': overall.recall,
      'record.chips.p': overall.precision,
      'record.chips.one': overall.precisionOneToOne,
      'record.chips.evidence': evidence.exact,
      'record.chips.traps': traps.triggered.length,
    };
  },

  async whole() {
    const reports = readLines(join(CORPORA, 'reuters21578.jsonl.gz')).slice(0, Number(process.env.RAPPORTEUR_BENCH_REPORTS ?? 2000));
    const forth = writeLines('wire.jsonl', reports);
    const back = writeLines('wire-back.jsonl', reports.toReversed());
    const { seconds, megabytes } = await measure('--db', join(work, 'forth.db'), 'add', forth);
    const first = rapporteur('--db', join(work, 'forth.db'), 'export', 'record');
    rapporteur('--db', join(work, 'back.db'), 'add', back);
    const second = rapporteur('--db', join(work, 'back.db'), 'export', 'record');
    const texts = new Map(reports.map(({ id, text }) => [id, text]));
    let passages = 0;
    let exact = 0;
    for (const line of first.split('\n').filter(Boolean)) {
      const { evidence, attributes } = JSON.parse(line);
      for (const { doc, start, end, quote } of [...evidence, ...Object.values(attributes).flatMap(({ claims }) => claims)]) {
        passages++;
        if (texts.get(doc)?.slice(start, end) === quote && quote !== '') exact++;
      }
    }
    return {
      'whole.evidence': passages === 0 ? null : (exact / passages) * 100,
      'whole.order': first === second ? 1 : 0,
      'whole.speed': reports.length / seconds,
      'whole.memory': megabytes || null,
    };
  },
};

const whole = text => [{ start: 0, end: text.length, type: 'body' }];
const countTokens = sentences => sentences.reduce((count, { tokens }) => count + tokens.length, 0);

/** Units per second, the best of four runs: the first ones warm the compiler, and others use the machine too. */
function fastest(work) {
  let best = 0;
  for (let i = 0; i < 4; i++) {
    const started = performance.now();
    best = Math.max(best, work() / ((performance.now() - started) / 1000));
  }
  return best;
}
