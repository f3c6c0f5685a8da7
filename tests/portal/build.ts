import { pathToFileURL } from 'node:url';
import { buildClient } from './build-client.ts';

/** Builds every generation of the sample portal that is drawn in the browser. */
export async function buildPortal(): Promise<void> {
  for (const client of ['staff', 'vue', 'angular'] as const) await buildClient(client);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await buildPortal();
