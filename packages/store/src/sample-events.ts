import type { EventDraft, LogKey, Receipt } from './event.ts';

/** A draft as an authority would write it: an objective added by the vendor's lead. `text` is its free text. */
export function sampleDraft(key: LogKey, receipt: Receipt, text: string): EventDraft {
  const id = `objective-${receipt.mutation}`;
  const record = { id, title: text, kind: 'revenue', owner: 'dana-whitfield', weight: 0.4, due: '2017-12-31' };
  return {
    ...key,
    at: '2017-09-30T09:15:00.000Z',
    actor: { id: 'dana-whitfield', party: 'meridian', role: 'lead' },
    receipt,
    command: { id: `${receipt.client}-${receipt.mutation}`, type: 'objective.add', version: '1.0', input: { record } },
    effects: [{ op: 'add', type: 'objective', id, index: 0, record: { ...record, tags: ['West', null, true] } }],
  };
}
