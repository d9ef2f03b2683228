import type { Match, Sentence } from '../../model/index.ts';
import { addDays } from '../../text/calendar.ts';
import { claimsOf, type Draft, type DraftClaim, keysOf } from '../draft.ts';
import type { KindRules } from '../kind-rules.ts';
import { childrenOf } from '../resolve.ts';
import { agree, differ, sameDays, sharedSides, sides } from '../sameness.ts';
import { sideOf } from '../view.ts';
import { lengthOf, overlap } from '../window.ts';
import { titleOfMeeting } from './title.ts';

const states = ['proposed', 'declined', 'accepted', 'scheduled', 'cancelled', 'postponed', 'held'] as const;

/** Forms that are never another name of each other: a telephone call is not a round of talks. */
const CLASS: Readonly<Record<string, string>> = {
  call: 'call',
  visit: 'visit',
  reception: 'visit',
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
    const days = sameDays(a, b, slack(a, b));
    const shared = sharedSides(a, b);
    if (putOffApart(a, b) || days < 0 || shared === 0 || formClass(a) !== formClass(b) || strangers(a, b)) return 0;
    // "Earlier this month" is the round of the 16th where the same sides met; what is only proposed is not what was held.
    const held = (a.status === 'held') === (b.status === 'held');
    if (!held && [a, b].some(draft => draft.date && lengthOf(draft.date) > VAGUE)) return 0;
    if (a.date && b.date && (isWeek(a) || isWeek(b)) && shared !== null && !sameSides(a, b)) return 0;
    const around =
      days === 0 && a.date && b.date && held && (shared === null ? agree(a, b, 'place') || bothWithin(a, b, 15) : shared === 1);
    if (days === 0 && !around && (!agree(a, b, 'ordinal') || shared === null)) return 0;
    const narrow = a.date && b.date && a.date.start === b.date.start && a.date.end === b.date.end ? 1 : 0;
    return 1 + days + narrow + (shared ?? 0) + (agree(a, b, 'place') ? 0.5 : 0) + (agree(a, b, 'ordinal') ? 1 : 0);
  },
  clash: (a, b) =>
    putOffApart(a, b) ||
    sameDays(a, b, slack(a, b)) < 0 ||
    formClass(a) !== formClass(b) ||
    (differ(a, b, 'ordinal') && sameDays(a, b) < 1),
  title: titleOfMeeting,
};

/** "The elder statesmen will meet": a circle that only its noun names meets for itself, not in the talks of the same day. */
function strangers(a: Draft, b: Draft): boolean {
  const circles = (draft: Draft) => keysOf(draft, 'parties').filter(key => !draft.view.context.actors.has(key));
  const left = circles(a);
  const right = circles(b);
  return left.length + right.length > 0 && !left.some(key => right.includes(key)) && sharedSides(a, b) === null && !agree(a, b, 'place');
}

/** "The talks of two weeks ago", told of a negotiation that met once in those days. */
const bothWithin = (a: Draft, b: Draft, days: number): boolean =>
  a.status === 'held' && formClass(a) === 'talks' && [a, b].every(draft => draft.date !== null && lengthOf(draft.date) <= days);

/** Not only some sides in common, but none besides. */
const sameSides = (a: Draft, b: Draft): boolean => sharedSides(a, b) === 1 && sides(a).size === sides(b).size;

/** "Next week": more than one meeting fits in. */
const isWeek = (draft: Draft): boolean => draft.date !== null && lengthOf(draft.date) > 5;

/** What was put off on Tuesday is not what was held on a day that is only inferred, or on the next. */
function putOffApart(a: Draft, b: Draft): boolean {
  const off = (draft: Draft) => draft.status === 'postponed' || draft.status === 'cancelled';
  if (!(off(a) && b.status === 'held') && !(off(b) && a.status === 'held')) return false;
  return !a.dated || !b.dated || sameDays(a, b, 0) < 0;
}

/** A night session, a time zone: talks are told of under either day. Visits and calls follow each other day by day. */
const slack = (a: Draft, b: Draft): number => (a.dated && b.dated && formClass(a) !== 'talks' && formClass(b) !== 'talks' ? 0 : 1);

function formClass(draft: Draft): string {
  for (const key of [...keysOf(draft, 'form'), draft.features.form ?? '']) if (CLASS[key]) return CLASS[key]!;
  return 'talks';
}

