import type { RuleWords } from '../../texts.ts';

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
      noBaseline: '{objective:quote} lässt sich nur mit dem unterschriebenen Plan vergleichen, der nicht vorliegt',
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
} satisfies Readonly<Record<string, RuleWords>>;
