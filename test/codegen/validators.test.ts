import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Files, write } from '../../codegen/src/files.ts'
import { validatorFiles } from '../../codegen/src/validators/generate.ts'
import { fixture } from './fixture.ts'

interface Failure {
  instancePath: string
  keyword: string
  params: Record<string, unknown>
}
type Validate = ((value: unknown) => boolean) & { errors?: Failure[] | null }
type Validators = Record<
  string,
  Record<'path' | 'query' | 'headers', Validate> & { body: Record<string, Validate> }
>

let folder: string
let files: Files
let auth: Validators
let filesTag: Validators
let entities: Validators

beforeAll(async () => {
  // A folder from which no package can be found: what the validators need is in them.
  folder = await mkdtemp(join(tmpdir(), 'atelier-validators-'))
  files = await validatorFiles(fixture())
  await write(folder, new Map([...files, ['package.json', '{"type":"module"}']]))
  const load = async (tag: string): Promise<Validators> => {
    const path = pathToFileURL(join(folder, `validators/${tag}.js`)).href
    return ((await import(/* @vite-ignore */ path)) as { validators: Validators }).validators
  }
  ;[auth, filesTag, entities] = [await load('auth'), await load('files'), await load('entities')]
})

afterAll(async () => {
  await rm(folder, { recursive: true, force: true })
})

const place = (id: string, where: 'path' | 'query' | 'headers'): Validate => {
  const found = entities[id]?.[where]
  if (found === undefined) throw new Error(`${id} has no ${where} validator`)
  return found
}
const update = (): Validate => entities.entityUpdate?.body['application/json'] as Validate
const shape = (): Validate => entities.entityCompare?.body['application/json'] as Validate

describe('parameters', () => {
  test('are converted in place, defaults are filled in, a single value becomes a list', () => {
    const query = { limit: '5', tag: 'old', deep: 'true' }
    expect(place('entityView', 'query')(query)).toBe(true)
    expect(query).toEqual({ limit: 5, tag: ['old'], deep: true })
    const empty = {}
    expect(place('entityView', 'query')(empty)).toBe(true)
    expect(empty).toEqual({ limit: 20 })
    const path = { type: 'character', id: '7' }
    expect(place('entityView', 'path')(path)).toBe(true)
    expect(path.id).toBe(7)
  })

  test('that nobody documented are removed from a query, and kept among the headers', () => {
    const query = Object.assign(Object.create(null) as object, { limit: '5', utm: 'x' })
    expect(place('entityView', 'query')(query)).toBe(true)
    expect(query).toEqual({ limit: 5 })
    const headers = { 'x-count': '3', authorization: 'Bearer abc' }
    expect(place('entityView', 'headers')(headers)).toBe(true)
    expect(headers).toEqual({ 'x-count': 3, authorization: 'Bearer abc' })
  })

  test('report every violation with its place', () => {
    const validate = place('entityView', 'query')
    expect(validate({ limit: '500', tag: ['a', 'b', 'c', 'd'], deep: 'maybe' })).toBe(false)
    expect(validate.errors?.map((error) => error.instancePath)).toEqual(['/limit', '/tag', '/deep'])
  })

  test('that are given twice do not pass for one value', () => {
    expect(place('entityView', 'query')({ limit: ['1', '2'] })).toBe(false)
  })
})

