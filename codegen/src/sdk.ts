import { readFile } from 'node:fs/promises'
import type { OpenApiDocument } from './document.ts'

const sources = new URL('../sdk/', import.meta.url)
const copied = ['index.js', 'index.d.ts', 'README.md', 'LICENSE', 'test/sdk.test.js']

/** `sdk/`: the package `@atelier/sdk`, with the contract's types beside hand-written sources. */
export async function sdkPackage(document: OpenApiDocument, schema: string): Promise<Map<string, string>> {
  const texts = await Promise.all(copied.map((path) => readFile(new URL(path, sources), 'utf8')))
  const root = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8')) as {
    devDependencies: Record<string, string>
  }
  const manifest = {
    name: '@atelier/sdk',
    version: document.info.version,
    description: `Typed client of ${document.info.title}`,
    license: 'Apache-2.0',
    type: 'module',
    exports: {
      '.': { types: './index.d.ts', default: './index.js' },
      './schema': { types: './schema.d.ts' },
    },
    files: ['index.js', 'index.d.ts', 'schema.d.ts', 'LICENSE', 'README.md'],
    engines: { node: '>=20' },
    scripts: { test: 'node --test' },
    dependencies: { 'openapi-fetch': root.devDependencies['openapi-fetch'] },
  }
  return new Map([
    ...copied.map((path, i): [string, string] => [`sdk/${path}`, texts[i] ?? '']),
    ['sdk/schema.d.ts', schema],
    ['sdk/package.json', `${JSON.stringify(manifest, null, 2)}\n`],
  ])
}
