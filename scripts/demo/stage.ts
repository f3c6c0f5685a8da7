import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, Locator, Page } from 'playwright';
import type { WorldKey } from '../../tests/portal/data/world.ts';
import type { RunningPortal } from '../../tests/portal/server/start.ts';
import { repoRoot } from '../build';

export type Portals = Readonly<Record<WorldKey, RunningPortal>>;

/** Where a demo plays: portals, browser, and the folder it leaves behind. */
export interface Stage {
  portals: Portals;
  context: BrowserContext;
  /** The official's tab. */
  page: Page;
  /** The extension's bar in that tab. */
  bar: Locator;
  extensionId: string;
  /** Opens the workspace as a tab of its own. */
  openWorkspace: () => Promise<Page>;
  /** Writes `demo-output/<name>.png`, of the official's tab unless another is given. */
  picture: (name: string, page?: Page) => Promise<void>;
  /** Does what starts a download, keeps the file as `demo-output/<name>` and returns its text. */
  saveDownload: (name: string, start: () => Promise<void>, page?: Page) => Promise<string>;
  saveJson: (name: string, content: unknown) => Promise<void>;
}

export const outputFolder = join(repoRoot, 'demo-output');

export interface Cast {
  /** Begins with an empty output folder. */
  empty: boolean;
  portals: Portals;
  context: BrowserContext;
  extensionId: string;
}

/** Lays out the stage. */
export async function createStage({ empty, portals, context, extensionId }: Cast): Promise<Stage> {
  if (empty) await rm(outputFolder, { recursive: true, force: true });
  await mkdir(outputFolder, { recursive: true });
  const page = context.pages()[0] ?? (await context.newPage());
  return {
    portals,
    context,
    page,
    bar: page.getByRole('region', { name: 'Soát Một Cửa' }),
    extensionId,
    openWorkspace: async () => {
      const workspace = await context.newPage();
      await workspace.goto(`chrome-extension://${extensionId}/sidepanel.html`);
      return workspace;
    },
    picture: async (name, of = page) => {
      await of.screenshot({ path: join(outputFolder, `${name}.png`) });
    },
    saveDownload: async (name, start, from = page) => {
      const [download] = await Promise.all([from.waitForEvent('download'), start()]);
      const path = join(outputFolder, name);
      await download.saveAs(path);
      return readFile(path, 'utf8');
    },
    saveJson: async (name, content) => {
      await writeFile(join(outputFolder, name), `${JSON.stringify(content, null, 2)}\n`);
    },
  };
}
