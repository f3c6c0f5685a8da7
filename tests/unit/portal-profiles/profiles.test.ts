// @vitest-environment happy-dom
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { PortalProfile } from '../../../lib/portal/profile';
import type { ProfileExamples, ProfilePage } from '../../../lib/portal/profile.examples';
import { profileSchema } from '../../../lib/portal/profile-schema';
import { profiles } from '../../../lib/portal/profiles/profiles';
import { recognise, signsIn } from '../../../lib/portal/recognise';
import { fieldIds } from '../../../lib/vocabulary/field';
import { pageFiles } from '../checklist/page-files';
import { pageOf, readAs, type Read } from './read-in-dialect';

const files = readdirSync(join(import.meta.dirname, '../../../lib/portal/profiles'));
const folders = pageFiles();
const known = await Promise.all(profiles.map(async (profile) => ({ profile, ...(await examplesOf(profile)) })));

/** Examples beside the profile, or the pages of the folder of the same name, whose cells `portal-pages.test.ts` holds. */
async function examplesOf({ id, recognise: { signs = [] } }: PortalProfile): Promise<ProfileExamples> {
  const folder = folders.find(({ name }) => name === id);
  if (files.includes(`${id}.examples.ts`) || folder === undefined)
    return ((await import(`../../../lib/portal/profiles/${id}.examples.ts`)) as { examples: ProfileExamples }).examples;
  const own = folders.filter(({ name }) => name === id || name.startsWith(`${id}/`));
  return {
    addresses: own.flatMap(({ expected: { address } }) => address ?? []),
    pages: signs.length === 0 ? [] : [{ name: id, html: folder.html }],
  };
}

const pages = known.flatMap(({ profile, pages: own }) => own.map((page) => ({ id: profile.id, page })));
/** An address that tells nothing. */
const NEUTRAL = 'motcua.tinh.example/trang?x=1#/y';

test('every profile has its file, its examples and its own id', () => {
  expect(files.filter((file) => !file.endsWith('.examples.ts')).sort()).toEqual(
    [...profiles.map(({ id }) => `${id}.ts`), 'profiles.ts'].sort(),
  );
  expect(new Set(profiles.map(({ id }) => id)).size).toBe(profiles.length);
  for (const { pages: own, addresses, profile } of known)
    expect([profile.id, own.length + addresses.length > 0]).toEqual([profile.id, true]);
});

test.each(known)('$profile.id is what a profile may be', ({ profile }) => {
  expect(profileSchema.parse(JSON.parse(JSON.stringify(profile)))).toEqual(profile);
});

describe('recognised', () => {
  test.each(known.flatMap(({ profile, addresses }) => addresses.map((address) => [address, profile.id] as const)))(
    '%s is %s',
    (address, id) => {
      const found = recognise(address, () => false, profiles);
      expect('profile' in found && [found.profile.id, found.by]).toEqual([id, 'address']);
    },
  );
  test.each(pages.map(({ id, page }) => [id, page.name, page] as const))('%s by its signs alone: %s', (id, _, page) => {
    const found = recognise(NEUTRAL, signsIn(pageOf(page.html)), profiles);
    expect('profile' in found && [found.profile.id, found.by]).toEqual([id, 'signs']);
  });
});

describe('each refuses what belongs to the others', () => {
  test.each(known.map(({ profile }) => [profile.id, profile] as const))('%s', (id, profile) => {
    for (const other of known) {
      if (other.profile.id === id) continue;
      for (const address of other.addresses)
        expect([address, recognise(address, () => false, [profile])]).toEqual([address, { why: 'none', names: [] }]);
      for (const page of other.pages)
        expect([page.name, recognise(NEUTRAL, signsIn(pageOf(page.html)), [profile])]).toEqual([page.name, { why: 'none', names: [] }]);
    }
  });
  test('a page of another kind is nobody’s', () => {
    const page = pageOf('<main><h1>Tin tức</h1><table><tr><th>Ngày</th><th>Tin</th></tr><tr><td>1</td><td>A</td></tr></table></main>');
    expect(recognise(NEUTRAL, signsIn(page), profiles)).toEqual({ why: 'none', names: [] });
  });
  test('two that fit are none', () => {
    const found = recognise(NEUTRAL, () => true, profiles);
    expect('why' in found && found.why).toBe('ambiguous');
  });
});

const expected = ({ list, figures }: ProfilePage): Read => ({ ...(list && { list: [...list] }), ...(figures && { figures }) }) as Read;

describe('read with the own profile', () => {
  test.each(
    known.flatMap(({ profile, addresses, pages: own }) =>
      own.filter(({ list, figures }) => list ?? figures).map((page) => [profile.id, page.name, profile, page, addresses[0]] as const),
    ),
  )('%s: %s', (_, __, profile, page, address) => {
    expect(readAs(page.html, [profile], address)).toEqual(expected(page));
  });
});

/** Values read under a meaning that is not theirs; unread ones and such as stand under their own header are none. */
function wrongValues(read: Read, right: Read): string[] {
  const wrong: string[] = [];
  for (const [i, row] of (read.list ?? []).entries())
    for (const [key, text] of Object.entries(row)) {
      const own = right.list?.[i] ?? {};
      if (own[key] !== text && isField(key) && text !== '' && !isRaw(key, text, own)) wrong.push(`${key} = ${text}`);
    }
  for (const [label, row] of Object.entries(read.figures ?? {}))
    for (const [indicator, value] of Object.entries(row))
      if (right.figures?.[label]?.[indicator] !== value) wrong.push(`${label} ${indicator} = ${value}`);
  return wrong;
}

const isField = (key: string): boolean => (fieldIds as readonly string[]).includes(key);
/** A state that is not understood is kept as the text shown. */
const isRaw = (key: string, _text: string, own: Readonly<Record<string, string>>): boolean => key === 'state' && own['state'] === undefined;

describe('read with a profile of another system nothing is more wrong than without any', () => {
  test.each(pages.map(({ id, page }) => [id, page.name, page] as const))('%s: %s', (id, _, page) => {
    const bare = new Set(wrongValues(readAs(page.html, []), expected(page)));
    for (const profile of profiles) {
      if (profile.id === id) continue;
      expect([profile.id, wrongValues(readAs(page.html, [profile]), expected(page)).filter((value) => !bare.has(value))]).toEqual([
        profile.id,
        [],
      ]);
    }
  });
});
