import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../../generated/database.ts'
import type { TenantDb } from '../../../database/database.ts'
import type { Services } from '../../../services/services.ts'
import { entityReferences, validateEntity } from '../../entities/rules.ts'
import { ruleChecker } from '../../rules/rules.ts'
import { templatesOf } from '../../templates/queries.ts'
import type { Template } from '../../templates/rules.ts'
import type { FieldMap } from '../frontmatter.ts'

export interface Finding {
  readonly entity_type: string
  readonly entity_id: string
  /** Null for a finding of the template. */
  readonly rule_id: string | null
  readonly field: string | null
  readonly severity: 'error' | 'warning' | 'info' | 'suggestion'
  readonly message: string
}

export interface TypeCount {
  readonly entity_type: string
  entities: number
  valid: number
  invalid: number
}

export interface Validation {
  readonly by_type: readonly TypeCount[]
  readonly total: number
  readonly findings: readonly Finding[]
}

interface Stored {
  readonly entity_id: string
  readonly name: string
  readonly status: string
  readonly fields: FieldMap
  readonly markdown_body: string
}

const pageSize = 200

/**
 * Checks every entity against its template and rules, a page of them at a time: only the counts and the wanted page of
 * findings are kept.
 */
export async function validateAll(
  services: Services,
  db: TenantDb,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<Validation> {
  const templates = await templatesOf(services, db.tenantId)
  const by_type: TypeCount[] = []
  const findings: Finding[] = []
  let total = 0
  for (const template of templates.all()) {
    const { entityType: entity_type } = template
    const count: TypeCount = { entity_type, entities: 0, valid: 0, invalid: 0 }
    const check = await ruleChecker(services, db.tenantId, template)
    for await (const page of entitiesOf(db, entity_type)) {
      const ruled = await check(db, page.map(toSubject))
      const existing = await existingOf(db, template, page)
      for (const [index, entity] of page.entries()) {
        const found = findingsOf(template, entity, existing, ruled[index] ?? [])
        const valid = found.every(({ severity }) => severity !== 'error')
        count.entities += 1
        count[valid ? 'valid' : 'invalid'] += 1
        for (const one of found) {
          if (total >= offset && findings.length < limit) findings.push(one)
          total += 1
        }
      }
    }
    if (count.entities > 0) by_type.push(count)
  }
  return { by_type, total, findings }
}

const toSubject = ({ entity_id, name, status, fields, markdown_body }: Stored) => ({
  entityId: entity_id,
  name,
  status,
  fields,
  markdownBody: markdown_body,
})

function findingsOf(
  template: Template,
  entity: Stored,
  references: ReadonlySet<string>,
  ruled: readonly { ruleId: string; field: string; severity: Finding['severity']; message: string }[],
): Finding[] {
  const { entityType: entity_type } = template
  const { entity_id, name, status, fields, markdown_body: markdownBody } = entity
  const draft = { name, status, fields, markdownBody, references }
  return [
    ...validateEntity(template, draft).map(({ field, severity, message }) => ({
      entity_type,
      entity_id,
      rule_id: null,
      field,
      severity,
      message,
    })),
    ...ruled.map(({ ruleId, field, severity, message }) => ({
      entity_type,
      entity_id,
      rule_id: ruleId,
      field,
      severity,
      message,
    })),
  ]
}

async function* entitiesOf(db: Kysely<DB>, type: string): AsyncGenerator<Stored[]> {
  let after = ''
  for (;;) {
    const rows = await db
      .selectFrom('entities')
      .select(['entity_id', 'name', 'status', 'fields', 'markdown_body'])
      .where('entity_type', '=', type)
      .where('entity_id', '>', after)
      .orderBy('entity_id')
      .limit(pageSize)
      .execute()
    if (rows.length > 0) yield rows.map((row) => ({ ...row, fields: row.fields as FieldMap }))
    const last = rows.at(-1)
    if (!last || rows.length < pageSize) return
    after = last.entity_id
  }
}

async function existingOf(db: Kysely<DB>, template: Template, page: readonly Stored[]): Promise<Set<string>> {
  const named = new Set(
    page.flatMap(({ fields }) =>
      entityReferences(template, fields).map(({ entityType, entityId }) => `${entityType}/${entityId}`),
    ),
  )
  if (named.size === 0) return new Set()
  const keys = [...named].map((text) => text.split('/'))
  const { rows } = await sql<{ type: string; id: string }>`
    select e.entity_type as type, e.entity_id as id
    from unnest(${keys.map(([type]) => type)}::text[], ${keys.map(([, ...id]) => id.join('/'))}::text[]) k(type, id)
      join entities e on e.entity_type = k.type and e.entity_id = k.id`.execute(db)
  return new Set(rows.map(({ type, id }) => `${type}/${id}`))
}
