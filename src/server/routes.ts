import { createRoute, z } from '@hono/zod-openapi';
import * as schema from './schemas.ts';

const json = <T extends z.ZodType>(value: T, description: string) => ({ description, content: { 'application/json': { schema: value } } });
const notFound = json(schema.problemSchema, 'There is no such thing in the store');
const get: { readonly method: 'get'; tags: string[] } = { method: 'get', tags: ['record'] };

/** The addresses of the API with what they take and give. */
export const routes = {
  processes: createRoute({
    ...get,
    path: '/api/processes',
    summary: 'The negotiations of the store',
    responses: { 200: json(z.object({ processes: z.array(schema.processSchema).readonly(), reports: z.int() }), 'All of them') },
  }),
  overview: createRoute({
    ...get,
    path: '/api/processes/{id}',
    summary: 'Where one negotiation stands, and its reports',
    request: { params: z.object({ id: z.string() }) },
    responses: { 200: json(schema.overviewSchema, 'Its standing'), 404: notFound },
  }),
  lines: createRoute({
    ...get,
    path: '/api/items',
    summary: 'Lines of the record under a filter, with counts',
    request: { query: schema.linesQuerySchema },
    responses: { 200: json(schema.linesSchema, 'A page of lines'), 400: json(schema.problemSchema, 'A parameter is wrong') },
  }),
  item: createRoute({
    ...get,
    path: '/api/items/{id}',
    summary: 'One line with every claim and passage',
    request: { params: z.object({ id: z.string() }) },
    responses: { 200: json(schema.itemDetailSchema, 'The line'), 404: notFound },
  }),
  speakers: createRoute({
    ...get,
    path: '/api/speakers',
    summary: 'Who makes statements, those who make most first; with a name, whoever it may mean in any spelling',
    request: { query: z.object({ process: z.string().optional(), name: z.string().max(200).optional() }) },
    responses: { 200: json(z.object({ speakers: z.array(schema.speakerSchema).readonly() }), 'The speakers') },
  }),
  // The id of a speaker may be a printed name, with any sign in it.
  speaker: createRoute({
    ...get,
    path: '/api/speaker',
    summary: 'One speaker: offices, spellings, and all statements in order of day with their renderings',
    request: { query: z.object({ id: z.string().max(2000), process: z.string().optional() }) },
    responses: { 200: json(schema.speakerPageSchema, 'The speaker'), 404: notFound },
  }),
  documents: createRoute({
    ...get,
    path: '/api/documents',
    summary: 'The reports of the store, or of one negotiation',
    request: { query: z.object({ process: z.string().optional() }) },
    responses: { 200: json(z.object({ reports: z.array(schema.reportSchema).readonly() }), 'The reports, newest first') },
  }),
  // The name of a document is any string, also `..` or a URL, and does not survive as a part of a path.
  document: createRoute({
    ...get,
    path: '/api/document',
    summary: 'A part of the text of a report around a place',
    request: {
      query: z.object({ id: z.string(), start: z.coerce.number().int().min(0).default(0), end: z.coerce.number().int().min(0).default(0) }),
    },
    responses: { 200: json(schema.documentSchema, 'The part'), 404: notFound },
  }),
  search: createRoute({
    ...get,
    path: '/api/search',
    summary: 'Reports and lines that hold all words of a query',
    request: { query: z.object({ q: z.string().max(500), process: z.string().optional() }) },
    responses: { 200: json(schema.searchSchema, 'What was found') },
  }),
  decide: createRoute({
    method: 'post',
    tags: ['decisions'],
    path: '/api/decisions',
    summary: 'Accept, reject or note a line; appended to the decision log',
    request: { body: { required: true, content: { 'application/json': { schema: schema.decisionBodySchema } } } },
    responses: { 201: json(schema.decisionSchema, 'The decision as logged'), 404: notFound, 400: json(schema.problemSchema, 'Bad body') },
  }),
};
