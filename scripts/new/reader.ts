import type { Stub } from './stub';

/** A page of a portal and what is to be read on it. The test takes up every folder by itself. */
export function newReader(name: string): Stub {
  const folder = `tests/portal-pages/${name}`;
  return {
    files: [
      { path: `${folder}/page.html`, text: page },
      { path: `${folder}/expected.json`, text: expected },
    ],
    edits: [],
    next: `Save the page of the portal as ${folder}/page.html: markup and headers as they are, every person, code and
address invented. Write in expected.json what an official reads there, then: npx vitest run tests/unit/portal-pages.test.ts
The test shows the difference; what is missing is a label in lib/vocabulary or a way of drawing tables in lib/table.`,
  };
}

const page = `<!doctype html>
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

const expected = `{
  "kind": "list",
  "rows": [
    { "code": "H00.00-000000-0001", "procedure": "Cần ghi", "received": "2026-01-02T08:00:00", "due": "2026-01-05", "state": "processing" }
  ]
}
`;
