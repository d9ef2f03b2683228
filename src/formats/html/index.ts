import { InputProblem } from '../../model/index.ts';
import type { Format } from '../format.ts';

const PAGE_START =
  /^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body|title|meta|main|article|section|div|p|h1)\b/i;
const CHARSET = /<meta[^>]{0,200}\bcharset\s*=\s*["']?\s*([\w:.-]{2,40})/i;

/**
 * The encoding that the beginning of a page declares (`<meta charset>` or `http-equiv`), or undefined.
 * @example declaredCharset('<meta charset="windows-1252">') // 'windows-1252'
 */
export function declaredCharset(start: string): string | undefined {
  return CHARSET.exec(start.slice(0, 4096))?.[1];
}

/** A web page: one document, whose article is found later. */
export const htmlFormat: Format = {
  name: 'html',
  endings: ['html', 'htm', 'xhtml', 'shtml'],
  mediaTypes: ['text/html', 'application/xhtml+xml'],
  sniff: text => PAGE_START.test(text.slice(0, 4096)),
  *read(source, report) {
    if (source.text.trim() === '') {
      report(new InputProblem('empty', source.where, 'the page is empty', 'Save the page again, complete.'));
      return;
    }
    yield { id: source.id, kind: 'html', content: source.text, ...(source.url === undefined ? {} : { url: source.url }) };
  },
};
