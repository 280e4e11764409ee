import type { PlanSession } from '@tandem-plan/core/change';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../base/icons.ts';
import { statusMark } from '../base/status-mark.ts';
import { choiceOf } from '../field/words.ts';
import { field, type Scene } from './scene.ts';

/** Takes steps back and forth again; says so where the plan is only read. */
export function toolbar(
  { desk: { locale, readonly } }: Scene,
  session: PlanSession | undefined,
  again: (which: 'undo' | 'redo') => void,
): TemplateResult {
  const button = (which: 'undo' | 'redo', can: boolean) =>
    html`<button
      class="button quiet icon-only"
      type="button"
      aria-label=${locale.term(`editor.${which}`)}
      title=${locale.term(`editor.${which}`)}
      aria-disabled=${can ? 'false' : 'true'}
      @click=${() => {
        if (can) again(which);
      }}
    >
      ${icon(which)}
    </button>`;
  return html`<div class="toolbar no-print">
    ${
      readonly
        ? html`<span class="reading">${icon('lock')}${locale.term('editor.readonly')}</span>`
        : html`${button('undo', session?.canUndo === true)}${button('redo', session?.canRedo === true)}`
    }
  </div>`;
}

/** What the plan is called, between whom, for how long, and how far along. */
export function titlePage(scene: Scene): TemplateResult {
  const { plan, locale } = scene.desk;
  return html`<div class="title-page">
    <p class="parties">${plan.parties.map(({ name }) => name).join(' · ')}</p>
    <h2>${field(scene, 'plan', plan, 'title', { form: 'inline' })}</h2>
    <p class="span">
      <span>${locale.format.day(plan.period.start)} – ${locale.format.day(plan.period.end)}</span>
      <span class="stage">${choiceOf(locale, 'plan.stage', plan.stage)}</span>
    </p>
  </div>`;
}

/** Why a change to a record as a whole was not carried out, until the reader has seen it. */
export const message = ({ desk: { locale } }: Scene, text: string, dismiss: () => void): TemplateResult =>
  html`<div class="said" role="status">
    ${
      text === ''
        ? nothing
        : html`<p class="problem">${statusMark('bad')}<span>${text}</span></p>
          <button
            class="button quiet icon-only"
            type="button"
            aria-label=${locale.term('editor.dismiss')}
            @click=${dismiss}
          >
            ${icon('close')}
          </button>`
    }
  </div>`;
