/** The part that the pages use of components that bring no types. */
declare module 'jquery' {
  const jquery: unknown;
  export default jquery;
}
declare module 'handsontable/dist/handsontable.full.js' {
  export default class Handsontable {
    constructor(place: Element, options: Record<string, unknown>);
    render(): void;
  }
}
