import { InputProblem } from '../../model/index.ts';
import type { Format } from '../format.ts';

/** Plain text: the whole decoded file is one document, unchanged. */
export const textFormat: Format = {
  name: 'text',
  endings: ['txt', 'text', 'md', 'asc'],
  mediaTypes: ['text/plain', 'text/markdown'],
  sniff: () => true,
  *read(source, report) {
    if (source.text.trim() === '') {
      report(new InputProblem('empty', source.where, 'there is no text in it', 'Leave the file out or fetch it again.'));
      return;
    }
    yield { id: source.id, kind: 'text', content: source.text, ...(source.url === undefined ? {} : { url: source.url }) };
  },
};
