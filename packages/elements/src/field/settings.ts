import { html } from 'lit';
import { icon } from '../base/icons.ts';
import { type FieldType, parsed, type Row } from './field-type.ts';
import { dropdown } from './segments.ts';
import { line } from './line.ts';

type Level = string | readonly [string, unknown];
type Settings = Readonly<Record<string, Level>>;

interface Draft {
  readonly rules: Settings;
  readonly next: string;
}

const levels = ['off', 'note', 'warning', 'error'] as const;
const levelOf = (level: Level): string => (typeof level === 'string' ? level : level[0]);
const withLevel = (old: Level | undefined, level: string): Level =>
  old === undefined || typeof old === 'string' ? level : [level, old[1]];

/** Rules and how severe they are in this plan. A rule's options stay as they are. */
export const settingsField: FieldType<Draft> = {
  wide: true,
  multiline: true,
  show: (value, { desk: { locale } }) =>
    html`<dl class="pairs">
      ${Object.entries(value as Settings).map(
        ([rule, level]) =>
          html`<dt>${locale.core?.rule(rule) ?? rule}</dt>
            <dd>${locale.term(`editor.level.${levelOf(level) as (typeof levels)[number]}`)}</dd>`,
      )}
    </dl>`,
  draft: (value) => ({ rules: (value as Settings | undefined) ?? {}, next: '' }),
  edit: (editing) => {
    const { draft, place, change, label, controlId } = editing;
    const { locale } = place.desk;
    const add = () => {
      const rule = draft.next.trim();
      if (rule !== '' && !(rule in draft.rules)) change({ rules: { ...draft.rules, [rule]: 'warning' }, next: '' });
    };
    return html`<div
      class="stack"
      role="group"
      aria-label=${label}
      @keydown=${(event: KeyboardEvent) => {
        if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || draft.next.trim() === '') return;
        event.preventDefault();
        event.stopPropagation();
        add();
      }}
    >
      ${Object.entries(draft.rules).map(([rule, level], index) => {
        const name = locale.core?.rule(rule) ?? rule;
        return html`<div class="entry">
          <span class="entry-name">${name}</span>
          ${dropdown(
            {
              ...editing,
              draft: levelOf(level),
              label: name,
              controlId: `${controlId}-${index}`,
              place: { ...place, info: { ...place.info, required: true } },
              change: (next) => {
                if (next !== '') change({ ...draft, rules: { ...draft.rules, [rule]: withLevel(level, next) } });
              },
            },
            levels.map((id) => ({ id, name: locale.term(`editor.level.${id}`) })),
          )}
          <button
            class="button quiet icon-only"
            type="button"
            aria-label=${locale.term('editor.takeOut', { name })}
            @click=${() => {
              const { [rule]: _, ...rest } = draft.rules;
              change({ ...draft, rules: rest });
            }}
          >
            ${icon('close')}
          </button>
        </div>`;
      })}
      <div class="entry">
        ${line(
          { ...editing, label: locale.term('editor.rule.name') },
          {
            text: draft.next,
            change: (next) => {
              change({ ...draft, next });
            },
          },
        )}
        <button class="button" type="button" @click=${add}>${icon('add')}${locale.term('editor.rule.add')}</button>
      </div>
    </div>`;
  },
  parse: ({ rules, next }) => {
    const rule = next.trim();
    return parsed(rule === '' || rule in rules ? rules : { ...rules, [rule]: 'warning' });
  },
};

const written = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** A host's own data: shown, and left to the host to change. */
export const customField: FieldType<Row> = {
  wide: true,
  fixed: true,
  show: (value) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? html`<dl class="pairs">
          ${Object.entries(value).map(
            ([key, inner]) =>
              html`<dt>${key}</dt>
                <dd>${written(inner)}</dd>`,
          )}
        </dl>`
      : written(value),
  draft: (value) => (value as Row | undefined) ?? {},
  edit: ({ draft, place }) => html`${customField.show(draft, place, false)}`,
  parse: (draft) => parsed(draft),
};
