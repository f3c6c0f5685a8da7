import { parseArgs } from 'node:util';
import { repoRoot } from './build';
import { newForm } from './new/form';
import { newPage, newReader } from './new/reader';
import { newRule, ruleScopes } from './new/rule';
import type { Stub } from './new/stub';
import { writeStub } from './new/write-stub';

const usage = `npm run new reader|rule|form NAME [-- --scope dossier|record|figures | --page PAGE]

  reader  a portal: lib/portal/profiles/NAME.ts, and one of its pages with what is to be read there: tests/portal-pages/NAME/
          (--page PAGE: a further page of it, PAGE.html and PAGE.expected.json in that folder)
  rule    a check, with examples and sentences: lib/check/rules/NAME.ts (--scope record: with calendar
          and past, not in the page; --scope figures: over a statistics table)
  form    a report form as data, with examples: lib/report/forms/NAME.ts

NAME is the id and the file name: small letters, digits and hyphens, e.g. tra-cham-nhieu-lan.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    scope: { type: 'string', default: 'dossier' },
    page: { type: 'string' },
    /** Another copy of the project, for the test of this command. */
    root: { type: 'string', default: repoRoot },
  },
});
const [kind, name = ''] = positionals;

const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

function stubOf(): Stub | undefined {
  const { page } = values;
  if (![name, page ?? name].every((id) => ID.test(id)) || positionals.length !== 2) return undefined;
  if (page !== undefined) return kind === 'reader' && page !== 'page' ? newPage(name, page) : undefined;
  if (kind === 'reader') return newReader(name);
  if (kind === 'form') return newForm(name);
  const { scope } = values;
  const known = ruleScopes.find((one) => one === scope);
  return kind === 'rule' && known !== undefined ? newRule(name, known) : undefined;
}

const stub = stubOf();
const refused = stub === undefined ? usage : await writeStub(values.root, stub);
if (stub === undefined || refused !== undefined) {
  console.error(refused);
  process.exit(1);
}
for (const { path } of [...stub.files, ...stub.edits]) console.log(`✔ ${path}`);
console.log(`\n${stub.next}`);
