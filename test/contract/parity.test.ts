import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { type OpenApiDocument, operationsOf } from '../../codegen/src/document.ts'
import { routes } from '../../generated/routes.ts'
import { some, Sampler } from '../support/requests/sampled.ts'
import { eovJudge, kernelJudge } from '../support/requests/verdicts.ts'
const source = await readFile(new URL('../../generated/openapi.json', import.meta.url), 'utf8')
const document = JSON.parse(source) as OpenApiDocument
test('try', async () => {
  const kernel = await kernelJudge('/tmp/paritydata')
  const eov = eovJudge()
  let n = 0
  for (const entry of operationsOf(document)) {
    const route = routes.find((r) => r.operationId === entry.id)!
    const s = new Sampler(document, entry)
    const cases = [...some(s.requests(), 20).map((request, i) => ({ name: 'fits ' + i, request, fits: true as boolean | undefined, pointer: undefined as string|undefined })), ...s.broken()]
    for (const c of cases) {
      n++
      const k = await kernel(route, c.request)
      const e = await eov(route, c.request)
      const bad = k.accepted !== e.accepted || (c.fits !== undefined && k.accepted !== c.fits) || (c.pointer !== undefined && !k.accepted && c.fits === false && !k.pointers.includes(c.pointer))
      if (bad) console.log(entry.id, c.name, c.fits, JSON.stringify(c.request).slice(0, 300), k, e)
    }
  }
  console.log(n)
}, 60000)
