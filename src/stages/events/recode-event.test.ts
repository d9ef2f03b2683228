import { describe, expect, it } from 'vitest';
import { type Mood, recodeEvent } from './recode-event.ts';

const fact: Mood = { negative: false, modality: undefined, attempted: false, obliged: false, purpose: false };

describe('recodeEvent', () => {
  const cases: readonly (readonly [
    sentence: string,
    code: string,
    mood: Partial<Mood>,
    expected: string | null,
    aux: readonly string[],
  ])[] = [
    ['Norway withdrew its troops', 'RETREAT', {}, 'RETREAT', []],
    ['Norway will withdraw its troops', 'RETREAT', { modality: 'future' }, 'AGREE', ['future']],
    ['Norway plans to meet Denmark', 'CONSULT', { modality: 'intended' }, 'AGREE', ['future']],
    ['Norway will not release them', 'RETREAT', { modality: 'future', negative: true }, 'REJECT', ['future']],
    ['Norway did not sign', 'SUPPORT', { negative: true }, 'REJECT', []],
    ['Norway will bomb the port', 'ASSAULT', { modality: 'future' }, 'THREATEN', ['future']],
    ['Norway tried to kill the consul', 'ASSAULT', { modality: 'intended', attempted: true }, 'ASSAULT', []],
    ['Norway must withdraw', 'RETREAT', { modality: 'modal', obliged: true }, null, []],
    ['urged Norway to withdraw', 'RETREAT', { modality: 'requested' }, null, []],
    ['if Norway withdraws', 'RETREAT', { modality: 'hypothetical' }, 'RETREAT', ['hypothetical']],
    ['Norway may have bombed the port', 'ASSAULT', { modality: 'modal' }, 'ASSAULT', ['hypothetical']],
    ['Norway will investigate', 'ACCUSE', { modality: 'future' }, 'ACCUSE', ['future']],
    ['Norway did not attack', 'ASSAULT', { negative: true }, 'ASSAULT', ['negated']],
    ['met to discuss', 'CONSULT', { modality: 'intended', purpose: true }, 'CONSULT', ['future']],
  ];
  it.each(cases)('%s', (_, code, mood, expected, aux) => {
    const recoded = recodeEvent(code, { ...fact, ...mood });
    expect(recoded?.code ?? null).toBe(expected);
    expect(recoded?.aux ?? []).toEqual(aux);
  });
});
