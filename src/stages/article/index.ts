export { missingArticle } from './page/read-page.ts';
export { readArticle } from './read-article.ts';
export { bodyText } from './read-text.ts';
