import type { RuleWords } from '../../texts.ts';
import { noRate } from './rates.ts';

export const money = {
  'budget-overdrawn': {
    title: 'Budget überzogen',
    advice:
      'Sehen Sie nach, wofür das Geld ausgegeben wurde, und schichten Sie im Einvernehmen um oder geben Sie nichts mehr aus. Sagen Sie es der anderen Partei, bevor sie es selbst merkt.',
    messages: {
      overdrawn:
        'Für {initiative:quote} wurden {spent:money} ausgegeben, {over:money} mehr als die {budget:money}, die dafür da sind',
      planOverdrawn:
        'Außerhalb von Initiativen wurden {spent:money} ausgegeben, {over:money} mehr als das Budget von {budget:money} dafür',
      currencies: noRate(({ initiative }, { quote }) =>
        initiative === null
          ? 'Budget und Ausgaben außerhalb von Initiativen stehen in mehreren Währungen'
          : `Budget und Ausgaben von ${quote(initiative)} stehen in mehreren Währungen`,
      ),
    },
  },
  'gate-missed': {
    title: 'Freigabe einer Investition verfehlt',
    advice:
      'Entscheiden Sie gemeinsam, ob die Bedingung bleibt: Geben Sie ihr einen neuen Tag, ändern Sie sie oder verzichten Sie auf die Investition. Geld, das ohne seine Bedingung fließt, kauft nichts, was der Plan verlangt hat.',
    messages: {
      milestoneMissed:
        '{investment:quote} wartet auf {milestone:quote}; das sollte bis zum {due:day} erreicht sein (Verzug: {days:days})',
      figureMissed: ({ investment, kpi, value, needed, comparison, unit, currency, due }, format) => {
        const figure = (it: unknown) => format.kpiValue(Number(it), String(unit), currency as string | null);
        const limit = comparison === 'at-most' ? 'höchstens' : 'mindestens';
        return `${format.quote(investment)} wartet darauf, dass ${format.show(kpi)} bis zum ${format.day(format.show(due))} bei ${limit} ${figure(needed)} steht; erreicht sind ${figure(value)}`;
      },
      releasedEarly:
        '{investment:quote} wurde am {released:day} freigegeben, bevor {milestone:quote} am {met:day} erreicht war',
      releasedUnmet: '{investment:quote} wurde am {released:day} freigegeben, und {milestone:quote} ist nicht erreicht',
      noResults: '{investment:quote} wartet auf {kpi}, wovon kein Ergebnis erfasst ist',
    },
  },
  'claim-exceeds-approval': {
    title: 'Mehr abgerechnet als genehmigt',
    advice:
      'Vergleichen Sie die Abrechnungen mit dem, was genehmigt wurde. Berichtigen Sie sie dann, oder lassen Sie den Unterschied genehmigen, bevor er gezahlt wird.',
    messages: {
      exceeds:
        '{request:quote}: Abgerechnet sind {claimed:money}, {over:money} mehr als die genehmigten {approved:money}',
      unknownApproval:
        '{request:quote} ist genehmigt und abgerechnet, aber es steht nirgends, wie viel genehmigt wurde',
      currencies: noRate(
        ({ request }, { quote }) => `${quote(request)} ist in mehreren Währungen genehmigt und abgerechnet`,
      ),
    },
  },
  'allocation-exceeds-fund': {
    title: 'Mehr zugeteilt, als im Fördertopf ist',
    advice:
      'Kürzen Sie die Zuteilungen auf das, was da ist, oder stocken Sie den Fördertopf auf, bevor jemand mit Geld plant, das es nicht gibt.',
    messages: {
      exceeds: 'Aus {fund:quote} sind {allocated:money} zugeteilt, {over:money} mehr als die {amount:money} darin',
      currencies: noRate(({ fund }, { quote }) => `${quote(fund)} und seine Zuteilungen stehen in mehreren Währungen`),
    },
  },
  'claim-expiring': {
    title: 'Abrechnung verfällt bald',
    advice:
      'Vervollständigen Sie die Nachweise und reichen Sie sie ein, oder bitten Sie die andere Partei rechtzeitig um einen späteren Tag. Geld, das an einem Datum verloren geht, vergällt den nächsten Antrag.',
    messages: {
      expiring:
        'Die Abrechnung von {amount:money} für {request:quote} ist nicht eingereicht und verfällt am {expires:day}',
      expired:
        'Die Abrechnung von {amount:money} für {request:quote} wurde nicht eingereicht und ist am {expires:day} verfallen',
    },
    fixes: { submit: 'Sie wurde eingereicht' },
  },
  'funds-unused': {
    title: 'Fördermittel nicht genutzt',
    advice:
      'Fragen Sie, woran es liegt: an Ideen, an Zeit oder an zu viel Papier. Planen Sie dann etwas, das mit dem Geld zu tun lohnt, oder geben Sie es für andere frei.',
    messages: {
      unused:
        '{party} hat {asked:money} von {amount:money} aus {fund:quote} beantragt ({used:percent}); die Zuteilung verfällt am {expires:day}',
      currencies: noRate(
        ({ party, fund }, { quote, show }) => `${show(party)} beantragt Geld aus ${quote(fund)} in mehreren Währungen`,
      ),
    },
  },
  'claim-without-proof': {
    title: 'Abrechnung ohne Nachweis',
    advice:
      'Bitten Sie um Rechnung, Foto oder Teilnehmerliste, solange sie noch zu finden sind, und fügen Sie sie der Abrechnung hinzu.',
    messages: {
      unproven: 'Die Abrechnung von {amount:money} für {request:quote} wurde ohne Nachweis eingereicht',
      paidUnproven: 'Die Abrechnung von {amount:money} für {request:quote} wurde ohne Nachweis erstattet',
    },
  },
  'investment-ungated': {
    title: 'Investition ohne Bedingung',
    advice:
      'Sagen Sie, welcher Meilenstein oder welcher Wert einer Kennzahl das Geld freigibt. Künftige Investitionen beruhen auf dem, was erreicht wurde, sonst sind sie Geschenke.',
    messages: {
      ungated:
        '{investment:quote} über {amount:money} wartet weder auf einen Meilenstein noch auf den Wert einer Kennzahl',
      noValue: '{investment:quote} über {amount:money} wartet auf {kpi}, aber es ist kein Wert genannt',
    },
  },
  'budget-missing': {
    title: 'Kein Budget',
    advice:
      'Sagen Sie für jede Initiative, was sie kostet und wer zahlt: ein eigenes Budget, ein Budgetposten oder ein Fördertopf. Sonst kommt der Streit in der Woche, in der zu zahlen ist.',
    messages: {
      none: ({ initiatives, count }, format) =>
        count === 1
          ? `Für ${format.show(initiatives)} ist kein Geld vorgesehen`
          : `Für keine von ${format.show(count)} Initiativen ist Geld vorgesehen, auch nicht für ${format.show(initiatives)}`,
    },
  },
  'tier-at-risk': {
    title: 'Stufe gefährdet',
    advice:
      'Machen Sie aus jeder offenen Anforderung eine Maßnahme mit Namen und Tag. Ist sie nicht zu schaffen, sprechen Sie vor dem Tag mit der anderen Seite über mehr Zeit.',
    messages: {
      atRisk: ({ tier, requirements, due, days }, format) =>
        `${format.show(requirements)}: noch nicht erfüllt, fällig am ${format.day(String(due))} (noch ${format.days(Number(days))})${tier === null ? '' : `; Stufe: ${format.show(tier)}`}`,
      missed: ({ tier, requirements, due, days }, format) =>
        `${format.show(requirements)}: nicht erfüllt, fällig am ${format.day(String(due))} (Verzug: ${format.days(Number(days))})${tier === null ? '' : `; Stufe: ${format.show(tier)}`}`,
      unknown: 'Es steht nirgends, ob die Anforderungen des Programms erfüllt sind',
      undated: 'Nicht erfüllt: {requirements:list}; es steht nirgends, bis wann sie es sein müssen',
    },
  },
  'agreement-ends-before-plan': {
    title: 'Vertrag endet vor dem Plan',
    advice:
      'Verlängern Sie den Vertrag jetzt, oder lassen Sie den Plan mit ihm enden: Dazwischen sind Preise, Unterstützung und das Recht zu verkaufen offen.',
    messages: {
      before: 'Der Vertrag endet am {end:day}, der Plan erst am {planEnd:day} (Abstand: {days:days})',
      ended: 'Der Vertrag ist am {end:day} ausgelaufen, der Plan geht noch bis zum {planEnd:day}',
    },
  },
  'incentive-against-objective': {
    title: 'Anreiz gegen ein Ziel',
    advice:
      'Drehen Sie die Staffel um, belohnen Sie eine andere Zahl, oder lösen Sie zuerst den Konflikt zwischen den Zielen: Getan wird, was bezahlt wird.',
    messages: {
      risingReward: '{incentive:quote} zahlt umso mehr, je höher {kpi} ausfällt, und diese Kennzahl soll sinken',
      conflict:
        '{incentive:quote} belohnt Arbeit für {objective:quote}, dessen Konflikt mit {against:quote} niemand gelöst hat',
    },
  },
  'incentive-not-measurable': {
    title: 'Anreiz nicht messbar',
    advice:
      'Nennen Sie die Kennzahl, die zählt, was belohnt wird, oder nehmen Sie eine auf: Was niemand zählt, wird nach Gunst belohnt.',
    messages: { noKpi: 'Keine Kennzahl zählt, was {incentive:quote} belohnt' },
    fixes: { measure: 'Mit {kpi:quote} zählen' },
  },
  'incentive-not-understood': {
    title: 'Anreiz nicht bekannt',
    advice:
      'Sagen Sie allen, für die er gedacht ist, was ab welcher Zahl womit belohnt wird, und lassen Sie es sich bestätigen: Ein Anreiz, den niemand kennt, bewegt niemanden.',
    messages: {
      notTold: 'Noch niemand hat {people:list} erklärt, was {incentive:quote} belohnt',
      notAcknowledged:
        '{incentive:quote} wurde zuletzt am {told:day} erklärt (seither {days:days}); noch nicht zur Kenntnis genommen von {people:list}',
    },
    fixes: { told: 'Es ist mitgeteilt' },
  },
  'spend-unplanned': {
    title: 'Ungeplante Ausgaben',
    advice:
      'Sehen Sie die größten Posten gemeinsam an: Was hätte jede Seite wann wissen müssen? Planen Sie ein, was jedes Jahr kommt, und besprechen Sie den Rest im nächsten Regeltermin.',
    messages: {
      unplanned:
        '{share:percent} der bisherigen Ausgaben ({total:money}) waren ungeplante Reaktionen, die größten: {spends:list}',
      currencies: noRate('Die Ausgaben sind in mehreren Währungen'),
      unknown: 'Bei {share:percent} der Ausgaben ist nicht bekannt, ob sie geplant waren',
    },
  },
} satisfies Readonly<Record<string, RuleWords>>;
