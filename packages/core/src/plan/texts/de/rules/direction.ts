import type { RuleWords } from '../../texts.ts';
import { noRate } from './rates.ts';

export const direction = {
  'objective-unserved': {
    title: 'Ziel nicht bedient',
    advice:
      'Finden Sie ein gemeinsames Ziel oder eine Initiative, die dieser Partei dabei hilft, oder vereinbaren Sie, dass es nicht zu diesem Plan gehört.',
    messages: { unserved: 'Nichts im Plan hilft {party} bei {objective:quote}' },
    fixes: { serve: '{joint:quote} dafür nutzen' },
  },
  'objective-conflict': {
    title: 'Ziele im Konflikt',
    advice:
      'Legen Sie beide auf den Tisch und vereinbaren Sie, wie sie zusammengehen: nach Segment, nach Region, nacheinander, oder indem sich eines ändert. Schreiben Sie die Lösung dorthin, wo der Konflikt steht.',
    messages: {
      declared:
        'Zwischen {one:quote} und {other:quote} ist ein Konflikt festgehalten, und nichts sagt, wie er gelöst ist',
      opposite: '{one:quote} und {other:quote} wollen {kpi} in entgegengesetzte Richtungen bewegen',
      horizons:
        '{one:quote} zielt auf baldigen Umsatz, {other:quote} auf Marktanteil auf lange Sicht, im selben Segment, und nichts verbindet beide',
    },
  },
  'objective-changed-since-signoff': {
    title: 'Ziel seit der Unterschrift geändert',
    advice:
      'Ziele dürfen sich ändern. Sagen Sie der anderen Partei, was und warum, sehen Sie gemeinsam nach, was das für Zielwerte und Maßnahmen heißt, und lassen Sie es annehmen.',
    messages: {
      notAccepted:
        '{objective:quote} hat sich am {on:day} geändert, und die andere Partei hat das bisher nicht angenommen ({days:days})',
      unannounced: '{objective:quote} weicht vom Unterschriebenen ab, und niemand hat es angekündigt ({days:days})',
      noBaseline: '{objective:quote} lässt sich nur mit dem unterschriebenen Plan vergleichen, und der liegt nicht vor',
      noDate: '{objective:quote} weicht vom Unterschriebenen ab, und nichts sagt, seit wann',
    },
    fixes: { accept: 'Änderung zu {to:quote} annehmen' },
  },
  'growth-strategy-no-longer-holds': {
    title: 'Plan passt nicht mehr zur Wachstumsstrategie',
    advice:
      'Fragen Sie, was sich geändert hat, und überarbeiten Sie gemeinsame Ziele und Initiativen, bis die Partei wieder sagen kann, dass der Plan ihr beim Wachsen hilft.',
    messages: {
      noLongerHolds:
        '{by} von {party} hat am {on:day} gesagt, dass der Plan nicht mehr beim Wachsen hilft; er hat sich seither nicht geändert',
      noStamps:
        '{party} hat am {on:day} gesagt, dass der Plan nicht mehr hilft; ob er sich seither geändert hat, ist nicht zu sehen',
    },
  },
  'objectives-one-sided': {
    title: 'Gemeinsame Ziele dienen einer Seite',
    advice:
      'Fragen Sie die andere Seite, was sie erreichen will, halten Sie das als ihr Ziel fest, und sagen Sie, welches gemeinsame Ziel dabei hilft. Hilft keines, ändern Sie eines oder ergänzen Sie eines.',
    messages: {
      oneSided: 'Jedes gemeinsame Ziel, das sagt, wem es dient, dient {party}; keines dient {others:list}',
      nothingServed: 'Kein gemeinsames Ziel sagt, welchen Zielen der Parteien es dient',
    },
  },
  'growth-strategy-missing': {
    title: 'Keine Wachstumsstrategie',
    advice:
      'Fragen Sie die Partei, wie sie in den nächsten Jahren wachsen will: mit mehr Marktanteil, in neuen Märkten, mit mehr Umsatz bei ihren Kunden. Lassen Sie sie das selbst aufschreiben.',
    messages: { missing: '{party} sagt nicht, wie das Unternehmen wachsen will' },
    fixes: { leaveBlank: 'Als offene Stelle für {party} vormerken, bis {due:day}' },
  },
  'growth-strategy-unserved': {
    title: 'Wachstumsstrategie nicht bedient',
    advice:
      'Suchen Sie ein Ziel, das einen der Hebel nutzt, und vermerken Sie es dort; gibt es keines, ergänzen Sie eines. Oder fragen Sie, ob die Partei noch so wachsen will.',
    messages: {
      unserved: ({ party, levers, pulled }, { list, show }, words) => {
        const named = (of: unknown) => list((of as string[]).map((lever) => words.value('objective.lever', lever)));
        return `${show(party)} will wachsen durch: ${named(levers)}; die Ziele des Plans setzen auf: ${named(pulled)}`;
      },
      noLevers:
        'Kein Ziel sagt, welchen Wachstumshebel es nutzt; ob der Plan {party} beim Wachsen hilft, ist nicht zu sagen',
    },
  },
  'growth-strategy-stale': {
    title: 'Wachstumsstrategie nicht bestätigt',
    advice:
      'Stellen Sie beide Fragen: Hat sich Ihre Wachstumsstrategie geändert, und hilft Ihnen dieser Plan noch dabei? Halten Sie die Antwort fest, auch wenn sie Nein lautet.',
    messages: {
      sinceReview:
        '{party} hat seit {review:quote} am {on:day} nicht gesagt, ob die eigene Wachstumsstrategie noch gilt',
      sinceShortfall:
        '{party} hat nicht gesagt, ob die eigene Wachstumsstrategie noch gilt, seit {escalation:quote} am {on:day} eskaliert wurde',
    },
  },
  'vision-missing': {
    title: 'Keine gemeinsame Vision',
    advice:
      'Schreiben Sie gemeinsam zwei oder drei Sätze: wo Sie in einigen Jahren stehen wollen und woran Sie merken, dass Sie dort sind.',
    messages: { missing: 'Der Plan sagt nicht, was die Parteien gemeinsam werden wollen' },
    fixes: { leaveBlank: 'Als offene Stelle für {party} vormerken, bis {due:day}' },
  },
  'vision-not-reaffirmed': {
    title: 'Vision nicht bestätigt',
    advice:
      'Lesen Sie die Vision bei der nächsten Durchsicht vor. Meinen beide sie noch, halten Sie das fest; wenn nicht, schreiben Sie sie neu und sehen sich die Ziele noch einmal an.',
    messages: {
      notReaffirmed: ({ days, reviews }, { days: inDays, plural }) =>
        reviews === 0
          ? `Noch keine Durchsicht hat die gemeinsame Vision bestätigen können (seit Beginn: ${inDays(Number(days))})`
          : plural(reviews, {
              one: `Die bisher einzige Durchsicht hat die gemeinsame Vision nicht bestätigt (seit Beginn: ${inDays(Number(days))})`,
              other: `Keine von # Durchsichten hat die gemeinsame Vision bestätigt (seit Beginn: ${inDays(Number(days))})`,
            }),
    },
  },
  'rationale-not-strategic': {
    title: 'Kein strategischer Grund',
    advice:
      'Fragen Sie, was jedem der Unternehmen ohne das andere fehlen würde. Ist es eine Strategie, ein Wunsch der Kunden oder eine Gelegenheit, ergänzen Sie das als Beweggrund, mit der Begründung in Worten.',
    messages: {
      personal: 'Als Grund der Partnerschaft ist nur eine persönliche Beziehung genannt',
      missing: 'Nichts sagt, warum die Parteien das gemeinsam tun',
      noDrivers: 'Die Begründung nennt keinen Beweggrund; ob sie strategisch ist, ist nicht zu sagen',
    },
  },
  'benefit-missing': {
    title: 'Kein Nutzen genannt',
    advice:
      'Lassen Sie die Partei in einem Satz sagen, was sie von der Partnerschaft hat. Wer das nicht benennen kann, hat keinen Grund, etwas hineinzustecken.',
    messages: { missing: '{party} sagt nicht, welchen Nutzen die Partnerschaft bringt' },
    fixes: { leaveBlank: 'Als offene Stelle für {party} vormerken, bis {due:day}' },
  },
  'contribution-imbalance': {
    title: 'Beiträge im Ungleichgewicht',
    advice:
      'Gehen Sie die Liste gemeinsam durch und ergänzen Sie, was fehlt, etwa Kontakte, Zugang oder Service. Ist sie vollständig, verlagern Sie etwas von der Arbeit oder vom Ertrag.',
    messages: {
      getsMore: '{party} bekommt {receives:percent} des Werts und gibt {gives:percent}',
      givesMore: '{party} gibt {gives:percent} des Werts und bekommt {receives:percent}',
      unpriced: 'Beiträge ohne Wert: {contributions:list}',
      currencies: noRate('Die Beiträge sind in mehreren Währungen bewertet'),
      oneWay: 'Die Beiträge sagen nur, was gegeben, oder nur, was empfangen wird',
    },
  },
  'target-burdens-partner': {
    title: 'Zielwert belastet den Partner',
    advice:
      'Streichen oder übergeben Sie Maßnahmen, sagen Sie mehr Tage zu, oder setzen Sie den Zielwert auf das, was der Partner selbst will. Entscheiden Sie das mit dem Partner, bevor er zurückfällt.',
    messages: {
      days: '{party}: Die Maßnahmen der eigenen Leute brauchen {needed:days}; zugesagt: {days:days}',
      target: ({ kpi, own, asked, set, period, unit, currency }, { kpiValue, period: inPeriod, show }) => {
        const figure = (value: unknown) => kpiValue(Number(value), String(unit), currency as string | null);
        const when = typeof period === 'string' ? ` für ${inPeriod(period)}` : '';
        return `${show(kpi)}: der Zielwert${when} ist ${figure(asked)}, der eigene des Partners (${show(own)}) ${figure(set)}`;
      },
      noDays: '{party} sagt nicht, wie viele Tage zugesagt sind; ob die Maßnahmen hineinpassen, ist nicht zu sagen',
      noEffort: '{party}: Nur {told} von {actions} Maßnahmen sagen, wie viele Tage sie brauchen',
    },
  },
  'alignment-not-reviewed': {
    title: 'Ausrichtung nicht abgeglichen',
    advice:
      'Legen Sie bei der nächsten Durchsicht die Ziele beider Seiten nebeneinander und fragen Sie, was sich geändert hat. Halten Sie fest, dass sie noch gelten, oder überarbeiten Sie sie.',
    messages: {
      never: 'Seit der Plan am {on:day} begann, hat keine Durchsicht die Ziele abgeglichen ({days:days})',
      longAgo: 'Die Parteien haben ihre Ziele zuletzt am {on:day} abgeglichen (seither: {days:days})',
    },
  },
  'plan-section-missing': {
    title: 'Teil des Plans leer',
    advice:
      'Schreiben Sie den fehlenden Teil gemeinsam; Auftrag, Strategie und SWOT schreibt jede Partei selbst. Ein Teil, den niemand geschrieben hat, ist ein Gespräch, das nicht stattgefunden hat.',
    messages: {
      party: ({ party, missing }, { list, show }, words) =>
        `${show(party)} lässt frei: ${list((missing as string[]).map((field) => words.label(`party.${field}`)))}`,
      direction: 'Der Plan hat kein gemeinsames Nutzenversprechen',
      market: 'Der Plan nennt keine Zielgruppe',
      marketing: 'Der Plan hat keine Initiative im Marketing',
      sales: 'Der Plan hat keine Initiative im Vertrieb',
      close: 'Nichts sagt, wie der Plan durchgesehen wird oder wie er endet',
    },
  },
} satisfies Readonly<Record<string, RuleWords>>;
