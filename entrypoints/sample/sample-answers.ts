import { now } from '../../lib/browser/clock';
import { deliver } from '../../lib/browser/deliver';
import type { Envelope, MessageInput, MessageName, MessageOutput } from '../../lib/browser/message-types';
import { readSettings } from '../../lib/browser/settings-access';
import { samePeriod } from '../../lib/calendar/period';
import type { NewFigureCapture } from '../../lib/dossier/capture';
import { sourceOfCount, sourceOfFigures } from '../../lib/fill/make-source';
import type { FillSource } from '../../lib/fill/plan';
import { ii06a } from '../../lib/report/forms/ii-06a';
import { sameName } from '../../lib/text/compare-labels';
import { message } from '../../lib/text/message';
import { ok, refuse, type Result } from '../../lib/text/result';
import { portalTexts } from '../../components/sample/portal-texts';
import { dayOf } from '../../lib/text/moment';
import { countSample } from './count-sample';
import { loadScript } from './load-script';
import { sampleReadings } from './sample-readings';

type Answers = { readonly [N in MessageName]?: (input: MessageInput<N>) => Promise<Result<MessageOutput<N>>> };

/**
 * Answers the overlay and the filler on the sample page in place of the background: nothing they say leaves the page, and what
 * they hand over to be kept is kept until the page is closed. Settings are read and never changed; the workspace alone is asked
 * of the real background, since it shows nothing of this page.
 */
export function sampleAnswers(portal: string): (envelope: object) => Promise<Result<unknown>> {
  const readings = sampleReadings();
  let figures: NewFigureCapture | undefined;
  let quiet = false;
  const answers: Answers = {
    'settings.get': async () => {
      const { language, dueSoonHours, csv, theme, marks, rulesOff, readersOff, lookOnly } = (await readSettings()).settings;
      const asked = { ...(quiet && { quiet: true as const }), ...(lookOnly && { lookOnly: true as const }) };
      return ok({ language, dueSoonHours, csv, theme, marks, rulesOff, readersOff, keepPersonal: [], ...asked });
    },
    'part.open': async ({ part }) => ok({ injected: await loadScript(part) }),
    'fill.open': async () => ok({ injected: await loadScript('filler') }),
    'workspace.open': () => deliver({ message: 'workspace.open', input: {} }) as Promise<Result<MessageOutput<'workspace.open'>>>,

    'capture.page': async ({ capture: { dossiers } }) =>
      ok({ outcome: 'new', id: 'danh-sach', changed: dossiers.length, count: dossiers.length }),
    'capture.figures': async ({ capture }) => {
      figures = capture;
      return ok({ outcome: 'new', id: 'thong-ke' });
    },
    'findings.elsewhere': async () => ok({ count: 0, waived: [] }),
    'badge.set': async () => ok({}),
    'portal.quiet': async ({ on }) => {
      quiet = on;
      return ok({});
    },

    'reading.current': async () => ok(null),
    'reading.start': async () => readings.start(),
    'reading.page': async (input) => readings.page(input),
    'reading.finish': async (input) => readings.finish(input),
    'reading.stop': async (input) => readings.stop(input),
    'reading.rows': async (input) => readings.rows(input),

    'fill.sources': async ({ unit, period }) => {
      const { rulesOff } = (await readSettings()).settings;
      const [at, { unit: office, list }] = [now(), portalTexts];
      const counted = countSample(portal, dayOf(at));
      const sources: FillSource[] = [sourceOfCount(ii06a, counted, { screen: list.title, lastSeen: at, count: counted.counted }, office)];
      if (figures?.period !== undefined)
        sources.unshift(
          sourceOfFigures({ ...figures, id: 'thong-ke', lastSeen: figures.at }, office, figures.period, { rulesOff, waivers: [] }),
        );
      const fitting = sources.filter((source) => unit === undefined || sameName(source.unit, unit));
      return ok({ sources: fitting.filter((source) => samePeriod(source.period, period)) });
    },
    'fill.keep': async () => ok({}),
    'fill.pending': async () => ok({}),
    'fill.log': async () => ok({}),
  };
  return (envelope) => answer(answers, envelope as Envelope);
}

async function answer<N extends MessageName>(answers: Answers, { message: name, input }: Envelope<N>): Promise<Result<unknown>> {
  return answers[name] === undefined ? refuse('not-allowed', message('error.notAllowed')) : answers[name](input);
}
