import { invalid, notFound } from '../../http/errors.ts'
import type { Handler, RawHandler, Upload } from '../../http/types.ts'
import { entityTag } from '../entities/rules.ts'
import { templatesOf } from '../templates/queries.ts'
import { writeEntityFile } from './entity-file/write.ts'
import { fileFindings } from './findings.ts'
import { formatFile } from './format/format.ts'
import { readFrontmatter } from './frontmatter.ts'
import { readCandidate } from './import/plan.ts'
import { readForeignFiles, runImport } from './import/run.ts'
import { readSources } from './import/sources.ts'
import { findExported } from './queries.ts'
import { toFindings, toImportPlan, toImportResult } from './views.ts'

/** `POST /api/markdown/export/{type}/{id}` */
export const markdownExport: RawHandler<'markdownExport'> = async (
  { db, path, services, reply },
  { req, res },
) => {
  const template = (await templatesOf(services, db.tenantId)).resolve(path.type)
  if (!template) throw notFound('entity type', path.type)
  const entity = await findExported(db, template.entityType, path.id)
  if (!entity) throw notFound('entity', `${path.type}/${path.id}`)
  const content = writeEntityFile(entity.baseText ?? undefined, template, path.id, entity.draft, {
    created: entity.createdAt,
    updated: entity.updatedAt,
  })
  const filename = `${template.filePrefix}${path.id}.md`
  const place = entity.path ?? `${template.folderName}/${path.id}/${filename}`
  reply.etag(entityTag(entity))
  res.vary('Accept')
  if (req.accepts(['application/json', 'text/markdown']) === 'text/markdown') {
    res.attachment(place.split('/').at(-1) ?? filename)
    res.type('text/markdown; charset=utf-8').send(content)
    return
  }
  res.json({
    entity_type: template.entityType,
    entity_id: path.id,
    filename: place.split('/').at(-1) ?? filename,
    path: place,
    content,
    version: entity.version,
  })
}

/** `POST /api/markdown/validate-frontmatter` */
export const markdownValidate: Handler<'markdownValidate'> = async ({ db, body, services }) => {
  const templates = await templatesOf(services, db.tenantId)
  const options = { fallbackType: body.entity_type, strict: body.strict === true }
  return toFindings(fileFindings(body.content, templates, options))
}

/** `POST /api/markdown/format` */
export const markdownFormat: Handler<'markdownFormat'> = async ({ db, body, services }) => {
  const { content, entity_type: fallback } = body
  const { data, problems } = readFrontmatter(content)
  const [problem] = problems
  if (problem && problem.kind !== 'no_opening') {
    throw invalid('/content', `line ${problem.line}: ${problem.message}`)
  }
  const type = typeof data.entity_type === 'string' ? data.entity_type : fallback
  const templates = await templatesOf(services, db.tenantId)
  const formatted = formatFile(content, type === undefined ? undefined : templates.resolve(type))
  return { content: formatted, changed: formatted !== content }
}

/** A body that comes as JSON or as a form; the contract's types show the first alone. */
type WithUpload<T> = T & { readonly file?: Upload }

/** `POST /api/import/preview` */
export const markdownImportPreview: Handler<'markdownImportPreview'> = async ({
  db,
  body,
  principal,
  services,
}) => {
  const sent: WithUpload<typeof body> = body
  const templates = await templatesOf(services, db.tenantId)
  const sources = await readSources(sent)
  const candidates = sources.map((source) =>
    readCandidate(source, { templates, entityType: sent.entity_type }),
  )
  const outcomes = await runImport(
    services,
    db,
    candidates.map((one) => ({ ...one, mapping: [] })),
    {
      overwrite: sent.overwrite !== false,
      partial: true,
      replace: true,
      dryRun: true,
      actorId: principal.user.id,
    },
  )
  return toImportPlan(outcomes)
}

/** `POST /api/import/smart` */
export const markdownImportSmart: Handler<'markdownImportSmart'> = async ({
  db,
  body,
  principal,
  services,
}) => {
  const sent: WithUpload<typeof body> = body
  const files = await readForeignFiles(await readSources(sent), services.models, {
    templates: await templatesOf(services, db.tenantId),
    entityType: sent.entity_type,
    mapping: sent.mapping,
    useModel: sent.use_model !== false,
  })
  const dryRun = sent.dry_run === true
  const outcomes = await runImport(services, db, files.candidates, {
    overwrite: sent.overwrite === true,
    partial: sent.partial === true,
    dryRun,
    actorId: principal.user.id,
  })
  return toImportResult({ dryRun, model: files.model }, outcomes)
}
