import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Components hold their templates as text, so Vue's build with the template compiler is taken. */
export default defineConfig({
  root: here('./'),
  base: '/opencps/',
  publicDir: false,
  define: { __VUE_OPTIONS_API__: 'true', __VUE_PROD_DEVTOOLS__: 'false', __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false' },
  resolve: { alias: { vue: 'vue/dist/vue.esm-bundler.js' } },
  build: { outDir: here('../dist/vue'), emptyOutDir: true, chunkSizeWarningLimit: 4000, reportCompressedSize: false },
});
