import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../generated/database.ts'
import type { EntityKey } from '../../world/entities/rules.ts'
import type { FieldMap } from '../../world/markdown/rules.ts'

type Db = Kysely<DB>

/** How many versions a live entity has, the present one included; undefined when there is no such entity. */
export async function countVersions(db: Db, { type, id }: EntityKey): Promise<number | undefined> {
  const { rows } = await sql<{ total: number }>`
    select 1 + (
      select count(*) from entity_revisions where entity_type = ${type} and entity_id = ${id}
    ) as total
    from entities where entity_type = ${type} and entity_id = ${id}`.execute(db)
  return rows[0]?.total
}

export interface VersionRow {
  readonly version: number
  readonly current: boolean
  readonly name: string
  readonly status: string
  readonly saved_at: Date
  readonly saved_by: string | null
  readonly saved_by_name: string | null
  readonly action: string | null
  readonly origin: string | null
  readonly changed: readonly string[]
  readonly body_changed: boolean
}

/**
 * A page of versions, the present one first. What a version changed is found by comparing it with the one before it;
 * by which way it came is in the change log, written in the same transaction and so at the same time, and under the id
 * that the entity had then.
 */
export async function versionPage(
  db: Db,
  { type, id }: EntityKey,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<VersionRow[]> {
  const { rows } = await sql<VersionRow>`
    with recursive named(id) as (
      select ${id}::text
      union
      select renaming.diff#>>'{fields,0,before}' from named
      join change_log renaming on noun = 'entity' and noun_type = ${type} and noun_id = named.id
      where action = 'rename' and renaming.diff#>>'{fields,0,field}' = 'entity_id'
    ), page as (
      select version from (
        select version from entities where entity_type = ${type} and entity_id = ${id}
        union all
        select version from entity_revisions where entity_type = ${type} and entity_id = ${id}
      ) as every order by version desc offset ${offset} limit ${limit + 1}
    ), content as (
      select version, true as current, name, status, fields, markdown_body, primary_asset,
        updated_at as saved_at, updated_by as saved_by
      from entities
      where entity_type = ${type} and entity_id = ${id} and version = any(array(select version from page))
      union all
      select version, false, name, status, fields, markdown_body, primary_asset, saved_at, saved_by
      from entity_revisions
      where entity_type = ${type} and entity_id = ${id} and version = any(array(select version from page))
    ), numbered as (
      select *, lead(version) over (order by version desc) as former_version from content
    )
    select this.version, this.current, this.name, this.status, this.saved_at, this.saved_by,
      users.display_name as saved_by_name, log.action, log.origin,
      coalesce(this.markdown_body <> former.markdown_body, false) as body_changed,
      case when former.version is null then '{}' else array(
        select coalesce(a.key, b.key) as key
        from jsonb_each(this.fields) a full join jsonb_each(former.fields) b on a.key = b.key
        where a.value is distinct from b.value
        union all select 'name' where this.name <> former.name
        union all select 'status' where this.status <> former.status
        union all select 'primary_asset' where this.primary_asset is distinct from former.primary_asset
        order by key
      ) end as changed
    from numbered this
    left join content former on former.version = this.former_version
    left join users on users.id = this.saved_by
    left join lateral (
      select action, diff->>'origin' as origin from change_log
      where noun = 'entity' and noun_type = ${type} and noun_id = any(array(select id from named))
        and at = this.saved_at and action <> 'delete'
      order by diff->>'version' = this.version::text desc, seq desc limit 1
    ) log on true
    order by this.version desc limit ${limit}`.execute(db)
  return rows
}

/** The content of one version. */
export interface Version {
  readonly version: number
  readonly name: string
  readonly status: string
  readonly fields: FieldMap
  readonly markdown_body: string
  readonly primary_asset: string | null
  readonly saved_at: Date
  /** When the entity was made. */
  readonly created_at: Date
}

/** These versions of a live entity, as many of them as there are. */
export async function findVersions(
  db: Db,
  { type, id }: EntityKey,
  versions: readonly number[],
): Promise<Version[]> {
  const { rows } = await sql<Version>`
    select version, name, status, fields, markdown_body, primary_asset, updated_at as saved_at, created_at
    from entities where entity_type = ${type} and entity_id = ${id} and version = any(${versions})
    union all
    select old.version, old.name, old.status, old.fields, old.markdown_body, old.primary_asset, old.saved_at,
      entities.created_at
    from entity_revisions old
    join entities on entities.entity_type = old.entity_type and entities.entity_id = old.entity_id
    where old.entity_type = ${type} and old.entity_id = ${id} and old.version = any(${versions})`.execute(db)
  return rows
}
