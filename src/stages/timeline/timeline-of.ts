import type { EventAux, Match, PoliticalEvent } from '../../model/index.ts';
import { type Anchored, anchorInTime, type Happening, type TimelineInput } from './anchor-in-time.ts';
import { orderAnchored } from './order-anchored.ts';

export interface DocumentTimelineInput extends TimelineInput {
  readonly events: readonly PoliticalEvent[];
  readonly matches: readonly Match[];
}

/**
 * The timeline of a document: its coded events and what the patterns of the record found, each with the days it can have happened on, in the
 * order of those days. Two readings of the same words are one happening.
 *
 *     // "They will meet on Friday. They last met in May." of 4 June 2025
 *     // [{ kind: 'meeting', earliest: '2025-05-01', latest: '2025-05-31', ... }, { kind: 'meeting', earliest: '2025-06-06', ... }]
 */
export function timelineOf(input: DocumentTimelineInput): Anchored[] {
  const happenings = new Map<number, Happening>();
  for (const match of input.matches) {
    const token = input.sentences[match.sentence]?.tokens[match.anchor];
    if (token) add(happenings, { start: token.start, end: token.end, kind: match.emit.kind ?? match.pattern, tense: tenseOfMatch(match) });
  }
  for (const { start, end, code, aux = [] } of input.events) {
    const happening = { start, end, kind: code, tense: tenseOfEvent(aux) };
    const inner = [...happenings].find(([at, other]) => at < end && other.end > start);
    if (!inner) add(happenings, happening);
  }
  return orderAnchored(anchorInTime([...happenings.values()], input));
}

function add(happenings: Map<number, Happening>, happening: Happening): void {
  if (!happenings.has(happening.start)) happenings.set(happening.start, happening);
}

function tenseOfMatch({ tense, modality }: Match): Happening['tense'] {
  if (modality === 'conditional' || modality === 'hypothetical') return null;
  if (tense === 'future' || modality !== undefined) return 'future';
  return tense === undefined || tense === 'present' ? null : 'past';
}

function tenseOfEvent(aux: readonly EventAux[]): Happening['tense'] {
  if (aux.includes('hypothetical') || aux.includes('negated')) return null;
  return aux.includes('future') ? 'future' : 'past';
}
