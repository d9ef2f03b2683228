import { feedFormat } from './feed/index.ts';
import type { Format } from './format.ts';
import { htmlFormat } from './html/index.ts';
import { jsonlFormat } from './jsonl/index.ts';
import { textFormat } from './text/index.ts';

export { declaredCharset, htmlFormat } from './html/index.ts';
export { jsonlFormat } from './jsonl/index.ts';
export { textFormat } from './text/index.ts';

/** Every format, the most telling first: a JSON feed is also JSON, and everything is also text. */
export const formats: readonly Format[] = [feedFormat, htmlFormat, jsonlFormat, textFormat];
