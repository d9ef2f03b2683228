import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkPatternExamples, compilePatterns, matcherLists } from '../../../patterns/index.ts';
import { createParser, readSyntaxModel } from '../../../stages/syntax/index.ts';
import { eventKnowledge, eventPatterns } from './index.ts';

const parse = createParser(readSyntaxModel(readFileSync(new URL('../model/syntax.bin', import.meta.url))));

describe('event patterns', () => {
  it('compile together, under ids of their own', () => {
    expect(compilePatterns(eventPatterns, eventKnowledge.lists).byId.size).toBe(eventPatterns.length);
  });

  it('find their examples and nothing in their counterexamples', () => {
    expect(checkPatternExamples(eventPatterns, eventKnowledge.lists, text => ({ sentences: parse(text) }))).toEqual([]);
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
