/**
 * Fields that hold what people call a record, the first that it has. A person has a job title besides a name, and is
 * called by the name.
 */
const names = ['name', 'title', 'what', 'criterion'] as const;

/** What people call a record: its name or title. */
export function nameOf(record: unknown): string | undefined {
  if (typeof record !== 'object' || record === null) return undefined;
  for (const field of names) {
    const value = (record as Readonly<Record<string, unknown>>)[field];
    if (typeof value === 'string' && value !== '') return value;
  }
  return undefined;
}
