import type { ControlState } from './read-controls';

/** Words on buttons that ask a portal for figures or rows, folded. */
const QUERY_WORDS = new Set([
  'thong ke',
  'tim kiem',
  'xac nhan',
  'xem',
  'xem bao cao',
  'hien thi',
  'loc',
  'tra cuu',
  'tong hop',
  'bao cao',
  'ap dung',
  'xem thong ke',
  'lay du lieu',
  'search',
  'dong y',
  'thuc hien',
]);

export function isQueryWord(folded: string): boolean {
  return QUERY_WORDS.has(folded);
}

/** What is known about the rows now on screen. */
export interface RowsBelong {
  /** The form's values are known to be those of these rows. */
  known: boolean;
  /** The values in force for these rows. */
  filter: ControlState;
  /** A query was seen that brought these rows: zeros without one are what a report shows that was never run. */
  queried: boolean;
  /** Rows of the screen before: the address has changed, the rows have not. */
  stale: boolean;
}

/**
 * Ties rows to the form values that asked for them. Fed with what happens in the page; answers at each settled state. The
 * rule: values count only if they are the same when the query is made and when the new rows stand. A caption that follows the
 * form, zeros before the first query and rows left over from another screen all fall through it.
 */
export interface QueryWatch {
  /** The page was loaded, or its address changed without a load. */
  opened(how: 'load' | 'address'): void;
  /** The official changed a control. */
  touched(): void;
  /** A query button was pressed; `controls` as they stand just after. */
  pressed(controls: ControlState): void;
  /** The page showed that it works on something (spinner, rows gone). */
  stirred(): void;
  /**
   * Content stands still. `content` tells one state of the table from another; `rows` tells one set of rows from another even
   * where another screen shows them under other columns. `sameList`: paging and sorting bring other rows under the same filter,
   * as long as nobody has changed it. `unfinished`: no answer yet; a query made goes on waiting for it.
   */
  settled(content: string, controls: ControlState, rows?: string, sameList?: boolean, unfinished?: boolean): RowsBelong;
}

export function createQueryWatch(): QueryWatch {
  let touchedSince = false;
  let press: { controls: ControlState; content: string | undefined; stirred: boolean } | undefined;
  let content: string | undefined;
  let shownRows: string | undefined;
  let leftBehind: string | undefined;
  let belong: RowsBelong = { known: false, filter: {}, queried: false, stale: false };
  /** What was known last: a list opened over a report and closed again leaves the report as it was. */
  let sure: { content: string; belong: RowsBelong } | undefined;
  return {
    opened(how) {
      touchedSince = false;
      press = undefined;
      // Two changes of the address in a row: what was left behind first is left behind still.
      leftBehind = how === 'address' ? (content === undefined ? leftBehind : shownRows) : undefined;
      content = undefined;
      sure = undefined;
    },
    touched() {
      touchedSince = true;
    },
    pressed(controls) {
      press = { controls, content, stirred: false };
    },
    stirred() {
      if (press) press.stirred = true;
    },
    settled(now, controls, rows = now, sameList = false, unfinished = false) {
      if (unfinished && press !== undefined) {
        press.stirred = true;
        return { known: false, filter: {}, queried: true, stale: false };
      }
      if (leftBehind !== undefined && rows === leftBehind && !press?.stirred)
        return { known: false, filter: {}, queried: false, stale: true };
      leftBehind = undefined;
      if (press !== undefined && (press.stirred || (press.content !== undefined && now !== press.content))) {
        // The same figures under other values: the query may have failed and left the old ones standing.
        const stood = now === press.content && !sameControls(belong.filter, press.controls);
        belong = { known: !stood && sameControls(press.controls, controls), filter: press.controls, queried: true, stale: false };
        press = undefined;
      } else if (now !== content) {
        const first = content === undefined;
        const known = first ? !touchedSince : sameList && belong.known && sameControls(belong.filter, controls);
        const again = sure?.content === now && sameControls(sure.belong.filter, controls) ? sure.belong : undefined;
        belong = again ?? { known, filter: controls, queried: !first && known && belong.queried, stale: false };
      }
      if (belong.known) sure = { content: now, belong };
      content = now;
      shownRows = rows;
      return belong;
    },
  };
}

export function sameControls(a: ControlState, b: ControlState): boolean {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
}
