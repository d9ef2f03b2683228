import type { Pattern } from '../../../model/pattern.ts';
import { eventPattern, withObject } from './event-pattern.ts';

/** SANCTION: relations and help reduced, people expelled. */
export const sanctionPatterns: readonly Pattern[] = [
  eventPattern(
    'cut-aid',
    { code: 'SANCTION', cameo: '162', mode: 'discontinue', weight: 4 },
    {
      anchor: {
        lemma: [
          'block',
          'cancel',
          'curtail',
          'cut',
          'discontinue',
          'end',
          'freeze',
          'halt',
          'pull',
          'reduce',
          'scale',
          'slash',
          'stop',
          'suspend',
          'terminate',
          'withhold',
          'withdraw',
          'prohibit',
        ],
        upos: ['VERB'],
      },
      nodes: withObject(
        'aid',
        'assistance',
        'cooperation',
        'delivery',
        'export',
        'flight',
        'food',
        'funding',
        'help',
        'loan',
        'mediation',
        'mission',
        'operations',
        'payment',
        'sale',
        'shipment',
        'supply',
        'supplies',
        'support',
        'trade',
        'visa',
        'effort',
        '@link-noun',
        '@meeting-object',
      ),
      yes: [{ text: 'Norway suspended its aid to Denmark.', nodes: { source: 'Norway', target: 'Denmark' } }],
      no: ['Norway suspended the law.'],
    },
  ),
  eventPattern(
    'suspension',
    { code: 'SANCTION', cameo: '162', mode: 'discontinue', weight: 4 },
    {
      anchor: { lemma: ['announce', 'impose', 'order'], upos: ['VERB'] },
      nodes: {
        object: { paths: ['> patient'], lemma: ['cut', 'freeze', 'halt', 'reduction', 'suspension', 'termination'] },
        what: { from: 'object', paths: ['> prep:of|in|to|on'] },
        target: { from: 'what', paths: ['> prep:to|with|in'], optional: true },
      },
      yes: [{ text: 'Norway announced a suspension of aid to Denmark.', nodes: { source: 'Norway' } }],
      no: ['Norway announced a plan.'],
    },
  ),
  eventPattern(
    'sever',
    { code: 'SANCTION', cameo: '161', mode: 'withdraw', weight: 4 },
    {
      anchor: { lemma: ['break', 'cut', 'downgrade', 'end', 'recall', 'rupture', 'sever', 'withdraw'], upos: ['VERB'] },
      nodes: {
        ...withObject('@envoy-noun', '@link-noun', '@peacekeeper-noun', 'recognition', 'delegation', 'talk', 'talks', 'negotiation'),
        target: { paths: ['> prep:with|from'], optional: true },
      },
      yes: [{ text: 'Norway severed its ties with Denmark.', nodes: { source: 'Norway', target: 'Denmark' } }],
      no: ['Norway severed the rope.'],
    },
  ),
  eventPattern(
    'expel',
    { code: 'SANCTION', cameo: '166', mode: 'expel' },
    {
      anchor: { lemma: ['banish', 'eject', 'evict', 'expel', 'oust'], upos: ['VERB'] },
      nodes: { target: { paths: ['> patient', '> prep:from'], optional: true } },
      yes: [{ text: 'Norway expelled the Danish consul.', nodes: { source: 'Norway', target: 'the Danish consul' } }],
      no: ['The expulsion was swift.'],
    },
  ),
  eventPattern(
    'force-out',
    { code: 'SANCTION', cameo: '166', mode: 'expel', weight: 4 },
    {
      anchor: { lemma: ['drive', 'force', 'kick', 'throw', 'order', 'push'], upos: ['VERB'] },
      nodes: { out: { paths: ['> compound:prt', '> advmod'], lemma: ['away', 'out'] } },
      yes: [{ text: 'Norway drove the agency out.', nodes: { source: 'Norway', target: 'the agency' } }],
      no: ['Norway forced the door.'],
    },
  ),
  eventPattern(
    'force-out-of',
    { code: 'SANCTION', cameo: '166', mode: 'expel', weight: 4 },
    {
      anchor: { lemma: ['chase', 'drive', 'force', 'hound', 'kick', 'order', 'push', 'throw'], upos: ['VERB'] },
      nodes: { out: { paths: ['> prep:out_of'] }, target: { paths: ['> obj', '> patient'] } },
      yes: [{ text: 'Norway forced the agency out of the country.', nodes: { source: 'Norway' } }],
      no: ['Norway forced the door.'],
    },
  ),
  eventPattern(
    'revoke-visa',
    { code: 'SANCTION', cameo: '160', weight: 4 },
    {
      anchor: { lemma: ['cancel', 'deny', 'rescind', 'revoke', 'suspend', 'withdraw'], upos: ['VERB'] },
      nodes: withObject('accreditation', 'citizenship', 'licence', 'license', 'membership', 'passport', 'permit', 'recognition', 'visa'),
      yes: [{ text: 'Norway revoked the visas of the crew.', nodes: { source: 'Norway' } }],
      no: ['Norway revoked the law.'],
    },
  ),
  eventPattern(
    'blacklist',
    { code: 'SANCTION', cameo: '163' },
    {
      anchor: { lemma: ['blacklist', 'embargo', 'ostracise', 'ostracize'], upos: ['VERB'] },
      yes: [{ text: 'Norway blacklisted the company.', nodes: { source: 'Norway', target: 'the company' } }],
      no: ['The list was black.'],
    },
  ),
];
