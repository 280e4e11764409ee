import type { Intention } from '@tandem-plan/core/change';
import { describe as typeInfo, type Plan, recordOf, recordsOf } from '@tandem-plan/core/plan';
import '../plan-editor/define.ts';
import type { Desk } from '../field/desk.ts';
import { valueOf } from '../field/field-type.ts';
import type { TandemField } from '../field/tandem-field.ts';
import type { Outcome } from '../plan/intent.ts';
import { localeOf } from '../texts/locale.ts';
import { mount } from './mount.ts';

declare global {
  interface HTMLElementTagNameMap {
    'tandem-field': TandemField;
  }
}

export interface Tried {
  readonly element: TandemField;
  /** What the field asked for, in order. */
  readonly sent: Intention[];
  /** What is to become of the next intentions. */
  answer: Outcome;
}

interface FieldAt {
  readonly plan: Plan;
  readonly type: string;
  readonly id?: string;
  readonly field: string;
  readonly lang?: string;
  readonly desk?: Partial<Desk>;
  readonly properties?: Partial<TandemField>;
}

/** One field of a plan, alone on the page, whose intentions are kept. */
export async function mountField({ plan, type, id, field, lang = 'en', desk, properties }: FieldAt): Promise<Tried> {
  const { cardinality, fields } = typeInfo(type);
  const recordId = cardinality === 'many' ? (id ?? recordsOf(plan, type)[0]?.id ?? '') : '';
  const record = recordOf(plan, type, recordId);
  const info = fields.find(({ name }) => name === field);
  if (record === undefined || info === undefined) throw new Error(`no ${type} ${recordId} with ${field}`);
  const tried: { element?: TandemField; sent: Intention[]; answer: Outcome } = { sent: [], answer: { ok: true } };
  tried.element = await mount('tandem-field', {
    type,
    recordId,
    record,
    info,
    value: valueOf(record, field),
    desk: {
      plan,
      locale: localeOf(lang),
      asOf: '2017-09-30',
      party: 'party-1',
      readonly: false,
      may: () => true,
      answers: true,
      newId: (of) => `${of}-new`,
      send: (intentions) => {
        tried.sent.push(...intentions);
        return Promise.resolve(tried.answer);
      },
      ...desk,
    },
    ...properties,
  });
  return tried as Tried;
}

/** Goes to the field as a reader does, by its button. */
export async function open({ element }: Pick<Tried, 'element'>): Promise<void> {
  element.querySelector<HTMLElement>('.edit')?.click();
  await settled(element);
}

export async function settled(element: TandemField): Promise<void> {
  await element.updateComplete;
  await new Promise((done) => setTimeout(done));
  await element.updateComplete;
}

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

export const control = (element: Element, at = 0): Control => {
  const found = [...element.querySelectorAll<Control>('input.control, textarea, select')][at];
  if (found === undefined) throw new Error('no control');
  return found;
};

/** Types or picks a value as input events tell it. */
export async function put(element: TandemField, value: string, at = 0): Promise<void> {
  const target = control(element, at);
  target.value = value;
  target.dispatchEvent(new Event(target instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
  await element.updateComplete;
}

export async function press(element: TandemField, key: string, init: KeyboardEventInit = {}, at = 0): Promise<void> {
  control(element, at).dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...init }),
  );
  await settled(element);
}

export const said = (element: Element, selector: string): string =>
  (element.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
