import type { ShortfallMapView, Slice } from '@tandem-plan/core/views';

/** What a member is called: among those spoken of, else in the table, else its id. */
export function memberName({ names, rows, columns }: ShortfallMapView, dimension: string, member: string): string {
  const axis = [rows, columns].find((one) => one?.id === dimension);
  return names[dimension]?.[member] ?? axis?.members.find(({ id }) => id === member)?.name ?? member;
}

/** `West · Consumer`, in the order of the plan's dimensions. */
export const placeName = (view: ShortfallMapView, slice: Slice): string => {
  const members = view.dimensions.filter((dimension) => dimension in slice);
  return members.map((dimension) => memberName(view, dimension, slice[dimension] ?? '')).join(' · ');
};
