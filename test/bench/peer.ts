// The peer: what a careful programmer writes by hand for the four measured operations with `node:http` and `pg` and
// nothing else. It does the same work: it verifies the token and looks up the session, checks the role, keeps tenants
// apart by row-level security, runs the same SQL (named, so prepared once), validates the entity by its template with
// the same rules, writes links, the former version and the change log in the transaction of the write, and answers with
// the same JSON.
//
// Isolation: BEGIN, set_config, the statement and COMMIT, with pg's pipeline mode, which sends them without waiting for
// each answer. That is the quickest way with the driver as it is; waiting after each one costs a read about a third more.
// What the peer leaves out: logs, metrics, request ids, security headers, CORS, limits, ETag conditions, idempotency
// keys, time-outs, error bodies that name the field, and Markdown files that follow.
//
// Environment: DATABASE_URL, SECRET_KEY, DATA_DIR.
import { createSecretKey } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import jwt from 'jsonwebtoken'
import pg from 'pg'
import { createSecrets } from '../../src/services/secrets.ts'
import { compareVersions } from '../../src/world/entities/compare.ts'
import { entityLinks } from '../../src/world/entities/links.ts'
import { mergeFields } from '../../src/world/entities/merge-fields.ts'
import { type EntityProblem, validateEntity } from '../../src/world/entities/validate.ts'
import { loadBuiltinTemplates } from '../../src/world/templates/registry.ts'
import { statements } from './statements.ts'

const { DATABASE_URL, SECRET_KEY, DATA_DIR = '' } = process.env
const secrets = createSecrets({ secretKey: SECRET_KEY, dataDir: DATA_DIR })
const key = createSecretKey(secrets.derive('access-token'))
const pool = new pg.Pool({ connectionString: DATABASE_URL, max: 10, pipeline: true })
const templates = await loadBuiltinTemplates()

class Refusal extends Error {
  readonly status: number

  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

interface Session {
  readonly user_id: string
  readonly tenant_id: string
  readonly role: string
}

interface Stamp {
  readonly version: string
  readonly created_at: Date
  readonly updated_at: Date
}

interface Row extends Stamp {
  readonly entity_id: string
  readonly name: string
  readonly status: string
  readonly markdown_body: string
  readonly primary_asset: string | null
  readonly problems: EntityProblem[]
  readonly fields_json: string
  readonly other_fields_json: string | null
  readonly primary_image: string | null
}

interface Locked extends Content {
  readonly markdown_body: string
  readonly primary_asset: string | null
  readonly version: string
  readonly created_at: Date
  readonly now: Date
}

async function authenticate(req: IncomingMessage): Promise<Session> {
  const token = /^Bearer (.+)$/.exec(req.headers.authorization ?? '')?.[1] ?? ''
  let claims: string | jwt.JwtPayload
  try {
    claims = jwt.verify(token, key, { algorithms: ['HS256'] })
  } catch {
    throw new Refusal(401, 'not authenticated')
  }
  const sessionId = typeof claims === 'string' ? undefined : claims.sid
  const { rows } = await pool.query<Session>({
    name: 'session',
    text: statements.session,
    values: [sessionId],
  })
  const [session] = rows
  if (!session) throw new Refusal(401, 'not authenticated')
  return session
}

const begin = { text: 'begin' }
const commit = { text: 'commit' }
const scopeOf = ({ tenant_id, user_id }: Session) => ({
  name: 'scope',
  text: statements.scope,
  values: [tenant_id, user_id],
})

/** Reads in a transaction of the tenant, all in one trip. */
async function read(session: Session, ...queries: pg.QueryConfig[]): Promise<pg.QueryResult[]> {
  const client = await pool.connect()
  try {
    const [, , ...results] = await Promise.all(
      [begin, scopeOf(session), ...queries, commit].map((query) => client.query(query)),
    )
    client.release()
    return results.slice(0, -1)
  } catch (error) {
    client.release(true)
    throw error
  }
}

/** Runs `work` in a transaction of the tenant; the first query travels together with BEGIN. */
async function write<T>(session: Session, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  try {
    const opened = Promise.all([client.query(begin), client.query(scopeOf(session))])
    const [result] = await Promise.all([work(client), opened])
    client.release()
    return result
  } catch (error) {
    await client.query('rollback').then(
      () => client.release(),
      () => client.release(true),
    )
    throw error
  }
}

/** The documented members after the fields, of which the row has the JSON text. */
function entityJson(type: string, row: Row): string {
  const errors = row.problems.filter(({ severity }) => severity === 'error')
  const image = row.primary_image
  const folder = templates.resolve(type)?.folderName
  const members = JSON.stringify({
    entity_type: type,
    entity_id: row.entity_id,
    name: row.name,
    status: row.status,
    markdown_body: row.markdown_body,
    primary_asset:
      row.primary_asset ??
      (image ? (image.includes('/') ? image : `/${folder}/${row.entity_id}/images/${image}`) : null),
    validation_errors: errors.map(({ field, message, value }) => ({ field, message, value })),
    is_valid: errors.length === 0,
    created_at: row.created_at.toISOString(),
    updated_at: row.updated_at.toISOString(),
    version: Number(row.version),
  })
  const top = row.other_fields_json ?? row.fields_json
  return `${top === '{}' ? '{' : `${top.slice(0, -1)},`}"fields":${row.fields_json},${members.slice(1)}`
}

async function readBody(req: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of req as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > 1024 * 1024) throw new Refusal(413, 'too large')
    chunks.push(chunk)
  }
  let body: unknown
  try {
    body = JSON.parse(Buffer.concat(chunks).toString('utf8'))
  } catch {
    throw new Refusal(400, 'not JSON')
  }
  if (typeof body !== 'object' || body === null) throw new Refusal(422, 'not an object')
  const { name, status, fields, markdown_body } = body as Record<string, unknown>
  for (const text of [name, status, markdown_body]) {
    if (text !== undefined && typeof text !== 'string') throw new Refusal(422, 'not a text')
  }
  if (fields !== undefined && (typeof fields !== 'object' || fields === null)) {
    throw new Refusal(422, 'fields is not an object')
  }
  return body as Record<string, unknown>
}

