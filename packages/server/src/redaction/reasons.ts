/** Why a text goes: a word of this list, since a sentence could say again what is to be forgotten. */
export const redactionReasons = ['asked-by-person', 'written-by-mistake', 'confidential', 'required-by-law'] as const;
export type RedactionReason = (typeof redactionReasons)[number];

export const isReason = (value: unknown): value is RedactionReason =>
  redactionReasons.some((reason) => reason === value);
