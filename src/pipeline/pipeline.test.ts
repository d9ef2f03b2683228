import { beforeAll, describe, expect, it } from 'vitest';
import type { Reading } from '../model/index.ts';
import { createMemoryStore } from '../store/index.ts';
import type { Layers } from './engine.ts';
import {
  annotateDocument,
  asOf,
  basisOf,
  collect,
  type Engine,
  emptyLayers,
  loadEngine,
  plainDocument,
  runStages,
  stages,
  stagesFor,
  updateRecord,
  versionOf,
} from './index.ts';
import { attribute } from './stages.ts';

const TALKS = `PORT ELLEN, March 4 — The envoys of Norway and Peru met on Monday for the second round of talks on fishing rights. "We will not give up the cod banks," Peru's foreign minister Rosa Quispe said.

Norway rejected the demand for a ceasefire at sea within two weeks.`;
const reading = (id: string, content: string, more: Partial<Reading> = {}): Reading => ({
  ...{ id, kind: 'text', content, published: '1912-03-05', outlet: `Outlet ${id}` },
  ...more,
});

let engine: Engine;
beforeAll(async () => {
  engine = await loadEngine();
});

describe('stages', () => {
  it('need nothing that comes later', () => {
    const given = new Set<string>();
    for (const stage of stages) {
      for (const need of stage.needs) expect(given).toContain(need);
      given.add(stage.gives);
    }
  });
  it('are run only where they are needed', () => {
    expect(stagesFor(['times']).map(stage => stage.gives)).toEqual(['times']);
    expect(stagesFor(['entities']).map(stage => stage.gives)).toEqual(['sentences', 'entities']);
    expect(stagesFor(['events']).map(stage => stage.gives)).toEqual(['sentences', 'entities', 'times', 'statements', 'events']);
  });
  it('leave out what was not asked for', () => {
    const layers = runStages(engine, emptyLayers(TALKS, '1912-03-05', [{ start: 0, end: TALKS.length, type: 'body' }]), ['times']);
    expect(layers.times.length).toBeGreaterThan(0);
    expect(layers.sentences).toEqual([]);
  });
});

describe('times of what was said on another day', () => {
  const text = 'On Monday the envoy told the Courier: "We sail tomorrow."';
  const layers = emptyLayers(text, '2025-06-04', [{ start: 0, end: text.length, type: 'body' }]);
  const told = (saidOn?: string, kind: 'direct' | 'indirect' = 'direct') => {
    const statement = { source: [], cue: [], content: [[39, 55] as const], kind, ...(saidOn ? { saidOn } : {}) };
    const calls: Layers[] = [];
    const stub = {
      ...engine,
      statements: () => [statement],
      times: (given: Layers) => {
        calls.push(given);
        return [];
      },
    };
    return { given: attribute(stub, layers), calls };
  };
  it('are read again with the statements', () => {
    const { given, calls } = told('2025-06-02');
    expect(calls.map(({ statements }) => statements.length)).toEqual([1]);
    expect(given.times).toEqual([]);
  });
  it('are left as they are where nothing was said on another day', () => {
    for (const { given, calls } of [told(), told('2025-06-04'), told('2025-06-02', 'indirect')]) {
      expect(calls).toEqual([]);
      expect(given).not.toHaveProperty('times');
    }
  });
});

