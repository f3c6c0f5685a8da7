/** What a page would send: value by column by row, as its own library holds them. */
export type Model = Record<string, Record<string, unknown>>;

/** Figures by column by row. */
export type Values = Record<string, Record<string, number>>;

declare global {
  interface Window {
    /** What the page would send now. */
    __model?: () => Model;
    /** Set once the page is drawn. */
    __ready?: boolean;
    /** Presses of save or send and everything that submits, but for postbacks that the page starts by itself. */
    __submits?: number;
    /** Changes a cell, as somebody at another desk would; for pages that change behind the preview. */
    __drift?: () => void;
    /** Changes a cell after filling, as the official would by hand. */
    __changeAfter?: () => void;
    /** Opens the first, second … part of the form; for pages in parts. */
    __openPart?: (at: number) => void;
  }
}
