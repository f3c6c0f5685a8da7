import { contentsG } from '../../contents/G';
import { openFigures } from '../../page';
import { placeDrawn } from '../drawn';
import html from './naive-ui.drawn.html?raw';

/** naive-ui 2.45.3 with a body that scrolls under its headers, fixed columns and a row of sums. */
placeDrawn(openFigures(contentsG['naive-ui']).mount, html);
