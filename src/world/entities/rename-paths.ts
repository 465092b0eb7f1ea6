import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../generated/database.ts'
import type { Template } from '../templates/rules.ts'
import type { EntityKey } from './rows.ts'

const escaped = (text: string) => text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&')

/**
 * A text with the addresses of an entity's pictures and file as they are under its new id: below its folder, as
 * `/Characters/rex/images/x.png`, without the first slash, behind `/api/files` or `../`, and as
 * `/api/entity/character/rex/image/x.png`. Addresses elsewhere, such as those of other sites, stay.
 */
export function pathRenamer(
  { entityType, folderName, filePrefix }: Template,
  before: string,
  after: string,
): (text: string) => string {
  if (before === after) return (text) => text
  const outside = '[^\\p{L}\\p{N}_./-]'
  const begins = `(?<=^|${outside}|^/|${outside}/|/api/files/|\\.\\./)`
  const inFolder = new RegExp(
    `${begins}(${escaped(folderName)}/)${before}(?=/)(/${escaped(filePrefix)}${before}(?=\\.md))?`,
    'gu',
  )
  const byEntity = new RegExp(`(/api/entity/${entityType}s?/)${before}(?=/image/)`, 'giu')
  return (text) =>
    text.includes(before)
      ? text
          .replace(inFolder, (_, folder: string, file?: string) =>
            file === undefined ? `${folder}${after}` : `${folder}${after}/${filePrefix}${after}`,
          )
          .replace(byEntity, `$1${after}`)
      : text
}

/** What addresses below the folder of an entity begin with. */
const places = ({ entityType, folderName }: Template, id: string): string[] => [
  `/${folderName}/${id}/`,
  `${folderName}/${id}/`,
  `/api/files/${folderName}/${id}/`,
  `/api/entity/${entityType}/${id}/image/`,
]

/**
 * Entities other than `key` whose texts or pictures have an address below the folder that the entity of the template
 * had under the id `former`, by the search index; some that have not may be among them. Of a very long text what the
 * search leaves out is not looked at.
 */
export async function findPicturing(
  db: Kysely<DB>,
  template: Template,
  key: EntityKey,
  former: string,
): Promise<EntityKey[]> {
  const starts = places(template, former)
  // A path is one word of the search, which ends where a space or a letter of another script is.
  const last = template.folderName.split(/[^\w.-]+/).at(-1) ?? ''
  const words = [
    ...starts.map((start) => start.slice(0, -1)),
    `${last}/${former}`,
    `/${former}`,
    `../${template.folderName}/${former}`,
    `../../${template.folderName}/${former}`,
  ]
  const query = words.map((word) => `'${word.toLowerCase().replaceAll(/['\\]/g, '$&$&')}':*`).join(' | ')
  const { rows } = await sql<EntityKey>`
    select entity_type as type, entity_id as id from entity_search
    where search @@ ${query}::tsquery and (entity_type, entity_id) <> (${key.type}, ${key.id})
    union
    select entity_type, entity_id
    from unnest(${starts}::text[]) start cross join lateral (
      select entity_type, entity_id from entity_search
      where left(primary_asset, 300) collate "C" >= start
        and left(primary_asset, 300) collate "C" < rtrim(start, '/') || '0'
    ) found
    where (entity_type, entity_id) <> (${key.type}, ${key.id})`.execute(db)
  return rows
}
