import type { Format } from '../format.ts';
import type { Dictionary, Values } from '../texts.ts';

/** More than these are counted rather than listed. */
const listed = 5;

function some({ slices }: Values, format: Format): string {
  const all: readonly unknown[] = Array.isArray(slices) ? slices : [];
  const more = all.length - listed;
  return more <= 0
    ? format.list(all)
    : `${all.slice(0, listed).map(format.show).join('; ')} and ${format.number(more)} more`;
}

/**
 * What is said of a file of figures while it is imported. Values of what was not understood: `came`, what stands there, and
 * those of the rejection.
 */
export const imports: Dictionary = {
  'import.ragged': ({ got, expected }, format) =>
    `The row has ${format.plural(got, { one: '# cell', other: '# cells' })}, the table has ${format.plural(expected, { one: '# column', other: '# columns' })}.`,
  'import.term-blank': ({ what, dimension }, format) =>
    what === 'kpi' ? 'The row names no KPI.' : `The row names no member of ${format.quote(dimension)}.`,
  'import.term-unknown': ({ came, what, dimension }, format) =>
    what === 'kpi'
      ? `The plan has no KPI ${format.quote(came)}.`
      : `${format.quote(came)} is no member of ${format.quote(dimension)}, nor an alias of one.`,
  'import.term-ambiguous': '{came:quote} may mean several; give one of them another alias.',
  'import.total-row': '{came:quote} is a total, which says again what stands in other rows.',
  'import.kind-unknown': '{came:quote} is neither “target” nor “actual”.',
  'import.period-blank': 'The row names no period.',
  'import.not-a-period': '{came:quote} is no period, such as 2017-03, Q1 2017 or 31 March 2017.',
  'import.not-a-day': '{came:quote} is no day, such as 2017-03-31.',
  'import.no-such-day': '{came:quote}: there is no such day.',
  'import.short-year': '{came:quote} leaves out the century; write the year with four digits.',
  'import.day-order': '{came:quote} may be read day first or month first; the mapping has to say which.',
  'import.serial': '{came:quote} may be a spreadsheet’s count of days, {day:day}; the mapping has to say so.',
  'import.no-such-period': '{came:quote}: the KPI’s calendar has no period of these days.',
  'import.fiscal-years': '{came:quote} may count fiscal years or calendar years; the mapping has to say which.',
  'import.no-grain': '{came:quote} is a day, and nothing says whether the KPI counts by month, quarter or year.',
  'import.no-figure': 'The row has no figure, so that the sum it belongs to is not known.',
  'import.not-a-number': '{came:quote} is no number.',
  'import.number-ambiguous':
    '{came:quote} may be in thousands or have decimals; the mapping has to name the decimal point.',
  'import.separators': ({ came, decimal }, format) =>
    decimal === undefined
      ? `${format.quote(came)} has separators where a number has none.`
      : `${format.quote(came)} is no number whose decimals stand after ${format.quote(decimal)}.`,
  'import.too-precise': '{came:quote} has more digits than can be kept exactly.',
  'import.percent-sign': '{came:quote} is in percent, and the KPI is not.',
  'import.currency': ({ came, currency }, format) =>
    currency === undefined
      ? `${format.quote(came)} is in a currency that the KPI does not count in.`
      : `${format.quote(came)} is not in ${format.show(currency)}, as the KPI is; nothing is converted.`,
  'import.currency-unclear':
    '{came:quote}: {sign:quote} stands for several currencies; the mapping has to say that it is {currency}.',
  'import.no-denominator': 'The denominator is zero, so that there is no ratio.',
  'import.too-long': 'The text is longer than {limit:number} characters.',
  'import.duplicate-same': 'Line {first:number} says the same of the same period and slice.',
  'import.duplicate-different':
    'Line {first:number} has another figure for the same period and slice; neither is taken.',
  'import.incomplete-sum': ({ rows, period }, format) =>
    `The sum for ${format.period(format.show(period))} is left out: of the rows that may belong to it ${format.plural(rows, { one: '# was', other: '# were' })} read, and others were not understood.`,

  'import.question.encoding': 'The file is not in Unicode. Is it in this encoding?',
  'import.question.delimiter': 'Which character separates the cells?',
  'import.question.header': 'Which line names the columns, or does none?',
  'import.question.sheet': 'Which sheet of the workbook?',
  'import.question.kpi': 'Which KPI are the figures of?',
  'import.question.kind': 'Are they targets or actuals?',
  'import.question.period': 'Which column says the period?',
  'import.question.slice': 'Which column says the {dimension:quote}?',
  'import.question.value': 'Which column holds the figures?',
  'import.question.decimal': 'Which character stands before the decimals?',
  'import.question.unit': 'What is a figure of 1 in the file, for {kpi:quote}?',
  'import.question.currency': ({ kpi, currency, sign }, format) =>
    `${format.quote(kpi)} is in ${format.show(currency)}, and the file ${sign === '' ? 'writes a sign of several currencies' : `says ${format.quote(sign)}`}. Are the figures in ${format.show(currency)}?`,
  'import.question.days': 'Does the day stand first in a date, or the month?',
  'import.question.serial': 'Are these numbers a spreadsheet’s count of days?',
  'import.question.grain': 'Which period does a day count for?',
  'import.question.years': 'Does the file count fiscal years or calendar years?',
  'import.question.combine': 'Several rows are about one period and slice. Are they added up?',

  'import.note.encoding': 'The file was read as {encoding}.',
  'import.note.skipped-lines': 'Lines above the names of the columns were passed over: {lines}.',
  'import.note.matched': '{column}: {got:quote} was taken for {id:quote}.',
  'import.note.ignored': ({ rows }, format) =>
    `${format.plural(rows, { one: '# row was', other: '# rows were' })} passed over, as the mapping says.`,
  'import.note.blank': ({ rows, first }, format) =>
    `${format.plural(rows, { one: '# row has', other: '# rows have' })} no figure, the first in line ${format.show(first)}: nothing is set there.`,
  'import.note.rounded': ({ points }, format) =>
    `${format.plural(points, { one: '# amount has', other: '# amounts have' })} more decimals than the currency, and ${format.plural(points, { one: 'was', other: 'were' })} rounded.`,
  'import.note.outside-plan': ({ points }, format) =>
    `${format.plural(points, { one: '# figure is', other: '# figures are' })} of periods outside the plan’s time.`,
  'import.note.no-target': (values, format) =>
    `${format.quote(values['kpi'])} has actuals without targets: ${some(values, format)}.`,
  'import.note.no-actual': (values, format) =>
    `${format.quote(values['kpi'])} has targets without actuals: ${some(values, format)}.`,
  'import.note.slices-differ': ({ kpi, targets, actuals }, format) =>
    `Targets and actuals of ${format.quote(kpi)} do not join: targets are by ${format.show(targets) || 'the whole'}, actuals by ${format.show(actuals) || 'the whole'}.`,
  'import.note.grains-differ': ({ kpi, targets, actuals }, format, words) =>
    `Actuals of ${format.quote(kpi)} are by ${words.value('kpi.frequency', format.show(actuals)).toLowerCase()}, targets by ${words.value('kpi.frequency', format.show(targets)).toLowerCase()}: they cannot be held against each other.`,

  'import.reason.only-kpi': 'the plan has no other KPI than {kpi:quote}',
  'import.reason.kpi-title': 'the column is called {column:quote}, as the KPI is',
  'import.reason.kpi-cells': 'the column {column:quote} names KPIs of the plan',
  'import.reason.kind-title': 'the column is called {column:quote}',
  'import.reason.kind-cells': 'the column {column:quote} says it in every row',
  'import.reason.period-cells': 'no other columns hold periods or dates than {columns}',
  'import.reason.members': '{percent:percent} of the column {column:quote} are members of {dimension:quote}',
  'import.reason.only-figures': 'no other column holds figures than {column:quote}',
  'import.reason.figures-title': 'the column of figures is called {column:quote}',
  'import.reason.source-title': 'the column is called {column:quote}',
  'import.reason.decimal-shown': 'line {line:number} says {text:quote}',
  'import.reason.days-shown': 'line {line:number} says {text:quote}',
  'import.reason.whole-shown': 'the figures have decimals, as amounts in {currency} have',
};
