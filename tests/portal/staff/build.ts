import { pathToFileURL } from 'node:url';
import { buildClient } from '../build-client.ts';

/** Builds the staff client into tests/portal/dist/staff, unless what lies there is newer than the sources. */
export async function buildStaffClient(): Promise<void> {
  await buildClient('staff');
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await buildStaffClient();
