import type { Transaction } from 'kysely'
import type { DB } from '../../../generated/database.ts'
import { tagOf } from '../../http/answer.ts'
import { notModified, tagMatches } from '../../http/conditional.ts'
import {
  conflict,
  HttpError,
  invalid,
  invalidAll,
  notFound,
  type Problem,
  preconditionFailed,
} from '../../http/errors.ts'
import type { Handler, RawHandler } from '../../http/types.ts'
import type { Services } from '../../services/services.ts'
import { findUnstorable, pointerTo } from '../entities/rules.ts'
import type { FieldMap } from '../markdown/rules.ts'
import { lockDocument, saveDocument } from '../templates/queries.ts'
import { documentPlace } from '../templates/rules.ts'
import { editing } from './edit/editing.ts'
import { nextRuleId, withoutRule, withPrompt, withRule, withRuleChanged } from './edit/rules-edit.ts'
import { checksOf } from './evaluate/check.ts'
import { parseRuleFile } from './parse.ts'
import { RULES_FOLDER, type RuleFile } from './rule.ts'
import { requireRules, type SubjectRules, tagOfRules } from './subject-rules.ts'
import { toRule, toRuleMarkdown } from './views.ts'

/** Words that stand where a rule's id would. */
const RESERVED_IDS = new Set(['markdown', 'system-prompt'])

/** Members of a rule's view that say where it is; a client may send them back. */
const DERIVED = new Set(['source', 'is_checked'])

/** Characters of a rule file, as its front matter and project folder take them. */
const MAX_FILE = 900_000

interface Write {
  readonly services: Services
  readonly db: {
    readonly tenantId: string
    transaction(): { execute<T>(run: (trx: Transaction<DB>) => Promise<T>): Promise<T> }
  }
  readonly actorId: string
  readonly ifMatch: string | undefined
}

/** A rule file that is begun for a type without one. */
const freshFile = (type: string) =>
  `---\nentity_type: ${type}\nversion: "1.0"\nrules: []\n---\n\n# Rules: ${type.replaceAll('_', ' ')}\n`

/** Where the type's own rules are edited. */
const ownPath = ({ type, set }: SubjectRules) =>
  set.own?.path ?? `${RULES_FOLDER}/${type.toUpperCase()}_RULES.md`

/**
 * Rewrites a rule file under a lock: the project's, or a copy of the built-in one, or a new one. `If-Match` may name
 * the file or all rules of the type. Returns the file afterwards.
 */
async function rewrite(
  { services, db, actorId, ifMatch }: Write,
  subject: SubjectRules,
  path: string,
  change: (file: RuleFile) => string,
): Promise<{ file: RuleFile; tag: string }> {
  const { resolveType, book, set, type } = subject
  const place = documentPlace(path)
  if (!place) throw conflict(`The file ${path} cannot be part of a project`)
  const builtin = book.files.find((file) => file.path === path && file.builtin)?.text
  const text = await db.transaction().execute(async (trx) => {
    const stored = (await lockDocument(trx, path))?.content
    const before = stored ?? builtin ?? freshFile(type)
    if (
      ifMatch !== undefined &&
      !tagMatches(ifMatch, tagOf(before)) &&
      !tagMatches(ifMatch, tagOfRules(set, { path, text: before }))
    ) {
      throw preconditionFailed()
    }
    const after = editing(path, () =>
      change(parseRuleFile(before, path, { builtin: stored === undefined, resolveType })),
    )
    if (after.length > MAX_FILE)
      throw invalid('', `the rule file would have more than ${MAX_FILE} characters`)
    await saveDocument(trx, { ...place, content: after, actorId })
    return after
  })
  services.tenantCache.drop(db.tenantId)
  const file = parseRuleFile(text, path, { resolveType })
  return { file, tag: tagOf(text) }
}

/** The keys of a rule as they are written; 422 for what no file or database holds, and for a check that says nothing. */
function ruleKeys(body: object): FieldMap {
  const unstorable = findUnstorable(body)
  if (unstorable) throw invalid(unstorable.pointer, unstorable.message)
  const { check } = body as { check?: unknown }
  const problems: Problem[] = []
  checksOf({ check }, (path, message) => problems.push({ pointer: pointerTo(path), message }))
  if (problems.length > 0) throw invalidAll(problems)
  return Object.fromEntries(Object.entries(body).filter(([key]) => !DERIVED.has(key)))
}

function requireRule(file: RuleFile, id: string) {
  const rule = file.rules.find((one) => one.id === id)
  if (!rule) throw notFound('rule', id)
  return rule
}

/** `POST /api/rules/{type}` */
export const ruleCreate: Handler<'ruleCreate'> = async (call) => {
  const { db, path, body, principal, services, request, reply } = call
  if (body.id !== undefined && RESERVED_IDS.has(body.id)) {
    throw invalid('/id', `"${body.id}" is reserved. Reserved ids: ${[...RESERVED_IDS].sort().join(', ')}.`)
  }
  const keys = ruleKeys(body)
  const subject = await requireRules(services, db.tenantId, path.type)
  const write = { services, db, actorId: principal.user.id, ifMatch: request.ifMatch }
  let id = ''
  const { file, tag } = await rewrite(write, subject, ownPath(subject), (before) => {
    const ids = before.rules.map((rule) => rule.id)
    id = body.id ?? nextRuleId(ids, subject.type)
    if (ids.includes(id)) throw conflict(`Rule exists already: ${id}`)
    return withRule(before, { id, ...keys })
  })
  reply.etag(tag)
  reply.header('Location', `/api/rules/${subject.type}/${encodeURIComponent(id)}`)
  return toRule(requireRule(file, id))
}

