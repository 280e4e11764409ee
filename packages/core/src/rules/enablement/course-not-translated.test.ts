import { testRule } from '../testing/rule-cases.ts';
import { courseNotTranslated } from './course-not-translated.ts';

const plan = (languages: readonly string[], orbit: readonly string[], acme: readonly string[] = [], left?: string) => ({
  parties: [
    { id: 'acme', name: 'Acme Paper', kind: 'vendor', profile: { languages: acme } },
    { id: 'orbit', name: 'Orbit Office', kind: 'partner', profile: { languages: orbit } },
  ],
  stakeholders: [
    { id: 'ana', party: 'acme', name: 'Ana Ruiz' },
    { id: 'omar', party: 'orbit', name: 'Omar Haddad', left },
  ],
  courses: [{ id: 'leasing', title: 'Leasing basics', languages, requiredFor: ['ana', 'omar'] }],
});

testRule(courseNotTranslated, {
  passes: [
    { name: 'a variety of the same language', plan: plan(['de-DE'], ['fr', 'DE-at']) },
    { name: 'who says nothing of languages is left out', plan: plan(['en'], ['en'], []) },
  ],
  fails: [
    {
      name: 'another language',
      plan: plan(['en-GB', 'es'], ['de-AT', 'fr'], ['en']),
      message: 'foreign',
      subject: 'course/leasing',
      values: { parties: ['Orbit Office'], languages: ['en-GB', 'es'] },
    },
    {
      name: 'both parties',
      plan: plan(['fr'], ['de'], ['en']),
      message: 'foreign',
      values: { parties: ['Acme Paper', 'Orbit Office'] },
    },
  ],
  cannotTell: [{ name: 'nobody says in which languages', plan: plan([], ['de']), message: 'noLanguages' }],
  notApplicable: [
    { name: 'no languages stated', plan: plan(['en'], []) },
    { name: 'whoever had to has left', plan: plan(['en'], ['de'], [], '2017-08-31') },
    { name: 'a draft', plan: { ...plan(['en'], ['de']), stage: 'draft' } },
  ],
});
