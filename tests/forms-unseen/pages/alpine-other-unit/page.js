import { contents } from '../../contents.ts';
import { drawAlpine } from '../alpine-manner/draw.js';

drawAlpine(contents['alpine-other-unit'], 'crumbs');
