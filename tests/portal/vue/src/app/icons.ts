import { h, type FunctionalComponent } from 'vue';
import type { IconOptions, IconProps } from 'vuetify';
import { aliases } from 'vuetify/iconsets/md';

/**
 * Icons are words that a font draws as one picture (`arrow_downward`). The font is not here: the word stays in the page, and
 * a shape of our own lies in its place.
 */
const shapes: Readonly<Record<string, string>> = {
  arrow_downward: 'M11 4h2v12l5-5 1 1-7 7-7-7 1-1 5 5z',
  arrow_drop_down: 'M7 10l5 5 5-5z',
  check_box: 'M4 4h16v16H4zM10 16l8-8-1-1-7 7-3-3-1 1z',
  check_box_outline_blank: 'M4 4h16v16H4zm2 2v12h12V6z',
  indeterminate_check_box: 'M4 4h16v16H4zm3 7v2h10v-2z',
  chevron_left: 'M15 6l-6 6 6 6 1-1-5-5 5-5z',
  chevron_right: 'M9 6l6 6-6 6-1-1 5-5-5-5z',
  first_page: 'M6 6h2v12H6zM18 6l-6 6 6 6 1-1-5-5 5-5z',
  last_page: 'M16 6h2v12h-2zM6 6l6 6-6 6-1-1 5-5-5-5z',
  filter_list: 'M4 6h16v2H4zM7 11h10v2H7zM10 16h4v2h-4z',
  menu: 'M4 6h16v2H4zM4 11h16v2H4zM4 16h16v2H4z',
  search: 'M10 4a6 6 0 1 0 4 10l5 5 1-1-5-5a6 6 0 0 0-5-9zm0 2a4 4 0 1 1 0 8 4 4 0 0 1 0-8z',
  close: 'M5 6l1-1 6 6 6-6 1 1-6 6 6 6-1 1-6-6-6 6-1-1 6-6z',
  cancel: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM8 9l1-1 3 3 3-3 1 1-3 3 3 3-1 1-3-3-3 3-1-1 3-3z',
};

const LigatureIcon: FunctionalComponent<IconProps> = ({ icon, tag }) => {
  const name = String(icon);
  const shape = `url("data:image/svg+xml,${encodeURIComponent(`<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24'><path fill-rule='evenodd' d='${shapes[name] ?? ''}'/></svg>`)}")`;
  return h(tag ?? 'i', { class: 'material-icons', style: { '--shape': shape } }, name);
};
LigatureIcon.props = ['icon', 'tag'];

export const icons: IconOptions = { defaultSet: 'md', aliases, sets: { md: { component: LigatureIcon } } };
