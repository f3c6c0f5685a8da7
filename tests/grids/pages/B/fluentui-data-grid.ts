import { allComponents, provideFluentDesignSystem, type DataGrid } from '@fluentui/web-components';
import { contentsB } from '../../contents/B';
import { openList } from '../../page';

const { mount, columns, rows } = openList(contentsB['fluentui-data-grid']);
provideFluentDesignSystem().register(allComponents);

const grid = document.createElement('fluent-data-grid') as DataGrid;
grid.setAttribute('generate-header', 'sticky');
grid.columnDefinitions = columns.map(({ key, header }) => ({ columnDataKey: key, title: header }));
grid.rowsData = rows;
grid.gridTemplateColumns = '210px 2fr 1fr 110px 110px 160px 160px';
mount.append(grid);
