import type { ArticleKnowledge } from '../../../model/knowledge/article.ts';
import { cues } from './cues.ts';
import * as words from './words.ts';

/** What English knows about the furniture of news pages. */
export const article: ArticleKnowledge = { language: 'en', cues, ...words };
