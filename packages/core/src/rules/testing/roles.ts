/** Roles as a row of words: `roles('section/sales', 'ana A', 'omar R')`. */
export const roles = (subject: string, ...held: readonly string[]): readonly object[] => {
  const [type, id] = subject.split('/');
  return held.map((one, index) => {
    const [stakeholder, role] = one.split(' ');
    return { id: `${id ?? ''}-${index}`, subject: { type, id }, stakeholder, role };
  });
};
