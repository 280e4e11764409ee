import type { inbox as en } from '../en/inbox.ts';
import type { Term } from '../term.ts';

export const inbox: Readonly<Record<keyof typeof en, Term>> = {
  'inbox.label': 'Eingang',
};
