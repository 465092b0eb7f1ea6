import { invalid, notFound } from '../../../http/errors.ts'
import type { Handler } from '../../../http/types.ts'
import { type RuleJudge, ruleJudge } from '../../rules/rules.ts'
import { templatesOf } from '../../templates/queries.ts'
import { FIX_RULES, type FixRule } from '../fix.ts'
import { fixEntities, pageOfKeys } from '../fix-run.ts'
import { findEntity } from '../queries.ts'
import { requireTemplate } from '../type.ts'
import { toFixes } from '../views.ts'

/** `POST /api/validation/fix` */
export const entityFix: Handler<'entityFix'> = async ({ db, body, principal, services }) => {
  const { entity_type: typeText, entity_id: id, offset = 0, limit = 100, dry_run: dryRun = false } = body
  if (id !== undefined && typeText === undefined) {
    throw invalid('/entity_type', 'is required beside entity_id')
  }
  const type = typeText === undefined ? undefined : await requireTemplate(services, db.tenantId, typeText)
  const templates = await templatesOf(services, db.tenantId)
  const options = {
    rules: new Set<FixRule>(body.rules ?? FIX_RULES),
    store: !dryRun,
    by: { actorId: principal.user.id, origin: 'fix' } as const,
  }
  if (type && id !== undefined && !(await findEntity(db, type.entityType, id))) {
    throw notFound('entity', `${typeText}/${id}`)
  }
  const page =
    type && id !== undefined
      ? { total: 1, keys: offset === 0 ? [{ type: type.entityType, id }] : [] }
      : await pageOfKeys(db, { type: type?.entityType, offset, limit })
  const judges = new Map<string, RuleJudge>()
  for (const named of new Set(page.keys.map((key) => key.type))) {
    const template = templates.resolve(named)
    const judge = template && (await ruleJudge(services, db.tenantId, template, 'update'))
    if (judge) judges.set(named, judge)
  }
  const fixed = await db
    .transaction()
    .execute((trx) => fixEntities(trx, templates, page.keys, { ...options, judges }))
  return toFixes({ dryRun, total: page.total, offset, limit }, fixed)
}
