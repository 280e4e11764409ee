import { type CheckConfig, rules } from '@tandem-plan/core/rules';

/**
 * A bare matrix does not tell whether a column is a person or a whole department, which may well have several roles
 * and much to do. These run when the configuration names them.
 */
const ofOnePerson: readonly string[] = ['rasci-several-roles', 'rasci-overloaded'];

/** With one party there is nobody to be absent. */
const ofSeveralParties = 'rasci-party-absent';

/** A configuration under which only the rules run that can judge a matrix by itself. */
export function matrixConfig(config: CheckConfig, parties: number): CheckConfig {
  const named = config.rules ?? {};
  const judges = (id: string) =>
    id.startsWith('rasci-') &&
    (id !== ofSeveralParties || parties > 1) &&
    (!ofOnePerson.includes(id) || Object.hasOwn(named, id));
  const off = rules.filter(({ id }) => !judges(id)).map(({ id }): [string, 'off'] => [id, 'off']);
  return { ...config, rules: { ...named, ...Object.fromEntries(off) } };
}
