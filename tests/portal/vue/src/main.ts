import { createApp } from 'vue';
import { createVuetify } from 'vuetify';
import 'vuetify/styles';
import {
  VApp,
  VAppBar,
  VAppBarTitle,
  VAutocomplete,
  VBtn,
  VCard,
  VDataTableServer,
  VDialog,
  VIcon,
  VList,
  VListItem,
  VListSubheader,
  VMain,
  VMenu,
  VNavigationDrawer,
  VSpacer,
  VTextField,
  VTooltip,
} from 'vuetify/components';
import { App } from './app/App.ts';
import { icons } from './app/icons.ts';
import './app/app.css';

const vuetify = createVuetify({
  components: {
    VApp,
    VAppBar,
    VAppBarTitle,
    VAutocomplete,
    VBtn,
    VCard,
    VDataTableServer,
    VDialog,
    VIcon,
    VList,
    VListItem,
    VListSubheader,
    VMain,
    VMenu,
    VNavigationDrawer,
    VSpacer,
    VTextField,
    VTooltip,
  },
  icons,
  theme: { defaultTheme: 'light', themes: { light: { colors: { primary: '#0b72ba', background: '#f1f3f5' } } } },
});

createApp(App).use(vuetify).mount('#app');
