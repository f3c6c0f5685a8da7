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
declare module 'clusterize.js' {
  export default class Clusterize {
    constructor(options: {
      rows: readonly string[];
      scrollId: string;
      contentId: string;
      rows_in_block: number;
      blocks_in_cluster: number;
    });
    refresh(): void;
  }
}
declare module 'w2ui/w2ui-2.0.es6.js' {
  export class w2grid {
    constructor(options: Record<string, unknown>);
    refresh(): void;
  }
}
declare module 'frappe-datatable' {
  export default class DataTable {
    constructor(target: Element, options: Record<string, unknown>);
    refresh(): void;
  }
}
declare module 'react-virtualized' {
  import type { ReactElement } from 'react';
  export function Table(props: Record<string, unknown>): ReactElement;
  export function Column(props: Record<string, unknown>): ReactElement;
}
