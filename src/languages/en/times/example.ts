import type { TimeExample } from '../../../model/knowledge/times.ts';

/** A sentence of our own, when it was published, and what is found in it. */
export function example(published: string | null, text: string, ...found: readonly (readonly [string, string])[]): TimeExample {
  return { published, text, found };
}
