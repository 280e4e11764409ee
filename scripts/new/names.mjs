// One name in the forms the files need.
import { Script } from 'node:vm';
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
  if (!isFree(camel(name)))
    throw new Stop(`${what} also names a constant, so it is not a word of JavaScript, got "${name}"`);
}

/** Whether a constant may be called so. @param {string} name */
function isFree(name) {
  try {
    return new Script(`async () => { 'use strict'; const ${name} = 0; }`) instanceof Script;
  } catch {
    return false;
  }
}