interface Content {
  readonly name: string
  readonly status: string
  readonly fields: Record<string, unknown>
  readonly markdownBody: string
  readonly primaryAsset: string | null
}

function columnsOf(content: Content, fieldsJson: string, problems: EntityProblem[]): unknown[] {
  const { tags } = content.fields
  return [
    content.name,
    content.status,
    fieldsJson,
    content.markdownBody,
    Array.isArray(tags) ? tags.filter((tag) => typeof tag === 'string') : [],
    content.primaryAsset,
    JSON.stringify(problems),
  ]
}

const documented =
  /^(?:entity_type|entity_id|name|status|fields|markdown_body|primary_asset|validation_errors|is_valid|created_at|updated_at|version)$/

/** The answer to a write, made of what was written. */
function written(
  type: string,
  id: string,
  content: Content,
  fieldsJson: string,
  problems: EntityProblem[],
  stamp: Stamp,
): string {
  const { fields } = content
  const clash = Object.keys(fields).some((name) => documented.test(name))
  const others = () => Object.fromEntries(Object.entries(fields).filter(([name]) => !documented.test(name)))
  const image = fields.primary_image
  return entityJson(type, {
    ...stamp,
    entity_id: id,
    name: content.name,
    status: content.status,
    markdown_body: content.markdownBody,
    primary_asset: content.primaryAsset,
    problems,
    fields_json: fieldsJson,
    other_fields_json: clash ? JSON.stringify(others()) : null,
    primary_image: content.primaryAsset === null && typeof image === 'string' ? image : null,
  })
}

const change = (type: string, id: string, action: string, name: string, diff: object | null) => ({
  name: 'change',
  text: statements.change,
  values: ['entity', type, id, action, name, diff && JSON.stringify(diff)],
})

type Answer = { readonly status: number; readonly text: string; readonly etag?: string }

async function view(session: Session, type: string, id: string): Promise<Answer> {
  const [found] = await read(session, { name: 'find', text: statements.find, values: [type, id] })
  const row = found?.rows[0] as Row | undefined
  if (!row) throw new Refusal(404, 'no such entity')
  return { status: 200, text: entityJson(type, row), etag: `"${row.version}"` }
}

async function list(session: Session, type: string, query: URLSearchParams): Promise<Answer> {
  const offset = Number(query.get('offset') ?? 0)
  const limit = Number(query.get('limit') ?? 50)
  if (!Number.isInteger(offset) || !Number.isInteger(limit) || offset < 0 || limit < 1 || limit > 200) {
    throw new Refusal(422, 'not a page')
  }
  const values = [type, type, limit, offset]
  const [found] = await read(session, { name: 'list', text: statements.list, values })
  const total = Number(found?.rows[0]?.total ?? 0)
  const entities = found?.rows.map((row: Row) => entityJson(type, row)).join(',') ?? ''
  return {
    status: 200,
    text: `{"total":${total},"offset":${offset},"limit":${limit},"entities":[${entities}]}`,
  }
}

