import type { BlockType } from '../../../model/index.ts';
import { isElement, type PageDocument, type PageElement, TEXT, textOf } from './dom.ts';
import { isBlock, orderOf } from './page-blocks.ts';

/** A piece that was taken out of a page before its article was looked for. */
export interface Pruned {
  readonly order: number;
  readonly type: BlockType;
  readonly text: string;
}

/** Elements that hold no words of a report. */
const MUTE =
  'script, style, noscript, template, svg, iframe, object, embed, canvas, link, button, select, textarea, input, dialog, map, audio, video';
const BY_TAG: readonly (readonly [string, BlockType])[] = [
  ['figure, figcaption, picture', 'caption'],
  ['nav, [role="navigation"], [role="menu"], [role="search"], [role="toolbar"]', 'navigation'],
  ['form', 'newsletter'],
  ['aside, [role="complementary"]', 'related'],
  ['footer, [role="contentinfo"]', 'notice'],
];

/**
 * Names that authors of pages give to furniture, in `class` and `id`. They are written for style sheets in English all over the world; each is
 * matched as a whole word of the name ("related-links", "relatedLinks").
 */
const BY_NAME: readonly (readonly [RegExp, BlockType])[] = [
  [
    /(?:^|[-_ ])(?:caption|figcaption|credit|credits|photo-?credit|image-?(?:meta|credit|source|info|caption)|wp-caption-text|slideshow|gallery|carousel|lightbox|media-?caption)(?:$|[-_ ])/,
    'caption',
  ],
  [
    /(?:^|[-_ ])(?:newsletter|signup|sign-up|subscribe|subscription|subscriptions|mailing-?list|mc-?embed|email-?(?:signup|capture|form))(?:$|[-_ ])/,
    'newsletter',
  ],
  [/(?:^|[-_ ])(?:paywall|piano|regwall|meter|premium-?(?:box|overlay)|login-?wall)(?:$|[-_ ])/, 'paywall'],
  [/(?:^|[-_ ])(?:donate|donation|donations|contribute|support-?us|fundraising)(?:$|[-_ ])/, 'donation'],
  [
    /(?:^|[-_ ])(?:related|relatedposts|jp-relatedposts|recommended|recommendations?|read-?(?:more|next|also)|more-?(?:stories|on|from|news|in)|trending|most-?(?:read|popular|viewed)|popular|outbrain|taboola|zergnet|recirc|recirculation|see-?also|also-?(?:read|on|see)|inline-?(?:link|story|related|promo)|further-?reading|teasers?|up-?next|next-?(?:article|story)|prev-?next|story-?links|rail)(?:$|[-_ ])/,
    'related',
  ],
  [
    /(?:^|[-_ ])(?:ad|ads|advert|adverts|advertisement|advertising|ad-?(?:slot|unit|container|wrapper|block|box)|adsense|dfp|gpt|sponsor|sponsored|promo|promos|promotion|promobox|affiliate|commercial|app-?(?:promo|banner|download)|banner|cta|widget)(?:$|[-_ ])/,
    'promotion',
  ],
  [
    /(?:^|[-_ ])(?:share|sharing|sharebar|share-?(?:tools|bar|buttons|links|icons|this)|social|socials|sharedaddy|addthis|addtoany|follow-?us|breadcrumbs?|menu|navbar|navigation|toolbar|pagination|pager|skip-?link|tags|tag-?list|topics|article-?tags|keywords|comments?|comment-?(?:list|form|count)|disqus|respond|livefyre|discussion|print-?(?:only|link)|visually-?hidden|sr-?only|screen-?reader(?:-text)?|hidden|sidebar|side-?bar|masthead|site-?(?:header|footer)|global-?(?:header|footer)|page-?footer)(?:$|[-_ ])/,
    'navigation',
  ],
  [
    /(?:^|[-_ ])(?:byline|bylines|author|authors|author-?(?:bio|box|info|card|name|details|meta)|about-?the-?author|bio|contributor|contributors|writer|article-?(?:meta|author|byline|info)|post-?meta|entry-?meta|meta-?data|timestamp|dateline-?(?:time|date)|publish(?:ed)?-?(?:date|time)|date-?(?:line|time|published)|last-?updated|posted-?on)(?:$|[-_ ])/,
    'byline',
  ],
  [
    /(?:^|[-_ ])(?:cookie|cookies|consent|gdpr|onetrust|copyright|disclaimer|legal|correction-?policy|editorial-?standards|trust-?(?:project|principles))(?:$|[-_ ])/,
    'notice',
  ],
];

