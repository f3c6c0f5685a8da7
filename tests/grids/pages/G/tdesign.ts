import { contentsG } from '../../contents/G';
import { openList } from '../../page';
import { placeDrawn } from '../drawn';
import html from './tdesign.drawn.html?raw';

/** tdesign-vue-next 1.20.8 with selection, fixed columns, cut texts and its pager, whose words nobody translated. */
placeDrawn(openList(contentsG['tdesign']).mount, html);
