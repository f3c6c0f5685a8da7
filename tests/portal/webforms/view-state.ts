/** What the page carries to and fro: without it, or with somebody else's, the server starts anew. */
export interface ViewState {
  kind: string;
  page: number;
}

export function packViewState(state: ViewState): string {
  return Buffer.from(JSON.stringify(state), 'utf8').toString('base64');
}

export function unpackViewState(text: unknown): ViewState | undefined {
  if (typeof text !== 'string' || text === '') return undefined;
  try {
    const state = JSON.parse(Buffer.from(text, 'base64').toString('utf8')) as ViewState;
    return typeof state.kind === 'string' && Number.isInteger(state.page) ? state : undefined;
  } catch {
    return undefined;
  }
}
