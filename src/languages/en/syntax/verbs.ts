/**
 * Regular verbs of diplomacy, trade and war whose base a tagger trained on the web seldom sees, so that their endings mislead it ("freed" is
 * not of "fre", nor "shelled" of "shel"). Sorted; a verb that doubles its last letter is written with `+`.
 */
// biome-ignore format: a word list
export const regularVerbs: readonly string[] = [
  'abate', 'abet+', 'abolish', 'abrogate', 'abstain', 'accede', 'acclaim', 'accrue', 'accuse', 'acquiesce', 'acquit+', 'adhere', 'adjourn',
  'adjudicate', 'advocate', 'aggrieve', 'allay', 'allege', 'allot+', 'ambush', 'amend', 'amnesty', 'annex', 'annihilate', 'annul+', 'antagonise',
  'antagonize', 'appease', 'apprehend', 'arbitrate', 'arraign', 'ascribe', 'assail', 'assassinate', 'assent', 'assuage', 'avenge', 'avert', 'avow',
  'balk', 'banish', 'bar+', 'barrage', 'barter', 'beleaguer', 'belittle', 'berate', 'besiege', 'blockade', 'bolster', 'bombard', 'boycott',
  'brandish', 'broach', 'broker', 'cable', 'canvass', 'capitulate', 'castigate', 'caution', 'cede', 'censor', 'censure', 'chastise', 'circulate',
  'clinch', 'coerce', 'collude', 'commandeer', 'commend', 'commute', 'concede', 'conciliate', 'concur+', 'condone', 'confer+', 'confiscate',
  'confound', 'conscript', 'consent', 'conspire', 'contravene', 'convene', 'convoke', 'corroborate', 'counsel', 'countenance', 'criticise',
  'criticize', 'culminate', 'curb', 'curtail', 'debar+', 'decimate', 'decree', 'decry', 'defer+', 'defraud', 'defuse', 'delegate', 'demarcate',
  'demilitarise', 'demilitarize', 'demobilise', 'demobilize', 'denounce', 'deplore', 'deploy', 'deport', 'depose', 'deride', 'designate', 'detain',
  'deter+', 'detonate', 'devastate', 'dignify', 'disavow', 'disband', 'disclaim', 'dislodge', 'dismantle', 'disown', 'disparage', 'dispatch',
  'dispel+', 'disperse', 'dispossess', 'disrupt', 'dissolve', 'dissuade', 'divulge', 'elucidate', 'emancipate', 'embargo', 'embroil', 'enact',
  'encroach', 'endorse', 'engulf', 'enlist', 'ensue', 'entreat', 'envisage', 'eradicate', 'escalate', 'espouse', 'evacuate', 'evade', 'evict',
  'exacerbate', 'execute', 'exempt', 'exhort', 'exile', 'exonerate', 'expedite', 'expel+', 'explode', 'exploit', 'expropriate', 'extort',
  'extradite', 'facilitate', 'falter', 'flout', 'foment', 'forestall', 'forfeit', 'formalise', 'formalize', 'founder', 'free', 'fulfil+', 'gag+',
  'galvanise', 'galvanize', 'garrison', 'hail', 'halve', 'hamper', 'harangue', 'harbour', 'heighten', 'herald', 'hoist', 'impeach', 'impede',
  'implement', 'implicate', 'implore', 'imprison', 'incarcerate', 'incite', 'incriminate', 'indemnify', 'indict', 'induce', 'infiltrate', 'inflame',
  'infringe', 'initial+', 'instigate', 'insulate', 'intercede', 'intern', 'intervene', 'intimidate', 'invade', 'invalidate', 'inveigh', 'invoke',
  'jail', 'jeopardise', 'jeopardize', 'lambast', 'lambaste', 'languish', 'laud', 'liberalise', 'liberalize', 'liberate', 'liquidate', 'lobby',
  'lodge', 'loot', 'malign', 'massacre', 'mediate', 'menace', 'militate', 'mobilise', 'mobilize', 'mollify', 'mourn', 'mutiny', 'nationalise',
  'nationalize', 'negotiate', 'neutralise', 'neutralize', 'nullify', 'obstruct', 'oust', 'outlaw', 'overrule', 'oversimplify', 'pacify', 'pardon',
  'parley', 'partition', 'patrol+', 'perpetrate', 'persecute', 'placate', 'pledge', 'plunder', 'postpone', 'preclude', 'preside', 'prevail', 'probe',
  'proclaim', 'procure', 'prohibit', 'prolong', 'propel+', 'propitiate', 'proscribe', 'prosecute', 'provoke', 'quash', 'quell', 'raid', 'rally',
  'ransack', 'ransom', 'ratify', 'ravage', 'reaffirm', 'rearm', 'rebel+', 'rebuff', 'rebuke', 'recant', 'reconvene', 'recoup', 'rectify', 'refrain',
  'refute', 'regroup', 'reinforce', 'reinstate', 'reiterate', 'relent', 'relinquish', 'renege', 'renounce', 'repatriate', 'repeal', 'repel+',
  'reprimand', 'reproach', 'repudiate', 'requisition', 'rescind', 'restrain', 'retaliate', 'retract', 'revoke', 'revolt', 'ridicule', 'riot', 'rout',
  'sabotage', 'salvage', 'sanction', 'scapegoat', 'scold', 'scuttle', 'secede', 'sequester', 'shell', 'shelve', 'shun+', 'skirmish', 'smuggle',
  'snub+', 'spar+', 'spurn', 'stalemate', 'stall', 'stipulate', 'storm', 'strafe', 'subdue', 'subjugate', 'subpoena', 'subsidise', 'subsidize',
  'subvert', 'suffice', 'summon', 'supersede', 'suppress', 'surrender', 'suspend', 'table', 'tabulate', 'tamper', 'tarnish', 'taunt', 'telegraph',
  'telephone', 'thwart', 'topple', 'torpedo', 'torture', 'trample', 'transgress', 'transmit+', 'traverse', 'undermine', 'uproot', 'urge', 'usurp',
  'vacate', 'vandalise', 'vandalize', 'veto', 'vilify', 'vindicate', 'violate', 'vouch', 'vow', 'waive', 'wane', 'waver', 'yield',
];

/** "boycott" is boycotts, boycotted, boycotting; "expel+" doubles, "cede" drops its e, "ratify" turns its y. */
export function inflect(verb: string): readonly string[] {
  const doubles = verb.endsWith('+');
  const base = doubles ? verb.slice(0, -1) : verb;
  const stem = doubles ? base + base.at(-1) : base;
  const consonantY = /[^aeiou]y$/.test(base);
  const third = /(?:s|x|z|ch|sh|[^aeiou]o)$/.test(base) ? `${base}es` : consonantY ? `${base.slice(0, -1)}ies` : `${base}s`;
  const past = base.endsWith('e') ? `${base}d` : consonantY ? `${base.slice(0, -1)}ied` : `${stem}ed`;
  const progressive = /[^eoy]e$/.test(base) ? `${base.slice(0, -1)}ing` : `${stem}ing`;
  return [third, past, progressive];
}
