import type { Pattern } from '../../../model/pattern.ts';
import { eventPattern, targetBeside, withObject } from './event-pattern.ts';

/** CONCEDE and RETREAT: giving way in words and in deeds. */
export const yielding: readonly Pattern[] = [
  eventPattern(
    'release',
    { code: 'RETREAT', cameo: '0841', mode: 'release' },
    {
      anchor: { lemma: ['@release-verb'], upos: ['VERB'], without: ['obj=@publication', 'nsubj:pass=@publication'] },
      yes: [{ text: 'Norway released the Danish sailors.', nodes: { source: 'Norway', target: 'the Danish sailors' } }],
      no: ['The release was late.'],
    },
  ),
  eventPattern(
    'let-free',
    { code: 'RETREAT', cameo: '0841', mode: 'release', weight: 4 },
    {
      anchor: { lemma: ['let', 'set'], upos: ['VERB'] },
      nodes: { free: { paths: ['> xcomp', '> obj > amod', '> advmod', '> ccomp', '> compound:prt'], lemma: ['free', 'go', 'loose'] } },
      yes: [{ text: 'Norway set the sailors free.', nodes: { source: 'Norway' } }],
      no: ['Norway set a date.'],
    },
  ),
  eventPattern(
    'order-release',
    { code: 'RETREAT', cameo: '0841', mode: 'release', weight: 4 },
    {
      anchor: { lemma: ['allow', 'announce', 'approve', 'authorise', 'authorize', 'confirm', 'order', 'secure', 'permit'], upos: ['VERB'] },
      nodes: {
        object: { paths: ['> patient'], lemma: ['release', 'freeing', 'repatriation', 'return', 'handover', 'exchange'] },
        target: targetBeside,
      },
      yes: [{ text: 'The court ordered the release of the captain.', nodes: { source: 'The court', target: 'the captain' } }],
      no: ['The court ordered a review.'],
    },
  ),
  eventPattern(
    'exchange-prisoners',
    { code: 'RETREAT', cameo: '0841', mode: 'release', weight: 4 },
    {
      anchor: { lemma: ['exchange', 'swap', 'trade'], upos: ['VERB'] },
      nodes: withObject('body', 'captive', 'detainee', 'hostage', 'prisoner', 'remains', 'soldier'),
      yes: [{ text: 'Norway and Denmark exchanged prisoners.', nodes: { source: 'Norway and Denmark' } }],
      no: ['The ministers exchanged greetings.'],
    },
  ),
  eventPattern(
    'pardon',
    { code: 'CONCEDE', cameo: '081', weight: 4 },
    {
      anchor: {
        lemma: ['announce', 'approve', 'declare', 'give', 'grant', 'issue', 'offer', 'proclaim', 'accord'],
        upos: ['VERB'],
        without: ['neg'],
      },
      nodes: {
        object: { paths: ['> obj', '> patient', '> ccomp'], lemma: ['@permission-noun'], not: { lemma: ['asylum'] } },
        target: { paths: ['> iobj', '> recipient', '> prep:to', '> obj > nmod:to|for'], optional: true },
      },
      yes: [{ text: 'The king granted a pardon to the captain.', nodes: { source: 'The king', target: 'the captain' } }],
      no: ['The king granted an audience.'],
    },
  ),
  eventPattern(
    'allow',
    { code: 'CONCEDE', cameo: '080', weight: 2, governs: true },
    {
      anchor: {
        lemma: ['allow', 'authorise', 'authorize', 'let', 'permit'],
        upos: ['VERB'],
        deprel: ['root', 'ccomp', 'conj', 'xcomp', 'parataxis', 'advcl', 'acl:relcl'],
        without: ['neg', 'mark=to'],
      },
      nodes: { target: { paths: ['> obj', '> patient', '> iobj', '> ccomp > agent'], optional: true } },
      yes: [{ text: 'Norway allowed the crew to land.', nodes: { source: 'Norway', target: 'the crew' } }],
      no: ['Norway did not allow the crew to land.'],
    },
  ),
  eventPattern(
    'allow-to',
    { code: 'CONCEDE', cameo: '080', weight: 2, governs: true },
    {
      anchor: { lemma: ['allow', 'let', 'permit'], upos: ['VERB'], deprel: ['xcomp', 'advcl', 'acl'], having: ['mark=to'] },
      yes: [{ text: 'Norway decided to allow the crew to land.', nodes: {} }],
      no: ['Norway allowed the crew to land.'],
    },
  ),
  eventPattern(
    'lift',
    { code: 'RETREAT', cameo: '085', weight: 4 },
    {
      anchor: {
        lemma: [
          'abandon',
          'abolish',
          'annul',
          'drop',
          'ease',
          'end',
          'lift',
          'loosen',
          'relax',
          'remove',
          'repeal',
          'rescind',
          'reverse',
          'revoke',
          'suspend',
          'waive',
          'withdraw',
          'scrap',
          'soften',
        ],
        upos: ['VERB'],
      },
      nodes: withObject(
        '@measure-noun',
        'charge',
        'decision',
        'investigation',
        'policy',
        'case',
        'lawsuit',
        'operation',
        'hostility',
        'hostilities',
        'strike',
      ),
      yes: [{ text: 'Norway lifted its embargo on Danish coal.', nodes: { source: 'Norway', target: 'Danish coal' } }],
      no: ['Norway lifted the wreck.'],
    },
  ),
  eventPattern(
    'lift-alone',
    { code: 'RETREAT', cameo: '085', weight: 2 },
    {
      anchor: { lemma: ['ease', 'lift', 'relax'], upos: ['VERB'] },
      yes: [{ text: 'Norway lifted the rule.', nodes: { source: 'Norway' } }],
      no: ['The lift broke.'],
    },
  ),
  eventPattern(
    'cut-tariffs',
    { code: 'RETREAT', cameo: '085', weight: 4 },
    {
      anchor: { lemma: ['cut', 'lower', 'reduce', 'roll', 'slash'], upos: ['VERB'] },
      nodes: withObject('barrier', 'duty', 'restriction', 'sanction', 'sanctions', 'sentence', 'tariff'),
      yes: [{ text: 'Norway reduced its tariffs on coal.', nodes: { source: 'Norway' } }],
      no: ['Norway reduced its debts.'],
    },
  ),
  eventPattern(
    'call-off-strike',
    { code: 'CONCEDE', cameo: '082', weight: 4 },
    {
      anchor: { lemma: ['cancel', 'end', 'halt', 'suspend', 'stop'], upos: ['VERB'] },
      nodes: {
        ...withObject('blockade', 'boycott', 'demonstration', 'hunger', 'offensive', 'operation', 'protest', 'rally', 'siege', 'strike'),
      },
      yes: [{ text: 'The miners ended their strike.', nodes: { source: 'The miners' } }],
      no: ['The miners called the police.'],
    },
  ),
  eventPattern(
    'call-off-protest',
    { code: 'CONCEDE', cameo: '082', weight: 4 },
    {
      anchor: { lemma: ['call'], upos: ['VERB'], having: ['compound:prt=off'] },
      nodes: {
        object: { paths: ['> patient'], lemma: ['@protest-noun', 'blockade', 'boycott', 'offensive', 'operation', 'siege', 'attack'] },
        target: targetBeside,
      },
      yes: [{ text: 'The miners called off their strike.', nodes: { source: 'The miners' } }],
      no: ['The miners called a strike.'],
    },
  ),
  eventPattern(
    'withdraw',
    { code: 'RETREAT', cameo: '0874', mode: 'withdraw', weight: 3 },
    {
      anchor: { lemma: ['pull', 'retreat', 'vacate', 'withdraw'], upos: ['VERB'], without: ['compound:prt=off|down'] },
      nodes: {
        object: { paths: ['> patient'], optional: true },
        target: { paths: ['> prep:from', '> prep:out_of', '> prep:to'], optional: true },
      },
      yes: [{ text: 'Norway withdrew its troops from Denmark.', nodes: { source: 'Norway', object: 'its troops', target: 'Denmark' } }],
      no: ['The withdrawal was late.'],
    },
  ),
  eventPattern(
    'withdrawal',
    { code: 'RETREAT', cameo: '0874', mode: 'withdraw', weight: 4 },
    {
      anchor: { lemma: ['accelerate', 'announce', 'begin', 'complete', 'continue', 'finish', 'speed', 'start'], upos: ['VERB'] },
      nodes: {
        object: {
          paths: ['> patient', '> xcomp'],
          lemma: ['pullback', 'pullout', 'retreat', 'withdrawal', 'withdraw', 'leave', 'pull', 'drawdown', 'disarmament'],
        },
        target: targetBeside,
      },
      yes: [{ text: 'Norway completed its withdrawal from Denmark.', nodes: { source: 'Norway', target: 'Denmark' } }],
      no: ['Norway completed its railway.'],
    },
  ),
  eventPattern(
    'comply',
    { code: 'CONCEDE', cameo: '080' },
    {
      anchor: {
        lemma: [
          'accede',
          'acquiesce',
          'apologise',
          'apologize',
          'backtrack',
          'bow',
          'capitulate',
          'cave',
          'comply',
          'concede',
          'relent',
          'succumb',
          'yield',
        ],
        upos: ['VERB'],
        without: ['neg'],
      },
      nodes: { target: { paths: ['> obl:to > agent', '> prep:to|with', '> obj'], optional: true } },
      yes: [{ text: 'Norway conceded to the Danish demands.', nodes: { source: 'Norway' } }],
      no: ['The concession was late.'],
    },
  ),
  eventPattern(
    'back-down',
    { code: 'CONCEDE', cameo: '080', weight: 4 },
    {
      anchor: { lemma: ['back', 'climb', 'give', 'stand'], upos: ['VERB'], having: ['compound:prt=down|in|up|off'] },
      yes: [{ text: 'Norway backed down on Friday.', nodes: { source: 'Norway' } }],
      no: ['Norway backed Denmark.'],
    },
  ),
  eventPattern(
    'accept-demand',
    { code: 'CONCEDE', cameo: '083', weight: 4 },
    {
      anchor: { lemma: ['accept', 'approve', 'concede', 'grant', 'meet', 'satisfy', 'embrace'], upos: ['VERB'], without: ['neg'] },
      nodes: {
        object: {
          paths: ['> patient', '> prep:to'],
          lemma: ['concession', 'condition', 'demand', 'request', 'term', 'terms', 'ultimatum'],
        },
        target: targetBeside,
      },
      yes: [{ text: 'Norway accepted the demands of the miners.', nodes: { source: 'Norway' } }],
      no: ['Norway accepted a gift.'],
    },
  ),
  eventPattern(
    'accept-offer',
    { code: 'AGREE', cameo: '030', weight: 3 },
    {
      anchor: { lemma: ['accept', 'approve', 'adopt'], upos: ['VERB'], without: ['neg'] },
      nodes: {
        object: {
          paths: ['> patient'],
          lemma: [
            'compromise',
            'formula',
            'invitation',
            'mediation',
            'offer',
            'plan',
            'proposal',
            'truce',
            'ceasefire',
            'deal',
            'resolution',
          ],
        },
        target: targetBeside,
      },
      yes: [{ text: 'Norway accepted the Danish offer.', nodes: { source: 'Norway' } }],
      no: ['Norway accepted blame.'],
    },
  ),
  eventPattern(
    'declare-ceasefire',
    { code: 'RETREAT', cameo: '0871', mode: 'ceasefire', weight: 4 },
    {
      anchor: { lemma: ['announce', 'declare', 'observe', 'order', 'proclaim', 'begin', 'implement', 'extend'], upos: ['VERB'] },
      nodes: {
        ...withObject('@yield-act'),
        target: { paths: ['> prep:with', '> prep:in'], optional: true },
      },
      yes: [{ text: 'Norway declared a ceasefire.', nodes: { source: 'Norway', object: 'a ceasefire' } }],
      no: ['Norway declared war.'],
    },
  ),
  eventPattern(
    'cease',
    { code: 'RETREAT', cameo: '0871', mode: 'ceasefire', weight: 4 },
    {
      anchor: { lemma: ['cease', 'halt', 'stop', 'suspend', 'end', 'pause'], upos: ['VERB'] },
      nodes: withObject(
        'attack',
        'bombing',
        'fighting',
        'fire',
        'hostility',
        'hostilities',
        'offensive',
        'operation',
        'operations',
        'shelling',
      ),
      yes: [{ text: 'The army ceased its operations.', nodes: { source: 'The army' } }],
      no: ['The rain ceased.'],
    },
  ),
  eventPattern(
    'surrender',
    { code: 'RETREAT', cameo: '0874', mode: 'disarm' },
    {
      anchor: { lemma: ['capitulate', 'defect', 'demobilise', 'demobilize', 'disarm', 'disband', 'surrender'], upos: ['VERB'] },
      nodes: { target: { paths: ['> prep:to', '> patient'], optional: true } },
      yes: [{ text: 'The rebels surrendered to the army.', nodes: { source: 'The rebels', target: 'the army' } }],
      no: ['The surrender was signed.'],
    },
  ),
  eventPattern(
    'lay-down-arms',
    { code: 'RETREAT', cameo: '0873', mode: 'disarm', weight: 4 },
    {
      anchor: { lemma: ['destroy', 'give', 'hand', 'lay', 'relinquish', 'turn', 'dismantle'], upos: ['VERB'] },
      nodes: withObject('arm', 'arms', 'arsenal', 'weapon', 'stockpile'),
      yes: [{ text: 'The rebels laid down their arms.', nodes: { source: 'The rebels' } }],
      no: ['The rebels laid mines.'],
    },
  ),
  eventPattern(
    'return-thing',
    { code: 'RETREAT', cameo: '0842', mode: 'release', weight: 3 },
    {
      anchor: { lemma: ['return'], upos: ['VERB'] },
      nodes: { object: { paths: ['> patient', '> obj'] }, target: { paths: ['> recipient', '> prep:to', '> prep:into'], optional: true } },
      yes: [{ text: 'Norway returned the painting to Denmark.', nodes: { source: 'Norway', target: 'Denmark' } }],
      no: ['The king returned to Norway.'],
    },
  ),
  eventPattern(
    'resign',
    { code: 'RETREAT', cameo: '0834', mode: 'resign' },
    {
      anchor: { lemma: ['abdicate', 'resign'], upos: ['VERB'] },
      nodes: { target: { paths: ['> prep:from|as', '> patient'], optional: true } },
      yes: [{ text: 'The premier resigned on Friday.', nodes: { source: 'The premier' } }],
      no: ['The resignation was late.'],
    },
  ),
  eventPattern(
    'step-down',
    { code: 'RETREAT', cameo: '0834', mode: 'resign', weight: 4 },
    {
      anchor: { lemma: ['quit', 'stand', 'step', 'leave'], upos: ['VERB'] },
      nodes: { down: { paths: ['> compound:prt', '> advmod', '> obj'], lemma: ['aside', 'down', 'office', 'post', 'power'] } },
      yes: [{ text: 'The premier stepped down.', nodes: { source: 'The premier' } }],
      no: ['The premier stepped forward.'],
    },
  ),
  eventPattern(
    'reinstate',
    { code: 'CONCEDE', cameo: '0831', weight: 2 },
    {
      anchor: {
        lemma: ['democratise', 'democratize', 'overturn', 'reappoint', 're-appoint', 'reform', 'reinstate', 'rehabilitate'],
        upos: ['VERB'],
      },
      yes: [{ text: 'The king reinstated the premier.', nodes: { source: 'The king', target: 'the premier' } }],
      no: ['The state was large.'],
    },
  ),
  eventPattern(
    'compensate',
    { code: 'CONCEDE', cameo: '080', weight: 4 },
    {
      anchor: { lemma: ['award', 'give', 'offer', 'pay'], upos: ['VERB'] },
      nodes: withObject('compensation', 'damages', 'indemnity', 'reparation', 'reparations', 'restitution', 'ransom', 'apology'),
      yes: [{ text: 'Norway paid compensation to the crew.', nodes: { source: 'Norway', target: 'the crew' } }],
      no: ['Norway paid its army.'],
    },
  ),
  eventPattern(
    'open-access',
    { code: 'RETREAT', cameo: '0863', mode: 'access', weight: 3 },
    {
      anchor: { lemma: ['open', 'reopen'], upos: ['VERB'] },
      nodes: {
        object: { paths: ['> patient'], lemma: ['airspace', 'bridge', 'corridor', 'crossing', 'port', 'road'] },
        target: { paths: ['> prep:to|for'], optional: true },
      },
      yes: [{ text: 'Norway opened the bridge to relief trains.', nodes: { source: 'Norway' } }],
      no: ['Norway opened a shop.'],
    },
  ),
  eventPattern(
    'access',
    { code: 'RETREAT', cameo: '0863', mode: 'access', weight: 2 },
    {
      anchor: { lemma: ['access'], upos: ['NOUN'], having: ['amod=humanitarian'] },
      nodes: { target: { paths: ['> prep:to|for'], optional: true } },
      yes: [{ text: 'Humanitarian access to Denmark improved.', nodes: { target: 'Denmark' } }],
      no: ['Access to the roof was closed.'],
    },
  ),
  eventPattern(
    'admit-inspectors',
    { code: 'RETREAT', cameo: '0862', mode: 'access', weight: 4 },
    {
      anchor: { lemma: ['admit', 'receive', 'readmit'], upos: ['VERB'] },
      nodes: withObject('@peacekeeper-noun'),
      yes: [{ text: 'Norway admitted the inspectors.', nodes: { source: 'Norway', object: 'the inspectors' } }],
      no: ['Norway admitted its error.'],
    },
  ),
  eventPattern(
    'send-inspectors',
    { code: 'RETREAT', cameo: '0862', mode: 'access', weight: 4 },
    {
      anchor: { lemma: ['dispatch', 'send'], upos: ['VERB'] },
      nodes: { ...withObject('inspector'), target: { paths: ['> prep:to|into'], optional: true } },
      yes: [{ text: 'The league sent inspectors to Norway.', nodes: { source: 'The league', target: 'Norway' } }],
      no: ['The league sent a letter.'],
    },
  ),
  eventPattern(
    'hand-over',
    { code: 'RETREAT', cameo: '084', weight: 4 },
    {
      anchor: { lemma: ['cede', 'deliver', 'give', 'hand', 'relinquish', 'return', 'surrender', 'transfer', 'turn'], upos: ['VERB'] },
      nodes: withObject(
        'area',
        'base',
        'body',
        'captive',
        'control',
        'corpse',
        'hostage',
        'island',
        'power',
        'prisoner',
        'remains',
        'sovereignty',
        'suspect',
        'territory',
        'town',
      ),
      yes: [{ text: 'Norway handed over the bodies to Denmark.', nodes: { source: 'Norway', target: 'Denmark' } }],
      no: ['Norway handed over a letter.'],
    },
  ),
  eventPattern(
    'dismiss-official',
    { code: 'CONCEDE', cameo: '0831', weight: 4 },
    {
      anchor: { lemma: ['dismiss', 'fire', 'replace', 'sack'], upos: ['VERB'] },
      nodes: {
        target: { paths: ['> patient'], lemma: ['@official-noun', 'cabinet', 'commander', 'general', 'governor', 'judge', 'officer'] },
      },
      yes: [{ text: 'The king sacked the minister.', nodes: { source: 'The king', target: 'the minister' } }],
      no: ['The king dismissed the idea.'],
    },
  ),
  eventPattern(
    'restore-rights',
    { code: 'CONCEDE', cameo: '083', weight: 4 },
    {
      anchor: { lemma: ['extend', 'guarantee', 'restore'], upos: ['VERB'] },
      nodes: withObject('citizenship', 'constitution', 'democracy', 'freedom', 'liberty', 'power', 'privilege', 'right', 'service'),
      yes: [{ text: 'The king restored the rights of the miners.', nodes: { source: 'The king' } }],
      no: ['The king restored the church.'],
    },
  ),
  eventPattern(
    'dismantle',
    { code: 'RETREAT', cameo: '0873', mode: 'disarm', weight: 4 },
    {
      anchor: { lemma: ['decommission', 'demilitarise', 'demilitarize', 'dismantle', 'scrap'], upos: ['VERB'] },
      nodes: withObject(
        '@force-noun',
        'arm',
        'arms',
        'arsenal',
        'base',
        'outpost',
        'programme',
        'program',
        'reactor',
        'settlement',
        'silo',
        'stockpile',
      ),
      yes: [{ text: 'Norway dismantled its missiles.', nodes: { source: 'Norway', object: 'its missiles' } }],
      no: ['Norway dismantled the stage.'],
    },
  ),
];
