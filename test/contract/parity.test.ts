import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { type OpenApiDocument, operationsOf } from '../../codegen/src/document.ts'
import { routes } from '../../generated/routes.ts'
import { differences, explanationsOf, type Outcome } from '../support/requests/differences.ts'
import { peculiar } from '../support/requests/peculiar.ts'
import { type SampledCase, Sampler, some } from '../support/requests/sampled.ts'
import { eovJudge, kernelJudge } from '../support/requests/verdicts.ts'

const source = await readFile(new URL('../../generated/openapi.json', import.meta.url), 'utf8')
const document = JSON.parse(source) as OpenApiDocument
const entries = new Map(operationsOf(document).map((entry) => [entry.id, entry]))
const dataDir = await mkdtemp(join(tmpdir(), 'atelier-parity-'))
const kernel = await kernelJudge(dataDir)
const eov = eovJudge()

afterAll(() => rm(dataDir, { recursive: true, force: true }))

const seen = new Set<string>()
let sent = 0

/** Requests to an operation: many that fit, several rounds of every breakage, and those at the edges. */
function* casesOf(operationId: string): Generator<SampledCase> {
  const entry = entries.get(operationId)
  const route = routes.find((one) => one.operationId === operationId)
  if (!entry || !route) throw new Error(`${operationId} is not in the contract`)
  const sampler = new Sampler(document, entry)
  const fitting = [...some(sampler.requests(), 40), ...some(sampler.requests(true), 20)]
  for (const [at, request] of fitting.entries()) yield { name: `what fits, ${at}`, request, fits: true }
  yield* sampler.broken(3)
  const query = entry.parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name)
  for (const request of some(sampler.requests(true), 3)) yield* peculiar(route, request, query)
}

const brief = ({ name, request, kernel: ours, eov: theirs }: Outcome) =>
  `${name}: ours ${ours.status} ${ours.pointers}, theirs ${theirs.status} ${theirs.pointers}; ${JSON.stringify(request).slice(0, 400)}`

describe('the generated validators and express-openapi-validator', () => {
  test.each(routes)('give $operationId the same verdicts', async (route) => {
    const outcomes: Outcome[] = []
    for (const sampled of casesOf(route.operationId)) {
      const ours = await kernel(route, sampled.request)
      const theirs = await eov(route, sampled.request)
      if (ours && theirs) outcomes.push({ ...sampled, route, kernel: ours, eov: theirs })
    }
    sent += outcomes.length

    const apart = outcomes.filter((one) => one.kernel.accepted !== one.eov.accepted)
    for (const outcome of apart) for (const name of explanationsOf(outcome)) seen.add(name)
    expect(apart.filter((one) => explanationsOf(one).length === 0).map(brief)).toEqual([])

    const misjudged = outcomes.filter((one) => one.fits !== undefined && one.fits !== one.kernel.accepted)
    expect(misjudged.map(brief)).toEqual([])

    const unnamed = outcomes.filter(
      ({ pointer, fits, kernel: { pointers } }) =>
        pointer !== undefined && fits === false && !pointers.includes(pointer),
    )
    expect(unnamed.map(brief)).toEqual([])
  })

  test('have been asked thousands of times', () => {
    expect(sent).toBeGreaterThan(5000)
  })

  test.each(Object.keys(differences))('still differ where %s, and the reason is given', (name) => {
    expect([...seen]).toContain(name)
    expect(differences[name]?.reason).not.toBe('')
  })
})
