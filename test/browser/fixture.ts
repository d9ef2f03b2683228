import type { Annotations, Attribute, Block, Claim, Cut, Document, Evidence, Item, ProcessRecord, Value } from '../../src/model/index.ts';
import type { Store } from '../../src/store/contract.ts';
import { createMemoryStore } from '../../src/store/memory.ts';

/** An invented negotiation: two coastal states over fishing in a strait, as six outlets report it. */

interface Sheet {
  readonly id: string;
  readonly outlet: string;
  readonly published: string | null;
  readonly title: string;
  /** Paragraphs; `~type ` at the start makes a block of that type. */
  readonly paragraphs: readonly string[];
  readonly cut?: readonly Cut[];
}

const sheets: readonly Sheet[] = [
  {
    id: 'coast-post-01',
    outlet: 'The Coast Post',
    published: '1962-03-06',
    title: 'Envoys meet on the Sound',
    paragraphs: [
      '~navigation Home\nHarbours\nShipping forecast',
      'PORT ELLEN, March 6. The delegations of Norland and Estmark met for three hours at the customs house in Port Ellen on Monday, their first meeting since the nets were cut.',
      'Norland sent nine delegates, led by Minister of Fisheries Aldis Brenner; Estmark came with seven under Ambassador Tove Lindqvar.',
      '"We came to count fish, not flags," Brenner told reporters on the quay.',
      '~newsletter The tide table in your letter box: subscribe to our weekly circular.',
      'The two sides agreed to exchange lists of impounded boats before the next round on March 19.',
      '~donation The Coast Post is owned by its readers. Give what you can.',
    ],
  },
  {
    id: 'estmark-gazette-01',
    outlet: 'Estmark Gazette',
    published: '1962-03-06',
    title: 'Norland comes late and leaves early',
    paragraphs: [
      'The talks at Port Ellen lasted barely two hours on Monday because the Norland party, eleven strong, arrived late, Ambassador Tove Lindqvar said.',
      'Lindqvar proposed a closed season of six weeks in the whole strait. Brenner called the proposal a fence around the sea.',
      'Norland had come to count fish and not flags, Brenner said.',
      'She demanded that Norland release the trawler Hedda and her crew by March 15.',
    ],
  },
  {
    id: 'wire-northsea-04',
    outlet: 'North Sea Wire',
    published: '1962-03-13',
    title: 'Lists of boats change hands',
    paragraphs: [
      'PORT ELLEN, March 13 (NSW). Estmark handed over its list of impounded boats on Monday, its foreign office said. It names 14 vessels.',
      'Norland said its own list of 12 boats had been ready for a week.',
      'King Oskar of Varland offered on Tuesday to host the delegations in his summer palace.',
    ],
  },
  {
    id: 'coast-post-02',
    outlet: 'The Coast Post',
    published: '1962-03-14',
    title: 'Lists of boats change hands',
    paragraphs: [
      'PORT ELLEN, March 13 (NSW). Estmark handed over its list of impounded boats on Monday, its foreign office said. It names 14 vessels.',
      'Norland said its own list of 12 boats had been ready for a week.',
    ],
  },
  {
    id: 'hostile-page',
    outlet: 'Evening <b>Lantern</b>',
    published: '1962-03-16',
    title: '<script>window.hostile = 1</script> Deadline passes',
    paragraphs: [
      'The deadline of March 15 passed without the Hedda <img src=x onerror="window.hostile = 1"> leaving harbour, dock workers said.',
      '"Release is a matter of <i>days</i>, not weeks," said harbour master Ib Karlow. </p><svg onload="window.hostile = 1">',
      '~related Related: Ten ways to smoke a herring\nJavascript:void(window.hostile = 1)',
    ],
    cut: [{ at: 0, type: 'navigation', text: '<a href="javascript:window.hostile=1">Front page</a> Markets Weather' }],
  },
  {
    id: 'wire-northsea-07',
    outlet: 'North Sea Wire',
    published: '1962-03-20',
    title: 'Boats to be exchanged, season left open',
    paragraphs: [
      'PORT ELLEN, March 20 (NSW). Norland and Estmark agreed on Monday to exchange all impounded boats, 14 for 12, between March 24 and March 26.',
      'On the closed season they agreed only to work on a common text. Norland repeated that it rejects any closure longer than three weeks.',
      'The delegations will meet again on April 2 in Skarhavn.',
      'Brenner gave Estmark ten days to answer the Norland draft on mesh sizes.',
    ],
  },
  {
    id: 'undated-letter',
    outlet: 'Skarhavn Courier',
    published: null,
    title: 'A letter from the islands',
    paragraphs: ['Islanders on both shores have asked the delegations to hear them before anything is signed.'],
  },
];

