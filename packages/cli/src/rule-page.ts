import { existsSync, readFileSync } from 'node:fs';

/** The build puts the pages beside what it wrote; from source they stand in the documentation. */
const folders = ['./pages/', '../../../docs/rules/'];

/** The page of one of our own rules, as Markdown. */
export function rulePage(id: string): string {
  const [found] = folders
    .map((folder) => new URL(`${folder}${id}.md`, import.meta.url))
    .filter((url) => existsSync(url));
  if (found === undefined) throw new Error(`the page of ${id} is missing from this installation`);
  return readFileSync(found, 'utf8');
}
