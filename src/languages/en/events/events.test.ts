import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Entity } from '../../../model/layers.ts';
import { checkPatternExamples, compilePatterns, matcherLists } from '../../../patterns/index.ts';
import { createParser, readSyntaxModel } from '../../../stages/syntax/index.ts';
import { eventKnowledge, eventPatterns } from './index.ts';

const parse = createParser(readSyntaxModel(readFileSync(new URL('../model/syntax.bin', import.meta.url))));

/** Names in the examples, where a pattern tests for one. */
function names(text: string): Entity[] {
  const known: readonly (readonly [string, Entity['type']])[] = [
    ['Ane Dahl', 'person'],
    ['Bergen', 'place'],
    ['Denmark', 'place'],
    ['Norway', 'place'],
  ];
  return known
    .flatMap(([name, type]) =>
      [...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({ start: index, end: index + name.length, type })),
    )
    .sort((a, b) => a.start - b.start);
}

describe('event patterns', () => {
  it('compile together, under ids of their own', () => {
    expect(compilePatterns(eventPatterns, eventKnowledge.lists).byId.size).toBe(eventPatterns.length);
  });

  it('find their examples and nothing in their counterexamples', () => {
    expect(checkPatternExamples(eventPatterns, eventKnowledge.lists, text => ({ sentences: parse(text), entities: names(text) }))).toEqual(
      [],
    );
  });

  it('emit codes of PLOVER 0.8 with a weight', () => {
    const codes =
      'ACCUSE AGREE AID ASSAULT COERCE CONCEDE CONSULT COOPERATE MOBILIZE PROTEST REJECT REQUEST RETREAT SANCTION SUPPORT THREATEN'.split(
        ' ',
      );
    for (const { id, emit } of eventPatterns) {
      expect(codes, id).toContain(emit.code);
      expect(emit.weight, id).toMatch(/^[1-4]$/);
      expect(emit.cameo, id).toMatch(/^\d{2,4}$/);
    }
    expect(new Set(eventPatterns.map(({ emit }) => emit.code))).toEqual(new Set(codes));
  });

  it('have the lists that the matcher needs', () => {
    for (const name of Object.values(matcherLists)) expect(eventKnowledge.lists[name], name).toBeDefined();
  });
});
