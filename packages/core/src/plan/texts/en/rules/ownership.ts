import type { RuleWords } from '../../texts.ts';

export const ownership = {
  'not-signed': {
    title: 'Not signed',
    advice:
      'Go through the plan with whoever is to sign for the party, change what they cannot stand behind, and let them sign it.',
    messages: { notSigned: 'The plan is active and {party} has not signed it' },
  },
  'authorship-one-sided': {
    title: 'One side wrote the plan',
    advice:
      'Leave the parts that are theirs blank for them, such as benefit, growth strategy, own objectives and SWOT, and fill in the rest together.',
    messages: {
      few: '{party} wrote {share:percent} of what the plan says; at least {least:percent} should be in its own words',
      noStamps: 'Only {known:percent} of the plan says who wrote it, so the share of {party} cannot be told',
    },
  },
  'pencil-open': {
    title: 'Pencil mark past its day',
    advice:
      'Ask the party it was left for: to fill it in, to accept what was proposed or to write something else. Or let the one who left it take it back.',
    messages: {
      blank: ({ party, type, field, due, days }, { day, days: inDays, quote, show }, words) =>
        `${quote(words.label(`${show(type)}.${show(field)}`))} was left for ${show(party)} to fill in; it was due on ${day(show(due))}, ${inDays(Number(days))} ago`,
      proposal: ({ party, by, type, field, due, days }, { day, days: inDays, quote, show }, words) =>
        `${show(party)} has not answered what ${show(by)} proposed for ${quote(words.label(`${show(type)}.${show(field)}`))}; it was due on ${day(show(due))}, ${inDays(Number(days))} ago`,
    },
    fixes: { accept: 'Accept it for {party}', extend: 'Give it until {due:day}' },
  },
  'signed-version-outdated': {
    title: 'Signed version out of date',
    advice:
      'Go through what differs from the signed plan together. Then sign the plan anew, or change it back to what was signed.',
    messages: {
      objective: '{objective:quote} has differed from what was signed since {on:day} ({days:days})',
      plan: ({ records, types, on, days }, { day, days: inDays, list, plural, show }, words) => {
        const kinds = list((types as string[]).map((type) => words.label(type)));
        const since = `since ${day(show(on))} (${inDays(Number(days))})`;
        return plural(records, {
          one: `One entry (${kinds}) has differed from what was signed ${since}`,
          other: `# entries (${kinds}) differ from what was signed; the first has differed ${since}`,
        });
      },
      noBaseline:
        'Whether the plan is still what was signed can only be told from the signed plan, which was not given',
      noStamps: ({ types }, { list }, words) =>
        `Something differs from what was signed (${list((types as string[]).map((type) => words.label(type)))}), and nothing says since when`,
    },
  },
} satisfies Readonly<Record<string, RuleWords>>;
