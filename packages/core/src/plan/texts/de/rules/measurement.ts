import { figureOf, totalsOf } from '../../standing.ts';
import type { RuleWords } from '../../texts.ts';

export const measurement = {
  'target-not-agreed': {
    title: 'Zielwert nicht vereinbart',
    advice:
      'Sprechen Sie die Zahl mit der Seite durch, die sie nicht angenommen hat: was es dafür braucht und was sie davon hat. Dann nimmt sie an, oder die Zahl ändert sich.',
    messages: {
      notAccepted: ({ kpi, proposer, parties }, { list, plural, show }) => {
        const verb = plural((parties as string[]).length, { one: 'hat', other: 'haben' });
        return `${show(kpi)}: Den Zielwert, den ${show(proposer)} vorgeschlagen hat, ${verb} ${list(parties as string[])} noch nicht angenommen`;
      },
      noProposer: '{kpi} hat einen Zielwert, aber es steht nirgends, wer ihn vorgeschlagen hat',
    },
    fixes: { accept: 'Zielwert für {party} annehmen' },
  },
  'objective-without-kpi': {
    title: 'Ziel ohne Kennzahl',
    advice:
      'Einigen Sie sich auf die Zahl, an der beide sehen, dass das Ziel erreicht ist, und messen Sie es mit einer Kennzahl: Sonst hat jede Seite ihr eigenes Bild vom Erfolg.',
    messages: { unmeasured: 'Keine Kennzahl zeigt, ob {objective:quote} erreicht ist' },
  },
  'kpi-without-baseline': {
    title: 'Kennzahl ohne Ausgangswert',
    advice:
      'Schreiben Sie auf, wo die Zahl vor dem Plan stand oder was frühere Jahre gebracht haben, damit beide sehen, wie weit es bis zum Zielwert ist.',
    messages: { noBaseline: '{kpi}: Es steht nirgends, wo sie vor dem Plan stand' },
  },
  'kpi-without-target': {
    title: 'Kennzahl ohne Zielwert',
    advice:
      'Schlagen Sie eine Zahl vor und sagen Sie, was es dafür braucht; die andere Seite nimmt an oder ändert sie. Was nur zu beobachten ist, braucht eine Spanne.',
    messages: { noTarget: '{kpi}: Es steht nirgends, was sie erreichen soll' },
  },
  'kpi-without-owner': {
    title: 'Kennzahl ohne Verantwortliche',
    advice:
      'Fragen Sie, wer die Zahl meldet und wer sie bewegen kann, und lassen Sie diese Person dafür einstehen: Was alle beobachten, erklärt niemand.',
    messages: {
      none: '{kpi}: Niemand steht dafür ein',
      left: '{kpi}: {owner} stand dafür ein und ist seit dem {on:day} nicht mehr dabei',
    },
    fixes: { assign: '{person} dafür einstehen lassen' },
  },
  'kpi-not-phased': {
    title: 'Zielwert nicht aufgeteilt',
    advice:
      'Teilen Sie den Zielwert nach Quartalen oder Monaten auf, mit dem, was beide über die Saison wissen. Eine einzige Zahl für das Jahr lässt sich nur an seinem Ende verfehlen.',
    messages: {
      notPhased: (values, format) =>
        `${format.show(values['kpi'])}: ${figureOf(values, format)(values['target'])} für den ganzen Plan, und es steht nirgends, was bis wann fällig ist`,
    },
  },
  'targets-do-not-add-up': {
    title: 'Zielwerte gehen nicht auf',
    advice:
      'Klären Sie, welche Zahl beide gemeint haben. Berichtigen Sie die einzelnen Zielwerte, oder schlagen Sie einen anderen Zielwert vor; sollen Ausschnitte zusammen mehr ergeben, halten Sie die Überzuteilung fest.',
    messages: {
      whole: (values, format) => {
        const { kpi, total, target } = totalsOf(values, format);
        return `${kpi}: Die Zielwerte der Zeiträume ergeben ${total}, der Zielwert des Plans ist ${target}`;
      },
      slices: (values, format) => {
        const { kpi, total, target } = totalsOf(values, format);
        return `${kpi}: Die Zielwerte aller Ausschnitte ergeben ${total}, der Zielwert des Plans ist ${target}`;
      },
      noCalendar: '{kpi}: Die Partei, deren Kalender die Zeiträume benennt, hat nicht gesagt, wie ihre Jahre liegen',
      uncovered: '{kpi}: Ein Teil des Planzeitraums hat keinen Zielwert, daher lassen sie sich nicht zusammenzählen',
      incomplete:
        '{kpi}: Zielwerte von Ausschnitten fehlen oder zählen etwas doppelt, daher lassen sie sich nicht zusammenzählen',
    },
    fixes: {
      propose: (values, format) => `${totalsOf(values, format).total} als Zielwert vorschlagen`,
    },
  },
  'kpi-stale': {
    title: 'Kennzahl nicht gemeldet',
    advice:
      'Fragen Sie, wer dafür einsteht, nach der Zahl, und erfassen Sie sie mit ihrer Quelle. Kommt sie immer später, berichtigen Sie die Frist für den Bericht; sieht niemand sie an, lassen Sie die Kennzahl im Einvernehmen fallen.',
    messages: {
      missing: ({ kpi, period, end, due, days }, format) =>
        `${format.show(kpi)}: kein Ergebnis für ${format.periodTo(String(period), String(end))}; fällig war es am ${format.day(String(due))} (Verzug: ${format.days(Number(days))})`,
      partly: ({ kpi, period, end, due, days }, format) =>
        `${format.show(kpi)}: Die Ergebnisse für ${format.periodTo(String(period), String(end))} sind nicht vollständig; fällig waren sie am ${format.day(String(due))} (Verzug: ${format.days(Number(days))})`,
    },
  },
  'success-criteria-missing': {
    title: 'Erfolgskriterien fehlen',
    advice:
      'Ergänzen Sie mit den Leuten beider Seiten, die daran arbeiten, den Satz „Es hat geklappt, wenn …“, wo immer möglich in Zahlen.',
    messages: { noCriteria: 'Es steht nirgends, wann {initiative:quote} erfolgreich abgeschlossen ist' },
  },
  'milestone-without-criteria': {
    title: 'Meilenstein ohne Kriterien',
    advice:
      'Schreiben Sie auf, was an dem Tag wahr sein muss, damit keine Seite zweifeln kann, oder setzen Sie eine Bedingung an eine Kennzahl: Davon hängt ab, was danach freigegeben wird.',
    messages: {
      noCriteria: 'Es steht nirgends, woran man erkennt, dass {milestone:quote} erreicht ist',
      halfCondition: 'Der Bedingung von {milestone:quote} fehlt die Kennzahl, der Vergleich oder der Wert',
    },
  },
  'effectiveness-not-measured': {
    title: 'Partnerschaft nicht gemessen',
    advice:
      'Einigen Sie sich auf eine Zahl dazu, wie es um die Partnerschaft selbst steht, etwa Zufriedenheit oder abgeschlossene Schulungen, und sehen Sie sie in jedem Review an. Umsätze zeigen es spät, solche Zahlen früh.',
    messages: {
      none: ({ kpis }, format) =>
        format.plural(kpis, {
          one: 'Die einzige Kennzahl betrifft weder Partnererlebnis noch Beteiligung an Schulungen noch Partnerzufriedenheit',
          other: 'Keine der # Kennzahlen betrifft Partnererlebnis, Beteiligung an Schulungen oder Partnerzufriedenheit',
        }),
      noPurpose: 'Bei manchen Kennzahlen steht nicht, wozu sie dienen, etwa bei {kpis:list}',
    },
  },
  'revenue-views-incomplete': {
    title: 'Umsatz nur von einer Seite gesehen',
    advice:
      'Nehmen Sie auf, was Kunden dem Partner zahlen und was der Partner rundherum verkauft, mit seinen eigenen Zahlen: Davon lebt der Partner.',
    messages: {
      noSellThrough: '{kpi} zählt, was der Hersteller einnimmt; keine Kennzahl zählt, was Kunden dem Partner zahlen',
      noAttach: '{kpi} zählt, was der Hersteller einnimmt; keine Kennzahl zählt, was der Partner rundherum verkauft',
      neither:
        '{kpi} zählt, was der Hersteller einnimmt; keine Kennzahl zählt, was Kunden dem Partner zahlen oder was er rundherum verkauft',
      noPerspective:
        'Kennzahlen zählen Geld, und keine sagt, wessen: Einnahmen des Herstellers, Umsatz des Partners oder sein Zusatzgeschäft',
      noRoute: '{kpi} zählt, was der Hersteller einnimmt, aber der Plan nennt keinen Vertriebsweg',
    },
  },
  'quota-only': {
    title: 'Vorgabe statt Plan',
    advice:
      'Setzen Sie sich zusammen: Schreiben Sie auf, was der Partner erreichen will, an welche Initiativen beide glauben und was in den nächsten neunzig Tagen zu tun ist. Ist die Liste zu lang, ändern Sie die Zahl.',
    messages: {
      quotaOnly:
        'Der Plan setzt Zielwerte ({kpis:list}) und enthält keine Initiativen, keine Maßnahmen und kein Ziel des Partners',
    },
  },
  'target-unrealistic': {
    title: 'Zielwert jenseits aller Erfahrung',
    advice:
      'Fragen Sie, was diesmal anders ist, und schreiben Sie es als Initiativen in den Plan. Gibt es keine gute Antwort, schlagen Sie einen niedrigeren Zielwert vor: Was nicht zu schaffen ist, versucht bald niemand mehr.',
    messages: {
      unrealistic:
        '{kpi}: Der Zielwert verlangt {growth:percent} Wachstum gegenüber {year:period}; das beste bisher waren {best:percent}',
      fewYears: '{kpi}: Ohne zwei vergleichbare Vorjahre in Folge ist nicht zu sehen, welches Wachstum realistisch ist',
      noGrowth: '{kpi} ist von einem vergleichbaren Jahr zum nächsten nie gewachsen',
      noCalendar: '{kpi}: Die Partei, deren Kalender die Zeiträume benennt, hat nicht gesagt, wie ihre Jahre liegen',
      otherPeriod:
        '{kpi}: {year:period}, das letzte vergleichbare Jahr, geht einem Plan von einem Jahr nicht unmittelbar voraus',
    },
  },
} satisfies Readonly<Record<string, RuleWords>>;
