/** Where a command does its work. `page`: in the portal's page, by the bar; `workspace` and `settings`: in these pages of ours. */
export type CommandPlace = 'page' | 'workspace' | 'settings' | 'anywhere';

/** Something an official can have done, from wherever it makes sense: keys, palette, menus. Its title is `command.<id>`. */
export interface Command {
  id: string;
  place: CommandPlace;
  /** Keys suggested to the browser, where it may have any: at most four commands can (the browsers' limit), all changeable. */
  keys?: string;
  /** Offered to the browser without keys: an office or official may give it some. */
  mayHaveKeys?: true;
  /** In the browser's menu: over what is selected, or over our button. */
  menu?: 'selection' | 'button';
}
