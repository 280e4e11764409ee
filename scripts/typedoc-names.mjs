// A typedoc plugin: each page is titled with what one writes after `from`, e.g. `@tandem-plan/core/plan`.
import { join } from 'node:path';
import { Converter } from 'typedoc';
import { entries } from './files.mjs';
import { root } from './run.mjs';

/** @param {import('typedoc').Application} app */
export function load(app) {
  const names = new Map(entries().map(({ name, source }) => [join(root, source), name]));
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const module of project.children ?? []) {
      const file = project.getSymbolIdFromReflection(module)?.fileName;
      module.name = names.get(file ?? '') ?? module.name;
    }
  });
  // Lit's comment on the styles that our elements override names a function of its own.
  app.converter.addUnknownSymbolResolver(({ symbolReference }) =>
    symbolReference?.path?.at(-1)?.path === 'css' ? 'https://lit.dev/docs/api/styles/#css' : undefined,
  );
}
