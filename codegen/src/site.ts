import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { redocBundle, redocLicences, redocPage, redocStart } from '../../src/http/redoc.ts'

/**
 * Writes the reference of a contract as a static site: `index.html` opens from a disk as well as from a web
 * server, so the document is a script beside it; `openapi.json` is there to be downloaded. Asks no network.
 */
export async function writeSite(options: { openapiJson: string; target: string }): Promise<void> {
  const { openapiJson, target } = options
  const text = await readFile(openapiJson, 'utf8')
  const document = JSON.parse(text) as { info: { title: string } }
  const title = document.info.title.replace(/[&<>"]/g, '')
  await rm(target, { recursive: true, force: true })
  await mkdir(target, { recursive: true })
  const files: [name: string, content: string | Buffer][] = [
    ['index.html', redocPage(title, '')],
    ['redoc.standalone.js', redocBundle()],
    ['redoc.standalone.js.LICENSE.txt', redocLicences()],
    ['start.js', redocStart(JSON.stringify(document))],
    ['openapi.json', text],
  ]
  for (const [name, content] of files) await writeFile(join(target, name), content)
}

// `make docs`
if (import.meta.main) {
  const generated = fileURLToPath(new URL('../../generated/', import.meta.url))
  const target = join(generated, 'docs')
  await writeSite({ openapiJson: join(generated, 'openapi.json'), target })
  console.log(`Open ${join(target, 'index.html')}`)
}
