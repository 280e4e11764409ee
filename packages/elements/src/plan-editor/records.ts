import { describe, type PlanRecord, recordsOf, type Section } from '@tandem-plan/core/plan';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { child } from '../base/child.ts';
import { icon } from '../base/icons.ts';
import { severityStatus, statusMark } from '../base/status-mark.ts';
import { isBlank, same, valueOf } from '../field/field-type.ts';
import { nameOf } from '../field/names.ts';
import { addLabel, labelOf } from '../field/words.ts';
import type { TermKey } from '../texts/locale.ts';
import type { Block } from './block.ts';
import { rove } from '../base/grid.ts';
import { moveInGrid } from './grid-keys.ts';
import { blocksOf, layout } from './layout.ts';
import { TandemNewRecord } from './new-record.ts';
import { colophonOf, fieldsPanel, moveBy, wide } from './record-panel.ts';
import { marks } from './presence.ts';
import { rowDeps } from './row-deps.ts';
import { field, infoOf, named, type Scene } from './scene.ts';
import { TandemSignOff } from './sign-off.ts';
import { recordKey, sectionOfPlace } from './whereabouts.ts';

/** Records that stand here: in this chapter, or inside one record of another type. */
export function standing(
  { desk: { plan } }: Scene,
  block: Block,
  section: Section,
  outer?: string,
): readonly PlanRecord[] {
  const { type, inside, by } = block;
  const all = recordsOf(plan, type);
  if (inside !== undefined) return all.filter((record) => record[inside.by] === outer);
  return by === undefined ? all : all.filter(({ id }) => sectionOfPlace(plan, type, id) === section);
}

export const spot = (block: Block, section: Section, outer = ''): string => `${block.type}:${section}:${outer}`;

const opener = ({ opened, toggle, desk }: Scene, key: string, name: string) =>
  html`<button
    class="button quiet icon-only opener no-print"
    type="button"
    aria-expanded=${opened.has(key) ? 'true' : 'false'}
    aria-label=${desk.locale.term('editor.details', { name })}
    @click=${() => {
      toggle(key);
    }}
  >
    ${icon('down')}
  </button>`;

function recordFindings({ findings, desk }: Scene, type: string, id: string) {
  const own = findings.byRecord.get(recordKey(type, id));
  if (own === undefined) return nothing;
  return html`<ul class="notes">
    ${own.map(
      (finding) =>
        html`<li data-status=${severityStatus(finding.severity)}>
          ${statusMark(severityStatus(finding.severity))}<span>${desk.locale.core?.finding(finding) ?? finding.rule}</span>
        </li>`,
    )}
  </ul>`;
}

const isFigure = (type: string, name: string) => ['number', 'money'].includes(infoOf(type, name).kind);

function panel(scene: Scene, block: Block, section: Section, record: PlanRecord, beside: readonly PlanRecord[]) {
  return html`<div class="panel">
    ${block.rest.length === 0 ? nothing : fieldsPanel(scene, block.type, record, block.rest)}
    ${colophonOf(scene, block.type, record, beside)}
  </div>`;
}

/** Rows about the same thing as the row above say so once. */
function repeats(type: string, name: string | undefined, record: PlanRecord, beside: readonly PlanRecord[]): boolean {
  if (name === undefined || !['subject', 'reference'].includes(infoOf(type, name).kind)) return false;
  const above = beside[beside.indexOf(record) - 1];
  return above !== undefined && same(valueOf(above, name), valueOf(record, name));
}

