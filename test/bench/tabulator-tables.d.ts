/** What the benchmark uses of Tabulator, which comes without types. */
declare module 'tabulator-tables' {
  export class TabulatorFull {
    constructor(element: HTMLElement, options: object);
    on(event: 'tableBuilt', listener: () => void): void;
    getDataCount(): number;
  }
}
