/** What replicas rebase with; a page that edits a plan without a server loads none of it. */
export { graft, graftLists, type RecordIds } from './graft.ts';
export { type Reads, readsOf } from './reads.ts';
export { type Earlier, type Origin, rerun, type Rerun } from './rerun.ts';
