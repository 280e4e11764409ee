import { type Context, ContextConsumer, type ContextType } from '@lit/context';
import { LocalizeController, update } from '@shoelace-style/localize';
import { LitElement } from 'lit';
import { type Locale, localeOf } from '../texts/locale.ts';
import { emit } from './events.ts';

/** The language written nearest above an element, through shadow roots; `''` where nobody wrote one. */
function langAround(element: Element): string {
  const around = element.closest('[lang]');
  if (around !== null) return around.getAttribute('lang') ?? '';
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? langAround(root.host) : '';
}

/** Asked for a context and may not have been answered: the element that provides it is perhaps not defined yet. */
const waiting = new Set<TandemElement>();
let listening = false;

function waitForProviders(element: TandemElement) {
  waiting.add(element);
  if (listening) return;
  listening = true;
  document.addEventListener('context-provider', () => {
    for (const each of waiting) each.askAgain();
  });
}

/** What every element shares: language and direction of its surroundings, context on demand, one way to report bad data. */
export abstract class TandemElement extends LitElement {
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang', 'dir'];
  }

  readonly #localize = new LocalizeController(this);
  readonly #contexts = new Map<unknown, ContextConsumer<Context<unknown, unknown>, this>>();
  #problem: string | undefined;

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    // Elements inside take their language from this one.
    if ((name === 'lang' || name === 'dir') && old !== value && this.hasUpdated) update();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    waiting.delete(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.#contexts.size > 0) waitForProviders(this);
  }

  /** @internal A provider came to the page. */
  askAgain(): void {
    for (const consumer of this.#contexts.values()) if (consumer.value === undefined) consumer.hostConnected();
  }

  /** Words and formats of the language around the element; ask once per render. */
  protected get locale(): Locale {
    return localeOf(langAround(this) || this.#localize.lang());
  }

  /**
   * The value of a context around the element, `undefined` outside one. The first call subscribes: an element that is
   * given its data as properties never asks.
   */
  protected context<C extends Context<unknown, unknown>>(context: C): ContextType<C> | undefined {
    let consumer = this.#contexts.get(context);
    if (consumer === undefined) {
      waitForProviders(this);
      consumer = new ContextConsumer<Context<unknown, unknown>, this>(this, { context, subscribe: true });
      this.#contexts.set(context, consumer);
    }
    return consumer.value as ContextType<C> | undefined;
  }

  /** Says on the console and by `tandem-error` what cannot be shown, once per message; never throws. */
  protected problem(message: string, cause?: unknown): void {
    if (this.#problem === message) return;
    this.#problem = message;
    console.error(message, this);
    emit(this, 'tandem-error', { message, cause });
  }
}