function row(scene: Scene, block: Block, section: Section, record: PlanRecord, beside: readonly PlanRecord[]) {
  const { type, head } = block;
  const key = recordKey(type, record.id);
  const name = named(scene, type, record);
  const first = beside[0] === record;
  const cell = (column: string, index: number) => {
    const inner = field(scene, type, record, column, { form: 'cell', of: name });
    const label = labelOf(scene.desk.locale, `${type}.${column}`);
    const tabindex = first && index === 0 ? '0' : '-1';
    const kind = isFigure(type, column) ? 'figure' : infoOf(type, column).kind;
    return index === 0
      ? html`<th scope="row" data-cell tabindex=${tabindex} class=${kind} data-label=${label}>${inner}${marks(scene.present.get(key))}</th>`
      : html`<td data-cell tabindex=${tabindex} class=${kind} data-label=${label}>${inner}</td>`;
  };
  return html`<tr
      data-record=${key}
      data-again=${repeats(type, head[0], record, beside) ? 'true' : 'false'}
      @keydown=${(event: KeyboardEvent) => {
        const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : undefined;
        if (!event.altKey || step === undefined || !(event.target as HTMLElement).matches('[data-cell]')) return;
        event.preventDefault();
        moveBy(scene, type, record.id, beside, step);
      }}
    >
      ${head.map(cell)}
      <td class="control-cell">${opener(scene, key, name)}</td>
    </tr>
    ${
      scene.findings.byRecord.has(key)
        ? html`<tr class="row-notes"><td colspan=${head.length + 1}>${recordFindings(scene, type, record.id)}</td></tr>`
        : nothing
    }
    ${
      scene.opened.has(key)
        ? html`<tr class="opened"><td colspan=${head.length + 1}>${panel(scene, block, section, record, beside)}</td></tr>`
        : nothing
    }`;
}

function table(
  scene: Scene,
  block: Block,
  section: Section,
  records: readonly PlanRecord[],
  all: readonly PlanRecord[],
  label: string,
) {
  const { type, head } = block;
  const { locale } = scene.desk;
  return html`<table class="records" role="grid" aria-label=${label} data-type=${type} @keydown=${moveInGrid} @focusin=${rove}>
    <thead>
      <tr>
        ${head.map((name) => html`<th scope="col" class=${isFigure(type, name) ? 'figure' : infoOf(type, name).kind}>${labelOf(locale, `${type}.${name}`)}</th>`)}
        <th scope="col" class="control-cell"><span class="hidden">${locale.term('editor.more')}</span></th>
      </tr>
    </thead>
    <tbody>
      ${repeat(
        records,
        ({ id }) => id,
        (record) =>
          scene.opened.has(recordKey(type, record.id))
            ? row(scene, block, section, record, all)
            : guard(
                [...rowDeps(scene, type, record), all[0] === record, all.length, repeats(type, head[0], record, all)],
                () => row(scene, block, section, record, all),
              ),
      )}
    </tbody>
  </table>`;
}

function card(scene: Scene, block: Block, section: Section, record: PlanRecord, beside: readonly PlanRecord[]) {
  const { type, head } = block;
  const { locale } = scene.desk;
  const key = recordKey(type, record.id);
  const name = named(scene, type, record);
  const [title = '', ...others] = head;
  const inLine = (each: string) => !wide(type, each) || infoOf(type, each).kind === 'references';
  const short = others.filter(inLine);
  const long = others.filter((each) => !inLine(each));
  const told = (each: string) => !isBlank(valueOf(record, each)) || !scene.desk.readonly;
  return html`<article class="card" data-record=${key} aria-label=${name}>
    <div class="card-head">
      <h5>${field(scene, type, record, title, { form: 'inline' })}</h5>
      ${marks(scene.present.get(key))}
      ${opener(scene, key, name)}
    </div>
    ${
      short.length === 0
        ? nothing
        : html`<div class="meta">
          ${short
            .filter(told)
            .map(
              (each) =>
                html`<span class="meta-item"><span class="label" aria-hidden="true">${labelOf(locale, `${type}.${each}`)}</span>${field(scene, type, record, each, { form: 'inline', of: name })}</span>`,
            )}
        </div>`
    }
    ${recordFindings(scene, type, record.id)}
    ${long.filter(told).map((each) =>
      each === 'description' || each === 'text' || infoOf(type, each).kind === 'table'
        ? field(scene, type, record, each, {
            form: 'inline',
            of: name,
            empty: locale.term('editor.addField', { label: labelOf(locale, `${type}.${each}`) }),
          })
        : field(scene, type, record, each, { of: name }),
    )}
    ${scene.opened.has(key) ? panel(scene, block, section, record, beside) : nothing}
    ${layout
      .filter(({ inside }) => inside?.type === type)
      .map((inner) =>
        collection(scene, inner, section, { outer: record.id, title: labelOf(locale, describe(inner.type).place) }),
      )}
  </article>`;
}

