import { dimension } from '../testing/terms.ts';
import { testRule } from '../testing/rule-cases.ts';
import { synergyUnused } from './synergy-unused.ts';

const dimensions = [
  dimension('competency', { printing: '', consulting: '', leasing: '' }),
  dimension('segment', { schools: '', banks: '' }),
];
type Skills = Readonly<Record<string, string>>;
const pair = (acme: Skills, orbit: Skills, segments: readonly (readonly string[])[] = [['schools'], ['schools']]) => {
  const profile = (skills: Skills, index: number) => ({
    competencies: Object.entries(skills).map(([competency, level]) => ({ competency, level })),
    segments: segments[index],
  });
  return {
    dimensions,
    parties: [
      { id: 'acme', name: 'Acme Paper', kind: 'vendor', profile: profile(acme, 0) },
      { id: 'orbit', name: 'Orbit Office', kind: 'partner', profile: profile(orbit, 1) },
    ],
    objectives: [
      { id: 'joint', title: 'Grow' },
      { id: 'mine', title: 'Volume', party: 'acme' },
      { id: 'theirs', title: 'Margin', party: 'orbit' },
    ],
  };
};
const complete = pair({ printing: 'expert' }, { consulting: 'advanced' });
const working = (objectives: readonly string[], status = 'doing') => ({
  initiatives: [{ id: 'offer', title: 'Print check', section: 'sales', objectives, status }],
});

testRule(synergyUnused, {
  passes: [
    { name: 'an initiative for a joint objective', plan: { ...complete, ...working(['joint']) } },
    { name: 'an initiative for objectives of both', plan: { ...complete, ...working(['mine', 'theirs']) } },
    {
      name: 'the other has it a little',
      plan: pair({ printing: 'expert' }, { consulting: 'expert', printing: 'basic' }),
    },
    { name: 'working knowledge is no strength', plan: pair({ printing: 'working' }, { consulting: 'expert' }) },
    {
      name: 'for other customers',
      plan: pair({ printing: 'expert' }, { consulting: 'expert' }, [['schools'], ['banks']]),
    },
  ],
  fails: [
    {
      name: 'no initiative',
      plan: complete,
      message: 'unused',
      subject: 'party/acme,party/orbit',
      values: { ofOne: ['Printing'], ofOther: ['Consulting'] },
    },
    { name: 'an initiative for one only', plan: { ...complete, ...working(['theirs']) }, message: 'unused' },
    { name: 'it was dropped', plan: { ...complete, ...working(['joint'], 'dropped') }, message: 'unused' },
  ],
  cannotTell: [
    { name: 'one states no competencies', plan: pair({ printing: 'expert' }, {}), message: 'noCompetencies' },
    {
      name: 'one names no segments',
      plan: pair({ printing: 'expert' }, { consulting: 'expert' }, [['schools'], []]),
      message: 'noSegments',
    },
    {
      name: 'a competency nobody declared',
      plan: pair({ printing: 'expert' }, { Advice: 'expert' }),
      message: 'undeclared',
    },
  ],
  notApplicable: [
    { name: 'nobody states competencies', plan: pair({}, {}) },
    { name: 'nobody names segments', plan: pair({ printing: 'expert' }, { consulting: 'expert' }, [[], []]) },
    { name: 'a draft', plan: { ...complete, stage: 'draft' } },
  ],
});
