/** R executes, A approves decisions and resources, S supports, C is consulted, I is informed. */
export type Role = 'R' | 'A' | 'S' | 'C' | 'I';

export const roles: readonly Role[] = ['R', 'A', 'S', 'C', 'I'];

export const isRole = (letter: string): letter is Role => roles.some((role) => role === letter);

/** Each role once, in the order of the word RASCI. */
export const inOrder = (found: Iterable<Role>): readonly Role[] => {
  const set = new Set(found);
  return roles.filter((role) => set.has(role));
};
