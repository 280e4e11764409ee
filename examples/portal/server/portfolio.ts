import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Someone whose place a visitor of the portal can take. A real host signs its people in instead. */
export interface Person {
  /** Id of the stakeholder in the plan. */
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly party: string;
  readonly role: 'lead' | 'editor' | 'viewer';
}

interface Named {
  readonly id: string;
  readonly name: string;
}

export interface PortfolioPlan {
  readonly id: string;
  readonly title: string;
  readonly partner: Named;
  /** Further parties, such as a distributor. */
  readonly others: readonly Named[];
  /** The plan as the portfolio brings it, relative to the portfolio's folder. */
  readonly file: string;
  readonly people: readonly Person[];
}

export interface Portfolio {
  /** Day the plans are judged on, unless a visitor chooses another. */
  readonly asOf: string;
  readonly vendor: Named;
  readonly plans: readonly PortfolioPlan[];
}

/** @throws SyntaxError or an error of the file system if the folder does not hold the portfolio */
export const loadPortfolio = (folder: string): Portfolio =>
  JSON.parse(readFileSync(join(folder, 'portfolio.json'), 'utf8')) as Portfolio;

/** Text of a plan as the portfolio brings it. */
export const seedText = (folder: string, plan: PortfolioPlan): string => readFileSync(join(folder, plan.file), 'utf8');
