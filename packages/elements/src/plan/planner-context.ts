import { createContext } from '@lit/context';

/** What the elements inside a `<tandem-plan>` share besides its data. */
export interface Planner {
  readonly readonly: boolean;
  /** Where `tandem-navigate` passes by, whoever inside sent it. */
  readonly events: EventTarget;
}

export const plannerContext = createContext<Planner | undefined>('tandem-planner');
