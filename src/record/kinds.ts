import { agreement } from './agreement/index.ts';
import { commitment } from './commitment/index.ts';
import { deadline } from './deadline/index.ts';
import { demand } from './demand/index.ts';
import { document } from './document/index.ts';
import { exchange } from './exchange/index.ts';
import { incident } from './incident/index.ts';
import type { KindRules } from './kind-rules.ts';
import { meeting } from './meeting/index.ts';
import { position } from './position/index.ts';
import { proposal } from './proposal/index.ts';
import { refusal } from './refusal/index.ts';
import { statement } from './statement/index.ts';
import { thirdParty } from './third-party/index.ts';

/** Every kind the record keeps, in the order in which it is shown. Discrepancies follow from these. */
export const kinds: readonly KindRules[] = [
  meeting,
  document,
  proposal,
  position,
  demand,
  refusal,
  agreement,
  exchange,
  commitment,
  deadline,
  thirdParty,
  incident,
  statement,
];
