import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { article as knowledge } from '../../../languages/en/article/index.ts';
import type { Article, Reading } from '../../../model/index.ts';
import { missingArticle, readArticle } from '../index.ts';
import { splitAuthors } from './metadata.ts';

const read = (content: string, more: Partial<Reading> = {}): Article => readArticle({ id: 'a', kind: 'html', content, ...more }, knowledge);

const paragraphs = [
  'HARBOUR TOWN (HN) — Envoys of the two island states met on Tuesday and spoke for three hours, the host said, in the first talks since the spring.',
  'They agreed to send a list of prisoners by the end of the month, and to meet again in the same hall when the list had been read.',
  'The foreign minister called the talks useful, but said that nothing had been signed yet and that the fishermen would have to wait.',
  '“We have come a long way,” she told reporters on the quay, where a small crowd had waited in the rain since the early morning.',
];
const html = paragraphs.map(text => `<p>${text}</p>`);

const jsonLd = JSON.stringify({
  '@context': 'https://schema.org',
  '@graph': [
    { '@type': 'Organization', '@id': '#o', name: 'The Harbour Post' },
    {
      '@type': 'NewsArticle',
      headline: 'Envoys meet in harbour town',
      datePublished: '1905-08-09T22:10:00-05:00',
      author: [{ '@type': 'Person', name: 'Ada Vane' }, { name: 'Tom Reed' }],
      publisher: { '@id': '#o' },
    },
  ],
});

const page = (middle = '', end = ''): string => `<!doctype html><html lang="en-GB"><head><meta charset="utf-8">
<title>Envoys meet in harbour town | The Harbour Post</title><script type="application/ld+json">${jsonLd}</script>
<script>document.write("<p>never run</p>")</script><style>p { color: red }</style></head><body>
<header class="site-header"><nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav></header>
<div class="cookie-banner"><p>This website uses cookies to improve your visit, to count its readers and to show advertisements that suit them. Accept?</p></div>
<main><article><h1>Envoys meet in harbour town</h1><p class="byline">By Ada Vane and Tom Reed</p><time datetime="1905-08-09">9 August 1905</time>
<figure><img src="a.jpg" alt=""><figcaption>Envoys on the quay. (Harbour Picture Board)</figcaption></figure>
${html[0]}${html[1]}${middle}${html[2]}${html[3]}
<div class="author-bio"><p>Ada Vane is a reporter at The Harbour Post who has written about the strait and its fishermen for twenty years.</p></div>
${end}</article>
<aside class="related"><h3>Related stories</h3><ul><li><a href="/1">Fishermen ask for a share of the strait</a></li><li><a href="/2">Who owns the rock?</a></li></ul></aside>
<section id="comments"><h2>Comments</h2><p>I have never read such a report in all the years that I have lived in this town, and I hope to read more of them soon.</p></section>
</main><footer><p>© 1905 The Harbour Post. All rights reserved. No part of this page may be reproduced without the leave of the editors.</p></footer></body></html>`;

describe('a page', () => {
  const article = read(page());
  it('is reduced to its body', () => {
    expect(article.text).toBe(paragraphs.join('\n\n'));
  });
  it('says who wrote it, when and where', () => {
    expect(article).toMatchObject({
      title: 'Envoys meet in harbour town',
      authors: ['Ada Vane', 'Tom Reed'],
      byline: 'Ada Vane, Tom Reed',
      published: '1905-08-09',
      outlet: 'The Harbour Post',
      language: 'en-GB',
    });
  });
  it('has blocks of the text, the dateline apart', () => {
    expect(article.blocks.map(block => [block.type, article.text.slice(block.start, block.end).slice(0, 20)])).toEqual([
      ['dateline', 'HARBOUR TOWN (HN) —'],
      ['body', 'Envoys of the two is'],
      ['body', 'They agreed to send '],
      ['body', 'The foreign minister'],
      ['body', '“We have come a long'],
    ]);
  });
  it('lists what was cut, with where it stood', () => {
    const caption = article.cut?.find(cut => cut.type === 'caption');
    expect(caption).toEqual({ at: 0, type: 'caption', text: 'Envoys on the quay. (Harbour Picture Board)' });
    const related = article.cut?.find(cut => cut.text.startsWith('Related stories'));
    expect(related).toMatchObject({ at: article.text.length, type: 'related' });
    for (const cut of article.cut ?? []) expect(cut.at).toBeLessThanOrEqual(article.text.length);
  });
  it('gives way to what its container says', () => {
    expect(read(page(), { title: 'T', outlet: 'O', authors: ['A'], published: '1906-01-01', language: 'de' })).toMatchObject({
      title: 'T',
      outlet: 'O',
      byline: 'A',
      published: '1906-01-01',
      language: 'de',
    });
  });
});

