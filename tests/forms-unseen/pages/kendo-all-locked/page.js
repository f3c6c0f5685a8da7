import { contents } from '../../contents.ts';
import { drawKendo } from '../kendo-manner/draw.js';

drawKendo(contents['kendo-all-locked'], 'sentence');
