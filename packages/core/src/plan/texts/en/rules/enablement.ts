import type { RuleWords } from '../../texts.ts';

export const enablement = {
  'competency-gap-untrained': {
    title: 'Competency gap without training',
    advice:
      'Plan a course in it for the partner’s people, or agree that another party does this part of the work and write that down.',
    messages: {
      untrained: '{objective:quote} needs {needs:list}; no partner has that at working level and no course teaches it',
      unclear:
        '{objective:quote} needs {needs:list}; the vocabulary does not say whether what the partners know includes that',
      noCompetencies: '{objective:quote} needs {needs:list}, and no partner states its competencies',
    },
  },
  'training-not-started': {
    title: 'Training not started',
    advice:
      'Ask what keeps them from it: time, access, or a course that is not worth it to them. Give them the time, or agree on a day that both believe in.',
    messages: {
      soon: '{course:quote} is due on {due:day}, and nothing is recorded for {people:list}',
      past: '{course:quote} was due on {due:day}, and nothing is recorded for {people:list}',
    },
  },
  'certification-expiring': {
    title: 'Certification expires',
    advice:
      'Book the renewal while there is time, or train a second person, so that the partner does not lose a tier or a customer over a date.',
    messages: {
      expiring: '{course:quote}: {person}’s certification expires on {expires:day}',
      expired: '{course:quote}: {person}’s certification expired on {expires:day}',
    },
  },
  'training-engagement-low': {
    title: 'Few come to the training',
    advice:
      'Ask the people what would make it worth their time: shorter courses, other topics, their own language. Few visits may also say that the partnership means little to them.',
    messages: {
      low: ({ party, visits, people, months, each, least }, format) =>
        `${format.show(party)}: ${format.plural(visits, { one: '# visit', other: '# visits' })} to the training by ${format.plural(people, { one: '# person', other: '# people' })} in ${format.show(months)} months, ${format.show(each)} per person and month; at least ${format.show(least)} was expected`,
      gaps: ({ party, months }, format) => {
        const named = Array.isArray(months) ? months.map((month) => format.period(String(month))) : [];
        return `${format.show(party)} has courses to take, and no visits to the training are recorded for ${format.list(named)}`;
      },
    },
  },
  'course-not-translated': {
    title: 'Course not in their language',
    advice:
      'Have it translated, at least the parts that are examined, or offer a course in their language that leads to the same competency.',
    messages: {
      foreign: ({ course, languages, parties }, { quote, language, list }) =>
        `${quote(course)} is offered in ${list((languages as string[]).map(language))}; people from ${list(parties as string[])} who have to take it work in other languages`,
      noLanguages: '{course:quote}: nobody says in which languages it is offered',
    },
  },
  'feedback-unanswered': {
    title: 'Feedback without an answer',
    advice:
      'Say what it changed, or why it changed nothing. People who see that their word counts give it again; the others stop.',
    messages: {
      unanswered: '{by} gave feedback on {course:quote} {days:days} ago, and nothing says what came of it',
    },
  },
} satisfies Readonly<Record<string, RuleWords>>;