/** A meeting told of in the future, or for a day after the report, is not held; one that is only wished for is proposed. */
function refine(draft: Draft, match: Match): Draft | null {
  const { knowledge } = draft.view.context;
  const claims = draft.claims.map(claim => {
    if (claim.name === 'form') {
      const form = namedForm(draft, claim) ?? knowledge.meetingForms[claim.key] ?? 'round';
      return { ...claim, value: form, key: form };
    }
    return claim;
  });
  if ((match.modality === 'hypothetical' || match.modality === 'modal') && draft.status !== 'proposed') return null;
  const form = claims.find(claim => claim.name === 'form');
  // A noun by itself tells of a meeting only where a day, a place or a number says which.
  const placed = claims.some(claim => claim.name === 'place' || claim.name === 'ordinal');
  const named = draft.parties.length > 0 || isNews(draft, match);
  const both = match.nodes.parties !== undefined && match.nodes.with !== undefined;
  const told = (both || isNews(draft, match)) && present({ ...draft, claims }) > 1;
  if (match.emit.near && !draft.dated && !(placed && named) && !told) return null;
  // "No session today", "no change since the meeting": the noun was not what was denied, or there was none.
  if (match.polarity === 'negative' && (match.emit.near || (draft.status === 'held' && !draft.dated))) return null;
  const withSizes = claims.flatMap(claim => (claim.name === 'delegation' ? sizeOf(draft, claim) : [claim]));
  const council = form ? null : councilOf(draft, match);
  return { ...draft, claims: [...withSizes, ...(council ? [council] : [])], status: statusOf(draft, match) };
}

/** "Cabinet meeting", "a session of the council": the body that meets names the form. */
function namedForm(draft: Draft, claim: DraftClaim): string | null {
  const { sentence, token } = tokenAt(draft, claim);
  const { meetingForms } = draft.view.context.knowledge;
  // A hearing before a committee stays a hearing.
  if (!sentence || token < 0 || (meetingForms[claim.key] ?? 'round') !== 'round') return null;
  for (const child of childrenOf(sentence, token)) {
    const { deprel, lemma } = sentence.tokens[child]!;
    const form = Object.hasOwn(meetingForms, lemma.toLowerCase()) ? meetingForms[lemma.toLowerCase()]! : null;
    if (form && BODIES.has(form) && /^(compound|nmod|amod)/.test(deprel)) return form;
  }
  return null;
}

const BODIES = new Set(['cabinet', 'council']);

/** "The council met": a body that meets among its own. */
function councilOf(draft: Draft, match: Match): DraftClaim | null {
  const node = match.nodes.parties;
  if (node === undefined || match.nodes.with !== undefined) return null;
  const token = draft.view.annotations.sentences[match.sentence]!.tokens[node]!;
  const { meetingForms } = draft.view.context.knowledge;
  const lemma = token.lemma.toLowerCase();
  const form = Object.hasOwn(meetingForms, lemma) ? meetingForms[lemma]! : '';
  if (!BODIES.has(form)) return null;
  return { name: 'form', value: form, key: form, stance: 'supports', foundBy: match.pattern, start: token.start, end: token.end };
}

function tokenAt(draft: Draft, claim: DraftClaim): { readonly sentence: Sentence | undefined; readonly token: number } {
  const sentence = draft.view.annotations.sentences[draft.sentence];
  return { sentence, token: sentence?.tokens.findIndex(({ start }) => start === claim.start) ?? -1 };
}

/** "Norway's 9-member delegation", "a delegation of 9": the size with the side it belongs to. */
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
  if (match.polarity === 'negative') {
    if (told === 'held') return match.modality ? 'declined' : 'cancelled';
    return told && ['proposed', 'accepted', 'scheduled'].includes(told) ? 'declined' : null;
  }
  if (told === 'cancelled') return match.modality ? null : told;
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
  const drafts = withoutEchoes(all).map((draft, _, told) => putOffWith(draft, told));
  const dated = drafts.filter(draft => draft.date && lengthOf(draft.date) <= VAGUE);
  return drafts.flatMap(draft => {
    if (draft.date && lengthOf(draft.date) <= VAGUE) return [draft];
    const fits = dated.filter(
      other =>
        formClass(other) === formClass(draft) &&
        !differ(draft, other, 'ordinal') &&
        // A summit that is only proposed is not the round of talks that the report is about.
        !(differ(draft, other, 'form') && !keysOf(draft, 'form').includes('round')) &&
        sharedSides(draft, other) !== 0 &&
        // What was held is not the meeting that somebody proposes for later.
        (draft.status !== 'held' || !isAhead(other)),
    );
    if (draft.date) return [narrowed(draft, fits)];
    const source = fits.filter(other => other.span.start <= draft.span.start).at(-1) ?? (fits.length === 1 ? fits[0] : undefined);
    if (source) return [{ ...draft, date: source.date, dated: false, parties: draft.parties.length ? draft.parties : source.parties }];
    const numbered = claimsOf(draft, 'ordinal').length > 0;
    const day = dayOfReport(draft);
    const placed = claimsOf(draft, 'place').length > 0 && (day !== null || draft.parties.length > 0);
    if (!numbered && !placed && present(draft) < 2 && draft.status !== 'proposed') return [];
    // "Had held talks before": what lies behind the news, and the report does not say where.
    if (!numbered && !day && draft.match?.tense === 'pluperfect') return [];
    return [{ ...draft, date: day }];
  });
}

