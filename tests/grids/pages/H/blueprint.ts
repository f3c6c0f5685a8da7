import { contentsH } from '../../contents/H';
import { openList } from '../../page';
import { placeDrawn } from '../drawn';
import html from './blueprint.drawn.html?raw';

/** @blueprintjs/table 6.2.6: four quadrants of absolute cells, of which three repeat the frozen ones; only rows in view are drawn. */
placeDrawn(openList(contentsH['blueprint']).mount, html);
