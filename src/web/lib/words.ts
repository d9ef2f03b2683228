import type { ItemKind, Value } from '../../model/index.ts';
import { showDate } from './dates.ts';

/** Kinds in the order of an analyst's questions, with their words and the class that gives their family's colour. */
export const kinds: Readonly<Record<ItemKind, { readonly one: string; readonly many: string; readonly tone: string }>> = {
  meeting: { one: 'Meeting', many: 'Meetings', tone: 'tone-meet' },
  document: { one: 'Document', many: 'Documents', tone: 'tone-paper' },
  proposal: { one: 'Proposal', many: 'Proposals', tone: 'tone-offer' },
  demand: { one: 'Demand', many: 'Demands', tone: 'tone-offer' },
  refusal: { one: 'Refusal', many: 'Refusals', tone: 'tone-no' },
  position: { one: 'Position', many: 'Positions', tone: 'tone-offer' },
  agreement: { one: 'Agreement', many: 'Agreements', tone: 'tone-yes' },
  exchange: { one: 'Exchange', many: 'Exchanges', tone: 'tone-yes' },
  commitment: { one: 'Commitment', many: 'Commitments', tone: 'tone-due' },
  deadline: { one: 'Deadline', many: 'Deadlines', tone: 'tone-due' },
  'third-party': { one: 'Third party', many: 'Third parties', tone: 'tone-meet' },
  incident: { one: 'Incident', many: 'Incidents', tone: 'tone-no' },
  statement: { one: 'Statement', many: 'Statements', tone: 'tone-say' },
  discrepancy: { one: 'Discrepancy', many: 'Discrepancies', tone: 'tone-clash' },
};

const GOOD = new Set(['agreed', 'executed', 'kept', 'held', 'accepted', 'met', 'submitted', 'received', 'published', 'under way']);
const BAD = new Set(['rejected', 'broken', 'missed', 'cancelled', 'declined', 'lapsed', 'late']);

/** How a status is coloured; its word always stands beside. */
export function toneOf(status: string | null): 'good' | 'bad' | 'open' {
  return status !== null && GOOD.has(status) ? 'good' : status !== null && BAD.has(status) ? 'bad' : 'open';
}

export const showStatus = (status: string): string => status.replaceAll('-', ' ');
/** A value as people write it: days and windows as dates, lists with commas. */
export function showValue(value: Value): string {
  if (typeof value === 'object') return value.map(showValue).join(', ');
  if (typeof value === 'number') return value.toLocaleString('en', { useGrouping: 'min2' });
  const [, start, end] = /^(\d{4}-\d{2}-\d{2})(?:\/(\d{4}-\d{2}-\d{2}))?$/.exec(value) ?? [];
  return start ? showDate(end ? { start, end } : start) : value;
}
export const plural = (n: number, one: string, many = `${one}s`): string => `${n.toLocaleString('en')} ${n === 1 ? one : many}`;

/** A title with its days as people write them, beginning with a capital. */
export function showTitle(title: string): string {
  const dated = title.replace(/\b\d{4}-\d{2}-\d{2}(?:\/\d{4}-\d{2}-\d{2})?\b/g, day => showValue(day));
  return dated.slice(0, 1).toUpperCase() + dated.slice(1);
}

/** Furniture of a page by its type, as the reader names it. */
export const furniture: Readonly<Record<string, string>> = {
  byline: 'byline',
  heading: 'section heading',
  paywall: 'pay wall',
  newsletter: 'newsletter',
  donation: 'appeal for donations',
  related: 'other articles',
  promotion: 'promotion',
  navigation: 'navigation',
  notice: 'notice',
};