function build(sheet: Sheet): { document: Document; blocks: readonly Block[] } {
  let text = '';
  const blocks: Block[] = [];
  for (const paragraph of sheet.paragraphs) {
    const match = /^~(\w+) ([\s\S]*)$/.exec(paragraph);
    const start = text.length;
    text += match ? match[2]! : paragraph;
    blocks.push({ start, end: text.length, type: (match?.[1] ?? 'body') as Block['type'] });
    text += '\n\n';
  }
  const document: Document = {
    ...{ id: sheet.id, url: null, version: `v-${sheet.id}`, text, title: sheet.title, byline: null, authors: [] },
    ...{ published: sheet.published, outlet: sheet.outlet, language: 'en', blocks, ...(sheet.cut ? { cut: sheet.cut } : {}) },
  };
  return { document, blocks };
}

const documents = new Map(sheets.map(sheet => [sheet.id, build(sheet)]));

/** The passage of a report that reads `quote`. */
export function passage(doc: string, quote: string): Evidence {
  const start = documents.get(doc)!.document.text.indexOf(quote);
  if (start < 0) throw new Error(`${doc} does not read "${quote}"`);
  return { doc, start, end: start + quote.length, quote };
}

type Saying = readonly [value: Value, doc: string, quote: string, more?: { readonly speaker?: string; readonly stance?: Claim['stance'] }];
function attribute(...sayings: readonly [Saying, ...Saying[]]): Attribute {
  const claims = sayings.map(([value, doc, quote, more]): Claim => {
    const outlet = documents.get(doc)!.document.outlet!;
    return {
      ...passage(doc, quote),
      value,
      stance: more?.stance ?? 'supports',
      outlet,
      ...(more?.speaker ? { speaker: more.speaker } : {}),
      foundBy: 'fixture.rule',
    };
  });
  return { value: sayings[0][0], claims };
}

type Draft = Pick<Item, 'id' | 'kind' | 'title' | 'status' | 'date' | 'parties' | 'speaker' | 'renderings'> & {
  readonly quotes: readonly [readonly [string, string], ...(readonly [string, string])[]];
} & Partial<Pick<Item, 'disputed' | 'attributes' | 'history' | 'related' | 'origins'>>;

function item(draft: Draft): Item {
  const { quotes, ...rest } = draft;
  const evidence = quotes.map(([doc, quote]) => passage(doc, quote)) as [Evidence, ...Evidence[]];
  const outlets = new Set(evidence.map(e => documents.get(e.doc)!.document.outlet)).size;
  return {
    process: 'sound',
    drafts: [draft.id],
    disputed: false,
    attributes: {},
    history: [],
    related: [],
    evidence,
    outlets,
    origins: outlets,
    ...rest,
  };
}

const BOTH = ['Norland', 'Estmark'];
const lasted3 = 'met for three hours at the customs house in Port Ellen on Monday';
const lasted2 = 'The talks at Port Ellen lasted barely two hours on Monday';

