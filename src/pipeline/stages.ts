import type { Engine, Layers } from './engine.ts';

export type StageName = 'sentences' | 'entities' | 'times' | 'statements' | 'events' | 'matches';

/** A layer of one document: what it needs and how it is made. */
export interface Stage {
  readonly gives: StageName;
  readonly needs: readonly StageName[];
  readonly run: (engine: Engine, layers: Layers) => Partial<Layers>;
}

/** In order of need: no stage needs a later one (tested). */
export const stages: readonly Stage[] = [
  { gives: 'sentences', needs: [], run: (engine, layers) => ({ sentences: engine.sentences(layers) }) },
  { gives: 'entities', needs: ['sentences'], run: (engine, layers) => ({ entities: engine.entities(layers) }) },
  { gives: 'times', needs: [], run: (engine, layers) => ({ times: engine.times(layers) }) },
  {
    gives: 'statements',
    needs: ['sentences', 'entities', 'times'],
    run: attribute,
  },
  {
    gives: 'events',
    needs: ['sentences', 'entities', 'times', 'statements'],
    run: (engine, layers) => ({ events: engine.events(layers) }),
  },
  { gives: 'matches', needs: ['sentences', 'entities', 'times'], run: (engine, layers) => ({ matches: engine.matches(layers) }) },
];

/**
 * Who says what and, where words were spoken on another day than the report's, the times once more: a quoted "tomorrow" counts from the day
 * of speaking, which only the statement tells.
 */
export function attribute(engine: Engine, layers: Layers): Partial<Layers> {
  const statements = engine.statements(layers);
  const elsewhen = statements.some(({ saidOn, kind }) => saidOn !== undefined && kind !== 'indirect' && saidOn !== layers.published);
  return elsewhen ? { statements, times: engine.times({ ...layers, statements }) } : { statements };
}

/** The stages that `wanted` need, themselves included, in order. */
export function stagesFor(wanted: readonly StageName[]): readonly Stage[] {
  const needed = new Set<StageName>(wanted);
  for (const stage of stages.toReversed()) {
    if (needed.has(stage.gives)) for (const name of stage.needs) needed.add(name);
  }
  return stages.filter(stage => needed.has(stage.gives));
}

/** Runs the stages that `wanted` need over a text. */
export function runStages(engine: Engine, layers: Layers, wanted: readonly StageName[]): Layers {
  let result = layers;
  for (const stage of stagesFor(wanted)) result = { ...result, ...stage.run(engine, result) };
  return result;
}
