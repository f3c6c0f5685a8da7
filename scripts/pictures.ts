import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { startPortal } from '../tests/portal/server/start.ts';
import { buildStaffClient } from '../tests/portal/staff/build.ts';
import { outputOf } from './build';
import { buildIfStale } from './build-if-stale';
import { backgroundOf, extensionIdOf, launchBrowser, policyRead } from './launch';
import { logIn } from './demo/log-in';
import { pictureFolder, type Studio } from './pictures/studio';
import { takeEntryPictures } from './pictures/entry';
import { takeListPictures } from './pictures/lists';
import { takePagePictures } from './pictures/pages';
import { takeReportPictures } from './pictures/reports';
import { takeStorePictures } from './pictures/store';
import { takeWorkspacePictures } from './pictures/workspace';
import { setClock } from './set-clock';

/**
 * `npm run pictures`: the pictures of the documents, taken from the built extension over the sample portal. In this order: the
 * workspace shows what was read before it. `npm run pictures -- reports entry` takes those of some parts again, `-- store` the
 * five of each store language in docs/cua-hang.
 */
const parts: readonly { name: string; take: (studio: Studio) => Promise<void> }[] = [
  { name: 'lists', take: takeListPictures },
  { name: 'reports', take: takeReportPictures },
  { name: 'entry', take: takeEntryPictures },
  { name: 'workspace', take: takeWorkspacePictures },
  { name: 'pages', take: takePagePictures },
  { name: 'store', take: takeStorePictures },
];

/** The morning after the last day of quý II/2023. */
const REPORT_DAY = '2023-06-15T08:00:00';

const named = process.argv.slice(2);
const wanted = parts.filter(({ name }) => named.length === 0 || named.includes(name));
if (wanted.length === 0) throw new Error(`The parts are ${parts.map(({ name }) => name).join(', ')}.`);

buildIfStale('e2e');
await buildStaffClient();
const portal = await startPortal({ world: 'nhu-thanh', today: REPORT_DAY.slice(0, 10), latency: { list: 30, report: 120 } });
const { context, close } = await launchBrowser({ extension: outputOf('e2e') });
context.setDefaultTimeout(180_000);
try {
  const background = await backgroundOf(context);
  await policyRead(background);
  await setClock(context, REPORT_DAY);
  if (named.length === 0) await rm(pictureFolder, { recursive: true, force: true });
  await mkdir(pictureFolder, { recursive: true });
  const page = context.pages()[0] ?? (await context.newPage());
  const studio: Studio = {
    portal,
    context,
    page,
    bar: page.getByRole('region', { name: 'Soát Một Cửa' }),
    extensionId: extensionIdOf(background),
  };
  // Only the staff client is logged in to, and only once.
  if (wanted[0]?.name !== 'lists') await logIn(page, portal.url, '/dvc/theo-doi-ho-so/ho-so-toi-han');
  for (const { take } of wanted) await take(studio);
} finally {
  await close();
  await portal.close();
}
for (const name of (await readdir(pictureFolder)).toSorted()) {
  const { size } = await stat(join(pictureFolder, name));
  console.log(`${name.padEnd(28)} ${Math.round(size / 1000)} kB`);
}
