/** Words of a plan that lives on a server: whether it can be reached, who else is there, what was refused. */
export const connection = {
  'connection.label': 'Connection',
  'connection.connecting': 'Connecting',
  'connection.online': 'All changes are saved',
  'connection.sending': { one: 'Saving {count} change', other: 'Saving {count} changes' },
  'connection.offline': 'Offline',
  'connection.refused': 'The server does not let you in',
  'connection.closed': 'Not connected',
  'connection.kept': {
    one: '{count} change not yet sent; it is kept on this device',
    other: '{count} changes not yet sent; they are kept on this device',
  },
  'connection.loose': {
    one: '{count} change not yet sent; it is lost if this page is closed',
    other: '{count} changes not yet sent; they are lost if this page is closed',
  },
  'connection.nothingUnsent': 'Nothing waits to be sent',
  'connection.again': 'Connect again',
  'connection.unreachable': 'The plan {plan} could not be opened: {reason}',

  'connection.said.offline': 'Offline. You can go on working; changes are sent once the server can be reached.',
  'connection.said.online': 'Online again',
  'connection.said.refused': 'The server does not let you in. Changes are not sent until it does.',
  'connection.said.rejected': {
    one: '{count} change was refused. Review it under “Refused”.',
    other: '{count} changes were refused. Review them under “Refused”.',
  },

  'connection.people': { one: '{count} other person here', other: '{count} other people here' },
  'connection.alone': 'Nobody else is here',
  'connection.person': 'Who',
  'connection.party': 'Party',
  'connection.at': 'Where',
  'connection.nowhere': 'reading',
  'connection.place': '{field}, {record}',

  'connection.tray': { one: '{count} change was refused', other: '{count} changes were refused' },
  'connection.tray.title': 'Refused changes',
  'connection.tray.lead': 'They are not in the plan. Give each once more, or let it go.',
  'connection.tray.of': '{what}: {record}',
  'connection.tray.more': { one: 'and {count} more', other: 'and {count} more' },
  'connection.tray.why': 'Why',
  'connection.tray.given': 'Given {when}',
  'connection.retry': 'Try again',
  'connection.retryOne': 'Try again: {what}',
  'connection.discard': 'Discard',
  'connection.discardOne': 'Discard: {what}',
} as const;
