/** One plan, told through every example. `test` sends the requests, and holds the answers against their schemas. */
export const examples = {
  plan: {
    format: 'tandem/plan',
    version: '1.0',
    id: 'west-2017',
    title: 'Growth in the West',
    currency: 'USD',
    period: { start: '2017-01-01', end: '2017-12-31' },
    parties: [
      { id: 'meridian', name: 'Meridian Office Supply', kind: 'vendor' },
      { id: 'harbour', name: 'Harbour Dealers', kind: 'partner' },
    ],
    stakeholders: [{ id: 'dana-whitfield', party: 'meridian', name: 'Dana Whitfield' }],
  },
  session: {
    plan: 'west-2017',
    actor: { id: 'dana-whitfield', party: 'meridian', role: 'lead' },
    origin: 'https://portal.example.com',
  },
  sessionAnswer: { token: 'eyJhbGciOiJFZERTQSJ9.e30.c2ln', expiresAt: '2017-09-30T09:25:00.000Z' },
  push: {
    scope: 'shared',
    client: 'tab-7f3a',
    after: 0,
    steps: [
      {
        mutation: 1,
        basis: 0,
        commands: [{ id: 'c1', type: 'plan.update', input: { set: { title: 'Growth in the West and the South' } } }],
      },
    ],
  },
  pushAnswer: {
    verdicts: [{ mutation: 1, status: 'accepted', seqs: [1] }],
    events: [
      {
        seq: 1,
        at: '2017-09-30T09:15:00.000Z',
        actor: { id: 'dana-whitfield', party: 'meridian', role: 'lead' },
        receipt: { client: 'tab-7f3a', mutation: 1 },
        command: {
          id: 'c1',
          type: 'plan.update',
          input: { set: { title: 'Growth in the West and the South' } },
          version: '1.0',
        },
        effects: [
          {
            op: 'set',
            type: 'plan',
            id: '',
            set: {
              title: 'Growth in the West and the South',
              changed: { party: 'meridian', actor: 'dana-whitfield', at: '2017-09-30T09:15:00.000Z' },
            },
            unset: [],
          },
        ],
      },
    ],
    head: 1,
  },
  visit: { client: 'tab-7f3a', at: { type: 'objective', id: 'revenue', field: 'title' } },
  signoff: { revision: 1, by: 'dana-whitfield' },
  signoffAnswer: {
    signoff: {
      id: 'signoff-0b2f6c1e-58a7-4d0f-9c3b-7e5d2a914c68',
      party: 'meridian',
      by: 'dana-whitfield',
      at: '2017-09-30T09:15:00.000Z',
      revision: 1,
      terms: 'TXt4HWM4UFweUFtJuBmYwixqIWn-49Q4rOhdtN-7KCs',
      created: { party: 'meridian', actor: 'dana-whitfield', at: '2017-09-30T09:15:00.000Z' },
    },
    seq: 2,
  },
  redaction: {
    scope: 'shared',
    seq: 1,
    pointers: ['/command/input/set/title', '/effects/0/set/title'],
    why: 'written-by-mistake',
  },
  webhook: {
    type: 'plan.changed',
    timestamp: '2017-09-30T09:15:01.000Z',
    data: { plan: 'west-2017', scope: 'shared', from: 1, seq: 1, commands: ['plan.update'] },
  },
} as const;
