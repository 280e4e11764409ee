import type { Right } from '../define.ts';

/** Who the parties are is the leads' business, and so is what each says of itself. */
export const rightOn = (type: string, verb: 'add' | 'update' | 'remove' | 'move' | 'setRow' | 'setRows'): Right =>
  type !== 'party' ? 'write' : verb === 'add' || verb === 'remove' || verb === 'move' ? 'parties' : 'profile';
