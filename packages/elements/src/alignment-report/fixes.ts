import type { Finding, Fix } from '@tandem-plan/core/rules';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Locale } from '../texts/locale.ts';

/** One fix of one finding that wants words of the reader's own. */
export interface Asking {
  readonly finding: string;
  readonly fix: number;
  readonly words: string;
}

interface Desk {
  readonly locale: Locale;
  readonly fix: (finding: Finding, fix: Fix) => void;
  readonly asking: Asking | undefined;
  readonly ask: (asking: Asking | undefined) => void;
}

type Input = Readonly<Record<string, unknown>>;

/** Left empty on purpose: a reason is what no machine has got. */
const isOpen = ([, value]: readonly [string, unknown]) => value === '';

const wantsWords = ({ commands }: Fix): boolean =>
  commands.some(({ input }) => Object.entries(input as Input).some(isOpen));

/** The fix with the reader's words where it left room for them. */
export const filledWith = (fix: Fix, words: string): Fix => ({
  ...fix,
  commands: fix.commands.map((command) => ({
    ...command,
    input: Object.fromEntries(
      Object.entries(command.input as Input).map((entry) => (isOpen(entry) ? [entry[0], words] : entry)),
    ),
  })),
});

/** Buttons that carry a fix out; one that wants a reason asks for it first, in its place. */
export function fixesOf(finding: Finding, desk: Desk) {
  const { fixes, key } = finding;
  if (fixes.length === 0) return nothing;
  const { locale, asking, ask } = desk;
  const label = (fix: Fix) => locale.core?.fix(finding.rule, fix) ?? fix.title;
  const asked = asking?.finding === key ? fixes[asking.fix] : undefined;
  if (asking !== undefined && asked !== undefined) return question(finding, asked, label(asked), asking, desk);
  return html`<div class="fixes no-print">
    ${fixes.map(
      (fix, at) =>
        html`<button
          class="button"
          type="button"
          part="fix"
          @click=${() => {
            if (wantsWords(fix)) ask({ finding: key, fix: at, words: '' });
            else desk.fix(finding, fix);
          }}
        >
          ${label(fix)}
        </button>`,
    )}
  </div>`;
}

function question(finding: Finding, fix: Fix, label: string, asking: Asking, { locale, ask, fix: carryOut }: Desk) {
  const words = asking.words.trim();
  const send = (event: Event) => {
    event.preventDefault();
    if (words !== '') carryOut(finding, filledWith(fix, words));
  };
  return html`<form
    class="asking no-print"
    @submit=${send}
    @keydown=${(event: KeyboardEvent) => {
      // Keys of the field are no keys of the list around it.
      event.stopPropagation();
      if (event.key === 'Escape') ask(undefined);
    }}
  >
    <label class="asked">
      <span>${locale.term('report.why', { fix: label })}</span>
      <input
        type="text"
        autocomplete="off"
        maxlength="1000"
        .value=${live(asking.words)}
        @input=${(event: InputEvent) => {
          ask({ ...asking, words: (event.target as HTMLInputElement).value });
        }}
      />
    </label>
    <div class="fixes">
      <button class="button primary" type="submit" part="fix" aria-disabled=${words === '' ? 'true' : 'false'}>${label}</button>
      <button class="button quiet" type="button" @click=${() => {
        ask(undefined);
      }}>
        ${locale.term('report.cancel')}
      </button>
    </div>
  </form>`;
}
