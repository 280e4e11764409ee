export type { Authority, CreateResult } from './authority.ts';
export { type AuthorityOptions, createAuthority } from './create-authority.ts';
export { type Answer, answerOf } from './read-log.ts';
export type { Signing, Signoff, SignResult } from './sign.ts';
