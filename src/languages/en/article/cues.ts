import type { FurnitureCue } from '../../../model/knowledge/article.ts';

/**
 * How English news pages address their reader: to subscribe, to give, to read on, to share. Nearly all of it is in the second person or the
 * imperative, which reports keep for quotations.
 */
export const cues: readonly FurnitureCue[] = [
  // Subscription and registration
  {
    type: 'paywall',
    pattern:
      '^(?:please )?(?:sign up|register|subscribe|log ?in|sign in|join\\b.{0,30}?|upgrade|pay)(?: now| today)? (?:to|for|and) (?:read|continue|keep|access|unlock|unlimited|full|view|enjoy|get|gain)\\b',
    words: 30,
    example: 'Sign up to read this article',
    counterexample: 'Rebels sign up to the accord next week.',
  },
  {
    type: 'paywall',
    pattern:
      '\\balready (?:a|an|have|registered|subscribed)\\b.{0,30}(?:\\b(?:member|subscriber|account)\\b|\\?)|\\bnot (?:yet )?a (?:member|subscriber)\\b',
    words: 20,
    example: 'Already a subscriber? Log in',
    counterexample: 'The country is already a party to the treaty.',
  },
  {
    type: 'paywall',
    pattern:
      "\\b(?:to (?:continue|keep) reading|you(?:’|')?(?:ve| have) (?:reached|read|used)\\b.{0,40}\\barticles?|free articles? (?:left|remaining|this month)|(?:remaining|rest) of this (?:article|story))\\b",
    words: 40,
    example: 'Create an account to continue reading',
    counterexample: 'He went on reading the treaty aloud.',
  },
  {
    type: 'paywall',
    pattern:
      '\\b(?:for (?:our )?subscribers(?: only)?$|subscribers? only\\b|exclusive (?:to|for) (?:our )?(?:subscribers|members)|premium (?:content|titles|articles?|stories)|special access|access to this (?:content|article|story))',
    words: 40,
    example: 'This story is exclusive to our subscribers',
    counterexample: 'The mobile company lost subscribers in May.',
  },
  {
    type: 'paywall',
    pattern:
      '\\b(?:cancel any ?time|free trial|days? free\\b|one (?:app|membership|subscription)\\b|all your (?:news|favou?rite)|unlimited (?:digital )?access|(?:per|a|/ ?)(?:week|month|year) (?:for|after)\\b|(?:first|next) (?:month|year) for [$£€])',
    words: 30,
    example: 'Unlimited access for one dollar. Cancel anytime.',
    counterexample: 'The treaty gives fishermen access to the strait.',
  },
  {
    type: 'paywall',
    pattern:
      '\\b(?:enter|provide|confirm|verify) (?:a |your )(?:valid )?e-?mail\\b|\\bcreate (?:a|an|your) (?:free )?account\\b|\\bmanage (?:your |my )?(?:subscription|account)\\b|\\bchoose (?:a|your) plan\\b',
    words: 30,
    example: 'Please enter a valid email address.',
    counterexample: 'The envoy sent an email to the ministry.',
  },
  {
    type: 'paywall',
    pattern:
      '\\bread (?:the )?news from\\b.{0,50}\\b(?:titles|sources|sites|publishers)\\b|^\\d+\\W{0,4}s?\\+? (?:of )?(?:premium |trusted |global |news ){1,3}(?:sources?|titles|publications|sites)\\b',
    words: 25,
    example: '200+ trusted global sources',
    counterexample: 'The minister read news from the front.',
  },
  // Newsletters and alerts
  {
    type: 'newsletter',
    pattern:
      '\\b(?:sign up|subscribe|register|join|get|receive)\\b.{0,80}\\b(?:newsletters?|e-?mails?|alerts?|notifications?|updates|briefing|digest|inbox|mailbox)\\b',
    words: 45,
    example: 'Sign up for our morning newsletter',
    counterexample: 'The two sides signed up to a code of conduct.',
  },
  {
    type: 'newsletter',
    pattern:
      '\\b(?:your|our (?:free |daily |weekly |morning |evening )*) ?(?:inbox|mailbox|newsletters?)\\b|\\bdelivered (?:straight |right |directly )?(?:(?:daily|weekly|weekdays?|every (?:day|week|morning))\\b|(?:to|through) (?:you|your)\\b)',
    words: 45,
    example: 'The best of the week, straight to your inbox',
    counterexample: 'The captives were delivered to the border.',
  },
  {
    type: 'newsletter',
    pattern: '^(?:breaking news (?:e-?mails?|alerts?)|newsletters?$|the .{2,30} newsletter$|(?:e-?mail|newsletter) sign-?up)',
    words: 10,
    example: 'Breaking News Alerts',
    counterexample: 'A newsletter of the guild reported the vote.',
  },
  {
    type: 'newsletter',
    pattern:
      '^(?:subscribers|you|by .{3,60}\\byou) agree\\b|\\bagree to (?:our (?:privacy|terms)|the privacy)\\b|\\b(?:unsubscribe|opt out) at any ?time\\b',
    words: 45,
    example: 'By signing up you agree to our terms of use',
    counterexample: 'Both delegations agree to the terms of the truce.',
  },
  {
    type: 'newsletter',
    pattern:
      "(?:^|[.!?] )(?:never miss|don(?:’|')t miss out|stay (?:informed|up to date|ahead|connected|in the know)|keep up with) (?:a|an|the|on|with|of|our|what|from|by)\\b.{0,60}$",
    words: 18,
    example: 'Never miss a story from the capital',
    counterexample: 'They never miss.',
  },
  // Donations
  {
    type: 'donation',
    pattern:
      "^(?:please )?(?:support|donate to|fund|help|back|defend)\\b (?:us\\b|our\\b|the [A-Z][\\w’' ]{2,40}!?$|independent|quality|local|free|honest|journalis)",
    words: 25,
    example: 'Support The Harbour Post!',
    counterexample: 'Support for the truce grew in both capitals.',
  },
  {
    type: 'donation',
    pattern: "\\b(?:your|reader|readers(?:’|')) (?:support|donations?|contributions?|gifts?|generosity|help)\\b",
    words: 45,
    example: 'Your support, however small, keeps us going.',
    counterexample: 'The donation of the two kings was spent on grain.',
  },
  {
    type: 'donation',
    pattern:
      '\\b(?:support|fund|defend|believe in|power)(?:ing|s)? (?:us\\b|our (?:work|journalis|report|mission|newsroom)|(?:open|free|independent|fearless|quality|honest)[\\w, ]{0,30}journalism)|\\b(?:donate|contribute|chip in|give) (?:now|today|monthly|once|here|what you can)\\b|\\bmake a (?:donation|contribution|one-time gift)\\b',
    words: 45,
    example: 'If you can, please support our work today.',
    counterexample: 'The council voted to fund the harbour works.',
  },
  {
    type: 'donation',
    pattern:
      '^(?:an? |our )?(?:message|note|letter|appeal|word) (?:from|to|for) (?:the|our|all)\\b.{0,40}[:!]?$|^dear (?:readers?|friends?|supporters?|subscribers?)\\b',
    words: 10,
    example: 'A message from the editors:',
    counterexample: 'A message from the king was read to the envoys on the second day of the conference.',
  },
  {
    type: 'donation',
    pattern:
      '\\bnot ready to (?:support|give|donate)\\b|^remind me (?:later|in|next)\\b|^(?:accepted |available )?payment methods?$|\\bbecome a (?:member|patron|supporter|friend)\\b|\\bwe (?:need|rely on|depend on|count on) (?:you\\b|your|readers)',
    words: 30,
    example: 'Not ready to give today?',
    counterexample: 'They were not ready to sign.',
  },
  // Other reports
  {
    type: 'related',
    pattern:
      '^(?:read|see|watch|listen|also|more|related|recommended|explainer|analysis|opinion|in pictures|gallery|live|video)(?: (?:more|also|on|next|read|see|from|here|now|story|stories|coverage|articles?))* ?[:|»>–—-] ?\\S',
    words: 40,
    example: 'READ MORE: Envoys reach the island',
    counterexample: 'More than forty envoys reached the island.',
  },
  {
    type: 'related',
    pattern:
      '^(?:read|see|watch|find|view) (?:more|also|all|next|the full|full|our full|original)\\b.{0,60}$|^also on \\S|^more (?:from|on|in|about|stories|news|articles|coverage|great)\\b.{0,50}$|^on [\\w.-]+\\.com\\b',
    words: 14,
    example: 'More from the Harbour Post',
    counterexample: 'More on this was said at noon, when the envoys had come back from the island and the doors were shut again.',
  },
  {
    type: 'related',
    pattern:
      "^(?:you (?:may|might|will|’ll|'ll) (?:also )?(?:like|love|enjoy|be interested)|what to read next|keep reading|sponsored stories|around the web|from around the web|in case you missed)\\b",
    words: 12,
    example: 'You may also like...',
    counterexample: 'You may also ask for a delay, the chairman told them.',
  },
  // Calls to do something else
  {
    type: 'promotion',
    pattern:
      '\\bclick (?:here|below|the link|now|to (?:get|subscribe|read|buy|tweet|download|sign))\\b|\\b(?:download|get|install|try) (?:the|our)\\b.{0,30}\\bapps?\\b|\\bon (?:the )?(?:app store|google play)\\b|^download (?:now|our|the)\\b',
    words: 30,
    example: 'CLICK HERE TO GET THE POST APP',
    counterexample: 'The lock closed with a click.',
  },
  {
    type: 'promotion',
    pattern:
      "\\b(?:follow|like|find|join|reach|tweet|contact)(?: (?:us|me|him|her|them|our|the (?:reporters?|author|writer)|[A-Z][\\w.’'-]+(?: [A-Z][\\w.’'-]+){0,3}))(?:,? (?:on|at|via|in)\\b).{0,40}(?:twitter|facebook|instagram|youtube|telegram|whatsapp|linkedin|tiktok|threads|bluesky|mastodon|@|https?:)|(?:^|\\. )follow @\\w",
    words: 45,
    example: 'Follow us on Facebook and Telegram.',
    counterexample: 'The minister wrote on Facebook that the talks would follow.',
  },
  {
    type: 'promotion',
    pattern:
      '\\b(?:got|have|send)(?: us)? (?:a|your|any)?(?: news)? ?(?:tips?|story ideas?|kit review|photos?)\\b.{0,30}(?:\\?|\\bus\\b|@)|\\bif you have (?:a|any) (?:news )?(?:tip|correction|comment)\\b|\\btell us what you think\\b|\\b(?:join|have) (?:the|our|your) (?:conversation|discussion|forums?|say)\\b|\\blet us know\\b.{0,12}\\b(?:at|in the comments)\\b',
    words: 45,
    example: 'Got a tip? Write to us',
    counterexample: 'The police had a tip about the convoy.',
  },
  {
    type: 'promotion',
    pattern:
      '^(?:advert(?:isement|ising)?s?|sponsored(?: content| by\\b.*)?|promoted(?: by\\b.*)?|affiliate\\b.*|(?:article|story|text) continues (?:below|after)\\b.*|(?:this )?(?:story|article) continues below\\b.*|story continues below\\b.*|scroll (?:down )?(?:for|to) (?:more|continue).*|sign up (?:now|here|today|free)!?|subscribe(?: now| today| here)?[.!]?|buy now|shop now|order now|start your free trial|learn more[.!]?)$',
    words: 14,
    example: 'Story continues below advertisement',
    counterexample: 'Advertisement of the sale was forbidden.',
  },
  {
    type: 'promotion',
    pattern:
      '\\b(?:brought to you by|limited time offer|use (?:the )?(?:code|coupon)|promo code|% off\\b|as little as (?:rs\\.?|[$£€])|issues for [$£€]|special offers?\\b.{0,30}\\byou)',
    words: 45,
    example: 'Use the code HARBOUR for 20% off',
    counterexample: 'Traders bought coal at a low price.',
  },
  {
    type: 'promotion',
    pattern:
      '^(?:like|love|enjoy(?:ed)?|want|liked) (?:this|more|our) (?:story|stories|article|content|post)\\b.{0,50}|^(?:please )?share (?:this|your|on|via|it)\\b.{0,40}$',
    words: 14,
    example: 'Like this story? Share it with a friend!',
    counterexample: 'Shareholders like this story of growth.',
  },
  {
    type: 'promotion',
    pattern:
      '\\b(?:watch|listen|tune in)\\b (?:now\\b|live\\b|back\\b|to (?:our|the (?:latest|full)|this (?:article|story|episode|podcast)))|^(?:watch|listen)(?: now| live| here)?$|\\b(?:subscribe to|listen to) (?:our|the) podcast\\b',
    words: 25,
    example: 'Listen to this article',
    counterexample: 'They listen to each other now, the chairman said.',
  },
  // Parts of the page
  {
    type: 'navigation',
    pattern:
      '^(?:skip to (?:main )?content|back to (?:top|home)|(?:show|hide|open|close|toggle|view) (?:all|more|less|menu|search|navigation|comments?|gallery|sharing|author|slideshow|image)\\b.*|(?:image|photo|slide|page) \\d+ ?(?:of|/).*|\\d+ ?of ?\\d+$|\\d+ (?:comments?|shares?|likes?|views?|min(?:ute)?s? read|replies)$|(?:next|previous) (?:article|story|post|page|slide)?$|loading\\b.*|order reprints|print (?:article|this)|text size|(?:post|leave|add|view|be the first to) (?:a |your )?comments?\\b.*|report (?:an? )?(?:error|typo)\\b.*|e-?mail (?:the|this) (?:author|article|story)|enlarge (?:image|this image)|copy (?:the )?(?:link|url)\\b.*|url ?copied.*|filed under\\b.*|tags?:.*|topics?:.*|categor(?:y|ies):.*|search (?:for|query)\\b.*|site ?map)$',
    words: 14,
    example: 'Skip to main content',
    counterexample: 'Close to the border, guns were heard.',
  },
  {
    type: 'notice',
    pattern:
      '©|\\(c\\) ?\\d{4}|\\bcopyright (?:©|@|\\(c\\)|by\\b|\\d{4})|\\ball rights reserved\\b|\\bsubject to copyright\\b|\\bno part (?:of this .{0,30})?may be reproduced\\b|\\bmay not be (?:published|reproduced|republished|redistributed)\\b',
    words: 60,
    example: '© 1999 The Harbour Post. All rights reserved.',
    counterexample: 'The court ruled on the copyright of the song.',
  },
  {
    type: 'notice',
    pattern:
      '\\b(?:uses? cookies|cookie (?:policy|settings|consent)|(?:this|your) (?:web)?site uses|terms of (?:use|service)\\b.{0,40}\\bprivacy|privacy (?:policy|notice)\\b.{0,40}\\bterms|do not sell (?:or share )?my|enable javascript|requires javascript|javascript is (?:disabled|required)|ad ?blocker|your browser)\\b',
    words: 45,
    example: 'This website uses cookies to improve your visit',
    counterexample: 'Her cookies sold well in the port.',
  },
  {
    type: 'notice',
    pattern:
      '\\b(?:this|the) (?:audio|voice|recording|summary|translation|text|transcript)\\b.{0,20}\\b(?:is|was|has been) (?:auto|machine|computer|created|generated|produced|translated)\\b.{0,40}$|\\bmedia playback is (?:not supported|unsupported)\\b|\\b(?:hear|play) (?:this|the) (?:article|story)\\b',
    words: 18,
    example: 'This translation was generated by a machine',
    counterexample: 'This text was agreed by both delegations on Monday.',
  },
  {
    type: 'notice',
    pattern:
      '^(?:our standards\\b|citation:|correction policy|editorial standards|(?:the )?views expressed\\b|the opinions expressed\\b|disclaimer:|source: [A-Z]|via [\\w.]+$|(?:originally )?published (?:by|in|on) [A-Z].{0,40}$)',
    words: 60,
    example: 'The views expressed here are those of the author.',
    counterexample: 'The opinion of the court was read at noon.',
  },
  {
    type: 'notice',
    pattern: '^(?:write|e-?mail) (?:to )?[A-Z].{2,40}\\bat \\S+@',
    words: 30,
    example: 'Write to Ada Vane at ada@press.example',
    counterexample: 'Write to him, the envoy said.',
  },
  // Those who wrote it
  {
    type: 'byline',
    pattern:
      '^\\(?(?:additional )?(?:reporting|writing|editing|compiled|written|edited|translated|produced|graphics?)(?: and (?:writing|editing|reporting))? (?:by|in [A-Z]\\w+ by)\\b|\\bcontributed (?:to this (?:report|article|story)|reporting)\\b|^with (?:reporting|files|material) (?:by|from)\\b',
    words: 45,
    example: 'Reporting by Ada Vane; editing by Tom Reed',
    counterexample: 'Reporting on the talks was forbidden.',
  },
];
