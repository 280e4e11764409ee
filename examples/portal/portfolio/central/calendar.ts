/** Quillhaven keeps its books as retailers do: its 2017 began on 29 January and has 53 weeks. */
export const quillhavenCalendar = { type: '4-5-4', weekday: 'saturday', month: 1, anchor: 'nearest' } as const;
