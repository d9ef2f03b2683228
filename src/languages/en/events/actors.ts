import type { BodyNames, SectorWords } from '../../../model/knowledge/events.ts';

/** Words that tell the sector of an actor, most telling first: "army chief" is military, "former president" is still government. */
// biome-ignore format: one sector a line
export const sectorWords: readonly SectorWords[] = [
  { sector: 'REB', words: ['guerrilla', 'guerrillas', 'guerilla', 'guerillas', 'insurgent', 'insurgents', 'militant', 'militants', 'rebel', 'rebels', 'separatist', 'separatists', 'secessionist', 'secessionists', 'militia', 'militias', 'gunman', 'gunmen', 'paramilitary', 'paramilitaries'] },
  { sector: 'JUD', words: ['court', 'courts', 'judge', 'judges', 'judiciary', 'justice', 'magistrate', 'prosecutor', 'prosecutors', 'tribunal', 'attorney'] },
  { sector: 'COP', words: ['constable', 'gendarme', 'gendarmes', 'police', 'policeman', 'policemen', 'border guard', 'border patrol', 'security forces'] },
  { sector: 'SPY', words: ['intelligence service', 'intelligence', 'secret service', 'spy', 'spies'] },
  { sector: 'MIL', words: ['admiral', 'air force', 'army', 'battalion', 'brigade', 'colonel', 'commander', 'fleet', 'force', 'forces', 'general', 'marine', 'marines', 'military', 'navy', 'peacekeeper', 'peacekeepers', 'serviceman', 'servicemen', 'soldier', 'soldiers', 'tank', 'tanks', 'troop', 'troops', 'warplane', 'warplanes', 'warship', 'warships'] },
  { sector: 'OPP', words: ['activist', 'activists', 'dissident', 'dissidents', 'opposition'] },
  { sector: 'LEG', words: ['assembly', 'congress', 'congressman', 'deputy', 'duma', 'lawmaker', 'lawmakers', 'legislator', 'legislators', 'legislature', 'parliament', 'senate', 'senator', 'senators'] },
  { sector: 'GOV', words: ['administration', 'ambassador', 'authorities', 'cabinet', 'chancellor', 'consul', 'diplomat', 'diplomats', 'emir', 'envoy', 'government', 'governor', 'head of state', 'king', 'minister', 'ministers', 'ministry', 'monarch', 'official', 'officials', 'premier', 'presidency', 'president', 'prime minister', 'prince', 'queen', 'regime', 'secretary', 'spokesman', 'spokeswoman', 'spokesperson', 'state', 'sultan', 'treasury', 'tsar', 'emperor'] },
  { sector: 'PTY', words: ['party', 'parties'] },
  { sector: 'JRN', words: ['broadcaster', 'editor', 'journalist', 'journalists', 'newspaper', 'newspapers', 'reporter', 'reporters'] },
  { sector: 'REF', words: ['asylum seeker', 'asylum seekers', 'asylum-seeker', 'asylum-seekers', 'migrant', 'migrants', 'refugee', 'refugees'] },
  { sector: 'BUS', words: ['bank', 'banks', 'businessman', 'businessmen', 'company', 'companies', 'firm', 'firms'] },
  { sector: 'LAB', words: ['labour union', 'miners', 'trade union', 'union', 'unions', 'worker', 'workers'] },
  { sector: 'EDU', words: ['student', 'students', 'teacher', 'teachers', 'university'] },
  { sector: 'MED', words: ['doctor', 'doctors', 'hospital', 'nurse', 'nurses'] },
  { sector: 'CRM', words: ['cartel', 'gang', 'inmate', 'inmates', 'mafia'] },
  { sector: 'CVL', words: ['boy', 'boys', 'captive', 'captives', 'child', 'children', 'citizen', 'citizens', 'civilian', 'civilians', 'crew', 'crews', 'demonstrator', 'demonstrators', 'detainee', 'detainees', 'employee', 'employees', 'evacuee', 'evacuees', 'families', 'family', 'farmer', 'farmers', 'fisherman', 'fishermen', 'girl', 'girls', 'hostage', 'hostages', 'inhabitant', 'inhabitants', 'lawyer', 'lawyers', 'man', 'men', 'peasant', 'peasants', 'people', 'priest', 'priests', 'prisoner', 'prisoners', 'protester', 'protesters', 'resident', 'residents', 'sailor', 'sailors', 'suspect', 'suspects', 'victim', 'victims', 'villager', 'villagers', 'woman', 'women', 'worshipper', 'worshippers', 'youth', 'youths'] },
  // Somebody, but of which sector the word does not tell.
  { sector: '', words: ['agency', 'alliance', 'bloc', 'camp', 'campaigner', 'chief', 'coalition', 'commission', 'committee', 'country', 'countries', 'delegation', 'delegations', 'faction', 'factions', 'group', 'groups', 'head', 'leader', 'leaders', 'leadership', 'member', 'members', 'mission', 'movement', 'nation', 'nations', 'negotiator', 'negotiators', 'neighbor', 'neighbour', 'neighbors', 'neighbours', 'organisation', 'organisations', 'organization', 'organizations', 'partner', 'partners', 'representative', 'representatives', 'rival', 'rivals', 'side', 'sides', 'supporter', 'supporters', 'team'] },
];

