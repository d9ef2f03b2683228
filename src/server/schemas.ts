import { z } from '@hono/zod-openapi';
import type { DecisionAction } from '../model/index.ts';
import { itemKinds } from '../model/index.ts';

/** What the HTTP API takes and gives, checked at the edge and published as `/api/openapi.json`. */

const day = z.string().openapi({ description: 'A calendar day, `YYYY-MM-DD`.', example: '1905-08-23' });
const dateSchema = z
  .union([day, z.object({ start: day.nullable(), end: day.nullable() })])
  .nullable()
  .openapi({ description: 'A day, an inclusive window (null on a side that the reports leave open), or null.' });
const spanShape = { start: z.int().nonnegative(), end: z.int().nonnegative() };
const valueSchema = z.union([z.string(), z.number(), z.array(z.string()).readonly()]);

export const evidenceSchema = z.object({ doc: z.string(), ...spanShape, quote: z.string() }).openapi('Evidence');
export const claimSchema = z
  .object({
    ...evidenceSchema.shape,
    value: valueSchema,
    stance: z.enum(['supports', 'contradicts']),
    outlet: z.string(),
    speaker: z.string().optional(),
    foundBy: z.string(),
  })
  .openapi('Claim');

const itemShape = {
  id: z.string(),
  process: z.string(),
  kind: z.enum(itemKinds),
  title: z.string(),
  status: z.string().nullable(),
  disputed: z.boolean(),
  date: dateSchema,
  parties: z.array(z.string()).readonly(),
  outlets: z.int(),
  origins: z.int(),
};

export const verdictSchema = z.enum(['accepted', 'rejected']).nullable();
export const lineSchema = z
  .object({
    ...itemShape,
    outletNames: z.array(z.string()).readonly(),
    /** The first passage; the rest comes with the item itself. */
    lead: evidenceSchema,
    /** What parties answered (proposals and demands). */
    answers: z.array(z.object({ party: z.string(), answer: z.string() })).readonly(),
    due: z.string().nullable(),
    /** Day of the newest report of it. */
    reported: z.string().nullable(),
    verdict: verdictSchema,
    notes: z.int(),
  })
  .openapi('Line');

export const itemSchema = z
  .object({
    ...itemShape,
    drafts: z.array(z.string()).readonly(),
    attributes: z.record(
      z.string(),
      z.object({ value: valueSchema, claims: z.array(claimSchema).readonly(), correctedBy: z.string().optional() }),
    ),
    evidence: z.array(evidenceSchema).min(1).readonly(),
    history: z.array(z.object({ status: z.string(), date: dateSchema, evidence: z.array(evidenceSchema).min(1).readonly() })).readonly(),
    related: z.array(z.string()).readonly(),
  })
  .openapi('Item');

export const reportSchema = z
  .object({
    id: z.string(),
    title: z.string().nullable(),
    outlet: z.string().nullable(),
    published: z.string().nullable(),
    url: z.string().nullable(),
    copyOf: z.string().nullable(),
    /** Versions kept; the newest is the one that is read. */
    versions: z.int(),
    /** Lines of the record that rest on it. */
    lines: z.int(),
  })
  .openapi('Report');

export const processSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    parties: z.array(z.string()).readonly(),
    start: z.string().nullable(),
    end: z.string().nullable(),
    reports: z.int(),
    outlets: z.int(),
    lines: z.int(),
    disputed: z.int(),
    /** The day of the newest report: the record speaks of the state up to then. */
    asOf: z.string().nullable(),
  })
  .openapi('Process');

const groupSchema = z.object({ total: z.int(), lines: z.array(lineSchema).readonly() }).openapi('Group');
const countSchema = z.object({ value: z.string(), count: z.int() }).openapi('Count');

export const overviewSchema = z
  .object({
    process: processSchema,
    lastMeeting: lineSchema.nullable(),
    upcoming: groupSchema,
    /** Meetings announced for a day that has passed, of which no report tells whether they were held. */
    unconfirmed: groupSchema,
    offers: groupSchema,
    deadlines: groupSchema,
    agreements: groupSchema,
    discrepancies: groupSchema,
    reports: z.array(reportSchema).readonly(),
  })
  .openapi('Overview');

export const linesSchema = z
  .object({
    total: z.int(),
    offset: z.int(),
    lines: z.array(lineSchema).readonly(),
    facets: z.object({
      kinds: z.array(countSchema).readonly(),
      parties: z.array(countSchema).readonly(),
      outlets: z.array(countSchema).readonly(),
      statuses: z.array(countSchema).readonly(),
      disputed: z.int(),
      rejected: z.int(),
    }),
    /** Lines per day under all filters but the period. */
    days: z.array(countSchema).readonly(),
  })
  .openapi('Lines');

const decisionAction = z.discriminatedUnion('type', [
  z.object({ type: z.literal('accept'), item: z.string().min(1) }),
  z.object({ type: z.literal('reject'), item: z.string().min(1), reason: z.string().max(4000).optional() }),
  z.object({ type: z.literal('note'), item: z.string().min(1), text: z.string().min(1).max(4000) }),
]);
export const decisionBodySchema = z
  .object({ action: decisionAction, by: z.string().trim().min(1).max(120).default('desk') })
  .openapi('NewDecision');
export const decisionSchema = z
  .object({ id: z.string(), at: z.string(), by: z.string(), action: z.custom<DecisionAction>().openapi({ type: 'object' }) })
  .openapi('Decision');

