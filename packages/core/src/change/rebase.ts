/** What replicas rebase with; a page that edits a plan without a server loads none of it. */
export { readsAlone } from './alone.ts';
export { graft, graftLists, type RecordIds } from './graft.ts';
