import { contentsH } from '../../contents/H';
import { openList } from '../../page';
import { placeDrawn } from '../drawn';
import html from './ui5.drawn.html?raw';

/** @ui5/webcomponents 2.26.0: every row and every cell an element of its own with a shadow root. */
placeDrawn(openList(contentsH['ui5']).mount, html);
