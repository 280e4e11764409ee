type Options = Intl.NumberFormatOptions;

const dayLength = 86_400_000;
/** Within so many days a date is said from today's point of view. */
const near = 14;
/** From here on a figure is said in thousands or millions. */
const long = 10_000;

const isDay = (date: string) => date.length === 10;
const instantOf = (date: string) => new Date(isDay(date) ? `${date}T00:00:00Z` : date);

/**
 * Numbers and dates as people of one locale say them. Amounts of money come in minor units, shares as 0–1, percent as
 * 0–100, dates as ISO days or instants. What is not a date or a currency comes back as it was written: text that a
 * reader can report beats an exception.
 */
export function createFormat(lang: string) {
  // Building an Intl formatter costs thousands of times what using one does.
  const numbers = new Map<string, Intl.NumberFormat>();
  const dates = new Map<string, Intl.DateTimeFormat>();
  const digits = new Map<string, number>();
  const relative = new Intl.RelativeTimeFormat(lang, { numeric: 'auto' });
  const plurals = new Intl.PluralRules(lang);
  let lists: Intl.ListFormat | undefined;

  function numberFormat(key: string, options: () => Options) {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const made = new Intl.NumberFormat(lang, options());
    numbers.set(key, made);
    return made;
  }

  function dateFormat(key: string, options: () => Intl.DateTimeFormatOptions) {
    const known = dates.get(key);
    if (known !== undefined) return known;
    const made = new Intl.DateTimeFormat(lang, options());
    dates.set(key, made);
    return made;
  }

  const number = (value: number) => numberFormat('plain', () => ({ maximumFractionDigits: 2 })).format(value);

  /** `12.4K`, from ten thousand on. */
  const compact = (value: number) =>
    Math.abs(value) < long
      ? numberFormat('short', () => ({ maximumFractionDigits: 1 })).format(value)
      : numberFormat('compact', () => ({ notation: 'compact', maximumSignificantDigits: 3 })).format(value);

  /** Of a whole that is 1: `0.123` is `12%`. */
  const share = (value: number) =>
    numberFormat('share', () => ({ style: 'percent', maximumFractionDigits: 0 })).format(value);

  const percent = (value: number) =>
    numberFormat('percent', () => ({ style: 'percent', maximumFractionDigits: 1 })).format(value / 100);

  const units = (value: number, unit: 'day' | 'hour') =>
    numberFormat(unit, () => ({ style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 1 })).format(value);

  /** Intl refuses a currency that is not three letters; a plan is checked at the door, an attribute is not. */
  const isCurrency = (currency: string) => /^[A-Za-z]{3}$/.test(currency);

  /** The whole amount; cents only where there are any. */
  function money(amount: number, currency: string) {
    if (!isCurrency(currency)) return `${number(amount)} ${currency}`;
    const format = numberFormat(
      `money ${currency}`,
      () => ({ style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger' }) as Options,
    );
    return format.format(amount / 10 ** minorDigits(currency));
  }

  /** `€1.23M`, from ten thousand on; below it whole units. */
  function compactMoney(amount: number, currency: string) {
    if (!isCurrency(currency)) return `${number(amount)} ${currency}`;
    const value = amount / 10 ** minorDigits(currency);
    return Math.abs(value) < long
      ? numberFormat(`whole ${currency}`, () => ({ style: 'currency', currency, maximumFractionDigits: 0 })).format(
          value,
        )
      : numberFormat(`compact ${currency}`, () => ({
          style: 'currency',
          currency,
          notation: 'compact',
          maximumSignificantDigits: 3,
        })).format(value);
  }

  function minorDigits(currency: string) {
    const known = digits.get(currency);
    if (known !== undefined) return known;
    const { maximumFractionDigits = 2 } = numberFormat(`digits ${currency}`, () => ({
      style: 'currency',
      currency,
    })).resolvedOptions();
    digits.set(currency, maximumFractionDigits);
    return maximumFractionDigits;
  }

  /** A KPI's figure at a glance, in its unit. */
  function figure(value: number, unit: string, currency: string | null) {
    switch (unit) {
      case 'money':
        return currency === null ? compact(value) : compactMoney(value, currency);
      case 'percent':
        return percent(value);
      case 'days':
        return units(value, 'day');
      case 'hours':
        return units(value, 'hour');
      default:
        return compact(value);
    }
  }

  /** `30 Sept 2017`; an instant is told in the reader's own time zone. */
  function day(date: string) {
    const instant = instantOf(date);
    if (Number.isNaN(instant.getTime())) return date;
    return isDay(date)
      ? dateFormat('day', () => ({ dateStyle: 'medium', timeZone: 'UTC' })).format(instant)
      : dateFormat('instant day', () => ({ dateStyle: 'medium' })).format(instant);
  }

  /** With the time of day, for instants. */
  function moment(date: string) {
    const instant = instantOf(date);
    if (isDay(date) || Number.isNaN(instant.getTime())) return day(date);
    return dateFormat('moment', () => ({ dateStyle: 'medium', timeStyle: 'short' })).format(instant);
  }

  /** `30 Sept`, with its year if that is not the one of `asOf`. */
  function shortDay(date: string, asOf: string) {
    const instant = instantOf(date);
    if (date.slice(0, 4) !== asOf.slice(0, 4) || Number.isNaN(instant.getTime())) return day(date);
    return dateFormat('short day', () => ({ day: 'numeric', month: 'short', timeZone: 'UTC' })).format(instant);
  }

  /** `yesterday`, `in 3 days`; beyond two weeks as `shortDay`. */
  function dayFrom(date: string, asOf: string) {
    const days = Math.round((Date.parse(date.slice(0, 10)) - Date.parse(asOf.slice(0, 10))) / dayLength);
    if (Number.isNaN(days)) return date;
    if (Math.abs(days) <= near) return relative.format(days, 'day');
    return shortDay(date, asOf);
  }

  /** `East, West, and South`. */
  const list = (words: readonly string[]) => (lists ??= new Intl.ListFormat(lang)).format(words);

  const days = (count: number) => units(count, 'day');

  const plural = (count: number) => plurals.select(count);

  return {
    lang,
    number,
    compact,
    share,
    percent,
    money,
    compactMoney,
    figure,
    day,
    shortDay,
    moment,
    dayFrom,
    days,
    list,
    plural,
  };
}

export type Format = ReturnType<typeof createFormat>;
