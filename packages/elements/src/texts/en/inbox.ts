/** Words of `<tandem-inbox>`. */
export const inbox = {
  'inbox.label': 'Inbox',
} as const;
