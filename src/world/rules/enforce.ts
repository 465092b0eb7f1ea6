import { setImmediate } from 'node:timers/promises'
import type { Kysely } from 'kysely'
import type { DB } from '../../../generated/database.ts'
import type { TenantDb } from '../../database/database.ts'
import { invalidAll } from '../../http/errors.ts'
import type { Services } from '../../services/services.ts'
import type { EntityDraft } from '../markdown/rules.ts'
import { templatesOf } from '../templates/queries.ts'
import type { Template } from '../templates/rules.ts'
import { evaluateRules, MAX_CHARACTERS, type RuleFinding } from './evaluate/evaluate.ts'
import { questionsOf } from './evaluate/facts.ts'
import type { Subject } from './evaluate/subject.ts'
import { lookUp } from './lookup.ts'
import { rulesOf, settingsOf } from './queries.ts'

type Sources = Pick<Services, 'database' | 'tenantCache'>

/** The occasions that `validation` of the settings names. */
export type Occasion = 'create' | 'update' | 'import'

/** Finds what entities break of rules that are loaded already; one query for each kind of look-up. */
export type RuleChecker = (db: Kysely<DB>, subjects: readonly Subject[]) => Promise<RuleFinding[][]>

/** A checker of the tenant's rules for a type. It is made before a transaction begins, and may work in it. */
export async function ruleChecker(
  services: Sources,
  tenantId: string,
  template: Template,
): Promise<RuleChecker> {
  const [book, registry] = await Promise.all([rulesOf(services, tenantId), templatesOf(services, tenantId)])
  const rules = book.forType(template.entityType)
  return async (db, subjects) => {
    const facts = await lookUp(db, registry, template.entityType, questionsOf(rules, template, subjects))
    const budget = { left: MAX_CHARACTERS }
    const findings: RuleFinding[][] = []
    for (const subject of subjects) {
      findings.push(evaluateRules(rules, template, subject, facts, budget))
      // A long page lets other requests in between.
      if (findings.length % 20 === 0) await setImmediate()
    }
    return findings
  }
}

type Draft = Omit<EntityDraft, 'primaryAsset'>

/** Finds the critical rules that entities break, for each of them. */
export type RuleJudge = (
  db: Kysely<DB>,
  all: readonly { readonly entityId: string | null; readonly draft: Draft }[],
) => Promise<RuleFinding[][]>

/** Throws 422 with every critical finding of a draft. `db` may be the transaction that writes. */
export type RuleGuard = (db: Kysely<DB>, entityId: string | null, draft: Draft) => Promise<void>

/**
 * What judges entities by critical rules, when the tenant's settings want that on this occasion: rules of severity
 * error and priority critical, and those that the settings list for the type. Under the default settings it is
 * undefined, and no query is made for it. Ask for it before a transaction begins.
 */
export async function ruleJudge(
  services: Sources,
  tenantId: string,
  template: Template,
  occasion: Occasion,
): Promise<RuleJudge | undefined> {
  const { settings } = await settingsOf(services, tenantId)
  const asked = { create: settings.onCreate, update: settings.onUpdate, import: settings.onImport }[occasion]
  if (!settings.enforceStrict || !asked) return undefined
  const check = await ruleChecker(services, tenantId, template)
  const enforced = new Set(settings.areas.get(template.entityType)?.enforce)
  return async (db, all) => {
    const subjects = all.map(({ entityId, draft: { name, status, fields, markdownBody } }) => ({
      entityId,
      name,
      status,
      fields,
      markdownBody,
    }))
    const findings = await check(db, subjects)
    return findings.map((some) =>
      some.filter(
        ({ ruleId, priority, severity }) =>
          enforced.has(ruleId) || (priority === 'critical' && severity === 'error'),
      ),
    )
  }
}

/**
 * The findings of a content that its former content did not have: what an operation breaks that changes an entity
 * without its whole content being anybody's to answer for.
 */
export function newlyBroken(before: readonly RuleFinding[], after: readonly RuleFinding[]): RuleFinding[] {
  const known = new Set(before.map(textOf))
  return after.filter((one) => !known.has(textOf(one)))
}

const textOf = ({ ruleId, field, message }: RuleFinding) => JSON.stringify([ruleId, field, message])

/** What refuses an entity that {@link ruleJudge} finds to break critical rules; undefined where that is. */
export async function ruleGuard(
  services: Sources,
  tenantId: string,
  template: Template,
  occasion: Occasion,
): Promise<RuleGuard | undefined> {
  const judge = await ruleJudge(services, tenantId, template, occasion)
  if (!judge) return undefined
  return async (db, entityId, draft) => {
    const [critical = []] = await judge(db, [{ entityId, draft }])
    if (critical.length === 0) return
    throw invalidAll(
      critical.slice(0, 100).map(({ ruleId, field, message }) => ({
        pointer: inBody(field),
        message: `${message} (rule ${ruleId})`,
      })),
    )
  }
}

/** {@link ruleGuard} at once, for a draft that is known before any transaction. */
export async function enforceRules(
  services: Sources,
  db: TenantDb,
  template: Template,
  draft: Draft,
  { entityId, occasion }: { entityId: string | null; occasion: Occasion },
): Promise<void> {
  const guard = await ruleGuard(services, db.tenantId, template, occasion)
  await guard?.(db, entityId, draft)
}

/** A pointer into the front matter as one into the body of a request. */
function inBody(field: string): string {
  if (field === '/') return ''
  return /^\/(?:name|status|markdown_body)$/.test(field) ? field : `/fields${field}`
}
