import type { Plan } from '@tandem-plan/core/plan';
import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { TandemElement } from '../base/tandem-element.ts';
import { planContext } from '../context/plan-context.ts';
import { hostStyles } from '../theme/base-styles.ts';
import { styles } from './shortfall-map.styles.ts';

/**
 * @summary TODO: what a reader sees, in a line. What it sends goes here too, as `@event tandem-… - When, and its detail.`
 * @csspart frame - Everything.
 */
export class TandemShortfallMap extends TandemElement {
  static override styles = [hostStyles, styles];

  // TODO: take a view from core rather than compute one here; until then it shows the plan's title.
  /** Without it, the plan around the element. */
  @property({ attribute: false }) plan: Plan | undefined;

  protected override render(): TemplateResult {
    const { locale } = this;
    const plan = this.plan ?? this.context(planContext);
    if (plan === undefined)
      return html`<div class="frame" role="group" aria-busy="true" aria-label=${locale.term('loading')}></div>`;
    return html`<section class="frame" part="frame" aria-label=${locale.term('shortfallMap.label')}>
      <p class="title">${plan.title}</p>
    </section>`;
  }
}