/** International bodies by kind: of governments (IGO), of citizens (NGO), armed across borders (IMG). */
// biome-ignore format: one kind a line
export const bodyNames: readonly BodyNames[] = [
  { code: 'IGO', names: ['African Union', 'APEC', 'AU', 'Arab League', 'ASEAN', 'Asia-Pacific Economic Cooperation', 'CARICOM', 'Commonwealth of Independent States', 'Council of Europe', 'CSTO', 'EC', 'ECB', 'ECOWAS', 'EU', 'Eurogroup', 'European Central Bank', 'European Commission', 'European Community', 'European Council', 'European Parliament', 'European Union', 'Euratom', 'G20', 'G7', 'G8', 'GCC', 'Gulf Cooperation Council', 'IAEA', 'ICC', 'ICJ', 'IMF', 'International Atomic Energy Agency', 'International Court of Justice', 'International Criminal Court', 'International Monetary Fund', 'Interpol', 'League of Arab States', 'League of Nations', 'Mercosur', 'NATO', 'North Atlantic Treaty Organization', 'OAS', 'OAU', 'OECD', 'OIC', 'OPCW', 'OPEC', 'Organisation of Islamic Cooperation', 'Organization of African Unity', 'Organization of American States', 'Organization of Islamic Cooperation', 'Organization of the Petroleum Exporting Countries', 'OSCE', 'SADC', 'SCO', 'Security Council', 'Shanghai Cooperation Organisation', 'U.N.', 'UN', 'UNESCO', 'UNHCR', 'UNICEF', 'United Nations', 'UNRWA', 'UNSC', 'Warsaw Pact', 'WHO', 'World Bank', 'World Food Program', 'World Food Programme', 'World Health Organization', 'World Trade Organization', 'WTO'] },
  { code: 'NGO', names: ['Action Against Hunger', 'ACLU', 'Amnesty', 'Amnesty International', 'Doctors Without Borders', 'Greenpeace', 'Human Rights Watch', 'ICRC', 'Medecins Sans Frontieres', 'Médecins Sans Frontières', 'Oxfam', 'Red Crescent', 'Red Cross', 'Reporters Without Borders', 'Save the Children', 'Transparency International'] },
  { code: 'IMG', names: ['al Qaeda', 'al-Qaeda', 'al Qaida', 'al-Qaida', 'Daesh', 'IS', 'ISIL', 'ISIS', 'Islamic State'] },
];

/** Verbs under which an event is told rather than done. */
export const speechVerbs: readonly string[] = [
  'acknowledge',
  'add',
  'admit',
  'announce',
  'argue',
  'assert',
  'believe',
  'claim',
  'confirm',
  'declare',
  'disclose',
  'explain',
  'hint',
  'indicate',
  'insist',
  'maintain',
  'note',
  'proclaim',
  'quote',
  'reaffirm',
  'reiterate',
  'remark',
  'repeat',
  'report',
  'reveal',
  'say',
  'signal',
  'state',
  'stress',
  'suggest',
  'tell',
  'think',
  'tweet',
  'write',
];

export const speakerPronouns: readonly string[] = ['he', 'I', 'it', 'she', 'they', 'we'];
