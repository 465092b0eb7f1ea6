import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { compare, write } from './files.ts'
import { filesOfContract } from './generate.ts'
import { loadContract } from './load.ts'
import { generateDatabaseTypes } from './migrated-database.ts'

// `npm run generate` makes generated/ follow from openapi.yaml and the migrations; with --check it writes
// nothing, names the files that differ, and exits 1 if there are any.
const root = new URL('../../', import.meta.url)
const target = fileURLToPath(new URL('generated/', root))
const checking = process.argv.includes('--check')

// The database works in a process of its own while the contract is compiled in this one.
const [database, contract] = await Promise.all([
  generateDatabaseTypes(),
  readFile(new URL('openapi.yaml', root), 'utf8').then((source) => filesOfContract(loadContract(source))),
])
const files = new Map([...contract, ['database.ts', database]])

const differences = await (checking ? compare(target, files) : write(target, files))
for (const { path, kind } of differences) console.log(`generated/${path}: ${kind}`)
if (checking && differences.length > 0) {
  console.error('generated/ does not follow from openapi.yaml and the migrations: run make generate')
  process.exitCode = 1
}
