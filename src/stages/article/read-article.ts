import type { Article, Reading } from '../../model/index.ts';
import type { ArticleKnowledge } from '../../model/knowledge/article.ts';
import { readPage } from './page/read-page.ts';
import { readText } from './read-text.ts';

/**
 * Makes an article of what a format read: an HTML page is reduced to its body, plain text stays as it is and has the role of each line marked.
 * Never fails on any input; a page without an article gives an empty text.
 * @example readArticle({ id: 'a', kind: 'text', content: 'GENEVA (HN) - Envoys met on Monday.' }, knowledge).blocks // dateline and body
 */
export function readArticle(reading: Reading, knowledge: ArticleKnowledge): Article {
  return reading.kind === 'html' ? readPage(reading, knowledge) : readText(reading, knowledge);
}
