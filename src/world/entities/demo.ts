import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type FieldMap, readFrontmatter } from '../markdown/rules.ts'
import { fileKeys } from './fields.ts'

export interface DemoEntity {
  entityType: string
  entityId: string
  name: string
  status: string
  fields: FieldMap
  markdownBody: string
  tags: string[]
  /** Path or URL of the main picture, where the entity has one. */
  primaryAsset?: string
}

/** Further keys of an entity file that have a place of their own. */
const ownPlace: ReadonlySet<string> = new Set(['tags', 'primary_image'])

/**
 * The entities of the demo world, Ombrane: a canal city of instrument makers, in the file format of any
 * project. In the order of type and id.
 * @throws Error that names the file, since a broken file of ours is a broken installation.
 */
export async function loadDemoWorld(): Promise<DemoEntity[]> {
  const folder = join(import.meta.dirname, 'demo')
  const files = (await readdir(folder)).filter((file) => file.endsWith('.md'))
  const entities = await Promise.all(
    files.map(async (file) => readDemoEntity(file, await readFile(join(folder, file), 'utf8'))),
  )
  return entities.sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))
}

function sortKey({ entityType, entityId }: DemoEntity): string {
  return `${entityType}/${entityId}`
}

function readDemoEntity(file: string, text: string): DemoEntity {
  const { data, body, problems } = readFrontmatter(text)
  const [problem] = problems
  if (problem) throw new Error(`${file}:${problem.line}: ${problem.message}`)
  const { id, entity_type: entityType, name, status, tags, primary_image: primaryAsset } = data
  if (
    typeof id !== 'string' ||
    typeof entityType !== 'string' ||
    typeof name !== 'string' ||
    typeof status !== 'string'
  ) {
    throw new Error(`${file} lacks id, entity_type, name or status.`)
  }
  return {
    entityType,
    entityId: id,
    name,
    status,
    fields: Object.fromEntries(
      Object.entries(data).filter(([key]) => !fileKeys.has(key) && !ownPlace.has(key)),
    ),
    markdownBody: body.trim(),
    tags: Array.isArray(tags) ? tags.map(String) : [],
    ...(typeof primaryAsset === 'string' && primaryAsset !== '' && { primaryAsset }),
  }
}