describe('furniture in the middle of the text', () => {
  it.each([
    [
      'a newsletter form',
      '<form class="signup"><p>Sign up for our morning newsletter and never miss a word from the strait. You can leave at any time.</p><input></form>',
    ],
    [
      'an aside',
      '<aside><p>What the two island states have asked of each other since the spring, in six maps and a table that we keep up to date.</p></aside>',
    ],
    ['a linked headline', '<p><a href="/3">READ MORE: Fishermen ask the envoys for a share of the strait and its rock</a></p>'],
    ['a share bar', '<div class="share-tools"><a href="#">Facebook</a> <a href="#">Telegram</a> <a href="#">Copy link</a></div>'],
    ['an advertisement', '<div class="ad-slot">Advertisement</div>'],
    [
      'a call for gifts',
      '<div class="donation-box"><p>Your support keeps our reporters on the quay. Please give what you can, today, so that we can go on.</p></div>',
    ],
    [
      'a call in a plain paragraph',
      '<p>Support our independent journalism: your gift, however small, keeps our reporters on the quay.</p>',
    ],
    [
      'a second picture',
      '<div class="photo"><img src="b.jpg"><p class="caption">The hall in which the envoys met, seen from the old bridge</p></div>',
    ],
    [
      'a hidden text',
      '<p style="display: none">This paragraph is shown to machines alone and has nothing to do with what the envoys said.</p>',
    ],
    ['a script', '<script>var text = "<p>Envoys</p>";</script>'],
  ])('%s is cut', (_, middle) => {
    expect(read(page(middle)).text).toBe(paragraphs.join('\n\n'));
  });
  it.each([
    ['a subheading', '<h2>What comes next</h2>', 'What comes next'],
    [
      'a list',
      '<ul><li>all wounded, “all for all”;</li><li>the bodies of the fallen, 40 for 40.</li></ul>',
      'all wounded, “all for all”;\nthe bodies of the fallen, 40 for 40.',
    ],
    [
      'a post that is quoted',
      '<blockquote class="social-post"><p>We shall be there on Monday, with the list and with an open mind.</p></blockquote>',
      'We shall be there on Monday, with the list and with an open mind.',
    ],
    [
      'a paragraph behind the wall',
      `<p class="paywall">${'The list names every prisoner with the day and the place of his arrest. '.repeat(2).trim()}</p>`,
      'The list names every prisoner with the day and the place of his arrest. The list names every prisoner with the day and the place of his arrest.',
    ],
  ])('%s stays', (_, middle, text) => {
    expect(read(page(middle)).text).toBe([...paragraphs.slice(0, 2), text, ...paragraphs.slice(2)].join('\n\n'));
  });
});

describe('other shapes of pages', () => {
  it('with the text in boxes beside each other', () => {
    const boxes = html
      .map(
        p => `<div class="text-box">${p}${p.replace('<p>', '<p>Later on, as was said before: ')}</div><div class="ad">Advertisement</div>`,
      )
      .join('');
    const text = read(`<html><body><div id="story">${boxes}</div></body></html>`).text;
    for (const paragraph of paragraphs) expect(text).toContain(paragraph);
    expect(text).not.toContain('Advertisement');
  });
  it('with line breaks for paragraphs', () => {
    const text = read(`<html><body><table><tr><td>${paragraphs.join('<br><br>')}</td></tr></table></body></html>`).text;
    expect(text).toBe(paragraphs.join('\n\n'));
  });
  it('with an article under a misleading name', () => {
    const text = read(
      `<html><body><div class="sidebar">${html.join('')}</div><p>${'<a href="#">One more link</a> '.repeat(60)}</p></body></html>`,
    ).text;
    expect(text).toContain(paragraphs[1]);
  });
  it('with broken or misleading JSON-LD', () => {
    const broken = page().replace(jsonLd, '{"@type": "NewsArticle", "headline": "Lost" ');
    expect(read(broken)).toMatchObject({ title: 'Envoys meet in harbour town', published: '1905-08-09', text: paragraphs.join('\n\n') });
  });
  it('without any article', () => {
    const reading: Reading = { id: 'a', kind: 'html', content: '<html><body><nav><a href="/">Home</a></nav></body></html>' };
    const article = readArticle(reading, knowledge);
    expect(article.text).toBe('');
    expect(missingArticle(reading, article)?.code).toBe('no-article');
    expect(missingArticle({ ...reading, content: page() }, read(page()))).toBeNull();
  });
  it('undated, when nothing on it gives a day with its year', () => {
    expect(read(`<html><body><p>9 August</p>${html.join('')}</body></html>`).published).toBeNull();
  });
});

describe('authors', () => {
  it.each([
    [['By Ada Vane and Tom Reed'], ['Ada Vane', 'Tom Reed']],
    [['Ada Vane, Tom Reed & Lu Xun'], ['Ada Vane', 'Tom Reed', 'Lu Xun']],
    [['Ada Vane', 'ADA VANE'], ['ADA VANE']],
    [['https://press.example/ada', 'admin', ''], []],
    [['Vane, Ada'], ['Vane, Ada']],
  ])('%j', (given, names) => {
    expect(splitAuthors(given)).toEqual(names);
  });
});

describe('any page', () => {
  const tag = fc.constantFrom(
    'p',
    'div',
    'a',
    'ul',
    'li',
    'table',
    'td',
    'h1',
    'article',
    'script',
    'svg',
    'template',
    'form',
    'br',
    '!--',
    'html',
    'body',
    'math',
    'select',
  );
  const piece = fc.oneof(
    fc
      .tuple(fc.constantFrom('<', '</'), tag, fc.constantFrom('>', ' class="related">', ' hidden>', '', '/>', ' style=x'))
      .map(parts => parts.join('')),
    fc.constantFrom(...paragraphs, '&amp;', '&#0;', '&#xD800;', '\ud800', '<![CDATA[', '-->', '\u0000'),
    fc.string({ maxLength: 20 }),
  );
  it('is survived, with ordered blocks in range', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), pieces => {
        const { text, blocks } = read(pieces.join(''));
        let end = 0;
        for (const block of blocks) {
          expect(block.start).toBeGreaterThanOrEqual(end);
          expect(block.end).toBeGreaterThan(block.start);
          expect(block.end).toBeLessThanOrEqual(text.length);
          end = block.end;
        }
      }),
      { numRuns: 120 },
    );
  });
  it('may nest ten thousand deep', () => {
    expect(read(`${'<div>'.repeat(10_000)}${html.join('')}`).text).toContain(paragraphs[1]);
  });
  it('gives the same article twice', () => {
    expect(read(page())).toEqual(read(page()));
  });
});
