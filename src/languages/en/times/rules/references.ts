import type { TimeRule } from '../../../../model/knowledge/times.ts';
import { example } from '../example.ts';

/** Present, past and future at large. */
export const references: readonly TimeRule[] = [
  {
    id: 'reference.now',
    pattern: '( right )? now',
    meaning: 'reference',
    keep: { value: 'PRESENT_REF' },
    notBefore: ['that', '-'],
    examples: [example('2025-06-04', 'The border is now open.', ['now', 'PRESENT_REF'])],
  },
  {
    id: 'reference.currently',
    pattern: '( currently | at present | presently | these days | nowadays )',
    meaning: 'reference',
    keep: { value: 'PRESENT_REF' },
    examples: [example('2025-06-04', 'The border is currently shut.', ['currently', 'PRESENT_REF'])],
  },
  {
    id: 'reference.recently',
    pattern: '( more | most )? recently',
    meaning: 'reference',
    keep: { value: 'PAST_REF' },
    examples: [example('2025-06-04', 'He recently moved.', ['recently', 'PAST_REF'])],
  },
  {
    id: 'reference.one-day',
    pattern: '( one | some ) day',
    meaning: 'reference',
    keep: { value: 'FUTURE_REF' },
    after: ['will', 'would', 'may', 'might', 'could', 'must', 'can', 'he', 'she', 'they', 'we', 'shall'],
    examples: [example('2025-06-04', 'They will one day return.', ['one day', 'FUTURE_REF'])],
  },
  {
    id: 'reference.some-day',
    pattern: 'some day',
    meaning: 'reference',
    keep: { value: 'FUTURE_REF' },
    notBefore: ['in', 'of', 'or', 'soon', 'between'],
    examples: [example('2025-06-04', 'Some day the port will reopen.', ['Some day', 'FUTURE_REF'])],
  },
  {
    id: 'reference.past',
    pattern: 'the ( recent | distant )? past',
    meaning: 'reference',
    keep: { value: 'PAST_REF' },
    notBefore: ['@unit', '@cardinal', '@vague', '#digit', 'couple'],
    examples: [example('2025-06-04', 'In the past they kept to it.', ['the past', 'PAST_REF'])],
  },
  {
    id: 'reference.future',
    pattern: 'the ( near | foreseeable | distant | not - too - distant | immediate )? future',
    meaning: 'reference',
    keep: { value: 'FUTURE_REF' },
    after: ['in', 'for', 'into', 'about'],
    notBefore: ['of'],
    examples: [example('2025-06-04', 'It may change in the near future.', ['the near future', 'FUTURE_REF'])],
    counterexamples: ['They debate the future of the region.'],
  },
];
