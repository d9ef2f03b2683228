import type { Article, Reading } from '../../model/index.ts';
import type { ArticleKnowledge } from '../../model/knowledge/article.ts';
import { readText } from './read-text.ts';

export function readArticle(reading: Reading, knowledge: ArticleKnowledge): Article {
  return readText(reading, knowledge);
}