export const items: readonly Item[] = [
  item({
    ...{ id: 'm1', kind: 'meeting', title: 'First round at Port Ellen', status: 'held', date: '1962-03-05', parties: BOTH, disputed: true },
    quotes: [
      ['coast-post-01', lasted3],
      ['estmark-gazette-01', lasted2],
    ],
    attributes: {
      form: attribute(['round', 'coast-post-01', lasted3]),
      place: attribute(['Port Ellen', 'coast-post-01', lasted3], ['Port Ellen', 'estmark-gazette-01', lasted2]),
      length: attribute(
        ['three hours', 'coast-post-01', lasted3],
        ['barely two hours', 'estmark-gazette-01', lasted2, { speaker: 'Tove Lindqvar' }],
      ),
      heads: attribute([
        ['Aldis Brenner (Norland)', 'Tove Lindqvar (Estmark)'],
        'coast-post-01',
        'led by Minister of Fisheries Aldis Brenner; Estmark came with seven under Ambassador Tove Lindqvar',
      ]),
      'delegation size Norland': attribute(
        [9, 'coast-post-01', 'Norland sent nine delegates'],
        [11, 'estmark-gazette-01', 'the Norland party, eleven strong', { speaker: 'Tove Lindqvar' }],
      ),
      'delegation size Estmark': attribute([7, 'coast-post-01', 'Estmark came with seven']),
    },
    history: [{ status: 'held', date: '1962-03-05', evidence: [passage('coast-post-01', lasted3)] }],
  }),
  item({
    ...{ id: 'm2', kind: 'meeting', title: 'Second round at Port Ellen', status: 'held', date: '1962-03-19', parties: BOTH },
    quotes: [
      ['coast-post-01', 'the next round on March 19'],
      ['wire-northsea-07', 'Norland and Estmark agreed on Monday'],
    ],
    history: [
      { status: 'scheduled', date: '1962-03-05', evidence: [passage('coast-post-01', 'the next round on March 19')] },
      { status: 'held', date: '1962-03-19', evidence: [passage('wire-northsea-07', 'Norland and Estmark agreed on Monday')] },
    ],
  }),
  item({
    ...{ id: 'm3', kind: 'meeting', title: 'Third round in Skarhavn', status: 'scheduled', date: '1962-04-02', parties: BOTH },
    quotes: [['wire-northsea-07', 'The delegations will meet again on April 2 in Skarhavn.']],
    attributes: { place: attribute(['Skarhavn', 'wire-northsea-07', 'in Skarhavn']) },
  }),
  item({
    ...{
      id: 'p1',
      kind: 'proposal',
      title: 'Closed season of six weeks in the whole strait',
      status: 'criticised',
      date: '1962-03-05',
      parties: BOTH,
    },
    quotes: [['estmark-gazette-01', 'Lindqvar proposed a closed season of six weeks in the whole strait.']],
    attributes: {
      by: attribute(['Estmark', 'estmark-gazette-01', 'Lindqvar proposed']),
      to: attribute(['Norland', 'estmark-gazette-01', 'Brenner called the proposal a fence around the sea.']),
      duration: attribute(['six weeks', 'estmark-gazette-01', 'six weeks']),
      'response Norland': attribute([
        'criticised',
        'estmark-gazette-01',
        'Brenner called the proposal a fence around the sea.',
        { speaker: 'Aldis Brenner' },
      ]),
    },
    related: ['r1'],
  }),
  item({
    ...{ id: 'd1', kind: 'demand', title: 'Release of the trawler Hedda and her crew', status: 'open', date: '1962-03-05', parties: BOTH },
    quotes: [['estmark-gazette-01', 'She demanded that Norland release the trawler Hedda and her crew by March 15.']],
    attributes: {
      by: attribute(['Estmark', 'estmark-gazette-01', 'She demanded']),
      on: attribute(['Norland', 'estmark-gazette-01', 'that Norland release']),
    },
  }),
  item({
    ...{ id: 'dl1', kind: 'deadline', title: 'Release of the Hedda due', status: 'missed', date: '1962-03-15', parties: BOTH },
    quotes: [
      ['estmark-gazette-01', 'by March 15'],
      ['hostile-page', 'The deadline of March 15 passed without the Hedda <img src=x onerror="window.hostile = 1"> leaving harbour'],
    ],
    attributes: { due: attribute(['1962-03-15', 'estmark-gazette-01', 'by March 15']) },
    related: ['d1'],
  }),
  item({
    ...{
      id: 'dl2',
      kind: 'deadline',
      title: 'Answer to the Norland draft on mesh sizes',
      status: 'pending',
      date: { start: '1962-03-20', end: '1962-03-30' },
      parties: BOTH,
    },
    quotes: [['wire-northsea-07', 'Brenner gave Estmark ten days to answer the Norland draft on mesh sizes.']],
    attributes: {
      by: attribute(['Estmark', 'wire-northsea-07', 'Brenner gave Estmark']),
      due: attribute(['1962-03-30', 'wire-northsea-07', 'ten days']),
    },
  }),
  item({
    ...{
      id: 'doc1',
      kind: 'document',
      title: 'Estmark list of impounded boats',
      status: 'submitted',
      date: '1962-03-12',
      parties: BOTH,
      origins: 1,
    },
    quotes: [
      ['wire-northsea-04', 'Estmark handed over its list of impounded boats on Monday'],
      ['coast-post-02', 'Estmark handed over its list of impounded boats on Monday'],
    ],
    attributes: { vessels: attribute([14, 'wire-northsea-04', 'It names 14 vessels.'], [14, 'coast-post-02', 'It names 14 vessels.']) },
  }),
  item({
    ...{
      id: 't1',
      kind: 'third-party',
      title: 'King Oskar of Varland offers to host',
      status: null,
      date: '1962-03-13',
      parties: ['Varland'],
    },
    quotes: [['wire-northsea-04', 'King Oskar of Varland offered on Tuesday to host the delegations in his summer palace.']],
  }),
  item({
    ...{
      id: 'x1',
      kind: 'exchange',
      title: 'All impounded boats, 14 for 12',
      status: 'agreed',
      date: { start: '1962-03-24', end: '1962-03-26' },
      parties: BOTH,
    },
    quotes: [['wire-northsea-07', 'agreed on Monday to exchange all impounded boats, 14 for 12, between March 24 and March 26']],
    attributes: {
      'count Norland': attribute([14, 'wire-northsea-07', '14 for 12']),
      'count Estmark': attribute([12, 'wire-northsea-07', '14 for 12']),
    },
  }),
  item({
    ...{
      id: 'a1',
      kind: 'agreement',
      title: 'A common text on the closed season',
      status: 'agreed-to-work-on',
      date: '1962-03-19',
      parties: BOTH,
    },
    quotes: [['wire-northsea-07', 'On the closed season they agreed only to work on a common text.']],
  }),
  item({
    ...{
      id: 'r1',
      kind: 'refusal',
      title: 'No closure longer than three weeks',
      status: 'rejected',
      date: '1962-03-19',
      parties: ['Norland'],
    },
    quotes: [['wire-northsea-07', 'Norland repeated that it rejects any closure longer than three weeks.']],
  }),
  item({
    ...{
      id: 's1',
      kind: 'statement',
      title: 'Aldis Brenner: "We came to count fish, not flags"',
      status: null,
      date: '1962-03-05',
      parties: ['Norland'],
    },
    quotes: [
      ['coast-post-01', '"We came to count fish, not flags," Brenner told reporters on the quay.'],
      ['estmark-gazette-01', 'Norland had come to count fish and not flags, Brenner said.'],
    ],
    attributes: {
      speaker: attribute(
        ['Aldis Brenner', 'coast-post-01', 'Brenner told reporters'],
        ['Aldis Brenner', 'estmark-gazette-01', 'Brenner said'],
      ),
      side: attribute(['Norland', 'coast-post-01', 'Brenner told reporters']),
      role: attribute(['Minister of Fisheries', 'coast-post-01', 'Minister of Fisheries']),
      channel: attribute(['press conference', 'coast-post-01', 'reporters on the quay']),
      words: attribute(
        ['We came to count fish, not flags', 'coast-post-01', '"We came to count fish, not flags,"'],
        ['Norland had come to count fish and not flags', 'estmark-gazette-01', 'Norland had come to count fish and not flags'],
      ),
    },
    speaker: 'brenner',
    renderings: [
      [
        { ...passage('coast-post-01', '"We came to count fish, not flags,"'), outlet: 'The Coast Post', form: 'direct' },
        { ...passage('estmark-gazette-01', 'Norland had come to count fish and not flags'), outlet: 'Estmark Gazette', form: 'indirect' },
      ],
    ],
  }),
  item({
    ...{
      id: 's3',
      kind: 'statement',
      title: 'Aldis Brenner: a fence around the sea',
      status: null,
      date: { start: '1962-03-05', end: '1962-03-06' },
      parties: ['Norland'],
    },
    quotes: [['estmark-gazette-01', 'Brenner called the proposal a fence around the sea.']],
    attributes: {
      speaker: attribute(['Aldis Brenner', 'estmark-gazette-01', 'Brenner called']),
      words: attribute(['the proposal a fence around the sea', 'estmark-gazette-01', 'the proposal a fence around the sea']),
    },
    speaker: 'brenner',
  }),
  item({
    ...{
      id: 's2',
      kind: 'statement',
      title: 'Ib Karlow: "Release is a matter of <i>days</i>, not weeks"',
      status: null,
      date: '1962-03-16',
      parties: ['<img src=x onerror="window.hostile = 1">'],
    },
    quotes: [['hostile-page', '"Release is a matter of <i>days</i>, not weeks," said harbour master Ib Karlow.']],
    attributes: {
      speaker: attribute(['Ib Karlow', 'hostile-page', 'harbour master Ib Karlow']),
      words: attribute([
        'Release is a matter of <i>days</i>, not weeks',
        'hostile-page',
        '"Release is a matter of <i>days</i>, not weeks,"',
      ]),
    },
  }),
  item({
    ...{ id: 'u1', kind: 'third-party', title: 'Islanders ask to be heard', status: null, date: null, parties: [] },
    quotes: [['undated-letter', 'Islanders on both shores have asked the delegations to hear them before anything is signed.']],
  }),
  item({
    ...{
      id: 'q1',
      kind: 'discrepancy',
      title: 'How long the first round lasted',
      status: 'open',
      date: '1962-03-05',
      parties: BOTH,
      disputed: true,
      related: ['m1'],
    },
    quotes: [
      ['coast-post-01', lasted3],
      ['estmark-gazette-01', lasted2],
    ],
    attributes: {
      values: attribute(
        ['three hours', 'coast-post-01', lasted3],
        ['barely two hours', 'estmark-gazette-01', lasted2, { speaker: 'Tove Lindqvar' }],
      ),
    },
  }),
];

