import type { RuleWords } from '../../texts.ts';

export const ownership = {
  'not-signed': {
    title: 'Nicht unterschrieben',
    advice:
      'Gehen Sie den Plan mit denen durch, die für die Partei unterschreiben, ändern Sie, wozu sie nicht stehen können, und lassen Sie sie unterschreiben.',
    messages: { notSigned: 'Der Plan läuft, und {party} hat ihn nicht unterschrieben' },
  },
  'authorship-one-sided': {
    title: 'Eine Seite hat den Plan geschrieben',
    advice:
      'Lassen Sie der Partei frei, was ihres ist, etwa Nutzen, Wachstumsstrategie, eigene Ziele und SWOT, und füllen Sie das Übrige gemeinsam aus.',
    messages: {
      few: '{party} hat {share:percent} dessen geschrieben, was im Plan steht; mindestens {least:percent} sollten eigene Worte sein',
      noStamps:
        'Nur von {known:percent} des Plans ist bekannt, wer es geschrieben hat; der Anteil von {party} ist nicht zu sagen',
    },
  },
  'pencil-open': {
    title: 'Bleistiftnotiz überfällig',
    advice:
      'Fragen Sie die Partei, für die sie gedacht ist: ob sie die Lücke füllt, den Vorschlag annimmt oder etwas anderes schreibt. Oder wer sie hinterlassen hat, nimmt sie zurück.',
    messages: {
      blank: ({ party, type, field, due, days }, { day, days: inDays, quote, show }, words) =>
        `${quote(words.label(`${show(type)}.${show(field)}`))} wurde für ${show(party)} frei gelassen und war am ${day(show(due))} fällig (Verzug: ${inDays(Number(days))})`,
      proposal: ({ party, by, type, field, due, days }, { day, days: inDays, quote, show }, words) =>
        `${show(party)} hat nicht beantwortet, was ${show(by)} für ${quote(words.label(`${show(type)}.${show(field)}`))} vorgeschlagen hat; fällig war das am ${day(show(due))} (Verzug: ${inDays(Number(days))})`,
    },
    fixes: { accept: 'Für {party} annehmen', extend: 'Zeit geben bis zum {due:day}' },
  },
  'signed-version-outdated': {
    title: 'Unterschriebene Fassung überholt',
    advice:
      'Gehen Sie gemeinsam durch, was vom unterschriebenen Plan abweicht. Unterschreiben Sie den Plan dann neu, oder stellen Sie das Unterschriebene wieder her.',
    messages: {
      objective: '{objective:quote} weicht seit dem {on:day} vom Unterschriebenen ab ({days:days})',
      plan: ({ records, types, on, days }, { day, days: inDays, list, plural, show }, words) => {
        const kinds = list((types as string[]).map((type) => words.label(type)));
        const since = `seit dem ${day(show(on))} (${inDays(Number(days))})`;
        return plural(records, {
          one: `Ein Eintrag (${kinds}) weicht vom Unterschriebenen ab, ${since}`,
          other: `# Einträge (${kinds}) weichen vom Unterschriebenen ab, der erste ${since}`,
        });
      },
      noBaseline:
        'Ob der Plan noch der unterschriebene ist, zeigt nur der Vergleich mit dem unterschriebenen Plan, und der liegt nicht vor',
      noStamps: ({ types }, { list }, words) =>
        `Etwas weicht vom Unterschriebenen ab (${list((types as string[]).map((type) => words.label(type)))}), und nichts sagt, seit wann`,
    },
  },
} satisfies Readonly<Record<string, RuleWords>>;
