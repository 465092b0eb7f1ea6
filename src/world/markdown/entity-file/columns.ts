import { isDeepStrictEqual } from 'node:util'
import { isEmptyValue, type Template } from '../../templates/rules.ts'
import { type FieldMap, isFieldMap } from '../frontmatter.ts'
import type { EntityDraft } from './draft.ts'

/** Keys that tell about the file and never are a field. */
const META: ReadonlySet<string> = new Set([
  'id',
  'entity_type',
  'template_version',
  'template_category',
  'created_date',
  'last_updated',
])

/**
 * A map for what plain front matter cannot say: fields named as a meta key or a column (`fields`), and a name or
 * status that reads as a placeholder. Real files never need it; without it such values would be lost.
 */
const ESCAPE = '_atelier'

type Columns = Omit<EntityDraft, 'markdownBody'>

const own = (map: FieldMap, key: string): unknown => (Object.hasOwn(map, key) ? map[key] : undefined)

const isName = (value: unknown) =>
  (typeof value === 'string' || typeof value === 'number') && !isEmptyValue(value)

/** The older key of the name, such as `character_name`. */
const legacyKey = (template: Template) => `${template.entityType}_name`

/** The key that holds the name, as real files have it; undefined where none does. */
function nameKey(top: FieldMap, template: Template): string | undefined {
  const escaped = escapedOf(top)
  if (escaped && typeof escaped.name === 'string') return undefined
  return ['name', legacyKey(template)].find((key) => isName(own(top, key)))
}

/** The escape map, where it has the form that {@link columnsToFrontmatter} gives it. */
function escapedOf(top: FieldMap): FieldMap | undefined {
  const escaped = own(top, ESCAPE)
  if (!isFieldMap(escaped)) return undefined
  const known = Object.entries(escaped).every(([key, value]) =>
    key === 'fields' ? isFieldMap(value) : (key === 'name' || key === 'status') && typeof value === 'string',
  )
  return known ? escaped : undefined
}

/** `rex_marshall` → `Rex Marshall`. */
function titleOf(entityId: string): string {
  const words = entityId.split(/[\s_-]+/).filter((word) => word !== '')
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ')
}

/** The columns and fields that a front matter gives; `entityId` names an entity whose file has no name. */
export function frontmatterToColumns(
  top: FieldMap,
  template: Template,
  entityId: string | undefined,
): Columns {
  const escaped = escapedOf(top) ?? {}
  const named = nameKey(top, template)
  const written = own(top, named ?? 'name')
  const plainName = typeof written === 'string' ? written : String(written)
  const status = own(top, 'status')
  const asset = own(top, 'primary_asset')
  const fields = Object.entries(top).filter(([key, value]) => {
    if (META.has(key) || key === 'name' || key === 'status') return false
    if (key === 'primary_asset') return typeof value !== 'string'
    return key === ESCAPE ? escapedOf(top) === undefined : key !== named
  })
  return {
    name:
      own(escaped, 'name') !== undefined ? String(escaped.name) : named ? plainName : titleOf(entityId ?? ''),
    status:
      own(escaped, 'status') !== undefined
        ? String(escaped.status)
        : typeof status === 'string' && !isEmptyValue(status)
          ? status
          : template.status,
    fields: Object.fromEntries([...Object.entries((own(escaped, 'fields') ?? {}) as FieldMap), ...fields]),
    primaryAsset: typeof asset === 'string' ? asset : null,
  }
}

/**
 * The front matter that gives `columns`, as close to `top` as can be: keys about the file stay, a value that already
 * reads so stays as it is written.
 */
export function columnsToFrontmatter(
  columns: Columns,
  top: FieldMap,
  template: Template,
  entityId: string,
): FieldMap {
  const before = frontmatterToColumns(top, template, entityId)
  const wanted = new Map(Object.entries(top).filter(([key]) => META.has(key)))
  const escapedFields = new Map<string, unknown>()
  const escaped = new Map<string, unknown>()

  const keepAsWritten = (key: string) => {
    const value = own(top, key)
    if (value !== undefined) wanted.set(key, value)
  }
  const named = nameKey(top, template)
  const legacy = legacyKey(template)
  // A field of the legacy key's name makes that key a field, so that the name must stand elsewhere.
  const place = named === legacy && !Object.hasOwn(columns.fields, legacy) ? legacy : 'name'
  const unnamed = named === undefined && escapedOf(top)?.name === undefined
  if (
    columns.name === before.name &&
    (named === place || (unnamed && !Object.hasOwn(columns.fields, legacy)))
  ) {
    keepAsWritten(place)
    if (place !== 'name') keepAsWritten('name')
  } else {
    wanted.set(place, columns.name)
    if (isEmptyValue(columns.name)) escaped.set('name', columns.name)
  }
  if (columns.status === before.status && escapedOf(top)?.status === undefined) keepAsWritten('status')
  else {
    wanted.set('status', columns.status)
    if (isEmptyValue(columns.status)) escaped.set('status', columns.status)
  }
  if (columns.primaryAsset !== null) wanted.set('primary_asset', columns.primaryAsset)

  for (const [key, value] of Object.entries(columns.fields)) {
    const taken =
      META.has(key) ||
      key === 'name' ||
      key === 'status' ||
      key === ESCAPE ||
      (key === 'primary_asset' && (typeof value === 'string' || columns.primaryAsset !== null))
    if (taken) escapedFields.set(key, value)
    else wanted.set(key, value)
  }
  if (escapedFields.size > 0) escaped.set('fields', Object.fromEntries(escapedFields))
  if (escaped.size > 0) wanted.set(ESCAPE, Object.fromEntries(escaped))
  return Object.fromEntries(wanted)
}

/** Equal as JSON values: the order of keys does not count. */
export function sameDraft(a: EntityDraft, b: EntityDraft): boolean {
  return (
    a.name === b.name &&
    a.status === b.status &&
    a.primaryAsset === b.primaryAsset &&
    a.markdownBody === b.markdownBody &&
    isDeepStrictEqual(a.fields, b.fields)
  )
}