async function create(session: Session, type: string, body: Record<string, unknown>): Promise<Answer> {
  const template = templates.resolve(type)
  const id = body.entity_id
  if (!template || typeof id !== 'string' || !/^[a-z0-9][a-z0-9_]{0,127}$/.test(id))
    throw new Refusal(422, 'bad id')
  const content: Content = {
    name: String(body.name),
    status: (body.status as string | undefined) ?? template.status,
    fields: mergeFields(template.defaults, body.fields as Record<string, unknown>),
    markdownBody: (body.markdown_body as string | undefined) ?? template.markdownSkeleton,
    primaryAsset: null,
  }
  const fieldsJson = JSON.stringify(content.fields)
  const problems = validateEntity(template, content)
  const user = session.user_id
  const values = [type, id, ...columnsOf(content, fieldsJson, problems), user, user, null, type, id, type, id]
  return write(session, async (client) => {
    const { rows } = await client.query<Stamp>({ name: 'insert', text: statements.insert, values })
    const [stamp] = rows
    if (!stamp) throw new Refusal(409, 'exists already')
    const links = entityLinks(template, content).map((link, position) => ({
      source_type: type,
      source_id: id,
      position,
      kind: link.kind,
      field: link.field,
      pointer: link.pointer,
      target_type: link.targetType,
      target_id: link.targetId,
      relationship: link.relationship,
    }))
    await Promise.all([
      client.query({ name: 'links', text: statements.links, values: [JSON.stringify(links)] }),
      client.query(
        change(type, id, 'create', content.name, { origin: 'api', version: Number(stamp.version) }),
      ),
      client.query(commit),
    ])
    return {
      status: 201,
      text: written(type, id, content, fieldsJson, problems, stamp),
      etag: `"${stamp.version}"`,
    }
  })
}

async function update(
  session: Session,
  type: string,
  id: string,
  body: Record<string, unknown>,
): Promise<Answer> {
  const template = templates.resolve(type)
  if (!template) throw new Refusal(404, 'no such type')
  return write(session, async (client) => {
    const { rows } = await client.query<Locked>({ name: 'lock', text: statements.lock, values: [type, id] })
    const [before] = rows
    if (!before) throw new Refusal(404, 'no such entity')
    const content: Content = {
      name: (body.name as string | undefined) ?? before.name,
      status: (body.status as string | undefined) ?? before.status,
      fields: mergeFields(before.fields, body.fields as Record<string, unknown> | undefined),
      markdownBody: (body.markdown_body as string | undefined) ?? before.markdown_body,
      primaryAsset: before.primary_asset,
    }
    const fieldsJson = JSON.stringify(content.fields)
    const problems = validateEntity(template, content)
    const key = [type, id]
    const values = [...key, ...columnsOf(content, fieldsJson, problems), session.user_id, ...key]
    const former = { ...before, markdownBody: before.markdown_body }
    const { fields } = compareVersions(former, content)
    const diff = { fields, body: before.markdown_body !== content.markdownBody }
    if (JSON.stringify(entityLinks(template, former)) !== JSON.stringify(entityLinks(template, content))) {
      throw new Refusal(501, 'the measured update changes no links')
    }
    await Promise.all([
      client.query({ name: 'update', text: statements.update, values }),
      client.query(change(type, id, 'update', content.name, diff)),
      client.query(commit),
    ])
    const stamp = {
      version: String(Number(before.version) + 1),
      created_at: before.created_at,
      updated_at: before.now,
    }
    return {
      status: 200,
      text: written(type, id, content, fieldsJson, problems, stamp),
      etag: `"${stamp.version}"`,
    }
  })
}

async function respond(req: IncomingMessage): Promise<Answer> {
  const [path = '', search = ''] = (req.url ?? '').split('?', 2)
  const [, type, id] = /^\/api\/entity\/([^/]+)(?:\/([^/]+))?$/.exec(path) ?? []
  if (type === undefined || !templates.resolve(type)) throw new Refusal(404, 'not here')
  const session = await authenticate(req)
  if (req.method === 'GET') {
    return id === undefined ? list(session, type, new URLSearchParams(search)) : view(session, type, id)
  }
  if (session.role === 'viewer') throw new Refusal(403, 'not allowed')
  const body = await readBody(req)
  if (req.method === 'POST' && id === undefined) return create(session, type, body)
  if (req.method === 'PUT' && id !== undefined) return update(session, type, id, body)
  throw new Refusal(405, 'not allowed here')
}

function send(res: ServerResponse, { status, text, etag }: Answer): void {
  res.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': Buffer.byteLength(text),
    ...(etag === undefined ? {} : { ETag: etag }),
  })
  res.end(text)
}

const server = createServer((req, res) => {
  respond(req).then(
    (answer) => send(res, answer),
    (error: unknown) => {
      const status = error instanceof Refusal ? error.status : 500
      const detail = error instanceof Error ? error.message : String(error)
      if (status === 500) process.stderr.write(`${error instanceof Error ? error.stack : detail}\n`)
      send(res, { status, text: JSON.stringify({ status, detail }) })
    },
  )
})
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}\n`)
})
process.once('SIGTERM', () => process.exit(0))
