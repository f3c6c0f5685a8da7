import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { backgroundOf, extensionIdOf, launchBrowser } from '../../scripts/launch';
import { readNetLog, watchPageScripts } from './fixtures-network';

/** An extension that does all that ours has promised not to do. */
async function writeLeakyExtension(folder: string): Promise<void> {
  const files = {
    'manifest.json': JSON.stringify({
      manifest_version: 3,
      name: 'leaky',
      version: '1',
      background: { service_worker: 'worker.js' },
      host_permissions: ['http://127.0.0.1/*'],
      content_scripts: [{ matches: ['http://127.0.0.1/*'], js: ['content.js'] }],
    }),
    'worker.js': `fetch('http://127.0.0.1:9/worker').catch(() => {});`,
    'content.js': `fetch('/content'); navigator.sendBeacon('/beacon', 'x');
      setTimeout(() => Object.assign(document.createElement('a'), { href: location.href.replace('127.0.0.1', 'localhost') + 'left' }).click(), 500);`,
    'page.html': '<script src="page.js"></script>',
    'page.js': `fetch('http://127.0.0.1:9/page').catch(() => {}).finally(() => { document.title = 'done'; });`,
  };
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(folder, name), text)));
}

test('the network guard sees a worker, an extension page and a content script that send', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'soat-mot-cua-leaky-'));
  await writeLeakyExtension(folder);
  const netLog = join(folder, 'requests.json');
  const received: string[] = [];
  const server = createServer((request, response) => {
    received.push(request.url ?? '');
    response.setHeader('content-type', 'text/html').end('<body><script>fetch("/own")</script>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const { context, close } = await launchBrowser({ extension: folder, netLog });
  const sent = await watchPageScripts(context);
  const extensionId = extensionIdOf(await backgroundOf(context));
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(`${origin}/`);
  await expect.poll(() => received).toEqual(expect.arrayContaining(['/own', '/content', '/beacon', '/left']));
  await page.goto(`chrome-extension://${extensionId}/page.html`);
  await expect(page).toHaveTitle('done');
  await close();
  server.close();

  const port = new URL(origin).port;
  const fromPages = sent.map(({ url }) => new URL(url)).filter((url) => url.port === port);
  expect(fromPages.map(({ pathname }) => pathname).toSorted()).toEqual(['/beacon', '/content', '/left']);
  const logged = (await readNetLog(netLog)).map(({ by, url }) => `${by} ${new URL(url).pathname}`);
  expect(logged.toSorted()).toEqual(['extension /page', 'extension /worker']);
  await rm(folder, { recursive: true, force: true });
});

test('names outside the loopback lead nowhere', async () => {
  const { context, close } = await launchBrowser();
  const page = context.pages()[0] ?? (await context.newPage());
  await expect(page.goto('http://example.com/')).rejects.toThrow(/ERR_NAME_NOT_RESOLVED/);
  await close();
});
