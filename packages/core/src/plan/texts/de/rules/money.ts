import type { RuleWords } from '../../texts.ts';

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
      currencies: ({ initiative }, { quote }) =>
        initiative === null
          ? 'Budget und Ausgaben außerhalb von Initiativen stehen in mehreren Währungen, und der Plan hat keine Kurse'
          : `Budget und Ausgaben von ${quote(initiative)} stehen in mehreren Währungen, und der Plan hat keine Kurse`,
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
      currencies: '{request:quote} ist in mehreren Währungen genehmigt und abgerechnet, und der Plan hat keine Kurse',
    },
  },
  'allocation-exceeds-fund': {
    title: 'Mehr zugeteilt, als im Fördertopf ist',
    advice:
      'Kürzen Sie die Zuteilungen auf das, was da ist, oder stocken Sie den Fördertopf auf, bevor jemand mit Geld plant, das es nicht gibt.',
    messages: {
      exceeds: 'Aus {fund:quote} sind {allocated:money} zugeteilt, {over:money} mehr als die {amount:money} darin',
      currencies: '{fund:quote} und seine Zuteilungen stehen in mehreren Währungen, und der Plan hat keine Kurse',
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
      currencies: '{party} beantragt Geld aus {fund:quote} in mehreren Währungen, und der Plan hat keine Kurse',
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
      noValue: '{investment:quote} über {amount:money} wartet auf {kpi}, aber auf keinen Wert davon',
    },
  },
} satisfies Readonly<Record<string, RuleWords>>;
