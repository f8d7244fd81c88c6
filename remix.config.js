/** The Remix options; `vite.config.ts` hands them to the plugin, nothing else imports this file. */
/** @type {import('@remix-run/dev').VitePluginConfig} */
export default {
  appDirectory: 'app',
  // `scripts/build.mjs` moves it to build/ when it is whole.
  buildDirectory: 'build.next/remix',
  serverModuleFormat: 'esm',
  // Files beside a route (tests, helpers) would become addresses: they have no place in app/routes.
  ignoredRouteFiles: ['**/.*', '**/*.test.{ts,tsx}'],
  future: {
    v3_fetcherPersist: true,
    v3_relativeSplatPath: true,
    v3_throwAbortReason: true,
    v3_singleFetch: true,
    v3_routeConfig: false,
    // Off: one request to /__manifest can hold the server for seconds (docs/decisions).
    v3_lazyRouteDiscovery: false,
  },
}