/** "The session planned for Tuesday has been put off": what was planned for Tuesday is what was put off. */
function putOffWith(draft: Draft, told: readonly Draft[]): Draft {
  if (draft.status !== 'scheduled') return draft;
  const off = told.find(other => other.sentence === draft.sentence && (other.status === 'postponed' || other.status === 'cancelled'));
  return off ? { ...draft, status: off.status } : draft;
}

/** A window longer than this says no more than "around then". */
const VAGUE = 10;

/** "The proposed June talks" are those for which the report gives a day in June. */
function narrowed(draft: Draft, fits: readonly Draft[]): Draft {
  const inside = fits.find(
    other => (other.status === 'held') === (draft.status === 'held') && draft.date && other.date && overlap(draft.date, other.date),
  );
  return inside ? { ...draft, date: inside.date, dated: false } : draft;
}

/** How many of those who sat there are named. */
const present = (draft: Draft): number =>
  new Set([...keysOf(draft, 'parties'), ...keysOf(draft, 'with'), ...keysOf(draft, 'heads'), ...draft.parties]).size;

function isNews(draft: Draft, match: Match): boolean {
  if (match.modality || match.polarity === 'negative' || draft.view.published === null) return false;
  return match.tense === 'past' || (match.emit.now === 'yes' && happened(draft, match));
}

/** The verb over the noun tells the past: "handed him the note at the second session". */
function happened({ view }: Draft, match: Match): boolean {
  const sentence = view.annotations.sentences[match.sentence]!;
  const { pastTag } = view.context.knowledge;
  let at = match.anchor;
  for (let steps = 0; at >= 0 && steps < sentence.tokens.length && sentence.tokens[at]!.upos !== 'VERB'; steps++) {
    at = sentence.tokens[at]!.head - 1;
  }
  const verb = sentence.tokens[at];
  if (!verb) return false;
  const helpers = childrenOf(sentence, at).map(child => sentence.tokens[child]!);
  if (helpers.some(({ deprel }) => deprel === 'aux')) return false;
  return verb.xpos === pastTag || helpers.some(({ deprel, xpos }) => deprel === 'aux:pass' && xpos === pastTag);
}

/** News told in the past tense without a day: it was on the day of the report or the one before. */
function dayOfReport(draft: Draft): Draft['date'] {
  const { published } = draft.view;
  const { match } = draft;
  const news = draft.status === 'held' && match && isNews(draft, match) && (!match.emit.near || match.emit.now === 'yes');
  return news && published && lengthOf(published) <= 2 ? { start: addDays(published.start, -1), end: published.end } : null;
}

/** Proposed or set for a day after the report. */
function isAhead(draft: Draft): boolean {
  const { published } = draft.view;
  return draft.status === 'proposed' || (draft.date !== null && published !== null && draft.date.start > published.end);
}

/** "proposed *a meeting* by the end of June": the noun that a verb already told of tells nothing more by itself. */
function withoutEchoes(drafts: readonly Draft[]): readonly Draft[] {
  const told = new Set(drafts.flatMap(({ match }) => (match?.nodes.form === undefined ? [] : [`${match.sentence} ${match.nodes.form}`])));
  const place = (match: Match) => `${match.sentence} ${match.anchor}`;
  const weight = (draft: Draft) => draft.claims.length + (draft.match?.emit.now ? 0.5 : 0);
  const fullest = new Map<string, Draft>();
  for (const draft of drafts) {
    if (!draft.match?.emit.near) continue;
    const other = fullest.get(place(draft.match));
    if (!other || weight(draft) > weight(other)) fullest.set(place(draft.match), draft);
  }
  return drafts.filter(draft => !draft.match?.emit.near || (!told.has(place(draft.match)) && fullest.get(place(draft.match)) === draft));
}
