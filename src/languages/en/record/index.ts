import type { RecordKnowledge } from '../../../model/index.ts';
import { agreementPatterns } from './agreement.ts';
import { commitmentPatterns, deadlinePatterns } from './commitment.ts';
import { demandPatterns, refusalPatterns } from './demand.ts';
import { documentPatterns } from './document.ts';
import { exchangePatterns } from './exchange.ts';
import { incidentPatterns } from './incident.ts';
import { recordLists } from './lists.ts';
import { meetingPatterns } from './meeting.ts';
import { positionPatterns } from './position.ts';
import { proposalPatterns } from './proposal.ts';
import { thirdPartyPatterns } from './third-party.ts';
import { utterances } from './utterances.ts';
import { documentForms, emptyTerms, exchangeGoods, meetingForms, numberWords, ordinals } from './words.ts';

/** What the record knows of English. */
export const englishRecord: RecordKnowledge = {
  patterns: [
    ...meetingPatterns,
    ...documentPatterns,
    ...proposalPatterns,
    ...positionPatterns,
    ...demandPatterns,
    ...refusalPatterns,
    ...agreementPatterns,
    ...exchangePatterns,
    ...commitmentPatterns,
    ...deadlinePatterns,
    ...thirdPartyPatterns,
    ...incidentPatterns,
  ],
  lists: recordLists,
  firstPerson: ['i', 'me', 'my', 'our', 'ours', 'us', 'we'],
  thirdPerson: ['he', 'her', 'him', 'his', 'she'],
  thirdThing: ['it', 'its', 'their', 'them', 'they'],
  bothWords: ['both', 'each', 'either', 'neither', 'opposing', 'other', 'rival', 'two', 'warring'],
  partyNouns: [
    'belligerent',
    'camp',
    'capital',
    'country',
    'delegate',
    'delegation',
    'enemy',
    'envoy',
    'foe',
    'government',
    'leader',
    'nation',
    'negotiator',
    'neighbor',
    'neighbour',
    'party',
    'power',
    'side',
    'state',
    'team',
  ],
  numberWords,
  bounds: [
    ['no fewer than', 'at least'],
    ['no less than', 'at least'],
    ['no more than', 'up to'],
    ['not more than', 'up to'],
    ['as many as', 'up to'],
    ['as much as', 'up to'],
    ['at least', 'at least'],
    ['at most', 'up to'],
    ['less than', 'up to'],
    ['more than', 'at least'],
    ['up to', 'up to'],
    ['about', 'about'],
    ['almost', 'about'],
    ['approximately', 'about'],
    ['around', 'about'],
    ['nearly', 'about'],
    ['over', 'at least'],
    ['roughly', 'about'],
    ['some', 'about'],
  ],
  ordinals,
  emptyTerms,
  meetingForms,
  documentForms,
  exchangeGoods,
  pastTag: 'VBD',
  rangeWords: ['through', 'thru', 'to'],
  formulaWord: 'for',
  all: 'all',
  utterances,
};
