import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import express, { type RequestHandler } from 'express'
import { bufferObject, fileObject, type StoredObject } from '../../services/objects.ts'
import { notFound } from '../errors.ts'
import { sendFile } from '../files.ts'
import { explorePage } from './page.ts'

/** The script for browsers, beside the module that the package exports. */
const bundlePath = join(dirname(createRequire(import.meta.url).resolve('force-graph')), 'force-graph.min.js')
const client = (file: string) => fileURLToPath(new URL(`client/${file}`, import.meta.url))

const files = ['main.js', 'world.js', 'drawing.js', 'panel.js', 'search.js', 'style.css'] as const

/** The library puts its own style sheets into the page; a policy lets them in by what they say. */
function styleHashes(bundle: string): string[] {
  const sheets = bundle.matchAll(/"\.(?:force-graph-container|float-tooltip-kap) (?:[^"\\]|\\.)*"/g)
  // It inserts the element before the text, so an empty style sheet is asked for as well.
  const texts = ['', ...[...sheets].map(([literal]) => JSON.parse(literal) as string)]
  return texts.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`)
}

const policyOf = (bundle: string) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' ${styleHashes(bundle).join(' ')}`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')

/** `/explore`, which draws the graph of the world, and what it loads: files of ours and one library. */
export function createExplore(): RequestHandler {
  const router = express.Router()
  let made: { page: StoredObject; bundle: StoredObject; policy: string } | undefined
  const prepared = () => {
    if (!made) {
      const bundle = readFileSync(bundlePath)
      made = {
        page: bufferObject(Buffer.from(explorePage), 'text/html', new Date(0)),
        bundle: bufferObject(bundle, 'text/javascript', new Date(0)),
        policy: policyOf(bundle.toString()),
      }
    }
    return made
  }
  const cacheControl = 'public, max-age=0, must-revalidate'
  router.get('/explore', async (req, res) => {
    const { page, policy } = prepared()
    await sendFile(req, res, page, { cacheControl, contentSecurityPolicy: policy })
  })
  router.get('/explore/force-graph.js', (req, res) => sendFile(req, res, prepared().bundle, { cacheControl }))
  for (const file of files) {
    router.get(`/explore/${file}`, async (req, res) => {
      const object = await fileObject(client(file), file.endsWith('.css') ? 'text/css' : 'text/javascript')
      if (!object) throw notFound('file', file)
      await sendFile(req, res, object, { cacheControl })
    })
  }
  return (req, res, next) => {
    if (/^\/explore(?:[/?]|$)/i.test(req.url)) router(req, res, next)
    else next()
  }
}