const saidSentenceSchema = z
  .array(
    z.object({
      ...evidenceSchema.shape,
      outlet: z.string(),
      form: z.enum(['direct', 'indirect', 'mixed']).nullable(),
      /** The quote cut into what all renderings of the sentence have and what this one has alone. */
      pieces: z.array(z.object({ text: z.string(), shared: z.boolean() })).readonly(),
    }),
  )
  .readonly()
  .openapi('SaidSentence');
export const utteranceSchema = z
  .object({
    line: lineSchema,
    /** Id of the speaker, as in `/api/speakers`. */
    speaker: z.string().nullable(),
    name: z.string(),
    roles: z.array(z.string()).readonly(),
    side: z.string().nullable(),
    channels: z.array(z.string()).readonly(),
    audience: z.array(z.string()).readonly(),
    /** Its sentences in order, each with every rendering. */
    sentences: z.array(saidSentenceSchema).readonly(),
  })
  .openapi('Utterance');
export const speakerSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    type: z.enum(['person', 'organization', 'place', 'state']).nullable(),
    office: z.string().nullable(),
    side: z.string().nullable(),
    statements: z.int(),
    first: z.string().nullable(),
    last: z.string().nullable(),
  })
  .openapi('Speaker');
export const speakerPageSchema = z
  .object({
    speaker: speakerSchema,
    /** Other spellings that the reports have. */
    spellings: z.array(z.string()).readonly(),
    offices: z
      .array(
        z.object({
          office: z.string(),
          of: z.string().optional(),
          seen: z.object({ start: z.string(), end: z.string() }).optional(),
          former: z.literal(true).optional(),
          evidence: z.array(evidenceSchema).min(1).readonly(),
        }),
      )
      .readonly(),
    /** Why spellings were joined. */
    reasons: z.array(z.string()).readonly(),
    statements: z.array(utteranceSchema).readonly(),
  })
  .openapi('SpeakerPage');

export const itemDetailSchema = z
  .object({
    line: lineSchema,
    item: itemSchema,
    reports: z.record(z.string(), reportSchema),
    /** Sentences around claims that none of the passages holds, for reading. */
    around: z.array(evidenceSchema).readonly(),
    related: z.array(lineSchema).readonly(),
    decisions: z.array(decisionSchema).readonly(),
    /** Of a statement: who says it where, and its sentences with their renderings. */
    said: utteranceSchema.nullable(),
  })
  .openapi('ItemDetail');

const markSchema = z.object({ ...spanShape, type: z.string(), label: z.string() });
export const documentSchema = z
  .object({
    report: reportSchema,
    byline: z.string().nullable(),
    /** When an undated report was written, by what it says itself. */
    dated: z.object({ earliest: z.string(), latest: z.string(), basis: z.string() }).nullable(),
    language: z.string().nullable(),
    length: z.int().openapi({ description: 'UTF-16 code units of the whole text; `from` and `to` bound the part sent.' }),
    from: z.int(),
    to: z.int(),
    text: z.string(),
    blocks: z.array(z.object({ ...spanShape, type: z.string() })),
    cut: z.array(z.object({ at: z.int(), type: z.string(), text: z.string() })),
    entities: z.array(markSchema),
    statements: z.array(markSchema),
    /** Passages of the record in this part of the text. */
    passages: z.array(z.object({ ...spanShape, item: z.string(), kind: z.enum(itemKinds), title: z.string() })),
  })
  .openapi('DocumentPart');

export const searchSchema = z
  .object({
    reports: z.array(
      z.object({
        report: reportSchema,
        hits: z.int(),
        snippets: z.array(z.object({ ...spanShape, text: z.string(), marks: z.array(z.tuple([z.int(), z.int()])) })),
      }),
    ),
    lines: z.array(lineSchema).readonly(),
    total: z.int(),
  })
  .openapi('SearchResult');

export const problemSchema = z.object({ error: z.string(), message: z.string() }).openapi('Problem');

const list = z
  .string()
  .max(2000)
  .optional()
  .transform(text => (text ? text.split('|').filter(Boolean) : []))
  .openapi({ description: 'One value or several, separated by `|`; a line matches when it has any of them.' });
const dayText = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .optional();
export const linesQuerySchema = z.object({
  process: z.string().optional(),
  kind: list,
  party: list,
  outlet: list,
  status: list,
  text: z.string().max(500).optional(),
  from: dayText,
  to: dayText,
  disputed: z.enum(['0', '1']).optional(),
  rejected: z.enum(['0', '1']).optional(),
  order: z.enum(['newest', 'oldest']).default('newest'),
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(500).default(150),
});

export type Line = z.infer<typeof lineSchema>;
export type ItemDetail = z.infer<typeof itemDetailSchema>;
export type Report = z.infer<typeof reportSchema>;
export type ProcessLine = z.infer<typeof processSchema>;
export type Overview = z.infer<typeof overviewSchema>;
export type Lines = z.infer<typeof linesSchema>;
export type LinesQuery = z.infer<typeof linesQuerySchema>;
export type DocumentPart = z.infer<typeof documentSchema>;
export type SaidSentence = z.infer<typeof saidSentenceSchema>;
export type Utterance = z.infer<typeof utteranceSchema>;
export type Speaker = z.infer<typeof speakerSchema>;
export type SpeakerPage = z.infer<typeof speakerPageSchema>;
export type SearchResult = z.infer<typeof searchSchema>;
