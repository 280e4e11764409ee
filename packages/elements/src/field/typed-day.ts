import { isDay } from '@tandem-plan/core/plan';

const pad = (number: number | string, length = 2) => String(number).padStart(length, '0');

/** In which order a language writes day, month and year: `dmy`, `mdy`, `ymd`. */
function orderOf(lang: string): string {
  return new Intl.DateTimeFormat(lang, {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    numberingSystem: 'latn',
    calendar: 'gregory',
  })
    .formatToParts(new Date('2001-02-03T12:00:00Z'))
    .map(({ type }) => (type === 'day' || type === 'month' || type === 'year' ? type.charAt(0) : ''))
    .join('');
}

const months = new Map<string, readonly (readonly string[])[]>();

function monthsOf(lang: string): readonly (readonly string[])[] {
  const known = months.get(lang);
  if (known !== undefined) return known;
  const made = Array.from({ length: 12 }, (_, index) =>
    (['long', 'short'] as const).map((month) =>
      new Intl.DateTimeFormat(lang, { month, timeZone: 'UTC' })
        .format(new Date(Date.UTC(2001, index, 15)))
        .toLowerCase()
        .replace(/\.$/, ''),
    ),
  );
  months.set(lang, made);
  return made;
}

/** The month a word begins: `sep`, `sept.`, `September`. */
function monthOf(word: string, lang: string): number | undefined {
  const wanted = word.toLowerCase().replace(/\.$/, '');
  for (const each of [lang, 'en']) {
    const index = monthsOf(each).findIndex((names) =>
      names.some((name) => name === wanted || (wanted.length >= 3 && name.startsWith(wanted))),
    );
    if (index !== -1) return index + 1;
  }
  return undefined;
}

/**
 * A day as people type it: `2017-09-30`, in the order of their language (`30.9.2017`, `9/30/2017`), or with the month as
 * a word (`30 Sept 2017`).
 *
 * @returns the ISO day, `undefined` for what is no day: 30 February is none
 */
export function typedDay(text: string, lang: string): string | undefined {
  const trimmed = text.trim();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(trimmed);
  if (iso !== null) return existing(iso[1], iso[2], iso[3]);
  const words = trimmed.split(/[\s,./-]+/).filter((part) => part !== '');
  if (words.length !== 3) return undefined;
  const word = words.findIndex((part) => !/^\d+$/.test(part));
  if (word !== -1) {
    const month = monthOf(words[word] ?? '', lang);
    const numbers = words.filter((_, index) => index !== word);
    const yearFirst = (numbers[0]?.length ?? 0) === 4;
    const [day, year] = yearFirst ? [numbers[1], numbers[0]] : [numbers[0], numbers[1]];
    return month === undefined ? undefined : existing(year, String(month), day);
  }
  const order = (words[0]?.length ?? 0) === 4 ? 'ymd' : orderOf(lang);
  return existing(words[order.indexOf('y')], words[order.indexOf('m')], words[order.indexOf('d')]);
}

function existing(year: string | undefined, month: string | undefined, day: string | undefined): string | undefined {
  if (year === undefined || month === undefined || day === undefined || !/^\d{4}$/.test(year)) return undefined;
  const value = `${year}-${pad(month)}-${pad(day)}`;
  return isDay(value) ? value : undefined;
}
