import { fileURLToPath } from 'node:url';
import { defaultClientConditions, defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** No Angular toolchain: components are compiled in the browser, as `@angular/compiler` is part of the bundle. */
export default defineConfig({
  root: here('./'),
  base: '/igate/',
  publicDir: false,
  define: { ngDevMode: 'false', ngJitMode: 'true', ngServerMode: 'false', ngI18nClosureMode: 'false' },
  // The library offers its themes to style sheets only.
  resolve: { conditions: ['style', ...defaultClientConditions] },
  build: { outDir: here('../dist/angular'), emptyOutDir: true, chunkSizeWarningLimit: 6000, reportCompressedSize: false },
});
