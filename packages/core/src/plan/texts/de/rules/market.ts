import type { RuleWords } from '../../texts.ts';

export const market = {
  'segment-mismatch': {
    title: 'Verschiedene Kundensegmente',
    advice:
      'Legen Sie die Zielgruppen nebeneinander und einigen Sie sich auf mindestens ein Segment, das beide gemeinsam ansprechen. Sollen sie sich unterscheiden, sagen Sie, was die Partnerschaft in welchem erreichen soll.',
    messages: {
      apart: '{one} spricht {ofOne:list} an, {other} spricht {ofOther:list} an: Sie haben kein Kundensegment gemeinsam',
      undeclared:
        '{one} spricht {ofOne:list} an, {other} spricht {ofOther:list} an: Ob sich diese Segmente decken, sagt das Vokabular nicht',
      oneSided: '{silent} nennt keine Kundensegmente; {one} und {other} lassen sich darum nicht vergleichen',
    },
  },
  'region-mismatch': {
    title: 'Verschiedene Regionen',
    advice:
      'Legen Sie die Regionen nebeneinander und vereinbaren Sie, wo beide arbeiten. Wo nur eine Partei vertreten ist, klären Sie, wer die Kunden dort sonst betreut.',
    messages: {
      apart: '{one} arbeitet in {ofOne:list}, {other} in {ofOther:list}: Sie haben keine Region gemeinsam',
      undeclared:
        '{one} arbeitet in {ofOne:list}, {other} in {ofOther:list}: Ob sich diese Regionen decken, sagt das Vokabular nicht',
      oneSided: '{silent} nennt keine Regionen; {one} und {other} lassen sich darum nicht vergleichen',
    },
  },
  'channel-conflict': {
    title: 'Gleiche Kunden, keine Spielregel',
    advice:
      'Vereinbaren Sie, wer bei welchen Kunden führt, bevor beide dort anrufen, und halten Sie es als Spielregel fest: direkt, Partner oder nach vereinbarten Kriterien einer von beiden.',
    messages: {
      uncovered: '{one} und {other} verkaufen beide an {grounds:list}, und keine Spielregel sagt, wer dort führt',
      partly:
        '{one} und {other} sprechen beide {grounds:list} an; ob die Spielregeln das ganz abdecken, ist aus dem Vokabular nicht zu sehen',
      noChannels:
        '{one} und {other} sprechen dieselben Kunden an, und {party} sagt nicht, über welche Vertriebskanäle verkauft wird',
    },
  },
  'capability-gap': {
    title: 'Niemand hat die Kompetenz',
    advice:
      'Entscheiden Sie, wie Sie die Lücke schließen: schulen, einstellen, jemanden hinzuziehen, der es kann, oder das Ziel dem anpassen, was die Parteien können.',
    messages: {
      missing:
        '{objective:quote} braucht {needs:list}; keine Partei beherrscht das in der Praxis, und nichts ist geplant, um es zu lernen',
      unclear:
        '{objective:quote} braucht {needs:list}; ob das, was die Parteien können, dazu reicht, sagt das Vokabular nicht',
      noCompetencies: '{objective:quote} braucht {needs:list}, und keine Partei nennt ihre Kompetenzen',
    },
  },
  'competing-offers': {
    title: 'Gleiche Stärken im selben Markt',
    advice:
      'Sagen Sie, was jede Partei mitbringt und die andere nicht, und planen Sie Angebote, in denen sich die Stärken ergänzen. Jede bleibt frei, wo sie verkauft: Teilen Sie Kunden oder Regionen nicht untereinander auf.',
    messages: {
      competing:
        '{one} und {other} sind beide stark in {strengths:list} und sprechen beide {segments:list} in {regions:list} an, und nichts sagt, wie sie sich ergänzen',
      undeclared:
        '{one} und {other} scheinen ähnliche Stärken zu haben; ob diese und ihre Märkte dieselben sind, sagt das Vokabular nicht',
      noMarket: '{one} und {other} haben ähnliche Stärken; {party} sagt nicht, in welchen Segmenten und Regionen',
    },
  },
  'pricing-conflict': {
    title: 'Rabattbedingungen widersprechen sich',
    advice:
      'Entscheiden Sie, welche der beiden gilt oder dass beide gelten, und sagen Sie es denen, für die sie gedacht sind. Vereinbaren Sie nur Ihre Bedingungen untereinander, niemals Wiederverkaufspreise, und holen Sie rechtlichen Rat ein.',
    messages: {
      notStackable:
        '{one:quote} und {other:quote} belohnen {kpi} für dieselben Personen, aber nur einer der beiden gilt, und niemand sagt, welcher',
      amounts:
        '{one:quote} und {other:quote} belohnen denselben Wert von {kpi} verschieden hoch: {ofOne:money} und {ofOther:money}',
      unclear:
        '{one:quote} und {other:quote} belohnen {kpi} für dieselben Personen; niemand sagt, ob sich beides addiert',
    },
  },
  'brand-inconsistent': {
    title: 'Nicht nach Richtlinie und nicht berichtigt',
    advice:
      'Berichtigen Sie es oder nehmen Sie es zurück. Wo die Richtlinie nicht zum Markt des Partners passt, einigen Sie sich auf eine Fassung, die beide verwenden können.',
    messages: {
      uncorrected: ({ party, assets, days }, format) =>
        `${format.show(party)}: ${format.list((assets as string[]).map(format.quote))} ${format.plural((assets as string[]).length, { one: 'weicht', other: 'weichen' })} von der Richtlinie ab, nicht berichtigt seit der Prüfung (${format.days(Number(days))})`,
      undated: ({ party, assets }, format) =>
        `${format.show(party)}: ${format.list((assets as string[]).map(format.quote))} ${format.plural((assets as string[]).length, { one: 'weicht', other: 'weichen' })} von der Richtlinie ab; niemand sagt, seit wann`,
    },
    fixes: { corrected: 'Als am {on:day} berichtigt vermerken' },
  },
  'promotion-conflict': {
    title: 'Aktionen kommen sich in die Quere',
    advice:
      'Verschieben Sie eine davon, richten Sie sie an verschiedene Kunden, oder machen Sie eine Kampagne daraus. Sollen beide laufen, halten Sie in den Spielregeln fest, wie Aktionen zusammengehen.',
    messages: {
      colliding:
        '{one:quote} und {other:quote} sprechen zur selben Zeit {audience} an, geführt von {leads:list}, ohne gemeinsames Ziel',
      partly:
        '{one:quote} und {other:quote} sprechen zur selben Zeit {audience} an; ob die Spielregeln für Aktionen das abdecken, ist aus dem Vokabular nicht zu sehen',
    },
  },
  'risk-tolerance-gap': {
    title: 'Verschieden risikobereit',
    advice:
      'Sprechen Sie darüber, bevor der erste gewagte Schritt ansteht: was jede Partei zu verlieren bereit ist, wer entscheidet und wo die schnellere allein vorangehen darf.',
    messages: {
      apart: 'Risikobereitschaft von 1 bis 5: {one} {ofOne}, {other} {ofOther}',
      oneSided: '{party} nennt keine Risikobereitschaft; {one} und {other} lassen sich darum nicht vergleichen',
    },
  },
  'synergy-unused': {
    title: 'Ergänzende Stärken ungenutzt',
    advice:
      'Suchen Sie eine Arbeit, die beide Stärken braucht, und planen Sie sie als Initiative für ein Ziel, das beiden Parteien dient.',
    messages: {
      unused:
        '{one} ist stark in {ofOne:list}, {other} in {ofOther:list}, für dieselben Kunden, und keine Initiative nutzt beides',
      undeclared: 'Ob sich {one} und {other} für dieselben Kunden ergänzen, sagt das Vokabular nicht',
      noCompetencies: '{party} nennt keine Kompetenzen; {one} und {other} lassen sich darum nicht vergleichen',
      noSegments:
        '{party} nennt keine Kundensegmente; die Märkte von {one} und {other} lassen sich darum nicht vergleichen',
    },
  },
  'horizon-gap': {
    title: 'Verschiedene Zeithorizonte',
    advice:
      'Geben Sie dem Plan beides: Ergebnisse, die in Monaten sichtbar sind, und Schritte, die sich in Jahren auszahlen, damit jede Partei im eigenen Haus sagen kann, warum es sich lohnt.',
    messages: {
      apart: '{short} denkt in Monaten, {long} in Jahren',
      oneSided:
        '{party} sagt nicht, wie weit voraus geplant wird; {one} und {other} lassen sich darum nicht vergleichen',
    },
  },
} satisfies Readonly<Record<string, RuleWords>>;
