import { list, object, oneOf, text } from './check.ts';
import { extensions, iri, languageMap } from './terms.ts';

const interactions = [
  'true-false',
  'choice',
  'fill-in',
  'long-fill-in',
  'matching',
  'performance',
  'sequencing',
  'likert',
  'numeric',
  'other',
];

const components = list(object({ id: text('an id') }, { description: languageMap }));

const definition = object(
  {},
  {
    name: languageMap,
    description: languageMap,
    type: iri,
    moreInfo: iri,
    extensions,
    interactionType: oneOf(...interactions),
    correctResponsesPattern: list(text('text')),
    choices: components,
    scale: components,
    source: components,
    target: components,
    steps: components,
  },
);

export const activity = object({ id: iri }, { objectType: oneOf('Activity'), definition });
