import type { EventAux } from '../../model/layers.ts';
import type { Modality } from '../../model/pattern.ts';

const cooperation = new Set(['AGREE', 'AID', 'CONCEDE', 'CONSULT', 'COOPERATE', 'RETREAT', 'SUPPORT']);
const force = new Set(['ASSAULT', 'COERCE', 'MOBILIZE', 'PROTEST', 'SANCTION', 'THREATEN']);

export interface Mood {
  readonly negative: boolean;
  readonly modality: Modality | undefined;
  /** Under a verb of trying or deciding: done, or as good as done. */
  readonly attempted: boolean;
  /** With an auxiliary of obligation ("must"). */
  readonly obliged: boolean;
  /** An infinitive of purpose or content beside the main clause ("met to discuss", "the means to end"). */
  readonly purpose: boolean;
}

export interface Recoded {
  readonly code: string;
  readonly aux: readonly EventAux[];
  /** Added to the weight of the pattern. */
  readonly bonus: number;
}

/**
 * PLOVER 0.8 codes what is told, not only the verb: cooperation announced is AGREE, cooperation refused REJECT, force announced THREATEN, and what
 * somebody must do is a REQUEST. Everything else keeps its code and gets the auxiliary modes future, hypothetical, negated.
 *
 * @returns `null` where the words tell no event of their own ("they must withdraw": the request is found at `must`).
 */
export function recodeEvent(code: string, { negative, modality, attempted, obliged, purpose }: Mood): Recoded | null {
  if (obliged || modality === 'requested') return null;
  const announced = !attempted && (modality === 'future' || modality === 'intended' || modality === 'conditional');
  if (modality === 'hypothetical') return { code, aux: ['hypothetical', ...(negative ? (['negated'] as const) : [])], bonus: -2 };
  // What something is done for has not happened and is announced by nobody.
  if (purpose && announced) return { code, aux: ['future'], bonus: -2 };
  if (cooperation.has(code)) {
    if (negative) return { code: 'REJECT', aux: announced ? ['future'] : [], bonus: 0 };
    if (announced) return { code: 'AGREE', aux: ['future'], bonus: 0 };
  } else if (force.has(code) && announced) {
    if (negative) return { code, aux: ['future', 'negated'], bonus: -2 };
    return { code: 'THREATEN', aux: ['future'], bonus: 0 };
  }
  const aux: EventAux[] = [];
  if (announced) aux.push('future');
  if (modality === 'modal') aux.push('hypothetical');
  if (negative) aux.push('negated');
  return { code, aux, bonus: negative ? -2 : modality === 'modal' ? -0.5 : 0 };
}

/** Force in its own right: moving troops may be help. */
export function isForce(code: string): boolean {
  return force.has(code) && code !== 'MOBILIZE';
}
