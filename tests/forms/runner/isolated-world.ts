import type { CDPSession, Page } from 'playwright';

/**
 * A world of its own in the page, as scripts of an extension have: the page's variables are out of sight, its elements are
 * shared. What an extension may do besides, opening closed shadow trees, is given by the debugger.
 */
export class IsolatedWorld {
  private constructor(
    private readonly session: CDPSession,
    private readonly context: number,
  ) {}

  static async open(page: Page): Promise<IsolatedWorld> {
    const session = await page.context().newCDPSession(page);
    const { frameTree } = (await session.send('Page.getFrameTree')) as { frameTree: { frame: { id: string } } };
    const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'filler' });
    return new IsolatedWorld(session, executionContextId);
  }

  /** Runs a script; what it answers has to be plain data. */
  async run(expression: string): Promise<unknown> {
    const { result, exceptionDetails } = await this.session.send('Runtime.evaluate', {
      expression,
      contextId: this.context,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  /** Gives the world `chrome.dom.openOrClosedShadowRoot`. */
  async openClosedShadows(): Promise<void> {
    await this.run(
      'globalThis.closedRoots ??= new WeakMap(); globalThis.chrome = { dom: { openOrClosedShadowRoot: (host) => closedRoots.get(host) ?? host.shadowRoot } }; true',
    );
    const { root } = await this.session.send('DOM.getDocument', { depth: -1, pierce: true });
    const closed = closedRootsUnder(root);
    for (const { host, shadow } of closed) {
      const [one, other] = await Promise.all([host, shadow].map((backendNodeId) => this.resolve(backendNodeId)));
      await this.session.send('Runtime.callFunctionOn', {
        functionDeclaration: 'function (host, shadow) { closedRoots.set(host, shadow); }',
        executionContextId: this.context,
        arguments: [{ objectId: one! }, { objectId: other! }],
      });
    }
  }

  private async resolve(backendNodeId: number): Promise<string> {
    const { object } = await this.session.send('DOM.resolveNode', { backendNodeId, executionContextId: this.context });
    if (object.objectId === undefined) throw new Error('a shadow tree could not be handed over');
    return object.objectId;
  }
}

interface DomNode {
  backendNodeId: number;
  children?: DomNode[];
  shadowRoots?: (DomNode & { shadowRootType?: string })[];
  contentDocument?: DomNode;
}

function closedRootsUnder(node: DomNode): { host: number; shadow: number }[] {
  const own = (node.shadowRoots ?? []).filter(({ shadowRootType }) => shadowRootType === 'closed');
  const below = [...(node.children ?? []), ...(node.shadowRoots ?? []), ...(node.contentDocument ? [node.contentDocument] : [])];
  return [...own.map(({ backendNodeId }) => ({ host: node.backendNodeId, shadow: backendNodeId })), ...below.flatMap(closedRootsUnder)];
}