describe('a document', () => {
  it('keeps its text and gets every layer', () => {
    const { document, annotations } = annotateDocument(engine, reading('a', TALKS));
    expect(document.text).toBe(TALKS);
    for (const layer of ['blocks', 'sentences', 'entities', 'times', 'statements'] as const)
      expect(annotations[layer].length).toBeGreaterThan(0);
  });
  it('has the same version for the same content and name, another for any other', () => {
    const version = versionOf(reading('a', TALKS));
    expect(versionOf(reading('a', TALKS))).toBe(version);
    for (const other of [
      reading('b', TALKS),
      reading('a', `${TALKS} `),
      reading('a', TALKS, { outlet: 'x' }),
      reading('a', TALKS, { kind: 'html' }),
    ]) {
      expect(versionOf(other)).not.toBe(version);
    }
  });
  it('is read without the furniture of its page', () => {
    const appeal = 'Support our journalism! The president said on Tuesday that Norway will attack Peru tomorrow. Subscribe now.';
    const blocks = [
      { start: 0, end: TALKS.length, type: 'body' },
      { start: TALKS.length + 2, end: TALKS.length + 2 + appeal.length, type: 'donation' },
    ] as const;
    const text = `${TALKS}\n\n${appeal}`;
    const article = { text, title: null, byline: null, authors: [], published: '1912-03-05', outlet: 'x', language: 'en', blocks };
    const { annotations, document } = annotateDocument({ ...engine, readArticle: () => article }, reading('a', text));
    const { sentences, entities, times, statements, events } = annotations;
    const offsets = [...sentences, ...entities, ...times, ...events].map(span => span.end);
    for (const { content } of statements) offsets.push(...content.map(([, end]) => end));
    expect(Math.max(...offsets)).toBeLessThanOrEqual(TALKS.length);
    const plain = plainDocument({ document, annotations }).text;
    expect(plain).toHaveLength(text.length);
    expect(plain).not.toContain('Subscribe');
    expect(plain.slice(0, TALKS.length)).toBe(TALKS);
  });
  it.each(['', ' ', '\n\n', '\u0000', '\ud800'])('of %j does not fail', content => {
    expect(annotateDocument(engine, reading('a', content)).document.text).toBe(content);
  });
});

describe('a collection', () => {
  const others = [
    reading('b', `${TALKS}\n\nNothing more was said.`),
    reading('c', 'The weather in Lima was fair on Tuesday.', { published: '1912-04-01' }),
  ];
  it('is the same whatever the order of arrival', () => {
    const documents = [reading('a', TALKS), ...others].map(one => annotateDocument(engine, one));
    const forth = collect(engine, documents);
    const back = collect(engine, documents.toReversed());
    expect(back.documents).toEqual(forth.documents);
    expect(engine.deriveRecord(back, [])).toEqual(engine.deriveRecord(forth, []));
    expect(forth.copies.size).toBe(1);
  });
  it('can be cut to a day', () => {
    const documents = [reading('a', TALKS), ...others].map(one => annotateDocument(engine, one));
    expect(asOf(documents, '1912-03-05').map(({ document }) => document.id)).toEqual(['a', 'b']);
    expect(asOf(documents, '1912-03-04')).toEqual([]);
  });
});

describe('the stored record', () => {
  it('is derived again when a report, a decision or the engine is new, and only then', async () => {
    const store = createMemoryStore();
    let derivations = 0;
    const counting: Engine = {
      ...engine,
      deriveRecord: (collection, decisions) => {
        derivations++;
        return engine.deriveRecord(collection, decisions);
      },
    };
    const add = (one: Reading) => store.addVersion({ reading: one, ...annotateDocument(engine, one), engine: engine.name });
    await add(reading('a', TALKS));
    await updateRecord(store, counting);
    await updateRecord(store, counting);
    expect(derivations).toBe(1);
    await add(reading('b', 'Norway accepted the offer.'));
    await updateRecord(store, counting);
    expect(derivations).toBe(2);
    await store.appendDecision({ at: '1912-03-06T00:00:00Z', by: 'ada', action: { type: 'note', item: 'x', text: 'y' } });
    await updateRecord(store, counting);
    expect(derivations).toBe(3);
    const newer = { ...counting, name: 'newer' };
    expect(await basisOf(store, newer)).not.toBe(await basisOf(store, counting));
    await updateRecord(store, newer);
    expect(derivations).toBe(4);
    expect((await store.listDocuments()).map(document => document.engine)).toEqual(['newer', 'newer']);
  });
});

describe('rules', () => {
  it('are explained node by node', () => {
    const text = 'The envoys of Norway and Peru met in Lima on Monday.';
    const layers = runStages(engine, emptyLayers(text, null, [{ start: 0, end: text.length, type: 'body' }]), [
      'entities',
      'times',
      'matches',
    ]);
    const [match] = layers.matches;
    const [explained] = engine.explainRule(match!.pattern, layers)!;
    expect(explained).toMatchObject({ pattern: match!.pattern, matched: true });
    expect(engine.explainRule('no.such-rule', layers)).toBeNull();
  });
});
