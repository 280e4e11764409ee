import type { RuleWords } from '../../texts.ts';

export const market = {
  'segment-mismatch': {
    title: 'Different customer segments',
    advice:
      'Put the audiences side by side and agree on at least one segment that both address together. If they are meant to differ, say what the partnership is to reach in each.',
    messages: {
      apart: '{one} addresses {ofOne:list}, {other} addresses {ofOther:list}: they have no customer segment in common',
      undeclared:
        '{one} addresses {ofOne:list}, {other} addresses {ofOther:list}: the vocabulary does not say whether these segments meet',
      oneSided: '{silent} does not say which customer segments it addresses, so {one} and {other} cannot be compared',
    },
  },
  'region-mismatch': {
    title: 'Different regions',
    advice:
      'Put the regions side by side and agree where both will work. Where only one of them is present, decide who else serves the customers there.',
    messages: {
      apart: '{one} works in {ofOne:list}, {other} works in {ofOther:list}: they have no region in common',
      undeclared:
        '{one} works in {ofOne:list}, {other} works in {ofOther:list}: the vocabulary does not say whether these regions meet',
      oneSided: '{silent} does not say in which regions it works, so {one} and {other} cannot be compared',
    },
  },
  'channel-conflict': {
    title: 'Same customers, no rule of engagement',
    advice:
      'Agree who leads with which customers before both call on them, and write it down as a rule of engagement: direct, partner, or either by agreed criteria.',
    messages: {
      uncovered: '{one} and {other} both sell to {grounds:list}, and no rule of engagement says who leads there',
      partly:
        '{one} and {other} both address {grounds:list}; whether the rules of engagement cover all of that cannot be seen from the vocabulary',
      noChannels:
        '{one} and {other} address the same customers, and {party} does not say through which sales channels it sells',
    },
  },
  'capability-gap': {
    title: 'Nobody has the competency',
    advice:
      'Decide how to close the gap: train people, hire, bring in somebody who is able to do it, or change the objective to fit what the parties can do.',
    messages: {
      missing:
        '{objective:quote} needs {needs:list}; no party has that at working level and nothing is planned to learn it',
      unclear:
        '{objective:quote} needs {needs:list}; the vocabulary does not say whether what the parties know includes that',
      noCompetencies: '{objective:quote} needs {needs:list}, and no party states its competencies',
    },
  },
  'competing-offers': {
    title: 'Same strengths in the same market',
    advice:
      'Say what each brings that the other does not, and plan offers in which the strengths add up. Each stays free to sell where it likes: do not agree to divide customers or regions between you.',
    messages: {
      competing:
        '{one} and {other} are both strong in {strengths:list} and both address {segments:list} in {regions:list}, and nothing says how they complement each other',
      undeclared:
        '{one} and {other} seem to have similar strengths; the vocabulary does not say whether they and their markets are the same',
      noMarket: '{one} and {other} have similar strengths; {party} does not say in which segments and regions it works',
    },
  },
  'pricing-conflict': {
    title: 'Discount terms contradict each other',
    advice:
      'Decide which of the two applies, or that both do, and tell the people they are for. Agree only on your own terms with each other, never on resale prices, and take legal advice.',
    messages: {
      notStackable:
        '{one:quote} and {other:quote} both reward {kpi} for the same people, but only one can be claimed, and nobody says which',
      amounts:
        '{one:quote} and {other:quote} reward the same figure of {kpi} with different amounts: {ofOne:money} and {ofOther:money}',
      unclear: '{one:quote} and {other:quote} both reward {kpi} for the same people; nobody says whether they add up',
    },
  },
  'brand-inconsistent': {
    title: 'Off guideline and not corrected',
    advice:
      'Correct it or take it down. Where the guideline itself does not fit the partner’s market, agree on a version that both can use.',
    messages: {
      uncorrected: ({ party, assets, days }, format) => {
        const titles = assets as readonly string[];
        const named = format.list(titles.map(format.quote));
        const long = format.days(Number(days));
        return `${format.show(party)}: ${format.plural(titles.length, {
          one: `${named} has been off guideline for ${long} and is not corrected`,
          other: `${named} have been off guideline for up to ${long} and are not corrected`,
        })}`;
      },
      undated: ({ party, assets }, format) => {
        const titles = assets as readonly string[];
        const named = format.list(titles.map(format.quote));
        return `${format.show(party)}: ${named} ${titles.length === 1 ? 'is' : 'are'} off guideline, and nobody says since when`;
      },
    },
    fixes: { corrected: 'Say that it was corrected on {on:day}' },
  },
  'promotion-conflict': {
    title: 'Promotions collide',
    advice:
      'Move one of them, aim them at different customers, or make one campaign of the two. If both are meant to run, write into the rules of engagement how promotions go together.',
    messages: {
      colliding:
        '{one:quote} and {other:quote} address {audience} at the same time, led by {leads:list}, without an objective in common',
      partly:
        '{one:quote} and {other:quote} address {audience} at the same time; whether the rules for promotions cover that cannot be seen from the vocabulary',
    },
  },
  'risk-tolerance-gap': {
    title: 'Far apart in appetite for risk',
    advice:
      'Talk about it before the first bold step is due: what each is willing to lose, who decides, and where the faster party may go ahead alone.',
    messages: {
      apart: 'Tolerance for risk on a scale of 1 to 5: {one} {ofOne}, {other} {ofOther}',
      oneSided: '{party} does not say how much risk it tolerates, so {one} and {other} cannot be compared',
    },
  },
  'synergy-unused': {
    title: 'Complementary strengths unused',
    advice:
      'Look for one piece of work that takes both strengths, and plan it as an initiative for an objective that serves both parties.',
    messages: {
      unused:
        '{one} is strong in {ofOne:list}, {other} in {ofOther:list}, for the same customers, and no initiative uses both',
      undeclared: 'The vocabulary does not say whether {one} and {other} complement each other for the same customers',
      noCompetencies: '{party} does not state its competencies, so those of {one} and {other} cannot be compared',
      noSegments:
        '{party} does not say which customer segments it serves, so the markets of {one} and {other} cannot be compared',
    },
  },
  'horizon-gap': {
    title: 'Different horizons',
    advice:
      'Give the plan both: results that show within months, and the steps that pay off in years, so that each party can tell its own house why this is worth doing.',
    messages: {
      apart: '{short} thinks in months, {long} in years',
      oneSided: '{party} does not say how far ahead it thinks, so {one} and {other} cannot be compared',
    },
  },
} satisfies Readonly<Record<string, RuleWords>>;