describe('a JSON body', () => {
  test('is not converted', () => {
    const validate = update()
    expect(validate({ name: 'Old Town', count: '5' })).toBe(false)
    expect(validate.errors?.[0]).toMatchObject({ instancePath: '/count', keyword: 'type' })
    expect(validate({ name: 5 })).toBe(false)
  })

  test('gets no defaults', () => {
    const body = { name: 'Old Town' }
    expect(update()(body)).toBe(true)
    expect(body).toEqual({ name: 'Old Town' })
  })

  test('with a surplus member is refused by the name of the member', () => {
    const validate = update()
    expect(validate({ name: 'Old Town', nmae: 'x' })).toBe(false)
    expect(validate.errors?.[0]?.params).toEqual({ additionalProperty: 'nmae' })
  })

  test('with a __proto__ member is refused by its name, at any depth of a closed object, and changes nothing', () => {
    const validate = update()
    const body: unknown = JSON.parse('{"name":"x","tree":{"children":[{"__proto__":{"polluted":true}}]}}')
    expect(validate(body)).toBe(false)
    expect(validate.errors?.[0]).toMatchObject({
      instancePath: '/tree/children/0',
      params: { additionalProperty: '__proto__' },
    })
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
    expect(validate(JSON.parse('{"__proto__":{"name":"x"}}'))).toBe(false)
  })

  test('keeps formats, null where it is allowed, and a member that is called example', () => {
    const validate = update()
    expect(validate({ name: 'x', parent: null, at: '2026-01-31T12:00:00Z', example: 'y' })).toBe(true)
    expect(validate({ name: 'x', parent: 'no-uuid' })).toBe(false)
    expect(validate({ name: 'x', at: '2026-02-30T12:00:00Z' })).toBe(false)
    expect(validate({ name: null })).toBe(false)
    expect(validate({ name: 'x', example: 5 })).toBe(false)
  })

  test('counts characters, not UTF-16 units', () => {
    expect(update()({ name: '🏰'.repeat(20) })).toBe(true)
    expect(update()({ name: '🏰'.repeat(21) })).toBe(false)
  })

  test('reports one violation, however many there are', () => {
    const validate = update()
    const children = Array.from({ length: 10_000 }, () => ({ wrong: true }))
    expect(validate({ name: 'x', tree: { children } })).toBe(false)
    expect(validate.errors).toHaveLength(1)
  })

  test('with a discriminator is checked against the branch that it names', () => {
    const validate = shape()
    expect(validate({ kind: 'square', side: 2 })).toBe(true)
    expect(validate({ kind: 'square', radius: 2 })).toBe(false)
    expect(validate.errors).toHaveLength(1)
    expect(validate.errors?.[0]?.params).toEqual({ missingProperty: 'side' })
    expect(validate({ kind: 'blob' })).toBe(false)
    expect(validate.errors?.[0]?.keyword).toBe('discriminator')
  })

  test('that may be one of several without a discriminator fits exactly one', () => {
    const validate = auth.authLogin?.body['application/json'] as Validate
    expect(validate({ email: 'ada@example.com', password: 'x' })).toBe(true)
    expect(validate({ name: 'ada', password: 'x' })).toBe(true)
    expect(validate({ name: 'ada', email: 'ada@example.com', password: 'x' })).toBe(false)
  })
})

describe('a form body', () => {
  test('has its text fields converted and its surplus fields refused', () => {
    const validate = auth.authLogin?.body['application/x-www-form-urlencoded'] as Validate
    const body = { email: 'ada', remember: 'true' }
    expect(validate(body)).toBe(true)
    expect(body.remember).toBe(true)
    expect(validate({ email: 'ada', surplus: 'x' })).toBe(false)
  })

  test('leaves files to the one who receives them', () => {
    const validate = filesTag.fileUpload?.body['multipart/form-data'] as Validate
    expect(validate({ size: '9' })).toBe(true)
    expect(validate({ size: '11' })).toBe(false)
    expect(validate({ size: '9', file: 'not a file' })).toBe(false)
  })
})

describe('the bundle', () => {
  test('has a validator for what can be wrong and none for the rest', () => {
    expect(Object.keys(entities)).toEqual(['entityView', 'entityUpdate', 'entityCompare'])
    expect(filesTag.fileView?.body).toBeUndefined()
    expect(auth.authLogin?.query).toBeUndefined()
  })

  test('holds neither ajv nor its compiler, and imports nothing from outside', () => {
    for (const [path, content] of files) {
      if (!path.endsWith('.js')) continue
      expect(content).not.toMatch(/SchemaEnv|addKeyword|new Function|node_modules/)
      for (const [, module] of content.matchAll(/(?:from|import)\s*["']([^"']+)["']/g)) {
        expect(module).toMatch(/^\.\/[\w-]+\.js$/)
      }
    }
  })

  test('has the code of a component once per tag', () => {
    const code = files.get('validators/entities.js') ?? ''
    expect(code.match(/#\/properties\/radius\/type/g)).toHaveLength(1)
  })
})
