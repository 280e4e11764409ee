import type { Format } from '../format.ts';
import type { Dictionary, Values } from '../texts.ts';

/** More than these are counted rather than listed. */
const listed = 5;

function some({ slices }: Values, format: Format): string {
  const all: readonly unknown[] = Array.isArray(slices) ? slices : [];
  const more = all.length - listed;
  return more <= 0
    ? format.list(all)
    : `${all.slice(0, listed).map(format.show).join('; ')} und ${format.number(more)} weitere`;
}

/** Was beim Einlesen einer Datei mit Zahlen gesagt wird. */
export const imports: Dictionary = {
  'import.ragged': ({ got, expected }, format) =>
    `Die Zeile hat ${format.plural(got, { one: '# Zelle', other: '# Zellen' })}, die Tabelle hat ${format.plural(expected, { one: '# Spalte', other: '# Spalten' })}.`,
  'import.term-blank': ({ what, dimension }, format) =>
    what === 'kpi'
      ? 'Die Zeile nennt keine Kennzahl.'
      : `Die Zeile nennt keinen Begriff aus ${format.quote(dimension)}.`,
  'import.term-unknown': ({ came, what, dimension }, format) =>
    what === 'kpi'
      ? `Der Plan hat keine Kennzahl ${format.quote(came)}.`
      : `${format.quote(came)} ist kein Begriff aus ${format.quote(dimension)}, auch kein anderer Name für einen.`,
  'import.term-ambiguous': '{came:quote} kann mehrere meinen; einer von ihnen braucht einen anderen Namen.',
  'import.total-row': '{came:quote} ist eine Summe und sagt noch einmal, was in anderen Zeilen steht.',
  'import.kind-unknown': '{came:quote} ist weder „target“ noch „actual“.',
  'import.period-blank': 'Die Zeile nennt keinen Zeitraum.',
  'import.not-a-period': '{came:quote} ist kein Zeitraum wie 2017-03, Q1 2017 oder 31. März 2017.',
  'import.not-a-day': '{came:quote} ist kein Tag wie 2017-03-31.',
  'import.no-such-day': '{came:quote}: diesen Tag gibt es nicht.',
  'import.short-year': 'Bei {came:quote} fehlt das Jahrhundert; das Jahr braucht vier Ziffern.',
  'import.day-order': 'Bei {came:quote} kann der Tag oder der Monat vorn stehen; die Zuordnung muss es sagen.',
  'import.serial':
    '{came:quote} kann die Tageszahl einer Tabellenkalkulation sein, {day:day}; die Zuordnung muss es sagen.',
  'import.no-such-period': '{came:quote}: der Kalender der Kennzahl hat keinen Zeitraum mit diesen Tagen.',
  'import.fiscal-years': '{came:quote} kann Geschäftsjahre oder Kalenderjahre zählen; die Zuordnung muss es sagen.',
  'import.no-grain': '{came:quote} ist ein Tag, und nichts sagt, ob die Kennzahl nach Monat, Quartal oder Jahr zählt.',
  'import.no-figure': 'Die Zeile hat keine Zahl, so dass ihre Summe nicht bekannt ist.',
  'import.not-a-number': '{came:quote} ist keine Zahl.',
  'import.number-ambiguous':
    '{came:quote} kann Tausender oder Nachkommastellen haben; die Zuordnung muss das Dezimalzeichen nennen.',
  'import.separators': ({ came, decimal }, format) =>
    decimal === undefined
      ? `${format.quote(came)} hat Trennzeichen, wo eine Zahl keine hat.`
      : `${format.quote(came)} ist keine Zahl mit ${format.quote(decimal)} vor den Nachkommastellen.`,
  'import.too-precise': '{came:quote} hat mehr Stellen, als genau zu behalten sind.',
  'import.percent-sign': '{came:quote} ist in Prozent, die Kennzahl ist es nicht.',
  'import.currency': ({ came, currency }, format) =>
    currency === undefined
      ? `${format.quote(came)} ist in einer Währung, in der die Kennzahl nicht zählt.`
      : `${format.quote(came)} ist nicht in ${format.show(currency)} wie die Kennzahl; umgerechnet wird nichts.`,
  'import.currency-unclear':
    '{came:quote}: {sign:quote} steht für mehrere Währungen; die Zuordnung muss sagen, dass es {currency} ist.',
  'import.no-denominator': 'Der Nenner ist null, so dass es kein Verhältnis gibt.',
  'import.too-long': 'Der Text ist länger als {limit:number} Zeichen.',
  'import.duplicate-same': 'Zeile {first:number} sagt dasselbe über denselben Zeitraum und Ausschnitt.',
  'import.duplicate-different':
    'Zeile {first:number} hat eine andere Zahl für denselben Zeitraum und Ausschnitt; keine von beiden wird genommen.',
  'import.incomplete-sum': ({ rows, period }, format) =>
    `Die Summe für ${format.period(format.show(period))} bleibt weg: ${format.plural(rows, { one: '# Zeile wurde', other: '# Zeilen wurden' })} gelesen, andere, die dazugehören können, wurden nicht verstanden.`,

  'import.question.encoding': 'Die Datei ist nicht in Unicode. Hat sie diese Kodierung?',
  'import.question.delimiter': 'Welches Zeichen trennt die Zellen?',
  'import.question.header': 'Welche Zeile nennt die Spalten, oder tut es keine?',
  'import.question.sheet': 'Welches Blatt der Arbeitsmappe?',
  'import.question.kpi': 'Zu welcher Kennzahl gehören die Zahlen?',
  'import.question.kind': 'Sind es Zielwerte oder Istwerte?',
  'import.question.period': 'Welche Spalte nennt den Zeitraum?',
  'import.question.slice': 'Welche Spalte nennt {dimension:quote}?',
  'import.question.value': 'Welche Spalte enthält die Zahlen?',
  'import.question.decimal': 'Welches Zeichen steht vor den Nachkommastellen?',
  'import.question.unit': 'Was ist eine 1 in der Datei, für {kpi:quote}?',
  'import.question.currency': ({ kpi, currency, sign }, format) =>
    `${format.quote(kpi)} ist in ${format.show(currency)}, und die Datei ${sign === '' ? 'schreibt ein Zeichen mehrerer Währungen' : `sagt ${format.quote(sign)}`}. Sind die Zahlen in ${format.show(currency)}?`,
  'import.question.days': 'Steht in einem Datum der Tag oder der Monat vorn?',
  'import.question.serial': 'Sind diese Zahlen die Tageszahlen einer Tabellenkalkulation?',
  'import.question.grain': 'Für welchen Zeitraum zählt ein Tag?',
  'import.question.years': 'Zählt die Datei Geschäftsjahre oder Kalenderjahre?',
  'import.question.combine': 'Mehrere Zeilen betreffen denselben Zeitraum und Ausschnitt. Werden sie zusammengezählt?',

  'import.note.encoding': 'Die Datei wurde als {encoding} gelesen.',
  'import.note.skipped-lines': 'Zeilen über den Namen der Spalten wurden übergangen: {lines}.',
  'import.note.matched': '{column}: {got:quote} wurde für {id:quote} genommen.',
  'import.note.ignored': ({ rows }, format) =>
    `${format.plural(rows, { one: '# Zeile wurde', other: '# Zeilen wurden' })} übergangen, wie die Zuordnung es sagt.`,
  'import.note.blank': ({ rows, first }, format) =>
    `${format.plural(rows, { one: '# Zeile hat', other: '# Zeilen haben' })} keine Zahl, die erste ist Zeile ${format.show(first)}: dort wird nichts gesetzt.`,
  'import.note.rounded': ({ points }, format) =>
    `${format.plural(points, { one: '# Betrag hat mehr Nachkommastellen als die Währung und wurde', other: '# Beträge haben mehr Nachkommastellen als die Währung und wurden' })} gerundet.`,
  'import.note.outside-plan': ({ points }, format) =>
    `${format.plural(points, { one: '# Zahl betrifft', other: '# Zahlen betreffen' })} Zeiträume außerhalb der Laufzeit des Plans.`,
  'import.note.no-target': (values, format) =>
    `${format.quote(values['kpi'])} hat Istwerte ohne Zielwerte: ${some(values, format)}.`,
  'import.note.no-actual': (values, format) =>
    `${format.quote(values['kpi'])} hat Zielwerte ohne Istwerte: ${some(values, format)}.`,
  'import.note.slices-differ': ({ kpi, targets, actuals }, format) =>
    `Zielwerte und Istwerte von ${format.quote(kpi)} passen nicht zusammen: Zielwerte nach ${format.show(targets) || 'dem Ganzen'}, Istwerte nach ${format.show(actuals) || 'dem Ganzen'}.`,
  'import.note.grains-differ': ({ kpi, targets, actuals }, format, words) =>
    `Istwerte von ${format.quote(kpi)} gibt es nach ${words.value('kpi.frequency', format.show(actuals))}, Zielwerte nach ${words.value('kpi.frequency', format.show(targets))}: sie lassen sich nicht vergleichen.`,

  'import.reason.only-kpi': 'der Plan hat keine andere Kennzahl als {kpi:quote}',
  'import.reason.kpi-title': 'die Spalte heißt {column:quote} wie die Kennzahl',
  'import.reason.kpi-cells': 'die Spalte {column:quote} nennt Kennzahlen des Plans',
  'import.reason.kind-title': 'die Spalte heißt {column:quote}',
  'import.reason.kind-cells': 'die Spalte {column:quote} sagt es in jeder Zeile',
  'import.reason.period-cells': 'keine anderen Spalten enthalten Zeiträume oder Tage als {columns}',
  'import.reason.members': '{percent:percent} der Spalte {column:quote} sind Begriffe aus {dimension:quote}',
  'import.reason.only-figures': 'keine andere Spalte enthält Zahlen als {column:quote}',
  'import.reason.figures-title': 'die Spalte mit den Zahlen heißt {column:quote}',
  'import.reason.source-title': 'die Spalte heißt {column:quote}',
  'import.reason.decimal-shown': 'Zeile {line:number} sagt {text:quote}',
  'import.reason.days-shown': 'Zeile {line:number} sagt {text:quote}',
  'import.reason.whole-shown': 'die Zahlen haben Nachkommastellen, wie Beträge in {currency} sie haben',
};
