// One name in the forms the files need.
import { Stop } from '../run.mjs';

/** `risk-unwatched` → `RiskUnwatched`. @param {string} name */
export const pascal = (name) =>
  name
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');

/** `risk-unwatched` → `riskUnwatched`. @param {string} name */
export const camel = (name) => name.charAt(0) + pascal(name).slice(1);

/** `risk-unwatched` → `Risk unwatched`. @param {string} name */
export const sentence = (name) => name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ');

const kebab = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/**
 * @param {string} name
 * @param {string} what as in "a rule's id"
 */
export function checkKebab(name, what) {
  if (!kebab.test(name)) throw new Stop(`${what} is written in lowercase words joined by hyphens, got "${name}"`);
}
