import { type Context, ContextConsumer, ContextRoot, type ContextType } from '@lit/context';
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

let rooted = false;

/** Answers an element that asked before the element that provides was defined. */
function rootContexts() {
  if (rooted) return;
  rooted = true;
  new ContextRoot().attach(document.documentElement);
}

/** What every element shares: language and direction of its surroundings, context on demand, one way to report bad data. */
export abstract class TandemElement extends LitElement {
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang', 'dir'];
  }

  readonly #localize = new LocalizeController(this);
  readonly #contexts = new Map<unknown, { value?: unknown }>();
  #problem: string | undefined;

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    // Elements inside take their language from this one.
    if ((name === 'lang' || name === 'dir') && old !== value && this.hasUpdated) update();
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
      rootContexts();
      consumer = new ContextConsumer(this, { context, subscribe: true });
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
