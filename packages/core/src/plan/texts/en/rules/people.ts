import { itemOf, itemsOf } from '../../item.ts';
import type { RuleWords } from '../../texts.ts';

export const people = {
  'single-threaded': {
    title: 'Too few people engaged',
    advice:
      'Think of everyone who executes, approves, supports, is consulted or informed, on both sides, and give them their part in the plan.',
    messages: {
      few: ({ party, people, needed, names }, { plural, list, show }) =>
        people === 0
          ? `Nobody from ${show(party)} has a part in the plan; there should be at least ${show(needed)}`
          : plural(people, {
              one: `Only one person from ${show(party)} has a part in the plan: ${list(names as string[])}`,
              other: `Only # people from ${show(party)} have a part in the plan: ${list(names as string[])}`,
            }),
      unknownSize: ({ party, people }, { plural, show }) => {
        const who = plural(people, {
          one: `One person from ${show(party)} has`,
          other: `# people from ${show(party)} have`,
        });
        return `${people === 0 ? `Nobody from ${show(party)} has` : who} a part in the plan; whether that is too few depends on the size of the party, which is not given`;
      },
    },
  },
  'rasci-party-absent': {
    title: 'A party has nobody in joint work',
    advice:
      'Ask the party who of its people executes, approves, supports, is consulted or at least informed, and give them their role. Who has no part in joint work does not know that it counts on them.',
    messages: {
      absent: (values, format, words) =>
        `Nobody from ${format.show(values['party'])} has a role in this joint work: ${itemsOf(values, format, words)}`,
    },
    fixes: { inform: 'Have {person} informed of all of it' },
  },
  'rasci-no-accountable': {
    title: 'Nobody accountable',
    advice:
      'Name the one person who may approve decisions and free resources for it. Without one, every open question goes round until it is dropped.',
    messages: {
      none: (values, format, words) =>
        `${itemOf(values, format, words)}: people have roles, but nobody approves decisions and resources (A)`,
    },
    fixes: { assign: 'Make {person} accountable' },
  },
  'rasci-no-responsible': {
    title: 'Nobody responsible',
    advice:
      'Name who carries it out. Approving, supporting and being asked does no work, and each of them may think that somebody else does it.',
    messages: {
      none: (values, format, words) =>
        `${itemOf(values, format, words)}: people have roles, but nobody carries it out (R)`,
    },
    fixes: { assign: 'Have {person} carry it out as well' },
  },
  'rasci-multiple-accountable': {
    title: 'Several accountable in one party',
    advice:
      'Let each party say which one person decides for it, and give the others the role they really have. Each party may have one; two of the same party can say yes and no.',
    messages: {
      several: (values, format, words) =>
        `${itemOf(values, format, words)}: several people of ${format.show(values['party'])} are accountable (A): ${format.show(values['people'])}`,
    },
  },
  'rasci-overloaded': {
    title: 'Too much on one person',
    advice:
      'Hand some of it to colleagues, or decide together what can wait. What hangs on one person stands still when that person is away.',
    messages: {
      overloaded: '{person} carries out or answers for {items} parts of the plan; more than {most} is too many',
    },
  },
  'rasci-several-roles': {
    title: 'Several roles of one person',
    advice:
      'Keep the role that says most: who carries something out or decides it is asked and told anyway. Only those two go together in one person.',
    messages: {
      several: (values, format, words) =>
        `${format.show(values['person'])} has several roles at once in ${itemOf(values, format, words)}: ${format.show(values['roles'])}`,
    },
    fixes: { keep: 'Keep only {roles}' },
  },
  'rasci-too-many-consulted': {
    title: 'Too many to consult',
    advice:
      'Decide whose answer could change what is done, and inform the others of the result. Whoever has to ask everybody asks nobody, or gets nothing done.',
    messages: {
      many: (values, format, words) =>
        `${itemOf(values, format, words)}: ${format.show(values['people'])} people are to be consulted (C); more than ${format.show(values['most'])} is too many`,
    },
  },
  'plan-unseen': {
    title: 'Plan never opened',
    advice:
      'Show the plan to everyone it counts on and ask them what they think of their part. Nobody feels bound by a plan they have never seen.',
    messages: {
      unseen: '{person} from {party} has had a part in the plan since {since:day} and has never opened it',
      noExposure: '{person} from {party}: who has opened the plan is not recorded',
    },
  },
  'partner-micromanaged': {
    title: 'Partner micromanaged',
    advice:
      'Leave what the partner leads to the partner, and offer support where it is asked for. Whoever has to have every step approved stops taking any.',
    messages: {
      micromanaged:
        'Of the {led} initiatives that {party} leads, the vendor carries out or decides {ruled}: {initiatives}',
    },
  },
  'function-absent': {
    title: 'Nobody from that field',
    advice:
      'Bring in somebody whose daily work this is, or let the other party lead it. Marketing without marketers and sales without sellers are plans for somebody else.',
    messages: {
      absent: ({ party, sections }, { show, list }, words) =>
        `${show(party)} leads initiatives in ${list((sections as string[]).map(words.section))}, and none of its people works in that field`,
      unknownFunction: ({ party, sections }, { show, list }, words) =>
        `${show(party)} leads initiatives in ${list((sections as string[]).map(words.section))}; whether any of its people works in that field cannot be told, as some functions are not given`,
    },
  },
} satisfies Readonly<Record<string, RuleWords>>;
