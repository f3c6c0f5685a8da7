import { settingsSections, type SectionId } from '../../lib/settings/sections';
import type { Settings } from '../../lib/settings/settings';
import type { Say } from '../../lib/text/say';
import { fieldIds, isPersonal } from '../../lib/vocabulary/field';
import type { FindEntry } from '../common/find-box';
import type { RuleEntry } from './rule-settings';
import { placeOfSection, placeOfSetting } from './settings-card';

/** Shown as lists of ticks or of portals and not as one row. */
const inLists: ReadonlySet<keyof Settings> = new Set(['portalsOff', 'keepPersonal', 'rulesOff', 'readersOff']);
/** A row that stands there only while it says something. */
const sometimes: ReadonlySet<keyof Settings> = new Set(['quietPortals']);

/** Everything that can be set, to be searched: sections, settings, personal columns, rules. `id` is the place in the page. */
export function settingEntries(say: Say, rules: readonly RuleEntry[], shown: Settings): FindEntry[] {
  const titles = new Map(settingsSections.map(({ id }) => [id, say(`setting.section.${id}`)] as const));
  const group = (id: SectionId) => titles.get(id) ?? '';
  const ofSections = settingsSections.map(({ id }) => ({ id: placeOfSection(id), title: group(id), more: say(`setting.about.${id}`) }));
  const rows = settingsSections.flatMap(({ id, keys }) =>
    keys
      .filter((key) => !inLists.has(key) && (!sometimes.has(key) || shown.quietPortals.length > 0))
      .map((key) => ({
        id: placeOfSetting(key),
        title: say(`options.${key}`),
        more: say(`options.${key}Help`),
        group: group(id),
      })),
  );
  const personal = fieldIds
    .filter(isPersonal)
    .map((field) => ({ id: placeOfSetting(field), title: say(`common.field.${field}`), group: group('personal') }));
  const ofRules = rules.map(({ id, title }) => ({ id: placeOfSetting(id), title, group: group('rules') }));
  const files = { id: placeOfSection('files'), title: say('setting.files'), more: say('setting.filesHelp') };
  return [...rows, ...ofSections, files, ...personal, ...ofRules];
}

/** Goes to a place of the page and marks it: closed parts are opened, and the keyboard goes on from there. */
export function goToPlace(id: string, page: Document = document): boolean {
  const place = page.getElementById(id);
  if (place === null) return false;
  for (const one of page.querySelectorAll('[data-sought]')) one.removeAttribute('data-sought');
  for (let part = place.closest('details'); part !== null; part = part.parentElement?.closest('details') ?? null) part.open = true;
  if (!place.hasAttribute('tabindex')) place.tabIndex = -1;
  place.dataset['sought'] = '';
  place.focus({ preventScroll: true });
  place.scrollIntoView({ block: place.tagName === 'SECTION' ? 'start' : 'center' });
  return true;
}
