import type { Dictionary, Values } from '../texts.ts';
import type { Format } from '../format.ts';

const referrers = ({ by }: Values): number => (Array.isArray(by) ? by.length : 0);
const megabytes = ({ got }: Values, format: Format): string =>
  format.number(typeof got === 'number' ? Math.round(got / 104_857.6) / 10 : 0);

const figure = ({ unit, currency }: Values, value: unknown, format: Format): string =>
  typeof value === 'number' && typeof unit === 'string'
    ? format.kpiValue(value, unit, typeof currency === 'string' ? currency : null)
    : format.show(value);

/** Warum ein Befehl nicht ausgeführt wurde, außer dem, was an einem Dokument falsch sein kann. */
export const refusals: Dictionary = {
  context: 'Es ist nicht klar, wer das ändert oder wann. Melden Sie sich neu an.',
  'command.unknown': 'Es gibt keinen Befehl {type:quote}.',
  'command.malformed': 'Das ist kein Befehl: {came}.',
  'not-permitted': ({ whose }) =>
    whose === 'other'
      ? 'Das darf nur die Seite ändern, der es gehört.'
      : 'Sie dürfen diesen Plan ansehen, aber das nicht ändern.',
  'step.too-long':
    'Das sind {got} Änderungen in einem Schritt; höchstens {most} gehen zusammen auf den Weg. Teilen Sie ihn auf.',
  'step.not-taken': 'Der Server nimmt diese Änderung nicht an ({reason}).',
  'step.closed': 'Die Verbindung zu diesem Plan ist beendet. Öffnen Sie ihn neu, um ihn zu ändern.',
  'record.unknown': 'Das steht nicht mehr im Plan: {type} {id:quote}.',
  'record.newer': 'Das ist mit einer neueren Fassung ({version}) geschrieben und lässt sich hier nur lesen.',
  'record.referenced': (values, format) =>
    format.plural(referrers(values), {
      one: 'Das kann nicht weg: # Stelle im Plan verweist noch darauf. Ändern Sie erst diese.',
      other: 'Das kann nicht weg: # Stellen im Plan verweisen noch darauf. Ändern Sie erst diese.',
    }),
  'basis.stale': ({ type }) =>
    type === undefined
      ? 'Inzwischen hat jemand anderes den Plan geändert. Sehen Sie ihn an, wie er jetzt ist, und entscheiden Sie neu.'
      : 'Inzwischen hat jemand anderes das geändert. Sehen Sie es an, wie es jetzt ist, und entscheiden Sie neu.',
  'basis.ahead':
    'Das beruht auf einem späteren Stand des Plans, als der Server ihn hat. Laden Sie den Plan neu und ändern Sie es noch einmal.',
  'receipt.other':
    'Das kam zweimal, von zwei Personen, und gilt von der ersten. Laden Sie den Plan neu und ändern Sie es noch einmal.',
  'step.late':
    'Eine spätere Änderung von Ihnen war vor dieser da. Sehen Sie den Plan an, wie er jetzt ist, und entscheiden Sie neu.',
  'signoff.pushed':
    'Ein Plan auf einem Server wird dort unterschrieben, so wie er dasteht: Eine Unterschrift lässt sich nicht von Hand eintragen.',
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
  'fund.step': ({ from, to }, format, words) =>
    to === null
      ? 'Das ist eingereicht und bleibt im Plan.'
      : `Was ${format.quote(words.value('claim.status', format.show(from)))} ist, kann nicht ${format.quote(words.value('claim.status', format.show(to)))} werden.`,
  'fund.settled': 'Das ist eingereicht: {field} bleibt, wie es ist, solange es nicht zurückgeht.',
  'fund.claimed': 'Auf diese Genehmigung ist schon Geld abgerechnet; weisen Sie erst die Abrechnungen zurück.',
  'fund.currency': 'Das steht in {got}, erwartet ist {expected}; hier wird nichts umgerechnet.',
  'fund.above-asked': 'Genehmigt würde mehr ({approved:money}), als beantragt ist ({asked:money}).',
  'fund.nothing': 'Beantragtes und genehmigtes Geld muss mehr als null sein; {amount:money} ist es nicht.',
  'fund.expired': 'Die Zuteilung galt bis zum {expires:day}.',
  'fund.exceeded': 'Zugeteilt wären {sum:money}, {over:money} mehr, als im Topf sind ({limit:money}).',
  'allocation.exceeded': 'Genehmigt wären {sum:money}, {over:money} mehr, als zugeteilt ist ({limit:money}).',
  'approval.exceeded': 'Abgerechnet wären {sum:money}, {over:money} mehr, als genehmigt ist ({limit:money}).',
  'claim.not-approved': 'Der Antrag dazu ist nicht genehmigt; darauf lässt sich nichts abrechnen.',
  'claim.no-proof': 'Eine Abrechnung braucht einen Nachweis, bevor sie eingereicht wird.',
  'claim.expired': 'Diese Abrechnung war bis zum {expires:day} einzureichen.',
  'investment.released': 'Das Geld wurde schon am {on:day} freigegeben.',
  'gate.milestone': 'Das wartet auf den Meilenstein {milestone:quote}, der noch nicht erreicht ist.',
  'gate.no-value': 'Das wartet auf {kpi}: Geben Sie an, was erreicht ist.',
  'gate.figure': (values, format) =>
    `Das wartet darauf, dass ${format.show(values['kpi'])} auf ${figure(values, values['needed'], format)} kommt; der Stand ist ${figure(values, values['got'], format)}.`,
  'too-large': (values, format) =>
    `Der Plan würde auf ${megabytes(values, format)} MB wachsen; so viel darf ein Plan nicht haben.`,
};
