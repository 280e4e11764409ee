import { alliance } from './alliance.ts';
import { distributor } from './distributor.ts';
import { msp } from './msp.ts';
import { reseller } from './reseller.ts';
import type { Template } from './template.ts';

export const templates: readonly Template[] = [reseller, distributor, msp, alliance];
