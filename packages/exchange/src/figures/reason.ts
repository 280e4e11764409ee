export const reasonCodes = [
  'only-kpi',
  'kpi-title',
  'kpi-cells',
  'kind-title',
  'kind-cells',
  'period-cells',
  'members',
  'only-figures',
  'figures-title',
  'source-title',
  'decimal-shown',
  'days-shown',
  'whole-shown',
] as const;

/** Why a part of the mapping is proposed. */
export interface Reason {
  /** JSON Pointer into the mapping. */
  readonly at: string;
  readonly code: (typeof reasonCodes)[number];
  readonly values: Readonly<Record<string, unknown>>;
}
