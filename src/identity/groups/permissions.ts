import type { Kysely } from 'kysely'
import type { DB } from '../../../generated/database.ts'
import { forbidden, invalid, invalidAll } from '../../http/errors.ts'
import type { Principal } from '../../http/principal.ts'
import { presets } from './presets.ts'
import { findTemplate } from './queries.ts'
import { beyondCaller, builtInTemplates, permissionProblems } from './rules.ts'

/** 422 naming each permission that no group can bring. */
export function requireKnown(slugs: readonly string[]): void {
  const problems = permissionProblems(slugs)
  if (problems.length > 0) throw invalidAll(problems)
}

/** 403 when somebody would get through a group what the one who gives it does not have. */
export function requireOwn(slugs: readonly string[], principal: Principal): void {
  const slug = beyondCaller(slugs, principal)
  if (slug !== undefined) throw forbidden(`Permission ${slug} is not yours to give`)
}

/** The permissions that a new group is to have: those given, else the preset's, else the template's. */
export async function permissionsFor(
  db: Kysely<DB>,
  body: { permissions?: string[]; preset?: string; permission_template_id?: string },
): Promise<readonly string[]> {
  const preset = presets.find(({ id }) => id === body.preset)
  if (body.preset !== undefined && !preset) throw invalid('/preset', `no such preset: ${body.preset}`)
  const templateId = body.permission_template_id?.toLowerCase()
  const template =
    templateId === undefined
      ? undefined
      : (builtInTemplates.find(({ id }) => id === templateId) ?? (await findTemplate(db, templateId)))
  if (templateId !== undefined && !template) {
    throw invalid('/permission_template_id', `no such template: ${templateId}`)
  }
  return body.permissions ?? preset?.permissions ?? template?.permissions ?? []
}
