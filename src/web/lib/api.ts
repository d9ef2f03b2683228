import type {
  ActorType,
  BlockType,
  Claim,
  Day,
  DayRange,
  Decision,
  DecisionAction,
  Evidence,
  Item,
  ItemKind,
  Span,
  StatementKind,
} from '../../model/index.ts';

/** What the server gives; a test holds these types against the server's own. */

export interface Line {
  readonly id: string;
  readonly process: string;
  readonly kind: ItemKind;
  readonly title: string;
  readonly status: string | null;
  readonly disputed: boolean;
  readonly date: Day | DayRange | null;
  readonly parties: readonly string[];
  readonly outlets: number;
  readonly origins: number;
  readonly outletNames: readonly string[];
  readonly lead: Evidence;
  readonly answers: readonly { readonly party: string; readonly answer: string }[];
  readonly due: string | null;
  readonly reported: Day | null;
  readonly verdict: 'accepted' | 'rejected' | null;
  readonly notes: number;
}

export interface Report {
  readonly id: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly copyOf: string | null;
  /** How often the outlet changed it, with the first version. */
  readonly versions: number;
  readonly lines: number;
}

export interface Process {
  readonly id: string;
  readonly name: string;
  readonly parties: readonly string[];
  readonly start: string | null;
  readonly end: string | null;
  readonly reports: number;
  readonly outlets: number;
  readonly lines: number;
  readonly disputed: number;
  readonly asOf: string | null;
}

export interface Group {
  readonly total: number;
  readonly lines: readonly Line[];
}

export interface Overview {
  readonly process: Process;
  readonly lastMeeting: Line | null;
  readonly upcoming: Group;
  readonly unconfirmed: Group;
  readonly offers: Group;
  readonly deadlines: Group;
  readonly agreements: Group;
  readonly discrepancies: Group;
  readonly reports: readonly Report[];
}

export interface Count {
  readonly value: string;
  readonly count: number;
}

export interface Lines {
  readonly total: number;
  readonly offset: number;
  readonly lines: readonly Line[];
  readonly facets: {
    readonly kinds: readonly Count[];
    readonly parties: readonly Count[];
    readonly outlets: readonly Count[];
    readonly statuses: readonly Count[];
    readonly disputed: number;
    readonly rejected: number;
  };
  readonly days: readonly Count[];
}

export interface ItemDetail {
  readonly line: Line;
  readonly item: Omit<Item, 'evidence' | 'history'> & {
    readonly evidence: readonly Evidence[];
    readonly history: readonly { readonly status: string; readonly date: Item['date']; readonly evidence: readonly Evidence[] }[];
  };
  readonly reports: Readonly<Record<string, Report>>;
  /** Sentences around claims that none of the passages holds, for reading. */
  readonly around: readonly Evidence[];
  readonly related: readonly Line[];
  readonly decisions: readonly Decision[];
  /** Of a statement: who says it where, and its sentences with their renderings. */
  readonly said: Utterance | null;
}

/** One sentence of a statement in every rendering. */
export type SaidSentence = readonly (Evidence & {
  readonly outlet: string;
  readonly form: StatementKind | null;
  readonly pieces: readonly { readonly text: string; readonly shared: boolean }[];
})[];

export interface Utterance {
  readonly line: Line;
  readonly speaker: string | null;
  readonly name: string;
  readonly roles: readonly string[];
  readonly side: string | null;
  readonly channels: readonly string[];
  readonly audience: readonly string[];
  readonly sentences: readonly SaidSentence[];
}

export interface Speaker {
  readonly id: string;
  readonly name: string;
  readonly type: ActorType | null;
  readonly office: string | null;
  readonly side: string | null;
  readonly statements: number;
  readonly first: Day | null;
  readonly last: Day | null;
}

export interface SpeakerPage {
  readonly speaker: Speaker;
  readonly spellings: readonly string[];
  readonly offices: readonly {
    readonly office: string;
    readonly of?: string | undefined;
    readonly seen?: { readonly start: Day; readonly end: Day } | undefined;
    readonly evidence: readonly Evidence[];
  }[];
  readonly reasons: readonly string[];
  readonly statements: readonly Utterance[];
}

export interface TextMark extends Span {
  readonly type: string;
  readonly label: string;
}

export interface PassageMark extends Span {
  readonly item: string;
  readonly kind: ItemKind;
  readonly title: string;
}

export interface DocumentPart {
  readonly report: Report;
  readonly byline: string | null;
  /** When an undated report was written, by what it says itself. */
  readonly dated: { readonly earliest: Day; readonly latest: Day; readonly basis: string } | null;
  readonly language: string | null;
  readonly length: number;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly blocks: readonly (Span & { readonly type: BlockType | string })[];
  readonly cut: readonly { readonly at: number; readonly type: string; readonly text: string }[];
  readonly entities: readonly TextMark[];
  readonly statements: readonly TextMark[];
  readonly passages: readonly PassageMark[];
}

export interface SearchResult {
  readonly reports: readonly {
    readonly report: Report;
    readonly hits: number;
    readonly snippets: readonly (Span & { readonly text: string; readonly marks: readonly (readonly [number, number])[] })[];
  }[];
  readonly lines: readonly Line[];
  readonly total: number;
}

export type { Claim, Evidence };

/** An answer of the server that is not what was asked for; the message is for people. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
}

async function call<T>(path: string, init?: RequestInit): Promise<T> {
  let response: Response;
  try {
    response = await fetch(path, init);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new ApiProblem('The desk’s server does not answer. Is it still running?');
  }
  const body = (await response.json().catch(() => null)) as { readonly message?: string } | null;
  if (!response.ok) throw new ApiProblem(body?.message ?? `The server answered ${response.status}.`);
  return body as T;
}

const query = (parameters: Readonly<Record<string, string | number | null | undefined>>) => {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters))
    if (value !== null && value !== undefined && value !== '') search.set(name, String(value));
  return search.toString();
};

export const readProcesses = (signal: AbortSignal) =>
  call<{ processes: readonly Process[]; reports: number }>('/api/processes', { signal });
export const readOverview = (id: string, signal: AbortSignal) => call<Overview>(`/api/processes/${encodeURIComponent(id)}`, { signal });
export const readLines = (parameters: Readonly<Record<string, string | number | null>>, signal: AbortSignal) =>
  call<Lines>(`/api/items?${query(parameters)}`, { signal });
export const readItem = (id: string, signal: AbortSignal) => call<ItemDetail>(`/api/items/${encodeURIComponent(id)}`, { signal });
export const readSpeakers = (process: string | null, name: string | null, signal: AbortSignal) =>
  call<{ speakers: readonly Speaker[] }>(`/api/speakers?${query({ process, name })}`, { signal });
export const readSpeaker = (id: string, process: string | null, signal: AbortSignal) =>
  call<SpeakerPage>(`/api/speaker?${query({ id, process })}`, { signal });
export const readDocument = (id: string, span: Span, signal: AbortSignal) =>
  call<DocumentPart>(`/api/document?${query({ id, start: span.start, end: span.end })}`, { signal });
export const readSearch = (q: string, process: string | null, signal: AbortSignal) =>
  call<SearchResult>(`/api/search?${query({ q, process })}`, { signal });
export const postDecision = (action: DecisionAction, by: string) =>
  call<Decision>('/api/decisions', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ action, by: by || 'desk' }),
  });
