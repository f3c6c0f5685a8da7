import { contentsH } from '../../contents/H';
import { openList } from '../../page';
import { placeDrawn } from '../drawn';
import html from './arco.drawn.html?raw';

/** @arco-design/web-vue 2.59.0: headers and body apart, columns held at both sides, a hint over every cut text. */
placeDrawn(openList(contentsH['arco']).mount, html);
