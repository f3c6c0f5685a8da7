import { readFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

const DOWNLOAD_TIMEOUT_MS = 20_000;
/** Ends of names under which a browser still writes. */
const UNFINISHED = /\.(?:part|crdownload)$/;

/** Does what starts a download into the folder and returns the new file, once nothing of it is still being written. */
export async function savedFile(folder: string, start: () => Promise<void>): Promise<{ fileName: string; text: string }> {
  // A file of the same name would be written over, and none would be new.
  for (const name of await readdir(folder)) await rm(join(folder, name));
  await start();
  const deadline = Date.now() + DOWNLOAD_TIMEOUT_MS;
  while (Date.now() < deadline) {
    const fresh = await readdir(folder);
    const [first] = fresh;
    if (first !== undefined && !fresh.some((name) => UNFINISHED.test(name)))
      return { fileName: first, text: await readFile(join(folder, first), 'utf8') };
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('no file was saved');
}
