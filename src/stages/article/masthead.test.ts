import { describe, expect, it } from 'vitest';
import { article } from '../../languages/en/article/index.ts';
import { readArticle } from './read-article.ts';

const read = (content: string) => readArticle({ id: 'd', kind: 'text', content }, article);
const body = 'The envoys of both countries met in the town hall for three hours on Monday and agreed on nothing.';

describe('the masthead of a typed report', () => {
  it.each([
    ['The Harbour Dispatch\ndate 1921-03-04\n\nENVOYS MEET AGAIN\n\n', 'The Harbour Dispatch', '1921-03-04', 'ENVOYS MEET AGAIN'],
    [
      'Northern Mail\nOslo, Friday, 4 March 1921\nFrom Our Own Correspondent\n\nENVOYS MEET AGAIN\n\n',
      'Northern Mail',
      '1921-03-04',
      'ENVOYS MEET AGAIN',
    ],
  ])('%j gives outlet, day and headline', (head, outlet, published, title) => {
    const found = read(`${head}${body}\n`);
    expect([found.outlet, found.published, found.title]).toEqual([outlet, published, title]);
    expect(found.blocks.filter(block => block.type === 'body').map(block => found.text.slice(block.start, block.end))).toEqual([body]);
  });

  it.each([
    ['a sentence that names a paper', `The Harbour Dispatch was sold in March to a bank.\n${body}\n`],
    ['words in capitals that are no paper', `Foreign Ministry Building\n\n${body}\n`],
    ['the paper inside the body', `${body}\nThe Harbour Dispatch\n`],
  ])('%s is no masthead', (_, text) => expect(read(text).outlet).toBeNull());
});

describe('a page that names itself only to its readers', () => {
  const page = (tab: string, line: string) =>
    readArticle(
      {
        id: 'p',
        kind: 'html',
        content: `<html><head><title>${tab}</title></head><body><h1>Envoys meet again in Oslo</h1><div>${line}</div><p>${body}</p><p>${body}</p></body></html>`,
      },
      article,
    );

  it('takes the outlet from the end of the tab and the day from the line under the headline', () => {
    const found = page('Envoys meet again in Oslo - The Harbour Dispatch', 'Oslo, Friday, 4 March 1921');
    expect([found.outlet, found.published]).toEqual(['The Harbour Dispatch', '1921-03-04']);
  });

  it('takes neither from words that are no name and no day', () => {
    const found = page('Envoys meet again - What comes next', 'The talks of 4 March 1921 have been forgotten');
    expect([found.outlet, found.published]).toEqual([null, null]);
  });
});
