import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/** The bundle shows its maker's logo from a CDN; a documentation page of ours asks nobody but us. */
const foreignLogo = 'https://cdn.redoc.ly/redoc/logo-mini.svg'
const emptyImage = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'/%3E"

/** Redoc's standalone bundle, which loads nothing from elsewhere. */
export const redocBundle = (): Buffer => {
  const bundle = readFileSync(require.resolve('redoc/bundles/redoc.standalone.js'), 'utf8')
  return Buffer.from(bundle.replaceAll(foreignLogo, emptyImage))
}

/** The licences of what the bundle holds. */
export const redocLicences = (): Buffer =>
  readFileSync(require.resolve('redoc/bundles/redoc.standalone.js.LICENSE.txt'))

const options = {
  hideDownloadButton: false,
  // Who an operation is from, and what it takes to call it.
  showExtensions: ['x-permission', 'x-documents'],
  jsonSampleExpandLevel: 2,
  nativeScrollbars: true,
  pathInMiddlePanel: true,
  sortRequiredPropsFirst: true,
  theme: {
    typography: {
      fontFamily: 'system-ui, sans-serif',
      headings: { fontFamily: 'system-ui, sans-serif' },
      code: { fontFamily: 'ui-monospace, monospace' },
    },
  },
}

/** The page; `base` goes before the names of its two scripts. */
export const redocPage = (title: string, base: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>body { margin: 0 }</style>
</head>
<body>
<div id="redoc"></div>
<script src="${base}redoc.standalone.js"></script>
<script src="${base}start.js"></script>
</body>
</html>
`

/** The script that renders; `source` is a JavaScript expression: a quoted URL or the document itself. */
export const redocStart = (source: string): string =>
  `Redoc.init(${source}, ${JSON.stringify(options)}, document.getElementById('redoc'))\n`
