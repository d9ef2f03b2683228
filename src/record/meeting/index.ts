import type { Match } from '../../model/index.ts';
import { claimsOf, type Draft, keysOf } from '../draft.ts';
import type { KindRules } from '../kind-rules.ts';
import { agree, differ, sameDays, sharedSides } from '../sameness.ts';
import { sideOf } from '../view.ts';
import { lengthOf } from '../window.ts';

const states = ['proposed', 'declined', 'accepted', 'scheduled', 'postponed', 'cancelled', 'held'] as const;

/** Forms that are never another name of each other: a telephone call is not a round of talks. */
const CLASS: Readonly<Record<string, string>> = {
  call: 'call',
  visit: 'visit',
  briefing: 'briefing',
  cabinet: 'council',
  council: 'council',
  hearing: 'council',
};

export const meeting: KindRules = {
  kind: 'meeting',
  states,
  attributes: {
    parties: { type: 'actors', party: true, many: true },
    with: { type: 'actors', party: true, many: true },
    heads: { type: 'actors', party: true, many: true },
    members: { type: 'actors', many: true },
    host: { type: 'actors' },
    delegation: { type: 'text', many: true },
    'delegation size': { type: 'text', many: true },
    form: { type: 'form', many: true },
    ordinal: { type: 'ordinal' },
    place: { type: 'place' },
    date: { type: 'date' },
    agenda: { type: 'text', topic: true, many: true },
    outcome: { type: 'text', many: true },
  },
  refine,
  link,
  same(a, b) {
    const days = sameDays(a, b);
    const shared = sharedSides(a, b);
    if (days < 0 || shared === 0 || formClass(a) !== formClass(b)) return 0;
    // "Earlier this month" is the round of the 16th where the same sides met; what is only proposed is not what was held.
    const held = (a.status === 'held') === (b.status === 'held');
    if (!held && [a, b].some(draft => draft.date && lengthOf(draft.date) > 10)) return 0;
    const around = days === 0 && a.date && b.date && held && (shared === null ? agree(a, b, 'place') : shared === 1);
    if (days === 0 && !around && (!agree(a, b, 'ordinal') || shared === null)) return 0;
    const narrow = a.date && b.date && a.date.start === b.date.start && a.date.end === b.date.end ? 1 : 0;
    return 1 + days + narrow + (shared ?? 0) + (agree(a, b, 'place') ? 0.5 : 0) + (agree(a, b, 'ordinal') ? 1 : 0);
  },
  clash: (a, b) => sameDays(a, b) < 0 || formClass(a) !== formClass(b) || (differ(a, b, 'ordinal') && sameDays(a, b) < 1),
  title({ first, parties, value, features }) {
    const form = first('form') || features.form || 'meeting';
    const ordinal = value('ordinal');
    const who = parties.slice(0, 2).join(' – ');
    const place = value('place');
    return `${ordinal ? `${form} no. ${ordinal}` : form}${who ? `: ${who}` : ''}${place ? `, ${place}` : ''}`;
  },
};

function formClass(draft: Draft): string {
  for (const key of [...keysOf(draft, 'form'), draft.features.form ?? '']) if (CLASS[key]) return CLASS[key]!;
  return 'talks';
}

/** A meeting told of in the future, or for a day after the report, is not held; one that is only wished for is proposed. */
function refine(draft: Draft, match: Match): Draft | null {
  const { knowledge } = draft.view.context;
  const claims = draft.claims.map(claim => {
    if (claim.name === 'form') {
      const form = knowledge.meetingForms[claim.key] ?? 'round';
      return { ...claim, value: form, key: form };
    }
    return claim;
  });
  if ((match.modality === 'hypothetical' || match.modality === 'modal') && draft.status !== 'proposed') return null;
  // A noun by itself tells of a meeting only where a day, a place or a number says which.
  const placed = claims.some(claim => claim.name === 'place' || claim.name === 'ordinal');
  if (match.emit.near && !draft.dated && !(placed && draft.parties.length > 0)) return null;
  const withSizes = claims.flatMap(claim => (claim.name === 'delegation' ? sizeOf(draft, claim) : [claim]));
  const status = statusOf(draft, match);
  const parties = draft.parties.length > 0 || !match.nodes.parties ? draft.parties : [];
  return { ...draft, claims: withSizes, status, parties };
}

/** "Ukraine's 14-member delegation", "a delegation of 14": the size with the side it belongs to. */
function sizeOf(draft: Draft, claim: Draft['claims'][number]): Draft['claims'] {
  const number = /(\d+)\s*-?\s*(?:member|person|strong|man)\b|\bof (\d+)\b/.exec(String(claim.value));
  if (!number) return [];
  const side = draft.view.mentions.find(mention => mention.start >= claim.start && mention.end <= claim.end)?.actor;
  const actors = draft.view.context.actors;
  const name = side ? (actors.get(sideOf(side, actors) ?? side)?.name ?? '') : '';
  const count = number[1] ?? number[2]!;
  return [{ ...claim, name: 'delegation size', value: name ? `${name}: ${count}` : Number(count), key: `${name} ${count}` }];
}

function statusOf(draft: Draft, match: Match): string | null {
  const told = draft.status;
  const { published } = draft.view;
  // "Did not accept" declines; "did not decline" or "was not put off" says nothing of where the meeting stands.
  if (match.polarity === 'negative') return told && ['proposed', 'accepted', 'scheduled'].includes(told) ? 'declined' : null;
  if (told !== 'held') return told;
  if (match.modality === 'future') return 'scheduled';
  if (match.modality) return 'proposed';
  if (draft.date && published && draft.date.start > published.end) return 'scheduled';
  return 'held';
}

/**
 * "The talks failed": a meeting without a day of its own is the one of the same form and sides that the report dated last before it,
 * else the only one it dates at all.
 */
function link(all: readonly Draft[]): readonly Draft[] {
  const drafts = withoutEchoes(all);
  const dated = drafts.filter(draft => draft.date);
  return drafts.flatMap(draft => {
    if (draft.date) return [draft];
    const fits = dated.filter(
      other =>
        formClass(other) === formClass(draft) &&
        !differ(draft, other, 'ordinal') &&
        sharedSides(draft, other) !== 0 &&
        // What was held is not the meeting that somebody proposes for later.
        (draft.status !== 'held' || !isAhead(other)),
    );
    const source = fits.filter(other => other.span.start <= draft.span.start).at(-1) ?? (fits.length === 1 ? fits[0] : undefined);
    const numbered = claimsOf(draft, 'ordinal').length > 0;
    if (!source) return numbered || draft.parties.length > 1 || draft.status === 'proposed' ? [draft] : [];
    return [{ ...draft, date: source.date, dated: false, parties: draft.parties.length ? draft.parties : source.parties }];
  });
}

/** Proposed or set for a day after the report. */
function isAhead(draft: Draft): boolean {
  const { published } = draft.view;
  return draft.status === 'proposed' || (draft.date !== null && published !== null && draft.date.start > published.end);
}

/** "proposed *a meeting* by the end of June": the noun that a verb already told of tells nothing more by itself. */
function withoutEchoes(drafts: readonly Draft[]): readonly Draft[] {
  const told = new Set(drafts.flatMap(({ match }) => (match?.nodes.form === undefined ? [] : [`${match.sentence} ${match.nodes.form}`])));
  return drafts.filter(({ match }) => !match?.emit.near || !told.has(`${match.sentence} ${match.anchor}`));
}
