import type { Page } from 'puppeteer-core';

/** How many records lie in each table of the extension's databases, and all of them as text. */
export function stored(page: Page): Promise<{ counts: Record<string, number>; text: string }> {
  return page.evaluate(async () => {
    const counts: Record<string, number> = {};
    const texts: string[] = [];
    for (const { name } of await indexedDB.databases()) {
      const opening = indexedDB.open(name!);
      await new Promise((resolve) => opening.addEventListener('success', resolve));
      for (const table of opening.result.objectStoreNames) {
        const all = opening.result.transaction(table).objectStore(table).getAll();
        await new Promise((resolve) => all.addEventListener('success', resolve));
        counts[table] = all.result.length;
        texts.push(JSON.stringify(all.result));
      }
      opening.result.close();
    }
    return { counts, text: texts.join('\n') };
  });
}
