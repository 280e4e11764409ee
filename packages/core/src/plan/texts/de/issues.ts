import type { IssueCode } from '../../issue.ts';
import type { Format } from '../format.ts';
import type { Word } from '../texts.ts';

const megabytes = (bytes: unknown, format: Format) => format.number(Math.round(Number(bytes) / 104_857.6) / 10);

/** Was an einem Dokument nicht stimmt: was da stand, was erwartet war, und wo. */
export const issues: Readonly<Record<IssueCode, Word>> = {
  'too-large': ({ got, limit }, format) =>
    `Die Datei hat ${megabytes(got, format)} MB; ein Plan darf höchstens ${megabytes(limit, format)} MB haben.`,
  'too-many': 'Es stimmt mehr nicht als diese {limit} Dinge; beheben Sie sie und lesen Sie den Plan noch einmal.',
  encoding: 'Die Datei ist kein Text in UTF-8. Speichern Sie sie als UTF-8 und öffnen Sie sie noch einmal.',
  'not-json': ({ truncated, line, column }, format) => {
    const where = line === undefined ? '' : ` in Zeile ${format.show(line)}, Spalte ${format.show(column)}`;
    return truncated === true
      ? `Die Datei endet zu früh${where}; ein Teil fehlt.`
      : `Die Datei ist kein gültiges JSON${where}.`;
  },
  'too-deep': '{place}: Hier sind Daten tiefer verschachtelt als {limit} Ebenen.',
  'hostile-key': '{place}: Ein Feld darf nicht {key:quote} heißen.',
  'not-json-data': '{place}: {came} sind keine Daten, die JSON fassen kann.',
  'not-an-object': 'Hier steht {came}; ein Plan ist ein JSON-Objekt, das mit "format" und "version" beginnt.',
  format: 'In "format" steht {came}; erwartet war "{expected}". Das ist eine Datei anderer Art.',
  version: 'In "version" steht {came}; erwartet war eine Nummer wie "{expected}".',
  'version-newer':
    'Der Plan ist in Fassung {got} geschrieben, dieses Programm liest bis Fassung {expected}. Aktualisieren Sie es.',
  required: '{place}: Das fehlt und muss angegeben werden.',
  'unknown-field':
    '{place}: Dieses Feld kennt ein Plan nicht. Eigene Felder gehören unter "custom" und einen Namensraum.',
  'wrong-type': '{place}: Hier steht {came}, erwartet war {expected}.',
  'not-a-number': '{place}: {came} ist keine Zahl. Lassen Sie das Feld weg, wenn der Wert nicht bekannt ist.',
  'not-whole': '{place}: {came} ist keine ganze Zahl.',
  'too-small': '{place}: {came} ist zu klein; das Kleinste ist {limit}.',
  'too-big': '{place}: {came} ist zu groß; das Größte ist {limit}.',
  'too-long': '{place}: Der Text hat {length} Zeichen; höchstens {limit} sind erlaubt.',
  'not-an-id': '{place}: {came} ist keine Kennung; erlaubt sind bis zu 64 Zeichen aus a bis z, 0 bis 9 und "-".',
  'not-a-day': '{place}: {came} ist kein Tag, den es gibt; geben Sie einen an wie 2017-09-30.',
  'not-an-instant':
    '{place}: {came} ist kein Zeitpunkt; geben Sie einen mit seiner Zeitverschiebung an wie 2017-09-30T14:05:00Z.',
  'not-a-period':
    '{place}: {came} ist kein Zeitraum; geben Sie Jahr, Quartal oder Monat an wie 2017, 2017-Q3 oder 2017-P09.',
  'not-a-currency': '{place}: {came} ist keine Währung; geben Sie einen Code nach ISO 4217 an wie EUR.',
  'not-a-choice': '{place}: {came} steht nicht zur Wahl; möglich sind {expected}.',
  'not-a-reference':
    '{place}: {came} kann keine Kennung sein; erlaubt sind bis zu 64 Zeichen aus a bis z, 0 bis 9 und "-".',
  malformed: ({ place, came, hint }, format) =>
    `${format.show(place)}: ${format.show(came)} hat nicht die erwartete Form. ${format.show(hint)}`.trim(),
  duplicate: '{place}: {came} steht zweimal da; jedes darf es nur einmal geben.',
  dangling: '{place}: Im Plan gibt es keinen Eintrag {came} der Art {type:quote}.',
  reversed: '{place}: {got:day} liegt vor dem {start:day}, der bei {first:quote} steht.',
  calendar: '{place}: Ein Kalender der Art {got} braucht das.',
};
