/** A fresh id, as plans allow: `objective-5f0c2a9be4d1`. */
export const newId = (type: string): string => `${type}-${crypto.randomUUID().replaceAll('-', '').slice(0, 12)}`;

const pad = (number: number) => String(number).padStart(2, '0');

/** The reader's day. */
export function today(): string {
  const now = new Date();
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

export const now = (): string => new Date().toISOString();
