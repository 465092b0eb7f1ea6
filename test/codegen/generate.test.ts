import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { compare, type Files, write } from '../../codegen/src/files.ts'
import { filesOfContract } from '../../codegen/src/generate.ts'
import { loadContract } from '../../codegen/src/load.ts'
import { fixture, fixtureSource } from './fixture.ts'

let folder: string
let files: Files

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'atelier-codegen-'))
  files = await filesOfContract(fixture())
})

afterAll(async () => {
  await rm(folder, { recursive: true, force: true })
})

const text = (path: string): string => {
  const content = files.get(path)
  if (content === undefined) throw new Error(`nothing was generated at ${path}`)
  return content
}
const json = <T>(path: string): T => JSON.parse(text(path)) as T

describe('generation', () => {
  test('gives the same files in a second run', async () => {
    const again = await filesOfContract(fixture())
    expect([...again]).toEqual([...files])
  })

  test('writes what differs, leaves the rest untouched, and removes what is stale', async () => {
    const root = join(folder, 'generated')
    await write(root, files)
    await writeFile(join(root, 'operations.txt'), 'edited')
    await mkdir(join(root, 'examples/gone'))
    await writeFile(join(root, 'examples/gone/goneView.sh'), '')
    const long = new Date('2020-01-01T00:00:00Z')
    await utimes(join(root, 'routes.ts'), long, long)
    const differences = [
      { path: 'examples/gone/goneView.sh', kind: 'stale' },
      { path: 'operations.txt', kind: 'changed' },
    ]
    expect(await compare(root, files)).toEqual(differences)
    expect(await write(root, files)).toEqual(differences)
    expect(await readFile(join(root, 'operations.txt'), 'utf8')).toBe(text('operations.txt'))
    expect((await stat(join(root, 'routes.ts'))).mtime).toEqual(long)
    await expect(stat(join(root, 'examples/gone'))).rejects.toThrow('ENOENT')
    expect(await compare(root, files)).toEqual([])
  })

  test('refuses a reference that leads nowhere, and a key that is given twice', () => {
    expect(() => loadContract(fixtureSource.replace('schemas/Grant', 'schemas/Grand'))).toThrow(
      'schemas/Grand',
    )
    expect(() => loadContract(`${fixtureSource}\nopenapi: 3.1.0\n`)).toThrow('unique')
  })

  test('refuses an operation that is neither public nor asks for a permission', async () => {
    const document = fixture()
    delete document.paths['/api/entity/{type}/compare']?.post?.['x-permission']
    await expect(filesOfContract(document)).rejects.toThrow('entityCompare')
  })
})

describe('the generated files', () => {
  test('operations.txt has one aligned line per operation, in the order of the document', () => {
    expect(text('operations.txt').split('\n').slice(0, 2)).toEqual([
      'auth      authLogin      POST  /api/auth/login             public          studiobrain,sage',
      'files     fileView       GET   /api/files/{path}           files.read      studiobrain',
    ])
  })

  test('reserved.ts lists the literals that stand in the place of an id', () => {
    expect(text('reserved.ts')).toContain("reservedEntityIds: readonly string[] = ['compare']")
  })

  test('routes.ts tells file parts, sizes, wildcards and statuses', () => {
    expect(text('routes.ts')).toMatch(
      /fileUpload.*maxBody: 1048576.*multipartFiles: \['file', 'thumbnail'\].*\['file'\]/,
    )
    expect(text('routes.ts')).toMatch(/fileView.*raw: true.*multiSegment: 'path'/)
    expect(text('routes.ts')).toMatch(/entityUpdate.*invalidStatus: 400.*status: 200/)
  })

  test('a parameter that spans slashes is a wildcard in its room, and the room has only what it needs', () => {
    const room = json<{ paths: object; components: { schemas: object; securitySchemes: object } }>(
      'rooms/files.json',
    )
    expect(Object.keys(room.paths)).toEqual(['/api/files/{path}*'])
    expect(Object.keys(room.components.schemas)).toEqual(['Error', 'FileUpload'])
    expect(room.components.securitySchemes).toEqual({ bearer: { type: 'http', scheme: 'bearer' } })
  })

  test('query parameters of a room may hold any sign, which express-openapi-validator would refuse', () => {
    const { paths, components } = json<{
      paths: Record<string, Record<string, { parameters: object[] }>>
      components: { parameters: Record<string, object> }
    }>('rooms/entities.json')
    const parameters = Object.values(paths).flatMap((item) =>
      Object.values(item).flatMap((operation) => operation.parameters ?? []),
    )
    const all = [...parameters, ...Object.values(components.parameters)].filter((one) => 'in' in one)
    const queries = all.filter((one) => 'in' in one && one.in === 'query')
    expect(queries.length).toBeGreaterThan(0)
    for (const one of all) expect('allowReserved' in one).toBe(queries.includes(one))
  })

  test('an operation for this machine only is marked in the routes', async () => {
    const document = fixture()
    const operation = document.paths['/api/entity/{type}/compare']?.post
    if (operation) operation['x-loopback'] = true
    const routes = (await filesOfContract(document)).get('routes.ts')
    expect(routes).toMatch(/entityCompare.*loopback: true/)
    expect(routes).toMatch(/authLogin.*loopback: false/)
  })

  test('a binary member is a Blob', () => {
    expect(text('contract.ts')).toMatch(/file: Blob;[\s\S]*thumbnail\?: Blob;/)
  })

  test('openapi.json has a curl and an SDK sample for each operation', () => {
    const { paths } = json<{ paths: Record<string, { post?: { 'x-codeSamples': { source: string }[] } }> }>(
      'openapi.json',
    )
    const samples = paths['/api/entity/{type}/compare']?.post?.['x-codeSamples'].map(
      (sample) => sample.source,
    )
    expect(samples?.[0]).toContain('curl')
    expect(samples?.[1]).toBe(
      "const { data, error } = await atelier.POST('/api/entity/{type}/compare', {\n" +
        "  params: { path: { type: 'character' } },\n" +
        "  body: { kind: 'circle', radius: 1 },\n" +
        '})',
    )
  })

  test('the curl examples are shell scripts that quote what they send', () => {
    for (const [path, script] of files) {
      if (path.endsWith('.sh')) execFileSync('sh', ['-n'], { input: script })
    }
    // The shell itself says which arguments curl would get.
    const seen = execFileSync('sh', [], {
      input: text('examples/auth/authLogin.sh').replace('curl ', "printf '<%s>\\n' "),
      encoding: 'utf8',
    })
    expect(seen).toContain('<http://127.0.0.1:8201/api/auth/login>')
    expect(seen).toContain('"password": "it\'s"')
    expect(text('examples/files/fileView.sh')).toContain('/api/files/maps/old%20town.png"')
  })

  test('the SDK names its version and dependency', () => {
    expect(json('sdk/package.json')).toMatchObject({
      name: '@atelier/sdk',
      version: '0.1.0',
      license: 'Apache-2.0',
      dependencies: { 'openapi-fetch': expect.stringMatching(/^\^/) },
    })
  })
})
