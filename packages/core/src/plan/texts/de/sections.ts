import type { Section } from '../../schema/sections.ts';

export const sections = {
  summary: 'Überblick',
  direction: 'Ausrichtung',
  parties: 'Die Parteien',
  market: 'Markt',
  objectives: 'Ziele',
  measures: 'Kennzahlen',
  marketing: 'Marketing',
  sales: 'Vertrieb',
  enablement: 'Befähigung',
  product: 'Produkt',
  operations: 'Betrieb',
  people: 'Menschen',
  rhythm: 'Rhythmus',
  money: 'Geld',
  ownership: 'Mitwirkung',
  close: 'Abschluss',
} satisfies Readonly<Record<Section, string>>;
