import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import express, { type RequestHandler } from 'express'
import { bufferObject, fileObject, type StoredObject } from '../services/objects.ts'
import { notFound } from './errors.ts'
import { sendFile } from './files.ts'
import { redocBundle, redocPage, redocStart } from './redoc.ts'

const swaggerUi = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'))

/**
 * Both pages style themselves at run time, Redoc searches in a worker made from a blob; scripts come from
 * files of ours only, and nothing from anywhere else.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  'worker-src blob:',
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

const swaggerPage = (title: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="/docs/favicon-32x32.png">
<link rel="stylesheet" href="/docs/swagger-ui.css">
<style>body { margin: 0 }</style>
</head>
<body>
<div id="swagger-ui"></div>
<script src="/docs/swagger-ui-bundle.js"></script>
<script src="/docs/start.js"></script>
</body>
</html>
`

/** `validatorUrl: null` because the default asks a server of the maker's. */
const swaggerStart = `SwaggerUIBundle({
  url: '/openapi.json',
  dom_id: '#swagger-ui',
  deepLinking: true,
  docExpansion: 'none',
  filter: true,
  validatorUrl: null,
  presets: [SwaggerUIBundle.presets.apis],
})
`

type Source = () => StoredObject | Promise<StoredObject | undefined>

/** Serves what `source` gives; 404 when it is not there, as before the first `make generate`. */
const serve =
  (source: Source, name: string, contentSecurityPolicy?: string): RequestHandler =>
  async (req, res) => {
    const object = await source()
    if (!object) throw notFound('file', name)
    await sendFile(req, res, object, {
      cacheControl: 'public, max-age=0, must-revalidate',
      ...(contentSecurityPolicy === undefined ? {} : { contentSecurityPolicy }),
    })
  }

const made = (content: string | Buffer, contentType: string): Source => {
  const object = bufferObject(Buffer.from(content), contentType, new Date(0))
  return () => object
}

/** Makes a large thing when it is first asked for, once. */
const lazily = (make: () => Source): Source => {
  let source: Source | undefined
  return () => {
    source ??= make()
    return source()
  }
}

/**
 * `/docs` (Swagger UI), `/redoc` (Redoc), `/openapi.json` and `/openapi.yaml` from the two contract files and
 * the installed packages. The files are read anew when they change.
 */
export function createDocs(options: {
  openapiJson: string
  openapiYaml: string
  title: string
}): RequestHandler {
  const { openapiJson, openapiYaml, title } = options
  const router = express.Router()
  const packaged =
    (file: string): Source =>
    () =>
      fileObject(join(swaggerUi, file))
  const bundle = lazily(() => made(redocBundle(), 'text/javascript'))

  // Where a browser lands that was sent to the server itself, after a login at a provider for instance.
  router.get('/', (_, res) => res.redirect(302, '/redoc'))
  const pages: [path: string, source: Source, csp?: string][] = [
    ['/openapi.json', () => fileObject(openapiJson, 'application/json')],
    ['/openapi.yaml', () => fileObject(openapiYaml, 'application/yaml')],
    ['/docs', made(swaggerPage(title), 'text/html'), policy],
    ['/docs/start.js', made(swaggerStart, 'text/javascript')],
    ['/docs/swagger-ui.css', packaged('swagger-ui.css')],
    ['/docs/swagger-ui-bundle.js', packaged('swagger-ui-bundle.js')],
    ['/docs/favicon-32x32.png', packaged('favicon-32x32.png')],
    ['/redoc', made(redocPage(title, '/redoc/'), 'text/html'), policy],
    ['/redoc/start.js', made(redocStart('"/openapi.json"'), 'text/javascript')],
    ['/redoc/redoc.standalone.js', bundle],
  ]
  for (const [path, source, csp] of pages) router.get(path, serve(source, path, csp))
  // Nearly every request is for something else, and a router tries its paths one by one.
  return (req, res, next) => {
    if (/^\/(?:docs|redoc|openapi|$|\?)/i.test(req.url)) router(req, res, next)
    else next()
  }
}
