import { isCurrency, minorDigits } from '@tandem-plan/core/plan';
import { html } from 'lit';
import { currencyName, currencyOptions } from './currency-names.ts';
import { type FieldType, type Parsed, parsed, unclear } from './field-type.ts';
import { line } from './line.ts';
import { dropdown } from './segments.ts';
import { typable, typedNumber } from './typed-number.ts';

interface Amount {
  readonly amount: number;
  readonly currency: string;
}

interface Draft {
  readonly typed: string;
  readonly currency: string;
}

/** Typed in major units, kept in minor ones. */
export const moneyField: FieldType<Draft> = {
  show: (value, { desk }) => {
    const { amount, currency } = value as Amount;
    return desk.locale.format.money(amount, currency);
  },
  draft: (value, { desk }) => {
    const money = value as Amount | undefined;
    return money === undefined
      ? { typed: '', currency: desk.plan.currency }
      : { typed: typableMoney(money, desk.locale.lang), currency: money.currency };
  },
  edit: (editing) => {
    const { draft, place, change } = editing;
    return html`<div class="with-unit">
      ${line(editing, {
        text: draft.typed,
        inputmode: 'decimal',
        change: (typed) => {
          change({ ...draft, typed });
        },
      })}
      ${dropdown(
        {
          ...editing,
          draft: draft.currency,
          label: place.desk.locale.term('editor.currencyOf', { label: editing.label }),
          controlId: `${editing.controlId}-currency`,
          problem: undefined,
          place: { ...place, info: { ...place.info, required: true } },
          change: (currency) => {
            change({ ...draft, currency });
          },
        },
        currencyOptions(place.desk.plan.currency, draft.currency),
      )}
    </div>`;
  },
  parse: (draft, { desk }) => typedMoney(draft, desk.locale.lang),
};

/** An amount as its reader would type it. */
export const typableMoney = ({ amount, currency }: Amount, lang: string): string =>
  typable(amount / 10 ** minorDigits(currency), lang);

export function typedMoney({ typed, currency }: Draft, lang: string): Parsed {
  const text = typed.trim();
  if (text === '') return parsed(undefined);
  if (!isCurrency(currency)) return unclear('editor.problem.currency', { got: currency });
  const value = typedNumber(text, lang);
  if (value === undefined) return unclear('editor.problem.number', { got: text, example: typable(1250.5, lang) });
  const amount = Math.round(value * 10 ** minorDigits(currency));
  return Number.isSafeInteger(amount)
    ? parsed({ amount, currency })
    : unclear('editor.problem.big', {
        got: text,
        max: Math.floor(Number.MAX_SAFE_INTEGER / 10 ** minorDigits(currency)),
      });
}

export const currencyField: FieldType<string> = {
  show: (value, { desk }) => currencyName(value as string, desk.locale.lang),
  draft: (value) => (value as string | undefined) ?? '',
  edit: (editing) =>
    dropdown(
      editing,
      currencyOptions(editing.place.desk.plan.currency, editing.draft).map(({ id }) => ({
        id,
        name: currencyName(id, editing.place.desk.locale.lang),
      })),
    ),
  parse: (draft) => {
    if (draft === '') return parsed(undefined);
    return isCurrency(draft) ? parsed(draft) : unclear('editor.problem.currency', { got: draft });
  },
};
