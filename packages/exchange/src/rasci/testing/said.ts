import type { Matrix } from '../matrix.ts';

/** What matrices say, a line each for the title and every item: `Plan: Ann RA, Bob C`. */
export const said = (matrices: readonly Matrix[]): string[] =>
  matrices.flatMap(({ title, people, items, assignments }) => [
    title,
    ...items.map((item) => {
      const names = people.flatMap(({ id, name }) =>
        assignments.flatMap((one) =>
          one.item === item.id && one.person === id ? `${name} ${one.roles.join('')}` : [],
        ),
      );
      return `${item.title}: ${names.join(', ')}`;
    }),
  ]);
