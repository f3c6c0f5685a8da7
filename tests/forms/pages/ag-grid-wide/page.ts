import { agGridForm } from '../../page/ag-grid-form';
import { spec } from './spec';

// Wider than the page: the grid draws only the columns in view.
agGridForm(spec, 210);
