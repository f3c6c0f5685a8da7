import { nameInCode, registered, type Stub } from './stub';

/** A portal: its profile, and one of its pages with what is to be read there. The tests take up both by themselves. */
export function newReader(id: string): Stub {
  const name = nameInCode(id);
  const folder = `tests/portal-pages/${id}`;
  return {
    files: [
      { path: `lib/portal/profiles/${id}.ts`, text: profile(id, name) },
      { path: `${folder}/page.html`, text: pageText },
      { path: `${folder}/expected.json`, text: expected(id) },
    ],
    edits: [{ path: 'lib/portal/profiles/profiles.ts', edit: (text) => registered(text, 'profiles', name, `./${id}`) }],
    next: `Paste the page of the portal into ${folder}/page.html: markup and headers as they are, every person, code and
address invented. Write in expected.json what an official reads there, then: npm run score -- ${id}
What is not read or wrong is said line by line; lib/portal/profiles/${id}.ts is where the portal's own words go.
Further pages of this portal: npm run new reader ${id} -- --page tong-hop
docs/them-cong.md leads through it.`,
  };
}

/** A further page of a portal that has its profile: a list and a statistics table are two pages of one folder. */
export function newPage(id: string, page: string): Stub {
  const path = `tests/portal-pages/${id}/${page}`;
  return {
    files: [
      { path: `${path}.html`, text: pageText },
      { path: `${path}.expected.json`, text: expected(id) },
    ],
    edits: [],
    next: `Paste the page into ${path}.html and write in ${path}.expected.json what an official reads there, then:
npm run score -- ${id}/${page}`,
  };
}

const profile = (id: string, name: string): string => `import type { PortalProfile } from '../profile';

/** Cần ghi: hệ thống nào, ai làm, thấy ở đâu. */
export const ${name}: PortalProfile = {
  version: 1,
  id: '${id}',
  name: 'Cần ghi: tên cổng như cán bộ gọi',
  evidence: 'inferred',
  recognise: { addresses: ['${id}.example/**'] },
};
`;

const pageText = `<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8" />
    <title>Cần dán: trang của cổng</title>
  </head>
  <body>
    <!-- Markup and headers as the portal has them; every person, code and address invented. -->
    <table></table>
  </body>
</html>
`;

const expected = (id: string): string => `{
  "address": "${id}.example/danh-sach",
  "kind": "list",
  "rows": [
    { "code": "H00.00-000000-0001", "procedure": "Cần ghi", "received": "2026-01-02T08:00:00", "due": "2026-01-05", "state": "processing" }
  ]
}
`;