interface CollectionOptions {
  /** Instead of all that stand here; more are then added elsewhere. */
  readonly records?: readonly PlanRecord[];
  /** Id of the record it stands inside. */
  readonly outer?: string;
  readonly title?: string;
}

/** Whether the reader may begin a record here. */
function mayAdd({ desk }: Scene, { type }: Block): boolean {
  const { owner } = describe(type);
  const own = owner === undefined ? {} : { [owner]: desk.party };
  return !desk.readonly && desk.may(type, own, 'arrange');
}

/** Whether such a record is not entered, but signed on the plan's server. */
export const signedHere = (scene: Scene, block: Block): boolean =>
  block.type === 'signoff' && scene.signing !== undefined && mayAdd(scene, block);

/** Where a reader begins a record. */
export function adder(scene: Scene, block: Block, section: Section, outer?: string): TemplateResult | typeof nothing {
  const { desk, adding, add, signing } = scene;
  if (!mayAdd(scene, block)) return nothing;
  const signs = signedHere(scene, block);
  const key = spot(block, section, outer);
  if (adding !== key) {
    return html`<button
      class="button quiet adder no-print"
      type="button"
      data-add=${key}
      @click=${() => {
        add(key);
      }}
    >
      ${
        signs
          ? [
              icon('check'),
              desk.locale.term('editor.sign', { party: nameOf(desk.plan, 'party', desk.party, desk.locale) }),
            ]
          : [icon('add'), addLabel(desk.locale, block.type)]
      }
    </button>`;
  }
  if (signs) {
    const done = () => {
      add(undefined);
    };
    return html`${child(TandemSignOff, { desk, done, ...(signing === undefined ? {} : { session: signing }) })}`;
  }
  const preset = {
    ...(block.inside === undefined || outer === undefined ? {} : { [block.inside.by]: outer }),
    ...(block.by === undefined ? {} : { [block.by]: section }),
  };
  return html`${child(TandemNewRecord, {
    desk,
    type: block.type,
    preset,
    done: (id) => {
      add(undefined);
      if (id !== undefined) scene.toggle(recordKey(block.type, id));
    },
  })}`;
}

/** The records of a type that stand here, with what adds another. */
export function collection(
  scene: Scene,
  block: Block,
  section: Section,
  { records: given, outer, title }: CollectionOptions = {},
): TemplateResult {
  const { locale } = scene.desk;
  const all = given ?? standing(scene, block, section, outer);
  const key = spot(block, section, outer);
  const limit = scene.shown(key);
  const records = all.slice(0, limit);
  const alone = blocksOf(section).length === 1 && outer === undefined;
  const label =
    title ??
    (block.title === undefined ? labelOf(locale, describe(block.type).place) : locale.term(block.title as TermKey));
  if (all.length === 0 && outer !== undefined)
    return html`<div class="collection nested empty">${adder(scene, block, section, outer)}</div>`;
  return html`<div class=${`collection ${outer === undefined ? '' : 'nested'}`} data-type=${block.type}>
    <h4 class=${alone ? 'hidden' : 'collection-title'}>${label} <span class="count">${locale.format.number(all.length)}</span></h4>
    ${
      all.length === 0
        ? nothing
        : block.form === 'table' || block.form === 'matrix'
          ? table(scene, block, section, records, all, label)
          : repeat(
              records,
              ({ id }) => id,
              (record) => card(scene, block, section, record, all),
            )
    }
    ${
      all.length > limit
        ? html`<button
          class="button no-print"
          type="button"
          @click=${() => {
            scene.showAll(key);
          }}
        >
          ${locale.term('editor.showAll', { count: all.length })}
        </button>`
        : nothing
    }
    ${given === undefined ? adder(scene, block, section, outer) : nothing}
  </div>`;
}