const record: ProcessRecord = {
  processes: [
    {
      id: 'sound',
      name: 'Talks on Marrow Sound',
      parties: BOTH,
      documents: [...documents.keys()].sort(),
      start: '1962-03-05',
      end: '1962-03-20',
    },
  ],
  items,
  actors: [
    { id: 'norland', type: 'state', name: 'Norland', spellings: ['Norland'], offices: [], reasons: [] },
    {
      ...{ id: 'brenner', type: 'person', name: 'Aldis Brenner', spellings: ['Aldis Brenner', 'Brenner'], state: 'norland' },
      offices: [
        {
          office: 'Minister of Fisheries',
          seen: { start: '1962-03-06', end: '1962-03-14' },
          evidence: [passage('coast-post-01', 'Minister of Fisheries')],
        },
      ],
      reasons: ['"Brenner" in a report that names Aldis Brenner'],
    },
  ],
};

/** A store in memory that holds the fixture. */
export async function fixtureStore(): Promise<Store> {
  const store = createMemoryStore();
  for (const { document, blocks } of documents.values()) {
    const annotations: Annotations = {
      blocks,
      // A paragraph each: nothing here looks at words.
      sentences: blocks.filter(block => block.type === 'body').map(({ start, end }) => ({ start, end, tokens: [] })),
      entities: namesIn(document.text),
      times: [],
      statements: [],
      events: [],
      matches: [],
    };
    await store.addVersion({
      reading: { id: document.id, kind: 'text', content: document.text },
      document,
      annotations,
      engine: 'fixture',
    });
  }
  await store.putDerivation({ basis: 'fixture', record, copies: { 'coast-post-02': 'wire-northsea-04' }, stories: {} });
  return store;
}

function namesIn(text: string): Annotations['entities'] {
  return [...text.matchAll(/\b(?:Norland|Estmark|Varland|Port Ellen|Skarhavn)\b/g)].map(m => ({
    start: m.index,
    end: m.index + m[0].length,
    type: 'place' as const,
  }));
}
