import type { Dictionary, Values } from '../texts.ts';
import type { Format } from '../format.ts';

const referrers = ({ by }: Values): number => (Array.isArray(by) ? by.length : 0);
const megabytes = ({ got }: Values, format: Format): string =>
  format.number(typeof got === 'number' ? Math.round(got / 104_857.6) / 10 : 0);

/** Warum ein Befehl nicht ausgeführt wurde, außer dem, was an einem Dokument falsch sein kann. */
export const refusals: Dictionary = {
  context: 'Es ist nicht klar, wer das ändert oder wann. Melden Sie sich neu an.',
  'command.unknown': 'Es gibt keinen Befehl {type:quote}.',
  'command.malformed': 'Das ist kein Befehl: {came}.',
  'not-permitted': ({ whose }) =>
    whose === 'other'
      ? 'Das darf nur die Seite ändern, der es gehört.'
      : 'Sie dürfen diesen Plan ansehen, aber das nicht ändern.',
  'record.unknown': 'Das steht nicht mehr im Plan: {type} {id:quote}.',
  'record.newer': 'Das ist mit einer neueren Fassung ({version}) geschrieben und lässt sich hier nur lesen.',
  'record.referenced': (values, format) =>
    format.plural(referrers(values), {
      one: 'Das kann nicht weg: # Stelle im Plan verweist noch darauf. Ändern Sie erst diese.',
      other: 'Das kann nicht weg: # Stellen im Plan verweisen noch darauf. Ändern Sie erst diese.',
    }),
  'field.fixed': '{field} lässt sich so nicht ändern.',
  'row.unknown': 'Die Zeile gibt es nicht mehr.',
  'period.closed': 'Zielwerte bleiben, wie sie sind, sobald ein Zeitraum abgeschlossen ist, wie {closed:period}.',
  'period.closed-reason': 'Sagen Sie, warum sich der Wert ändert: {closed:period} ist abgeschlossen.',
  'target.missing': 'Es gibt noch keinen Zielwert, den man annehmen könnte.',
  'target.own': 'Ihre Seite hat diesen Zielwert vorgeschlagen; annehmen muss ihn die andere.',
  'target.accepted': 'Ihre Seite hat diesen Zielwert schon angenommen.',
  'revision.own': 'Ihre Seite hat diese Änderung gemacht; annehmen muss sie die andere.',
  'revision.accepted': 'Ihre Seite hat diese Änderung schon angenommen.',
  'revision.not-accepted': 'Ihre Seite hat diese Änderung nicht angenommen, oder nicht zuletzt.',
  'assignment.exists': 'Diese Person hat diese Rolle hier schon.',
  'pencil.settled': 'Diese Bleistiftnotiz ist schon erledigt.',
  'pencil.open': 'Hier steht noch nichts mit Bleistift, oder es ist noch offen.',
  'pencil.not-for-you': 'Das muss die andere Seite erledigen.',
  'pencil.blank': 'Dieses Feld, das leer bleiben soll, gibt es nicht.',
  'stakeholder.other-party': 'Diese Person gehört zur anderen Seite.',
  'topic.own': 'Ihre Seite hat dieses Thema vorgebracht; zur Kenntnis nehmen muss es die andere.',
  'topic.acknowledged': 'Dieses Thema wurde schon am {on:day} zur Kenntnis genommen.',
  'action.closed': 'Die Aufgabe ist schon erledigt oder gestrichen.',
  'action.no-due': 'Die Aufgabe hat keinen Fälligkeitstag. Geben Sie ihr erst einen.',
  'action.not-later': 'Die Aufgabe ist am {due:day} fällig; der {got:day} liegt nicht danach.',
  'review.held': 'Dieser Review-Termin wurde schon am {on:day} gehalten.',
  'stage.transition': ({ from, to }, format, words) =>
    `Ein Plan kann nicht von ${format.quote(words.value('plan.stage', format.show(from)))} nach ${format.quote(words.value('plan.stage', format.show(to)))} gehen.`,
  'too-large': (values, format) =>
    `Der Plan würde auf ${megabytes(values, format)} MB wachsen; so viel darf ein Plan nicht haben.`,
};
