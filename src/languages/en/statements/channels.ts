import type { ChannelRule } from '../../../model/knowledge/statements.ts';

const PLATFORM =
  'facebook|x|twitter|telegram|truth social|instagram|vkontakte|weibo|wechat|linkedin|youtube|tiktok|threads|bluesky|mastodon|whatsapp|viber|snapchat|social media|social networks?';
const OWN =
  "(?:(?:his|her|its|their|the|an?|[\\p{L}]+['’]s?)\\s)?(?:(?:official|personal|own|verified|messaging|social|media|network|platform)\\s)*";

/** How things are said in English-language news, most telling first. */
export const channels: readonly ChannelRule[] = [
  {
    channel: 'platform post',
    words: `\\b(?!in (?:an?|his|her|its|their) telegram\\b(?! (?:channel|chat|group|message|post)))(?:on|to|via|through|in)\\s${OWN}(${PLATFORM})\\b(?!\\s(?:\\d|corp))`,
    examples: ['the envoy said in a post to Facebook', 'she wrote on her official Telegram channel', 'he asked on X'],
    counterexamples: ['he said on Monday', 'the envoy relied on Xavier', 'he said in a telegram on Thursday'],
  },
  {
    channel: 'platform post',
    words:
      '\\b(?:tweet(?:ed|s|ing)?|retweet(?:ed|s)?|post(?:ed|ing) (?:online|a video)|(?:in|with) an? (?:online |social media )?post|blog post)\\b',
    examples: ['the minister tweeted', 'she said in a post'],
    counterexamples: ['he left his post', 'they guarded the post'],
  },
  {
    channel: 'press conference',
    words:
      '\\b(?:press|news|joint)\\s(?:conference|briefing)\\b|\\b(?:told|telling|tells|informed|said to|speaking to)\\s(?:the\\s)?(?:waiting\\s|assembled\\s)?(?:reporters|journalists|the press|newsmen|correspondents|media)\\b|\\bbriefing\\b',
    examples: ['he said at a press conference', 'the spokesman told reporters', 'she said at a daily briefing'],
    counterexamples: ['he told the king', 'reporters said so'],
  },
  {
    channel: 'interview',
    words: '\\binterview(?:ed)?\\b',
    examples: ['he said in an interview with the Gazette', 'she told the paper in a television interview'],
    counterexamples: ['he viewed the hall'],
  },
  {
    channel: 'call',
    words:
      '\\b(?:phone|telephone|video)\\s(?:call|conversation|conference|talks?)\\b|\\bby (?:phone|telephone)\\b|\\b(?:in|during|after) (?:a|the|their|his|her) call\\b|\\bon a call\\b',
    examples: ['he told the premier in a phone call', 'she said by telephone'],
    counterexamples: ['he issued a call for calm'],
  },
  {
    channel: 'parliament',
    words:
      '\\b(?:told|telling|addressing|before|(?<!wr(?:ites?|iting|itten|ote) )to|in) (?:the )?(?:parliament|lawmakers|deputies|senators|congress|senate|duma|house of (?:commons|lords|representatives)|national assembly|diet|bundestag|knesset|riksdag|storting|rada|majlis)\\b',
    examples: ['he told parliament', 'she said in the House of Commons', 'the premier told lawmakers'],
    counterexamples: ['parliament voted', 'she wrote to the senate'],
  },
  {
    channel: 'letter',
    words:
      '\\b(?:in|by|with) (?:an?|his|her|its|their) (?:\\p{L}+ ){0,2}(?:letter|telegram|cable|dispatch)\\b|\\bletter (?:said|says|reads?|states?|to)\\b',
    examples: ['he wrote in a letter to the king', 'the letter said'],
    counterexamples: ['to the letter of the law'],
  },
  {
    channel: 'television',
    words:
      '\\b(?:on|to) (?:\\p{L}+ ){0,2}(?:television|tv|radio)\\b|\\btelevis(?:ed|ion) (?:address|interview|speech|remarks)\\b|\\bbroadcast\\b',
    examples: ['she said on state television', 'in a televised address'],
    counterexamples: ['they bought a television'],
  },
  {
    channel: 'speech',
    words:
      '\\b(?:in|during|at) (?:a|an|his|her|the) (?:\\p{L}+ ){0,2}(?:speech|address|sermon|lecture|toast)\\b|\\b(?:speech|address) to\\b',
    examples: ['he said in a speech at the dinner'],
    counterexamples: ['he gave his address as the hotel'],
  },
  {
    channel: 'written statement',
    words:
      '\\b(?:in|issued?|issuing|released?|releasing|published) (?:an?|the|its|his|her|their) (?:\\p{L}+ ){0,2}(?:statement|communiqué|communique|press release|release|note|memorandum|memo|email|e-mail)\\b|\\b(?:statement|communiqué|communique|press release|readout|memorandum|note|document|text|message) (?:said|says|read|reads|added|adds|stated|states|noted)\\b|\\bin writing\\b',
    examples: ['the ministry said in a statement', 'the statement said', 'he issued a brief statement saying'],
    counterexamples: ['his statement surprised them'],
  },
  {
    channel: 'news agency',
    words: '\\b(?:told|telling) (?:the )?(?:state(?:-run)? )?(?:\\p{L}+ )?(?:news )?agency\\b',
    examples: ['the official told the state news agency'],
    counterexamples: ['the agency was closed'],
  },
];
