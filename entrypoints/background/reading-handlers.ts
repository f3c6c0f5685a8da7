import { browser } from 'wxt/browser';
import { message } from '../../lib/text/message';
import { ok, refuse, type Problem } from '../../lib/text/result';
import { finishReading } from '../../lib/store/finish-reading';
import { putPagePart, readingParts } from '../../lib/store/reading-pages';
import { findReading, pagesDone, readingOfTab, readingsOfTab, startReading, stopReading } from '../../lib/store/readings';
import type { ReadingRecord, Store } from '../../lib/store/schema';
import { now } from '../../lib/browser/clock';
import type { CurrentReading } from '../../lib/browser/message-types';
import type { Handlers, Sender } from '../../lib/browser/receive';
import { dropRows, keepList, keepRows, listKept, rowsOf, sessionId, type ShownRow } from '../../lib/browser/session-rows';
import { readSettings } from '../../lib/browser/settings-access';
import { shownAgain } from '../../lib/browser/shown-again';

type ReadingName = 'reading.start' | 'reading.page' | 'reading.finish' | 'reading.stop' | 'reading.current' | 'reading.rows';

/** Reading a whole list over several pages and page loads. Everything lies in the store and in session memory: the worker may die between any two. */
export function readingHandlers(store: Store): Pick<Handlers, ReadingName> {
  return {
    'reading.start': async ({ list, expectedRows, expectedPages }, sender) => {
      if (list.portal !== sender.origin) return otherPortal();
      const tabId = tabOf(sender);
      const openTabs = (await browser.tabs.query({})).flatMap(({ id }) => (id === undefined ? [] : [id]));
      const before = await readingsOfTab(store, tabId);
      const expected = {
        ...(expectedRows !== undefined && { expectedRows }),
        ...(expectedPages !== undefined && { expectedPages }),
      };
      const started = await startReading(store, { ...list, ...expected }, tabId, openTabs, now());
      if (!started.ok) return started;
      await dropRows(before.filter((id) => id !== started.value.readingId));
      const { fingerprint: _fingerprint, ...named } = list;
      await keepList(started.value.readingId, named);
      return started;
    },

    'reading.page': async ({ readingId, page, part, parts, rows }, sender) => {
      const reading = await findReading(store, readingId, tabOf(sender));
      if (!reading.ok) return reading;
      const { portal } = reading.value;
      if (rows.some(({ dossier }) => dossier !== undefined && dossier.portal !== portal)) return otherPortal();
      const { settings } = await readSettings();
      const session = await keepRows(
        readingId,
        page,
        part,
        rows.map(({ shown }) => shown),
      );
      const dossiers = rows.map(({ dossier }) => dossier);
      const record = { readingId, page, part, parts, dossiers, ...(session !== undefined && { session }) };
      const kept = await putPagePart(store, record, settings.keepPersonal, now());
      if (!kept.ok) return kept;
      return ok({ read: kept.value, sessionRows: session === undefined ? 'full' : 'kept' });
    },

    'reading.finish': async ({ readingId, completeness }, sender) => {
      const reading = await findReading(store, readingId, tabOf(sender));
      if (!reading.ok) return reading;
      const finished = await finishReading(store, reading.value, completeness, now());
      if (!finished.ok) return finished;
      const { id: _id, ...facts } = finished.value;
      return ok(facts);
    },

    'reading.stop': async ({ readingId }, sender) => {
      const reading = await findReading(store, readingId, tabOf(sender));
      if (!reading.ok) return reading;
      const stopped = await stopReading(store, readingId, now());
      return stopped.ok ? ok({ rows: stopped.value }) : stopped;
    },

    'reading.current': async (_input, sender) => {
      const reading = await readingOfTab(store, tabOf(sender));
      if (!reading || reading.portal !== sender.origin || reading.state === 'interrupted') return ok(null);
      const done = await pagesDone(store, reading.id);
      const { state, startedAt, expectedRows, expectedPages } = reading;
      return ok({
        readingId: reading.id,
        list: ((await listKept(reading.id)) as CurrentReading['list'] | undefined) ?? listOf(reading),
        pagesDone: done,
        next: firstMissing(done),
        rows: reading.rows,
        ...(expectedRows !== undefined && { expectedRows }),
        ...(expectedPages !== undefined && { expectedPages }),
        startedAt,
        state,
      });
    },

    'reading.rows': async ({ readingId, offset, limit }, sender) => {
      const reading = await findReading(store, readingId, tabOf(sender));
      if (!reading.ok) return reading;
      const session = await sessionId();
      const rows: ShownRow[] = [];
      let total = 0;
      let personalComplete = true;
      for (const part of await readingParts(store, readingId)) {
        const from = Math.max(0, offset - total);
        const to = Math.min(part.count, offset + limit - total);
        total += part.count;
        const here = session !== undefined && part.session === session;
        if (!here) personalComplete = false;
        if (from >= to) continue;
        const shown = here ? await rowsOf(readingId, part.page, part.part) : undefined;
        if (!shown) personalComplete = false;
        const whole = shown ?? part.dossiers.map((dossier) => (dossier ? shownAgain(dossier) : {}));
        rows.push(...whole.slice(from, to));
      }
      return ok({ rows, total, personalComplete });
    },
  };
}

function listOf(reading: ReadingRecord): CurrentReading['list'] {
  const { portal, address, screen, filter, filterKnown, unit, period, periodFrom } = reading;
  return {
    portal,
    address,
    screen,
    filter,
    ...(filterKnown !== undefined && { filterKnown }),
    ...(unit !== undefined && { unit }),
    ...(period !== undefined && { period }),
    ...(periodFrom !== undefined && { periodFrom }),
  };
}

function firstMissing(done: readonly number[]): number {
  for (let page = 1; ; page++) if (!done.includes(page)) return page;
}

/** The side panel and the popup have no tab; their sample page counts as one of its own. */
export function tabOf(sender: Sender): number {
  return sender.tabId ?? -1;
}

export function otherPortal(): { ok: false; problem: Problem } {
  return refuse('other-portal', message('error.otherPortal'));
}