/** The path of the file that a rule in force stands in; 404 for an unknown rule. */
function pathOfRule({ set }: SubjectRules, id: string): string {
  const rule = set.rules.find((one) => one.id === id)
  if (!rule) throw notFound('rule', id)
  return rule.path
}

/** `PUT /api/rules/{type}/{rule_id}`: absent keeps, null removes. */
export const ruleUpdate: Handler<'ruleUpdate'> = async (call) => {
  const { db, path, body, principal, services, request, reply } = call
  const id = path.rule_id
  const { id: given, ...keys } = ruleKeys(body)
  if (given !== undefined && given !== id) throw invalid('/id', 'cannot be changed')
  const subject = await requireRules(services, db.tenantId, path.type)
  const write = { services, db, actorId: principal.user.id, ifMatch: request.ifMatch }
  const { file, tag } = await rewrite(write, subject, pathOfRule(subject, id), (before) => {
    const rule = requireRule(before, id)
    const changed = withRuleChanged(before, id, asSpelled(rule.data, keys))
    if (changed === undefined) throw notFound('rule', id)
    return changed
  })
  reply.etag(tag)
  return toRule(requireRule(file, id))
}

/** The keys under the names that the rule uses: `description` for `rule`, `severity` for `validation_type`. */
function asSpelled(rule: FieldMap, keys: FieldMap): FieldMap {
  const other: Record<string, string> = { rule: 'description', validation_type: 'severity' }
  return Object.fromEntries(
    Object.entries(keys).map(([key, value]) => {
      const alias = Object.hasOwn(other, key) ? other[key] : undefined
      const used = alias !== undefined && !Object.hasOwn(rule, key) && Object.hasOwn(rule, alias)
      return [used && !Object.hasOwn(keys, alias) ? alias : key, value]
    }),
  )
}

/** `DELETE /api/rules/{type}/{rule_id}` */
export const ruleDelete: Handler<'ruleDelete'> = async (call) => {
  const { db, path, principal, services, request, reply } = call
  const id = path.rule_id
  const subject = await requireRules(services, db.tenantId, path.type)
  const write = { services, db, actorId: principal.user.id, ifMatch: request.ifMatch }
  const at = pathOfRule(subject, id)
  const { tag } = await rewrite(write, subject, at, (before) => {
    const changed = withoutRule(before, id)
    if (changed === undefined) throw notFound('rule', id)
    return changed
  })
  reply.etag(tag)
  return { message: 'Rule deleted', entity_type: subject.type, rule_id: id, path: at }
}

/** `GET /api/rules/{type}/markdown`: the file itself where the client asks for Markdown. */
export const ruleMarkdown: RawHandler<'ruleMarkdown'> = async ({ db, path, services }, { req, res }) => {
  const { type, set } = await requireRules(services, db?.tenantId, path.type)
  if (!set.own) throw notFound('rule file', type)
  const tag = tagOf(set.own.text)
  res.setHeader('ETag', tag)
  res.setHeader('Vary', 'Accept')
  res.setHeader('Cache-Control', 'private, no-cache')
  if (notModified(req, tag)) {
    res.status(304).end()
    return
  }
  const wanted = req.accepts(['application/json', 'text/markdown', 'text/plain'])
  if (wanted === false) throw new HttpError(406, 'The answer is application/json or text/markdown')
  if (wanted === 'application/json') res.json(toRuleMarkdown(type, set.own))
  else res.type('text/markdown; charset=utf-8').send(set.own.text)
}

/** `PUT /api/rules/{type}/markdown` */
export const ruleRewrite: Handler<'ruleRewrite'> = async (call) => {
  const { db, path, body, principal, services, request, reply } = call
  const unstorable = findUnstorable(body)
  if (unstorable) throw invalid(unstorable.pointer, unstorable.message)
  const subject = await requireRules(services, db.tenantId, path.type)
  const at = ownPath(subject)
  const given = parseRuleFile(body.markdown, at, { resolveType: subject.resolveType })
  const broken = given.problems.find(({ severity }) => severity === 'error')
  if (broken) throw invalid('/markdown', `line ${broken.line}: ${broken.message}`)
  // The settings may have named a file as the type's own that says it is another's.
  if (given.entityType !== subject.type && given.entityType !== subject.set.own?.entityType) {
    throw invalid('/markdown', `entity_type is ${given.entityType ?? 'missing'}, not ${subject.type}`)
  }
  const write = { services, db, actorId: principal.user.id, ifMatch: request.ifMatch }
  const { file, tag } = await rewrite(write, subject, at, () => body.markdown)
  reply.etag(tag)
  return toRuleMarkdown(subject.type, file)
}

/** `PUT /api/rules/{type}/system-prompt` */
export const rulePrompt: Handler<'rulePrompt'> = async (call) => {
  const { db, path, body, principal, services, request, reply } = call
  const unstorable = findUnstorable(body)
  if (unstorable) throw invalid(unstorable.pointer, unstorable.message)
  const subject = await requireRules(services, db.tenantId, path.type)
  const write = { services, db, actorId: principal.user.id, ifMatch: request.ifMatch }
  const at = ownPath(subject)
  const { file, tag } = await rewrite(write, subject, at, (before) => withPrompt(before, body.system_prompt))
  reply.etag(tag)
  return { entity_type: subject.type, path: at, system_prompt: file.systemPrompt }
}
