import type { Check, CoreStep, Stage } from './step';

/** What puppeteer uses below its own names: commands of WebDriver BiDi, here to Firefox's own window. */
interface Connection {
  send: (method: string, parameters: object) => Promise<{ result: Answer }>;
}

interface Answer {
  contexts?: { context: string }[];
  type?: 'success' | 'exception';
  result?: { value?: string };
}

async function inWindow({ browser }: Stage): Promise<(expression: string) => Promise<string>> {
  const { connection } = browser as unknown as { connection: Connection };
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const context = result.contexts?.[0]?.context;
  return async (expression) => {
    const answer = await connection.send('script.evaluate', { expression, target: { context }, awaitPromise: true });
    return answer.result.result?.value ?? '';
  };
}

/** Firefox has a sidebar where Chromium has a side panel: the workspace stands in it, as the menu of sidebars opens it. */
export const sidebar: CoreStep = {
  name: 'the workspace stands in Firefox’s own sidebar',
  run: async (stage): Promise<Check[]> => {
    const run = await inWindow(stage);
    const id = await run(`[...SidebarController.sidebars.keys()].find((one) => one.startsWith('soat-mot-cua')) ?? ''`);
    // Asked for before its frame is there, Firefox says so and opens it all the same.
    await run(`SidebarController.show(${JSON.stringify(id)}).then(() => '', () => '')`);
    const deadline = Date.now() + 20_000;
    let shown = '';
    while (Date.now() < deadline && !shown.includes('Bảng làm việc')) {
      shown = await run(`(() => {
        const inner = document.getElementById('sidebar').contentDocument?.getElementById('webext-panels-browser');
        return (inner?.currentURI?.spec ?? '') + ' ' + (inner?.contentTitle ?? '');
      })()`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    await run(`(SidebarController.hide(), '')`);
    return [
      { what: 'is among the sidebars', found: id !== '', expected: true },
      { what: 'shows', found: shown, expected: `${stage.extensionOrigin}/sidepanel.html Bảng làm việc – Soát Một Cửa` },
    ];
  },
};
