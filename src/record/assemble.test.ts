import { expect, it } from 'vitest';
import { countOrigins } from './assemble.ts';
import type { Draft } from './draft.ts';

const draft = (report: string, speaker?: string): Draft =>
  ({ view: { origin: report }, ...(speaker ? { speaker } : {}) }) as unknown as Draft;

it.each<[string, Draft[], number]>([
  ['a report', [draft('r1')], 1],
  ['two reports', [draft('r1'), draft('r2')], 2],
  ['one speaker in two reports', [draft('r1', 'lund'), draft('r2', 'lund')], 1],
  ['a report that tells and quotes the same', [draft('r1'), draft('r1', 'lund')], 1],
  ['and another that quotes the same speaker', [draft('r1'), draft('r1', 'lund'), draft('r2', 'lund')], 1],
  ['a report, and a speaker elsewhere', [draft('r1'), draft('r2', 'lund')], 2],
])('%s', (_, drafts, origins) => {
  expect(countOrigins(drafts)).toBe(origins);
});
