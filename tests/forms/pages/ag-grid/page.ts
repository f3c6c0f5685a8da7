import { agGridForm } from '../../page/ag-grid-form';
import { spec } from './spec';

agGridForm(spec, 88);
