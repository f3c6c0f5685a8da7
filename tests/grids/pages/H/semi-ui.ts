import { contentsH } from '../../contents/H';
import { openList } from '../../page';
import { placeDrawn } from '../drawn';
import html from './semi-ui.drawn.html?raw';

/** @douyinfe/semi-ui 2.90.1: headers and body apart, selection, a column of buttons held at the right. */
placeDrawn(openList(contentsH['semi-ui']).mount, html);
