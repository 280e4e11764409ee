import type { RuleWords } from '../../texts.ts';

export const money = {
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
        `${format.show(requirements)}: nicht erfüllt, fällig war der ${format.day(String(due))} (Verzug: ${format.days(Number(days))})${tier === null ? '' : `; Stufe: ${format.show(tier)}`}`,
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
      risingReward: '{incentive:quote} zahlt mehr für mehr von {kpi}, und diese Kennzahl soll fallen',
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
      notTold: '{incentive:quote} wurde noch nicht mitgeteilt: {people:list}',
      notAcknowledged:
        '{incentive:quote} wurde am {told:day} mitgeteilt ({days:days}); noch nicht zur Kenntnis genommen: {people:list}',
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
      currencies: 'Die Ausgaben sind in mehreren Währungen und lassen sich nicht zusammenzählen',
      unknown: 'Bei {share:percent} der Ausgaben ist nicht bekannt, ob sie geplant waren',
    },
  },
} satisfies Readonly<Record<string, RuleWords>>;
