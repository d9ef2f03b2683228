export { type Feed, type FeedItem, feedDay, readFeed } from './feed/index.ts';
export type { Format, Report, Source } from './format.ts';
export { formats } from './formats.ts';
export { readJsonLine, readRecord } from './jsonl/index.ts';
export { detectFormat, documentName, type ReadOptions, readBytes } from './read-bytes.ts';
