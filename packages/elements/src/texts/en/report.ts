/** Words of `<tandem-alignment-report>`. */
export const report = {
  'report.title': 'Alignment',
} as const;
