// `npm run docs`: the API reference, from each package's exports, into docs/api.
import { readdirSync } from 'node:fs';
import { OptionDefaults } from 'typedoc';

/** What the elements document beside TypeScript's own: https://custom-elements-manifest.open-wc.org */
const blockTags = [
  ...OptionDefaults.blockTags,
  ...['@event', '@fires', '@slot', '@csspart', '@cssprop', '@cssproperty', '@cssstate', '@tag', '@tagname', '@attr'],
];

/** @type {Partial<import('typedoc').TypeDocOptions>} */
export default {
  name: 'Tandem',
  entryPointStrategy: 'packages',
  entryPoints: readdirSync('packages').map((name) => `packages/${name}`),
  out: 'docs/api',
  readme: 'none',
  includeVersion: true,
  blockTags,
  // Each package is converted on its own, and takes nothing from above but these.
  packageOptions: { blockTags, excludeInternal: true, excludePrivate: true, readme: 'none', tsconfig: 'tsconfig.json' },
};