/** "relatedLinks article__related" as words with hyphens: "related-links article-related". */
function namesOf(element: PageElement): string {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''} ${element.getAttribute('data-component') ?? ''} ${element.getAttribute('data-testid') ?? ''}`;
  if (names.trim() === '' || names.length > 400) return '';
  return names
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/_+|-{2,}/g, '-');
}

const isHidden = (element: PageElement): boolean =>
  element.hasAttribute('hidden') ||
  element.getAttribute('aria-hidden') === 'true' ||
  /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '');

/** Shorter runs of text are labels, captions and headlines, in characters. */
const SHORTEST_RUN = 80;

/** Characters of running text outside links in every element: runs that no other block interrupts, whatever the element is called. */
function proseLengths(body: PageElement): Map<PageElement, number> {
  const lengths = new Map<PageElement, number>();
  const measure = (element: PageElement): { prose: number; inline: number } => {
    if (element.tagName === 'A') return { prose: 0, inline: 0 };
    let prose = 0;
    let run = 0;
    const close = (): void => {
      if (run > SHORTEST_RUN) prose += run;
      run = 0;
    };
    for (const child of element.childNodes) {
      if (child.nodeType === TEXT) run += (child.textContent ?? '').trim().length;
      else if (isElement(child)) {
        const inner = measure(child);
        if (isBlock(child)) {
          close();
          prose += inner.prose;
        } else {
          prose += inner.prose;
          run += inner.inline;
        }
      }
    }
    const open = run;
    close();
    lengths.set(element, prose);
    return isBlock(element) ? { prose, inline: 0 } : { prose: prose - (open > SHORTEST_RUN ? open : 0), inline: open };
  };
  measure(body);
  return lengths;
}

/** The most of a page's running text that furniture may hold; what holds more is the article under a misleading name. */
const LARGEST_SHARE = 0.3;

/** Tags that mean what they say on every page. */
const STRUCTURAL = new Set(['NAV', 'FOOTER', 'FORM', 'FIGURE', 'FIGCAPTION']);

interface Candidate {
  readonly element: PageElement;
  readonly type: BlockType;
  /** The word of its name, or its tag, that makes it one. */
  readonly reason: string;
}

function candidatesOf(body: PageElement): Candidate[] {
  const found: Candidate[] = [];
  for (const [selector, type] of BY_TAG)
    for (const element of body.querySelectorAll(selector)) found.push({ element, type, reason: element.tagName });
  for (const element of body.querySelectorAll('*')) {
    if (isHidden(element)) found.push({ element, type: 'navigation', reason: 'hidden' });
    const names = namesOf(element);
    if (names === '' || /^(?:article|main|blockquote)$/i.test(element.tagName)) continue;
    for (const [expression, type] of BY_NAME) {
      const match = expression.exec(names);
      if (!match) continue;
      found.push({ element, type, reason: match[0].replace(/^[-_ ]|[-_ ]$/g, '') });
      break;
    }
  }
  return found;
}

/** Names that never stand for a report, however long their text. */
const NEVER_BODY = /^(?:cookies?|consent|gdpr|onetrust)/;

/** Names under which pages set whole paragraphs of the report: those behind the wall, and posts that it quotes. */
const MAY_HOLD_BODY = /^(?:paywall|premium|meter|piano|subscri)/;

/** Whether an element has too much running text for what its name says, by itself or together with all others of the name. */
function holdsReport(reason: string, own: number, ofName: number, whole: number): boolean {
  const most = whole * LARGEST_SHARE;
  if (own > most) return true;
  if (MAY_HOLD_BODY.test(reason)) return own > 0 || ofName > most;
  return ofName > most && own > 0 && reason !== 'hidden' && !STRUCTURAL.has(reason);
}

/**
 * Takes furniture out of a page by the names of its elements, and returns it. Where all the elements of one name together hold a good part of
 * the page's running text, that name means something else on this page and they stay.
 */
export function prunePage(document: PageDocument): Pruned[] {
  for (const element of [...document.querySelectorAll(MUTE)]) element.remove();
  const body = document.body;
  if (!body) return [];
  const lengths = proseLengths(body);
  const whole = lengths.get(body) ?? 0;
  const candidates = candidatesOf(body);
  const held = new Map<string, number>();
  const prose = candidates.map(({ element }) => lengths.get(element) ?? 0);
  for (const [i, { reason }] of candidates.entries()) held.set(reason, (held.get(reason) ?? 0) + prose[i]!);
  const pruned: Pruned[] = [];
  for (const [i, { element, type, reason }] of candidates.entries()) {
    if (!body.contains(element)) continue;
    if (!NEVER_BODY.test(reason) && holdsReport(reason, prose[i]!, held.get(reason)!, whole)) continue;
    if (type === 'navigation' && element.querySelector('blockquote') !== null) continue;
    const text = textOf(element);
    if (text !== '') pruned.push({ order: orderOf(element), type, text });
    element.remove();
  }
  return pruned;
}
