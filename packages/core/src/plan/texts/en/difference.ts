import type { Dictionary } from '../texts.ts';

/** How two plans differ, and values as people say them. */
export const difference: Dictionary = {
  'value.blank': 'blank',
  'value.whole': 'all',
  'value.yes': 'yes',
  'value.no': 'no',
  'value.entries': ({ count }, format) => format.plural(count, { one: '# entry', other: '# entries' }),

  'difference.terms': 'What was agreed',
  'difference.records': 'What happened since',
  'difference.none': 'The plans say the same.',
  'difference.added': '{record} added',
  'difference.fact': '{label}: {value}',
  'difference.removed': '{record} removed',
  'difference.moved': '{record} moved',
  'difference.changed': '{place}: {change}',
  'difference.turned': '{from} → {to}',
  'difference.set': 'now {to}',
  'difference.unset': 'no longer {from}',
  'difference.rewritten': 'rewritten, {to}',
  'difference.column': '{column}: {change}',
  'difference.row.added': 'added',
  'difference.row.removed': 'removed',
  'difference.rows.added': ({ count }, format) =>
    format.plural(count, { one: '# entry added', other: '# entries added' }),
  'difference.rows.removed': ({ count }, format) =>
    format.plural(count, { one: '# entry removed', other: '# entries removed' }),
};
