import { tagOf } from '../../http/answer.ts'
import { requireMatch } from '../../http/conditional.ts'
import { invalidAll, notFound } from '../../http/errors.ts'
import type { Handler } from '../../http/types.ts'
import { findUnstorable } from '../entities/rules.ts'
import { refreshDocuments } from '../markdown/queries.ts'
import { lockDocument, saveDocument, templatesOf } from '../templates/queries.ts'
import { RULE_SETTINGS_PATH } from '../templates/rules.ts'
import { editing } from './edit/editing.ts'
import { ruleChecker } from './enforce.ts'
import { rulesToReview } from './evaluate/evaluate.ts'
import type { Subject } from './evaluate/subject.ts'
import { findSubject, listSubjects } from './lookup.ts'
import { rulesOf, settingsOf, storedSettings } from './queries.ts'
import { changeSettings } from './settings.ts'
import { requireRules, tagOfRules } from './subject-rules.ts'
import {
  toRuleFile,
  toRuleIndex,
  toRuleProblem,
  toRuleSet,
  toRuleSettings,
  toRuleValidation,
} from './views.ts'

/** `GET /api/rules` */
export const ruleList: Handler<'ruleList'> = async ({ db, query, services, reply }) => {
  const { files } = await rulesOf(services, db?.tenantId)
  const { offset, limit } = query
  const total = files.length
  reply.page({ offset, limit, total })
  return { total, offset, limit, files: files.slice(offset, offset + limit).map(toRuleFile) }
}

/** `GET /api/rules/index` */
export const ruleIndex: Handler<'ruleIndex'> = async ({ db, services, reply }) => {
  const index = toRuleIndex(await rulesOf(services, db?.tenantId))
  reply.etag(tagOf(JSON.stringify(index)))
  return index
}

/** `POST /api/rules/reload` */
export const ruleReload: Handler<'ruleReload'> = async ({ db, services }) => {
  await refreshDocuments(services, db.tenantId, 'rule')
  await refreshDocuments(services, db.tenantId, 'rule_settings')
  services.tenantCache.drop(db.tenantId)
  const { files } = await rulesOf(services, db.tenantId)
  return {
    file_count: files.length,
    rule_count: files.reduce((count, { rules }) => count + rules.length, 0),
    problems: files.flatMap(({ problems }) => problems).map(toRuleProblem),
  }
}

/** `GET /api/rules/settings` */
export const ruleSettings: Handler<'ruleSettings'> = async ({ db, services, reply }) => {
  const { settings, tag } = await settingsOf(services, db?.tenantId)
  reply.etag(tag)
  return toRuleSettings(settings)
}

/** `PUT /api/rules/settings`: absent keeps, null clears. */
export const ruleConfigure: Handler<'ruleConfigure'> = async ({
  db,
  body,
  principal,
  services,
  request,
  reply,
}) => {
  const templates = await templatesOf(services, db.tenantId)
  const unknown = Object.keys(body.areas ?? {}).filter((type) => !templates.resolve(type))
  if (unknown.length > 0) {
    throw invalidAll(unknown.map((type) => ({ pointer: `/areas/${type}`, message: 'is no entity type' })))
  }
  const areas =
    body.areas &&
    Object.fromEntries(
      Object.entries(body.areas).map(([word, area]) => [templates.resolve(word)?.entityType ?? word, area]),
    )
  const content = await db.transaction().execute(async (trx) => {
    const before = (await lockDocument(trx, RULE_SETTINGS_PATH))?.content ?? ''
    requireMatch(request.ifMatch, tagOf(before))
    const changed = editing(RULE_SETTINGS_PATH, () =>
      changeSettings(before, RULE_SETTINGS_PATH, { ...body, areas }),
    )
    const place = {
      path: RULE_SETTINGS_PATH,
      kind: 'rule_settings',
      layer: null,
      name: 'settings.yaml',
    } as const
    await saveDocument(trx, { ...place, content: changed, actorId: principal.user.id })
    return changed
  })
  services.tenantCache.drop(db.tenantId)
  const { settings, tag } = storedSettings(content)
  reply.etag(tag)
  return toRuleSettings(settings)
}

/** `POST /api/rules/validate/{type}` */
export const ruleValidate: Handler<'ruleValidate'> = async ({ db, path, query, body, services, reply }) => {
  const template = (await templatesOf(services, db.tenantId)).resolve(path.type)
  if (!template) throw notFound('entity type', path.type)
  const type = template.entityType
  const { offset, limit } = query
  let total = 1
  let subjects: Subject[]
  if (body?.entity) {
    const unstorable = findUnstorable(body.entity)
    if (unstorable) throw invalidAll([{ ...unstorable, pointer: `/entity${unstorable.pointer}` }])
    const { name, status = template.status, fields = {}, markdown_body: markdownBody = '' } = body.entity
    subjects = [{ entityId: body.entity_id ?? null, name, status, fields, markdownBody }]
  } else if (body?.entity_id !== undefined) {
    const subject = await findSubject(db, type, body.entity_id)
    if (!subject) throw notFound('entity', `${path.type}/${body.entity_id}`)
    subjects = [subject]
  } else ({ total, subjects } = await listSubjects(db, type, { offset, limit }))
  reply.page({ offset, limit, total })

  const rules = (await rulesOf(services, db.tenantId)).forType(type)
  const check = await ruleChecker(services, db.tenantId, template)
  const findings = await check(db, subjects)
  const checked = subjects.map((subject, index) => ({ subject, findings: findings[index] ?? [] }))
  return toRuleValidation(type, { total, offset, limit }, checked, rulesToReview(rules), rules.problems)
}

/** `GET /api/rules/{type}` */
export const ruleView: Handler<'ruleView'> = async ({ db, path, services, reply }) => {
  const { set } = await requireRules(services, db?.tenantId, path.type)
  reply.etag(tagOfRules(set))
  return toRuleSet(set)
}
