import { defineConfig } from 'vite';

export default defineConfig({
  // Relative, because the gateway may be mounted under a path of another site.
  base: './',
  build: {
    outDir: process.env.GRAPHIQL_OUT ?? '../../src/batu_graph/server/static/graphiql',
    emptyOutDir: true,
    assetsDir: 'assets',
    // The editor alone is 4 MB; splitting it further would not make the page faster.
    chunkSizeWarningLimit: 8000,
    // The helper would be an inline script, which the Content-Security-Policy forbids.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // "use client" in a library means nothing in a page that has no server side.
      onwarn: (warning, log) => warning.code === 'MODULE_LEVEL_DIRECTIVE' || log(warning),
    },
  },
  worker: { format: 'es' },
});
