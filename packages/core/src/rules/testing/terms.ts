/** A dimension of the vocabulary: each member with its parent, `''` for none; `schools` is named `Schools`. */
export const dimension = (id: string, members: Readonly<Record<string, string>>) => ({
  id,
  name: id,
  members: Object.entries(members).map(([member, parent]) => ({
    id: member,
    name: member.charAt(0).toUpperCase() + member.slice(1),
    ...(parent === '' ? {} : { parent }),
  })),
});
