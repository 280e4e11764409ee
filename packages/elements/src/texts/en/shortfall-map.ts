/** Words of `<tandem-shortfall-map>`. */
export const shortfallMap = {
  'shortfallMap.label': 'TODO: what it is called to those who cannot see it: Shortfall map',
} as const;
