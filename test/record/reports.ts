import type { Decision, DecisionAction } from '../../src/model/index.ts';
import type { ReportSpec } from './build-collection.ts';

/** Days that the invented reports print. */
const times = { 'May 3': '2001-05-03', 'May 4': '2001-05-04', 'May 16': '2001-05-16' };

/** "Norway and Peru met in Lima on May 3": the meeting that makes a report part of a negotiation. */
export function meetingReport(
  id: string,
  more: Partial<ReportSpec> & { day?: string; place?: string; parties?: readonly [string, string]; ordinal?: string } = {},
): ReportSpec {
  const { day = '3', place = 'Lima', parties = ['Norway', 'Peru'], ordinal, ...rest } = more;
  const [a, b] = parties;
  const noun = ordinal ? `their/PRON/11/nmod:poss ${ordinal}/ADJ/11/amod talks:talk/NOUN/4/obj` : '';
  return {
    id,
    sentences: [
      `${a}/PROPN/4/nsubj and/CCONJ/3/cc ${b}/PROPN/1/conj held:hold/VERB/0/root in/ADP/6/case ${place}/PROPN/4/obl on/ADP/8/case May/PROPN/4/obl ${day}/NUM/8/nummod ${noun || 'many/ADJ/11/amod talks:talk/NOUN/4/obj'}`.replace(
        /\/11\//g,
        ordinal ? '/12/' : '/11/',
      ),
    ],
    times,
    matches: [
      {
        pattern: 'test.hold',
        anchor: 'held',
        nodes: { parties: a, place, form: 'talks', ...(ordinal ? { ordinal } : {}) },
        emit: { kind: 'meeting', status: 'held' },
      },
    ],
    ...rest,
  };
}

/** The same, and "Raiders killed 40 sailors in Oslo on May 3": an incident with a count. */
export function raidReport(id: string, count: string, more: Partial<ReportSpec> = {}): ReportSpec {
  const report = meetingReport(id);
  return {
    ...report,
    sentences: [
      ...report.sentences,
      `Raiders:raider/NOUN/2/nsubj killed:kill/VERB/0/root ${count}/NUM/4/nummod sailors:sailor/NOUN/2/obj in/ADP/6/case Oslo/PROPN/2/obl on/ADP/8/case May/PROPN/2/obl 3/NUM/8/nummod`,
    ],
    matches: [
      ...report.matches!,
      {
        sentence: 1,
        anchor: 'killed',
        nodes: { what: 'sailors', casualties: 'sailors', place: 'Oslo' },
        emit: { kind: 'incident', status: 'executed', class: 'raid' },
      },
    ],
    ...more,
  };
}

/** A decision log of Ines, in order. */
export const decisionsOf = (...actions: readonly DecisionAction[]): Decision[] =>
  actions.map((action, i) => ({ id: `d${i}`, at: `2001-06-0${i + 1}T10:00:00Z`, by: 'Ines', action }));
