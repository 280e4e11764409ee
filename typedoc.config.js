// `npm run docs`: the API reference of whatever the packages export, into docs/api.
import { OptionDefaults } from 'typedoc';
import { entries } from './scripts/files.mjs';

/** What the elements document beside TypeScript's own: https://custom-elements-manifest.open-wc.org */
const blockTags = [
  ...OptionDefaults.blockTags,
  ...['@event', '@fires', '@slot', '@csspart', '@cssprop', '@cssproperty', '@cssstate', '@tag', '@tagname', '@attr'],
];

/** @type {Partial<import('typedoc').TypeDocOptions>} */
export default {
  name: 'Tandem',
  entryPointStrategy: 'resolve',
  entryPoints: entries().map(({ source }) => source),
  tsconfig: 'tsconfig.json',
  plugin: ['./scripts/typedoc-names.mjs'],
  out: 'docs/api',
  readme: 'none',
  includeVersion: true,
  excludePrivate: true,
  excludeInternal: true,
  // Members that the elements inherit would otherwise fill most of their pages.
  excludeExternals: true,
  disableSources: true,
  blockTags,
  packageOptions: { blockTags },
};
