import type { Pattern } from '../../../model/pattern.ts';
import { eventPattern, targetBeside, withObject } from './event-pattern.ts';

const speaker = { paths: ['< ccomp > agent', '< parataxis > agent'] as const };

/** REQUEST, ACCUSE, REJECT and THREATEN: conflict in words. */
export const verbalConflict: readonly Pattern[] = [
  eventPattern(
    'demand',
    { code: 'REQUEST', cameo: '100', governs: true },
    {
      anchor: {
        lemma: ['beg', 'beseech', 'demand', 'entreat', 'exhort', 'implore', 'plead', 'press', 'pressure', 'push', 'request', 'urge'],
        upos: ['VERB'],
      },
      nodes: {
        target: {
          paths: ['> recipient', '> ccomp > agent', '> obj > agent', '> prep:from|of|with', '> patient', '> advcl > agent'],
          optional: true,
        },
      },
      yes: [{ text: 'Norway urged Denmark to withdraw.', nodes: { source: 'Norway', target: 'Denmark' } }],
      no: ['Demand for coal fell.'],
    },
  ),
  eventPattern(
    'insist',
    { code: 'REQUEST', cameo: '100', governs: true },
    {
      anchor: { lemma: ['insist'], upos: ['VERB'] },
      nodes: {
        what: {
          paths: ['> obl:on|upon', '> advcl:on', '> ccomp'],
          not: { xpos: ['VBZ', 'VBD', 'VBP', 'VBG', 'VBN', 'JJ'] },
          without: ['aux'],
        },
      },
      yes: [{ text: 'Norway insisted on a meeting.', nodes: { source: 'Norway', what: 'a meeting' } }],
      no: ['Norway insisted that the ships were late.'],
    },
  ),
  eventPattern(
    'call-on',
    { code: 'REQUEST', cameo: '100', governs: true },
    {
      anchor: { lemma: ['appeal', 'call'], upos: ['VERB'], without: ['obj'] },
      nodes: { target: { paths: ['> obl:on|upon|to'], not: { lemma: ['@time-word'] } } },
      yes: [{ text: 'Norway appealed to Denmark for help.', nodes: { source: 'Norway', target: 'Denmark' } }],
      no: ['Norway called Denmark an ally.'],
    },
  ),
  eventPattern(
    'call-on-particle',
    { code: 'REQUEST', cameo: '100', governs: true },
    {
      anchor: { lemma: ['call'], upos: ['VERB'], having: ['compound:prt=on|upon'] },
      nodes: { target: { paths: ['> obj', '> obl:on|upon'], not: { lemma: ['@time-word'] } } },
      yes: [{ text: 'Norway called on Denmark to leave.', nodes: { source: 'Norway', target: 'Denmark' } }],
      no: ['Norway called Denmark an ally.'],
    },
  ),
  eventPattern(
    'call-for',
    { code: 'REQUEST', cameo: '100', governs: true },
    {
      anchor: { lemma: ['appeal', 'ask', 'call', 'lobby', 'push'], upos: ['VERB'] },
      nodes: { object: { paths: ['> prep:for'] }, target: targetBeside },
      yes: [{ text: 'Norway called for a truce.', nodes: { source: 'Norway', object: 'a truce' } }],
      no: ['Norway called a meeting.'],
    },
  ),
  eventPattern(
    'call-for-punishment',
    { code: 'ACCUSE', cameo: '113', weight: 4, governs: true },
    {
      anchor: { lemma: ['call', 'demand', 'press', 'push', 'urge'], upos: ['VERB'] },
      nodes: {
        object: {
          paths: ['> prep:for', '> obj'],
          lemma: ['@investigation-noun', 'accountability', 'boycott', 'embargo', 'punishment', 'sanction', 'sanctions'],
        },
        target: targetBeside,
      },
      yes: [{ text: 'Norway called for sanctions against Denmark.', nodes: { source: 'Norway', target: 'Denmark' } }],
      no: ['Norway called for calm.'],
    },
  ),
  eventPattern(
    'ask',
    { code: 'REQUEST', cameo: '100', weight: 2, governs: true },
    {
      anchor: { lemma: ['ask', 'command', 'instruct', 'invite', 'order', 'tell'], upos: ['VERB'] },
      nodes: {
        complement: { paths: ['> xcomp', '> ccomp:to', '> advcl:to'] },
        target: { paths: ['> obj', '> iobj', '> patient', '> xcomp > agent'], optional: true },
      },
      yes: [{ text: 'Norway ordered the company to leave.', nodes: { source: 'Norway', target: 'the company' } }],
      no: ['Norway ordered a new ship.'],
    },
  ),
  eventPattern(
    'must',
    { code: 'REQUEST', cameo: '100', weight: 3, governs: true },
    {
      anchor: { lemma: ['must', 'should', 'ought'], deprel: ['aux'] },
      nodes: {
        act: { paths: ['< aux', '< aux < xcomp'] },
        source: { from: 'act', ...speaker },
        target: { from: 'act', paths: ['> agent', '> patient'], optional: true },
      },
      yes: [{ text: 'The king said that Denmark must leave.', nodes: { source: 'The king', target: 'Denmark' } }],
      no: ['Denmark must have left.'],
    },
  ),
  eventPattern(
    'need',
    { code: 'REQUEST', cameo: '100', weight: 2, governs: true },
    {
      anchor: { lemma: ['have', 'need', 'require'], upos: ['VERB'] },
      nodes: { act: { paths: ['> xcomp'] }, source: speaker, target: { paths: ['> agent', '> patient'], optional: true } },
      yes: [{ text: 'The king said that Denmark needs to leave.', nodes: { source: 'The king', target: 'Denmark' } }],
      no: ['Denmark needs coal.'],
    },
  ),
  eventPattern(
    'seek-refuge',
    { code: 'REQUEST', cameo: '103', mode: 'assist', weight: 4 },
    {
      anchor: { lemma: ['request', 'seek'], upos: ['VERB'] },
      nodes: {
        ...withObject('@aid-noun', 'backing', 'help', 'mediation', 'meeting', 'protection', 'support'),
      },
      yes: [{ text: 'The refugees sought asylum in Norway.', nodes: { source: 'The refugees' } }],
      no: ['The refugees sought work.'],
    },
  ),
  eventPattern(
    'make-demand',
    { code: 'REQUEST', cameo: '100', weight: 4, governs: true },
    {
      anchor: { lemma: ['file', 'issue', 'lodge', 'make', 'reiterate', 'renew', 'repeat', 'send', 'submit'], upos: ['VERB'] },
      nodes: { ...withObject('appeal', 'call', 'demand', 'plea', 'request') },
      yes: [{ text: 'Norway repeated its demand.', nodes: { source: 'Norway' } }],
      no: ['Norway renewed its fleet.'],
    },
  ),
  eventPattern(
    'accuse',
    { code: 'ACCUSE', cameo: '112', mode: 'allege', governs: true },
    {
      anchor: { lemma: ['@accuse-verb'], upos: ['VERB'] },
      nodes: {
        target: { paths: ['> obj > nmod:poss', '> obj > nmod:by', '> patient', '> recipient', '> prep:on|against|at'], optional: true },
      },
      yes: [
        { text: 'Norway accused Denmark of violating its waters.', nodes: { source: 'Norway', target: 'Denmark' } },
        { text: 'Denmark was condemned by Norway.', nodes: { source: 'Norway', target: 'Denmark' } },
      ],
      no: ['The accused man left.'],
    },
  ),
  eventPattern(
    'complain',
    { code: 'ACCUSE', cameo: '114', mode: 'allege', governs: true },
    {
      anchor: { lemma: ['complain', 'grumble'], upos: ['VERB'] },
      nodes: { target: { paths: ['> prep:about|of|over|against', '> prep:to', '> ccomp > agent'], optional: true } },
      yes: [{ text: 'Norway complained about the Danish ships.', nodes: { source: 'Norway', target: 'the Danish ships' } }],
      no: ['The complaint was filed.'],
    },
  ),
  eventPattern(
    'summon-envoy',
    { code: 'ACCUSE', cameo: '114', mode: 'disapprove', weight: 4, governs: true },
    {
      anchor: { lemma: ['summon'], upos: ['VERB'] },
      nodes: { target: { paths: ['> patient'], lemma: ['@envoy-noun', 'official', 'representative'] } },
      yes: [{ text: 'Norway summoned the Danish ambassador.', nodes: { source: 'Norway', target: 'the Danish ambassador' } }],
      no: ['Norway summoned parliament.'],
    },
  ),
  eventPattern(
    'charge',
    { code: 'ACCUSE', cameo: '112', mode: 'allege', weight: 3, governs: true },
    {
      anchor: { lemma: ['charge'], upos: ['VERB'] },
      nodes: { about: { paths: ['> prep:with|over', '> advcl:with', '> ccomp'] } },
      yes: [{ text: 'Norway charged the captain with spying.', nodes: { source: 'Norway' } }],
      no: ['The cavalry charged.'],
    },
  ),
  eventPattern(
    'dispute',
    { code: 'ACCUSE', cameo: '111', mode: 'disapprove', weight: 3, governs: true },
    {
      anchor: {
        lemma: ['challenge', 'contest', 'contradict', 'dispute', 'question'],
        upos: ['VERB'],
        without: ['advcl', 'ccomp', 'iobj'],
      },
      nodes: { target: { paths: ['> obj'] } },
      yes: [{ text: 'Norway disputed the Danish report.', nodes: { source: 'Norway', target: 'the Danish report' } }],
      no: ['The dispute ended.'],
    },
  ),
  eventPattern(
    'responsible',
    { code: 'ACCUSE', cameo: '112', mode: 'allege', weight: 4, governs: true },
    {
      anchor: { lemma: ['culpable', 'guilty', 'responsible'] },
      nodes: {
        source: { paths: ['< ccomp > agent', '< xcomp > agent'] },
        target: { paths: ['> agent', '< xcomp > patient'], optional: true },
      },
      yes: [{ text: 'The king said Denmark was responsible.', nodes: { source: 'The king', target: 'Denmark' } }],
      no: ['Denmark was responsible.'],
    },
  ),
  eventPattern(
    'find-guilty',
    { code: 'ACCUSE', cameo: '115', mode: 'allege', weight: 4, governs: true },
    {
      anchor: { lemma: ['declare', 'find', 'hold', 'rule'], upos: ['VERB'] },
      nodes: {
        target: { paths: ['> iobj', '> patient'], not: { lemma: ['guilty'] }, optional: true },
        verdict: {
          paths: ['> xcomp', '> obj', '> obj > amod', '> ccomp', '> advmod', '> obj > acl'],
          lemma: ['accountable', 'guilty', 'liable', 'responsible'],
        },
      },
      yes: [{ text: 'The court found him guilty.', nodes: { source: 'The court', target: 'him' } }],
      no: ['The court found the letter.'],
    },
  ),
  eventPattern(
    'convict',
    { code: 'ACCUSE', cameo: '115', mode: 'allege', governs: true },
    {
      anchor: { lemma: ['arraign', 'convict', 'extradite', 'fine', 'try'], upos: ['VERB'], without: ['xcomp', 'advcl:to'] },
      nodes: { target: { paths: ['> patient'] } },
      yes: [{ text: 'The court convicted the captain.', nodes: { source: 'The court', target: 'the captain' } }],
      no: ['The convict fled.'],
    },
  ),
  eventPattern(
    'extradition',
    { code: 'ACCUSE', cameo: '115', mode: 'allege', weight: 4, governs: true },
    {
      anchor: { lemma: ['approve', 'order', 'recommend', 'request', 'seek'], upos: ['VERB'], without: ['neg'] },
      nodes: withObject('extradition', 'retrial', 'sentence', 'prosecution', 'indictment'),
      yes: [{ text: 'The court approved the extradition of the captain.', nodes: { source: 'The court', target: 'the captain' } }],
      no: ['The court approved the plan.'],
    },
  ),
  eventPattern(
    'investigate',
    { code: 'ACCUSE', cameo: '090', mode: 'investigate', weight: 3, governs: true },
    {
      anchor: { lemma: ['@investigate-verb'], upos: ['VERB'] },
      yes: [{ text: 'The police investigated the captain.', nodes: { source: 'The police', target: 'the captain' } }],
      no: ['The investigation ended.'],
    },
  ),
  eventPattern(
    'send-to-investigate',
    { code: 'ACCUSE', cameo: '090', mode: 'investigate', weight: 4, governs: true },
    {
      anchor: { lemma: ['deploy', 'dispatch', 'send'], upos: ['VERB'] },
      nodes: { act: { paths: ['> advcl', '> xcomp', '> obj > acl', '> advcl > xcomp', '>> acl'], lemma: ['@investigate-verb', 'launch'] } },
      yes: [{ text: 'Norway sent experts to investigate the wreck.', nodes: { source: 'Norway' } }],
      no: ['Norway sent experts to help.'],
    },
  ),
  eventPattern(
    'open-investigation',
    { code: 'ACCUSE', cameo: '090', mode: 'investigate', weight: 4, governs: true },
    {
      anchor: { lemma: ['@administer-verb', 'call'], upos: ['VERB'] },
      nodes: { ...withObject('@investigation-noun'), object: { paths: ['> patient', '> prep:for|with'], lemma: ['@investigation-noun'] } },
      yes: [{ text: 'Norway opened an investigation into the captain.', nodes: { source: 'Norway', target: 'the captain' } }],
      no: ['Norway opened a school.'],
    },
  ),
  eventPattern(
    'file-complaint',
    { code: 'ACCUSE', cameo: '115', mode: 'allege', weight: 4, governs: true },
    {
      anchor: { lemma: ['begin', 'bring', 'file', 'launch', 'level', 'lodge', 'make', 'press', 'submit', 'take'], upos: ['VERB'] },
      nodes: withObject('accusation', 'allegation', 'case', 'charge', 'complaint', 'indictment', 'lawsuit', 'suit', 'criticism', 'protest'),
      yes: [{ text: 'The company filed a lawsuit against Norway.', nodes: { source: 'The company', target: 'Norway' } }],
      no: ['The company filed its papers.'],
    },
  ),
  eventPattern(
    'legal-action',
    { code: 'ACCUSE', cameo: '115', mode: 'allege', weight: 4, governs: true },
    {
      anchor: { lemma: ['begin', 'initiate', 'launch', 'start', 'take', 'threaten'], upos: ['VERB'] },
      nodes: {
        ...withObject('action', 'proceeding', 'proceedings'),
        object: {
          paths: ['> patient'],
          lemma: ['action', 'proceeding', 'proceedings'],
          having: ['amod=legal|judicial|disciplinary|criminal|infringement'],
        },
      },
      yes: [{ text: 'The company took legal action against Norway.', nodes: { source: 'The company', target: 'Norway' } }],
      no: ['The company took quick action.'],
    },
  ),
  eventPattern(
    'verbal-attack',
    { code: 'ACCUSE', cameo: '111', mode: 'disapprove', weight: 4, governs: true },
    {
      anchor: { lemma: ['launch', 'lead', 'make', 'mount', 'deliver', 'offer', 'issue', 'voice', 'express'], upos: ['VERB'] },
      nodes: {
        object: {
          paths: ['> patient'],
          lemma: [
            'attack',
            'broadside',
            'condemnation',
            'criticism',
            'outrage',
            'rebuke',
            'rejection',
            'swipe',
            'tirade',
            'anger',
            'concern',
            'regret',
            'disappointment',
          ],
          without: [
            'amod=armed|military|major|massive|deadly|aerial|new|fresh|apparent|terrorist|coordinated|brazen|cyber|numerous|several',
            'compound',
          ],
        },
        target: targetBeside,
        tone: {
          from: 'object',
          paths: ['> amod'],
          lemma: [
            'bitter',
            'blistering',
            'extraordinary',
            'fierce',
            'harsh',
            'personal',
            'rhetorical',
            'scathe',
            'scathing',
            'sharp',
            'stinging',
            'strong',
            'total',
            'unprecedented',
            'verbal',
            'withering',
            'deep',
            'grave',
            'serious',
          ],
        },
      },
      yes: [
        { text: 'The king voiced strong criticism of the Danish premier.', nodes: { source: 'The king', target: 'the Danish premier' } },
      ],
      no: ['The army launched an attack on the port.'],
    },
  ),
  eventPattern(
    'critical-of',
    { code: 'ACCUSE', cameo: '111', mode: 'disapprove', weight: 2 },
    {
      anchor: { lemma: ['critic', 'critical', 'criticism', 'condemnation', 'accusation', 'allegation'] },
      nodes: { target: { paths: ['> prep:of', '> prep:of|against|from', '> nmod:poss'] } },
      yes: [{ text: 'The report was critical of Norway.', nodes: { target: 'Norway' } }],
      no: ['The patient was in critical condition.'],
    },
  ),
  eventPattern(
    'investigation',
    { code: 'ACCUSE', cameo: '090', mode: 'investigate', weight: 2 },
    {
      anchor: { lemma: ['investigation', 'inquiry', 'lawsuit', 'probe'], upos: ['NOUN'], deprel: ['nsubj', 'obj', 'root', 'obl'] },
      nodes: { target: { paths: ['> prep:into|of|against|on'], optional: true } },
      yes: [{ text: 'The police began an investigation of the wreck.', nodes: { target: 'the wreck' } }],
      no: ['The investigators left.'],
    },
  ),
  eventPattern(
    'call-names',
    { code: 'ACCUSE', cameo: '111', mode: 'disapprove', weight: 2, governs: true },
    {
      anchor: { lemma: ['brand', 'call', 'depict', 'describe', 'dub', 'label'], upos: ['VERB'] },
      nodes: { target: { paths: ['> obj'] }, name: { paths: ['> xcomp', '> prep:as'] } },
      yes: [{ text: 'The king called the premier a fool.', nodes: { source: 'The king', target: 'the premier' } }],
      no: ['The king called the premier.'],
    },
  ),
  eventPattern(
    'reject',
    { code: 'REJECT', cameo: '120', governs: true },
    {
      anchor: { lemma: ['@reject-verb', 'balk', 'forbid', 'renege', 'resist'], upos: ['VERB'], without: ['neg'] },
      nodes: { target: { paths: ['> obj > agent', '> patient > agent', '> recipient', '> prep:to', '> patient'], optional: true } },
      yes: [{ text: 'Norway rejected the Danish proposal.', nodes: { source: 'Norway' } }],
      no: ['The rejected plan failed.'],
    },
  ),
  eventPattern(
    'refuse-to',
    { code: 'REJECT', cameo: '120', weight: 4, governs: true },
    {
      anchor: { lemma: ['decline', 'refuse'], upos: ['VERB'], without: ['neg'] },
      nodes: {
        complement: { paths: ['> xcomp', '> advcl:to'] },
        target: { from: 'complement', paths: ['> patient', '> recipient', '> obl'], optional: true },
      },
      yes: [{ text: 'Norway refused to meet the Danish envoy.', nodes: { source: 'Norway', target: 'the Danish envoy' } }],
      no: ['Norway refused a loan.'],
    },
  ),
  eventPattern(
    'fail-to-agree',
    { code: 'REJECT', cameo: '120', weight: 4, governs: true },
    {
      anchor: { lemma: ['fail'], upos: ['VERB'] },
      nodes: {
        act: {
          paths: ['> xcomp'],
          lemma: [
            'agree',
            'accept',
            'approve',
            'break',
            'bridge',
            'clinch',
            'comply',
            'meet',
            'narrow',
            'produce',
            'reach',
            'resolve',
            'respond',
            'secure',
            'sign',
            'strike',
          ],
        },
        target: { from: 'act', paths: ['> prep:with'], optional: true },
      },
      yes: [{ text: 'Norway failed to reach an agreement with Denmark.', nodes: { source: 'Norway', target: 'Denmark' } }],
      no: ['The engine failed.'],
    },
  ),
  eventPattern(
    'rule-out',
    { code: 'REJECT', cameo: '120', weight: 4, governs: true },
    {
      anchor: {
        lemma: ['rule', 'turn', 'walk', 'back', 'pull', 'brush', 'shrug'],
        upos: ['VERB'],
        having: ['compound:prt=out|down|away|aside|off'],
      },
      nodes: {
        object: {
          paths: ['> patient', '> prep:of|from'],
          lemma: [
            '@proposal-object',
            '@meeting-object',
            '@agreement-object',
            'ceasefire',
            'negotiation',
            'return',
            'withdrawal',
            'visit',
            'trip',
          ],
        },
        target: targetBeside,
      },
      yes: [{ text: 'Norway turned down the offer.', nodes: { source: 'Norway', object: 'the offer' } }],
      no: ['Norway turned up.'],
    },
  ),
  eventPattern(
    'deny-permission',
    { code: 'REJECT', cameo: '123', weight: 4, governs: true },
    {
      anchor: { lemma: ['bar', 'deny', 'refuse', 'withhold'], upos: ['VERB'], without: ['neg'] },
      nodes: {
        object: {
          paths: ['> patient', '> obj', '> prep:from'],
          lemma: ['@permission-noun', 'admission', 'admittance', 'allocation', 'request', 'appeal', 'application'],
        },
        target: { paths: ['> recipient', '> iobj', '> prep:to|from'], optional: true },
      },
      yes: [{ text: 'Norway denied entry to the Danish envoy.', nodes: { source: 'Norway', target: 'the Danish envoy' } }],
      no: ['Norway denied the report.'],
    },
  ),
  eventPattern(
    'call-off-meeting',
    { code: 'REJECT', cameo: '125', mode: 'meet', weight: 4, governs: true },
    {
      anchor: { lemma: ['abandon', 'cancel', 'scrap', 'scuttle', 'shelve'], upos: ['VERB'] },
      nodes: {
        object: { paths: ['> patient'], lemma: ['@meeting-object', '@agreement-object', 'visit', 'trip', 'plan', 'tour'] },
        target: targetBeside,
      },
      yes: [{ text: 'The king cancelled a visit to Denmark.', nodes: { source: 'The king', target: 'Denmark' } }],
      no: ['The king cancelled a debt.'],
    },
  ),
  eventPattern(
    'call-off',
    { code: 'REJECT', cameo: '125', mode: 'meet', weight: 4, governs: true },
    {
      anchor: { lemma: ['call'], upos: ['VERB'], having: ['compound:prt=off'] },
      nodes: {
        object: { paths: ['> patient'], lemma: ['@meeting-object', '@agreement-object', 'visit', 'trip', 'plan', 'tour'] },
        target: targetBeside,
      },
      yes: [{ text: 'Norway called off the talks with Denmark.', nodes: { source: 'Norway', object: 'the talks with Denmark' } }],
      no: ['Norway called a meeting.'],
    },
  ),
  eventPattern(
    'refusal',
    { code: 'REJECT', cameo: '120', weight: 2, governs: true },
    {
      anchor: { lemma: ['refusal', 'rejection', 'veto'], upos: ['NOUN'] },
      yes: [{ text: 'The refusal of Norway surprised Denmark.', nodes: {} }],
      no: ['Refuse lay in the street.'],
    },
  ),
  eventPattern(
    'violate-order',
    { code: 'REJECT', cameo: '123', weight: 4, governs: true },
    {
      anchor: { lemma: ['breach', 'defy', 'flout', 'ignore', 'violate'], upos: ['VERB'] },
      nodes: withObject(
        'ban',
        'order',
        'resolution',
        'ruling',
        'treaty',
        'agreement',
        'deal',
        'request',
        'call',
        'demand',
        'ultimatum',
        'deadline',
      ),
      yes: [{ text: 'Norway ignored the demand.', nodes: { source: 'Norway', object: 'the demand' } }],
      no: ['Norway ignored the rain.'],
    },
  ),
  eventPattern(
    'threaten',
    { code: 'THREATEN', cameo: '130', governs: true },
    {
      anchor: { lemma: ['threaten'], upos: ['VERB'] },
      nodes: {
        target: {
          paths: [
            '> obj',
            '> xcomp > patient',
            '> advcl > patient',
            '> ccomp > patient',
            '> xcomp > obl:with|on|against|from|to',
            '> prep:with|to',
            '> patient',
          ],
          optional: true,
        },
      },
      yes: [{ text: 'Norway threatened to expel the Danish envoy.', nodes: { source: 'Norway', target: 'the Danish envoy' } }],
      no: ['The threat passed.'],
    },
  ),
  eventPattern(
    'warn',
    { code: 'THREATEN', cameo: '130', weight: 2, governs: true },
    {
      anchor: { lemma: ['warn', 'caution'], upos: ['VERB'] },
      nodes: {
        about: { paths: ['> ccomp', '> xcomp', '> prep:of|against|about|over', '> advcl'] },
        target: { paths: ['> obj', '> recipient', '> patient', '> xcomp > patient'], optional: true },
      },
      yes: [{ text: 'Norway warned Denmark that it would act.', nodes: { source: 'Norway', target: 'Denmark' } }],
      no: ['The warning came late.'],
    },
  ),
  eventPattern(
    'ultimatum',
    { code: 'THREATEN', cameo: '130', weight: 4, governs: true },
    {
      anchor: { lemma: ['deliver', 'give', 'impose', 'issue', 'present', 'repeat', 'renew', 'send', 'set', 'hand'], upos: ['VERB'] },
      nodes: {
        object: { paths: ['> patient', '> obj', '> prep:with'], lemma: ['deadline', 'threat', 'ultimatum', 'warning'] },
        target: { paths: ['> recipient', '> iobj', '> prep:to|for', '> obj > nmod:to|for'], optional: true },
      },
      yes: [{ text: 'Norway issued an ultimatum to Denmark.', nodes: { source: 'Norway', target: 'Denmark' } }],
      no: ['Norway issued a stamp.'],
    },
  ),
  eventPattern(
    'not-tolerate',
    { code: 'THREATEN', cameo: '130', weight: 3, governs: true },
    {
      anchor: { lemma: ['tolerate', 'stand'], upos: ['VERB'], having: ['neg', 'aux=will|would'] },
      yes: [{ text: 'Norway will not tolerate the raids.', nodes: { source: 'Norway' } }],
      no: ['Norway tolerates the raids.'],
    },
  ),
  eventPattern(
    'threat',
    { code: 'THREATEN', cameo: '130', weight: 2 },
    {
      anchor: { lemma: ['threat', 'ultimatum'], upos: ['NOUN'], deprel: ['nsubj', 'obj', 'root', 'obl'] },
      nodes: { source: { paths: ['> agent'] }, target: { paths: ['> prep:to|against', '> prep:of'], optional: true } },
      yes: [{ text: "Norway's threat against Denmark was noted.", nodes: { source: 'Norway' } }],
      no: ['The storm passed.'],
    },
  ),
  eventPattern(
    'lash-out',
    { code: 'ACCUSE', cameo: '111', mode: 'disapprove', weight: 2, governs: true },
    {
      anchor: { lemma: ['hit', 'inveigh', 'lash', 'rail', 'speak', 'strike'], upos: ['VERB'], having: ['compound:prt=out|back'] },
      nodes: { target: { paths: ['> obl:at|against|over'], not: { lemma: ['@time-word'] } } },
      yes: [{ text: 'Norway lashed out at Denmark.', nodes: { source: 'Norway', target: 'Denmark' } }],
      no: ['The waves lashed the ship.'],
    },
  ),
  eventPattern(
    'voice-concern',
    { code: 'ACCUSE', cameo: '111', mode: 'disapprove', governs: true },
    {
      anchor: { lemma: ['air', 'express', 'raise', 'register', 'voice'], upos: ['VERB'] },
      nodes: withObject(
        'alarm',
        'anger',
        'concern',
        'criticism',
        'disappointment',
        'dismay',
        'displeasure',
        'doubt',
        'objection',
        'outrage',
        'regret',
      ),
      yes: [{ text: 'Norway expressed concern over the raids.', nodes: { source: 'Norway' } }],
      no: ['Norway expressed thanks.'],
    },
  ),
  eventPattern(
    'block-proposal',
    { code: 'REJECT', cameo: '120', weight: 4, governs: true },
    {
      anchor: { lemma: ['block', 'derail', 'obstruct', 'scupper', 'scuttle', 'stall', 'stymie', 'thwart', 'torpedo'], upos: ['VERB'] },
      nodes: withObject('@proposal-object', '@agreement-object', 'appointment', 'effort', 'vote'),
      yes: [{ text: 'Norway blocked the resolution.', nodes: { source: 'Norway', object: 'the resolution' } }],
      no: ['Ice blocked the port.'],
    },
  ),
  eventPattern(
    'overturn',
    { code: 'REJECT', cameo: '120' },
    {
      anchor: { lemma: ['annul', 'invalidate', 'nullify', 'overturn'], upos: ['VERB'] },
      nodes: withObject('conviction', 'decision', 'election', 'law', 'order', 'result', 'ruling', 'verdict', 'vote'),
      yes: [{ text: 'The court overturned the vote.', nodes: { source: 'The court', object: 'the vote' } }],
      no: ['The court sat.'],
    },
  ),
  eventPattern(
    'disagree',
    { code: 'REJECT', cameo: '120', weight: 2 },
    {
      anchor: { lemma: ['abstain', 'differ', 'disagree', 'renege'], upos: ['VERB'] },
      nodes: { target: { paths: ['> obl:with|on|over|from'], not: { lemma: ['@time-word'] } } },
      yes: [{ text: 'Norway disagreed with Denmark.', nodes: { source: 'Norway', target: 'Denmark' } }],
      no: ['The disagreement was sharp.'],
    },
  ),
  eventPattern(
    'hostile-vow',
    { code: 'THREATEN', cameo: '130', weight: 4, governs: true },
    {
      anchor: { lemma: ['pledge', 'prepare', 'prepared', 'promise', 'ready', 'swear', 'vow'], upos: ['VERB', 'ADJ'] },
      nodes: {
        complement: { paths: ['> xcomp', '> ccomp', '> advcl:to'], lemma: ['@hostile-verb'] },
        target: {
          paths: ['> xcomp > patient', '> xcomp > obl:against|with|on', '> ccomp > patient'],
          not: { lemma: ['@time-word'] },
          optional: true,
        },
      },
      yes: [{ text: 'Norway vowed to punish the raiders.', nodes: { source: 'Norway', target: 'the raiders' } }],
      no: ['Norway vowed to help the crew.'],
    },
  ),
  eventPattern(
    'vow-revenge',
    { code: 'THREATEN', cameo: '130', weight: 4, governs: true },
    {
      anchor: { lemma: ['pledge', 'promise', 'swear', 'threaten', 'vow'], upos: ['VERB'] },
      nodes: {
        object: {
          paths: ['> patient'],
          lemma: [
            'action',
            'consequence',
            'force',
            'payback',
            'reprisal',
            'response',
            'retaliation',
            'revenge',
            'sanction',
            'sanctions',
            'vengeance',
            'war',
          ],
        },
        target: { paths: ['> obl:against|on|to|for', '> prep:against|on'], not: { lemma: ['@time-word'] }, optional: true },
      },
      yes: [{ text: 'Norway threatened war against Denmark.', nodes: { source: 'Norway', object: 'war' } }],
      no: ['Norway promised help.'],
    },
  ),
  eventPattern(
    'menace',
    { code: 'THREATEN', cameo: '130' },
    {
      anchor: { lemma: ['blackmail', 'intimidate', 'menace'], upos: ['VERB'] },
      nodes: { target: { paths: ['> patient'] } },
      yes: [{ text: 'The fleet menaced the port.', nodes: { source: 'The fleet', target: 'the port' } }],
      no: ['The menace passed.'],
    },
  ),
  eventPattern(
    'summon',
    { code: 'REQUEST', cameo: '101', weight: 2 },
    {
      anchor: { lemma: ['subpoena', 'summon'], upos: ['VERB'] },
      nodes: { target: { paths: ['> patient'] } },
      yes: [{ text: 'The court summoned the captain.', nodes: { source: 'The court', target: 'the captain' } }],
      no: ['The summons came late.'],
    },
  ),
  eventPattern(
    'want',
    { code: 'REQUEST', cameo: '100', weight: 2, governs: true },
    {
      anchor: { lemma: ['expect', 'want'], upos: ['VERB'] },
      nodes: { complement: { paths: ['> xcomp', '> ccomp:to'] }, target: { paths: ['> obj', '> ccomp > agent'] } },
      yes: [{ text: 'Norway wants Denmark to leave.', nodes: { source: 'Norway', target: 'Denmark' } }],
      no: ['Norway wants peace.'],
    },
  ),
  eventPattern(
    'petition',
    { code: 'REQUEST', cameo: '100', governs: true },
    {
      anchor: { lemma: ['lobby', 'petition', 'solicit'], upos: ['VERB'] },
      nodes: { target: { paths: ['> patient'] } },
      yes: [{ text: 'The miners petitioned the king.', nodes: { source: 'The miners', target: 'the king' } }],
      no: ['The petition failed.'],
    },
  ),
];
