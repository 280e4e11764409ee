/** A dimension of the vocabulary: each member with its parent, `''` for none. */
export const dimension = (id: string, members: Readonly<Record<string, string>>) => ({
  id,
  name: id,
  members: Object.entries(members).map(([member, parent]) => ({
    id: member,
    name: member,
    ...(parent === '' ? {} : { parent }),
  })),
});
