import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { tagOf } from '../../../http/answer.ts'
import { requireMatch } from '../../../http/conditional.ts'
import { badRequest } from '../../../http/errors.ts'
import type { Handler } from '../../../http/types.ts'
import { temporaryPath } from '../../../services/temporary.ts'
import { given } from '../given.ts'
import { managesTools, requireAgent } from '../skills/agent.ts'
import { download } from '../skills/download.ts'
import { forgetFiles } from '../skills/forget.ts'
import { readSkillHead } from '../skills/front-matter.ts'
import { availableSkills } from '../skills/of-agent.ts'
import { changeSkill, placeFor, readableSkill } from '../skills/places.ts'
import { deleteSkill, listSkills, updateSkill } from '../skills/queries.ts'
import { removeFiles, skillChange, storeSkill } from '../skills/store.ts'
import { toSkill, toSkillAvailable } from '../views.ts'

const texts = {
  onlyZip: { en: 'Only ZIP files are supported', zh: '仅支持 ZIP 文件' },
  renamed: { en: 'The name in the front matter must stay', zh: '不能修改技能名称' },
} as const

/** `GET /api/skills` */
export const skillList: Handler<'skillList'> = async ({ db, principal, query }) => {
  const agentId = given(query.agent_id)
  const wanted = query.dimension
  const dimension = wanted === 'system' || wanted === 'user' || wanted === 'agent' ? wanted : null
  const agent = agentId === undefined ? undefined : await requireAgent(db, principal, agentId)
  const rows = await listSkills(db, {
    userId: principal.user.id,
    all: managesTools(principal),
    dimension,
    names: agent?.skills ?? null,
    agentId: agent?.agentId ?? null,
  })
  return { skills: rows.map(toSkill) }
}

/** `GET /api/skills/agent-available` */
export const skillAvailable: Handler<'skillAvailable'> = async ({ db, principal, query }) => {
  const agent = await requireAgent(db, principal, query.agent_id)
  return { skills: (await availableSkills(db, agent)).map(toSkillAvailable) }
}

/** `POST /api/skills/upload` */
export const skillUpload: Handler<'skillUpload'> = async ({ services, db, principal, body }) => {
  if (!/\.zip$/i.test(body.file.filename)) throw badRequest('file: must be a .zip archive', texts.onlyZip)
  const place = await placeFor(db, principal, body)
  await storeSkill(services, db, body.file.path, place)
  return { user_id: principal.user.id }
}

/** `POST /api/skills/import-url` */
export const skillImport: Handler<'skillImport'> = async ({ services, db, principal, body }) => {
  const place = await placeFor(db, principal, body)
  const path = await temporaryPath(join(services.config.dataDir, 'tmp'))
  try {
    await download(body.url, path, services.config.fetchAllowPrivate)
    await storeSkill(services, db, path, place)
  } finally {
    await rm(path, { force: true })
  }
  return { user_id: principal.user.id }
}

/** `GET /api/skills/content` */
export const skillContent: Handler<'skillContent'> = async ({ db, principal, query, reply }) => {
  const { content } = await readableSkill(db, principal, query.name, given(query.agent_id))
  reply.etag(tagOf(content))
  return { content }
}

/** `PUT /api/skills/content` */
export const skillContentSet: Handler<'skillContentSet'> = async ({ db, principal, body, request }) => {
  const { name, description } = readSkillHead(body.content)
  await changeSkill(db, principal, body.name, given(body.agent_id), async (trx, skill) => {
    requireMatch(request.ifMatch, tagOf(skill.content))
    if (name !== skill.name) {
      throw badRequest(`content: the front matter must keep the name ${skill.name}`, texts.renamed)
    }
    await updateSkill(trx, skill.skill_id, { description, content: body.content })
    await skillChange(trx, skill.dimension, { id: skill.skill_id, name, action: 'update' })
  })
  return {}
}

/** `DELETE /api/skills` */
export const skillDelete: Handler<'skillDelete'> = async ({ services, db, principal, query }) => {
  const files = await changeSkill(db, principal, query.name, given(query.agent_id), async (trx, skill) => {
    await deleteSkill(trx, skill.skill_id)
    await forgetFiles(trx, services, db.tenantId, skill.files)
    await skillChange(trx, skill.dimension, { id: skill.skill_id, name: skill.name, action: 'delete' })
    return skill.files
  })
  await removeFiles(services, files)
  return {}
}
