/** Fields that hold what people call a record, the first that it has. */
const names = ['title', 'name', 'what', 'criterion'] as const;

/** What people call a record: its title or name. */
export function nameOf(record: unknown): string | undefined {
  if (typeof record !== 'object' || record === null) return undefined;
  for (const field of names) {
    const value = (record as Readonly<Record<string, unknown>>)[field];
    if (typeof value === 'string' && value !== '') return value;
  }
  return undefined;
}
