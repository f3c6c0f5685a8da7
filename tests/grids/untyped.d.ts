/** The part that the pages use of components that bring no types. */
declare module 'jquery' {
  const jquery: unknown;
  export default jquery;
}
declare module 'tabulator-tables' {
  export class TabulatorFull {
    constructor(target: Element, options: Record<string, unknown>);
    on(event: string, then: () => void): void;
  }
}
