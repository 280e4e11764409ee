import { type Check, isRow, list, object, oneOf, text, then } from './check.ts';
import { iri } from './terms.ts';

const identifiers = ['mbox', 'mbox_sha1sum', 'openid', 'account'] as const;

const identified = {
  mbox: text('an address such as mailto:ana@acme.example', (value) => /^mailto:[^\s@]+@[^\s@]+$/i.test(value)),
  mbox_sha1sum: text('40 hexadecimal digits', (value) => /^[\da-f]{40}$/i.test(value)),
  openid: iri,
  account: object({ homePage: iri, name: text('a name', (value) => value !== '') }),
};

const countOf = (value: unknown): number => (isRow(value) ? identifiers.filter((name) => name in value).length : 0);

const oneIdentifier: Check = (value, at, tell) => {
  const count = countOf(value);
  if (count !== 1) tell(at, `one of ${identifiers.join(', ')}`, count === 0 ? undefined : `${count} of them`);
};

const named = { name: text('a name'), ...identified };

/** A person. */
export const agent = then(object({}, { objectType: oneOf('Agent'), ...named }), oneIdentifier);

const groupShape = object({ objectType: oneOf('Group') }, { ...named, member: list(agent) });

/** Identified as a whole, or by its members. */
const group = then(groupShape, (value, at, tell) => {
  if (countOf(value) > 0) oneIdentifier(value, at, tell);
  else if (!isRow(value) || !Array.isArray(value['member']) || value['member'].length === 0)
    tell([...at, 'member'], 'members, as nothing identifies the group', isRow(value) ? value['member'] : undefined);
});

export const isGroup = (value: unknown): boolean => isRow(value) && value['objectType'] === 'Group';

export const actor: Check = (value, at, tell) => (isGroup(value) ? group : agent)(value, at, tell);

/** What vouches for a statement: a person, or an application and a person. */
export const authority: Check = (value, at, tell) => {
  actor(value, at, tell);
  if (isGroup(value) && isRow(value) && Array.isArray(value['member']) && value['member'].length !== 2)
    tell([...at, 'member'], 'two members', `${value['member'].length}`);
};

export { group };
