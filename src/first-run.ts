import { randomBytes, randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { insertMembership, insertTenant, insertUser, slugTaken } from './identity/auth/queries.ts'
import { slugOf } from './identity/auth/rules.ts'
import { hashPassword } from './services/passwords.ts'
import type { Services } from './services/services.ts'
import { loadDemoWorld } from './world/entities/demo.ts'
import { createEntity } from './world/entities/rules.ts'
import { templatesOf } from './world/templates/queries.ts'

/** The account that a first start has made; the password only if it was made up. */
export interface FirstAdministrator {
  readonly email: string
  readonly password: string | undefined
}

/** Any number that differs from the other advisory locks of the server. */
const lock = 7_204_918_302

/**
 * On an empty database: a tenant, its owner who is also the server's administrator, and a job that loads the
 * demo world, in one transaction. Undefined when there are users already. Several processes may start at once.
 */
export async function firstRun({
  config,
  database,
  secrets,
  jobs,
}: Services): Promise<FirstAdministrator | undefined> {
  const anybody = await database.system.selectFrom('users').select('id').limit(1).executeTakeFirst()
  if (anybody) return undefined
  const password = config.adminPassword ?? secrets.randomToken(12)
  const passwordHash = await hashPassword(password)
  const tenantId = randomUUID()
  const userId = randomUUID()
  return database
    .tenant(tenantId, userId)
    .transaction()
    .execute(async (trx) => {
      await sql`select pg_advisory_xact_lock(${lock})`.execute(trx)
      if (await trx.selectFrom('users').select('id').limit(1).executeTakeFirst()) return undefined
      await insertUser(trx, {
        id: userId,
        email: config.adminEmail,
        username: 'admin',
        displayName: 'Administrator',
        passwordHash,
        phone: null,
        systemRole: 'admin',
        emailVerifiedAt: new Date(),
      })
      // A tenant may have outlived its users.
      const slug = (await slugTaken(trx, 'atelier'))
        ? slugOf('Atelier', randomBytes(6).toString('hex'))
        : 'atelier'
      await insertTenant(trx, { id: tenantId, name: 'Atelier', slug })
      await insertMembership(trx, tenantId, userId, 'owner')
      if (config.demo) await jobs.add(trx, 'demo.load', { tenantId, userId })
      return { email: config.adminEmail, password: config.adminPassword === undefined ? password : undefined }
    })
}

/** The task of job `demo.load`: puts the demo world into a tenant; what is there already stays as it is. */
export const demoTask =
  ({ database, tenantCache }: Pick<Services, 'database' | 'tenantCache'>) =>
  async (payload: unknown): Promise<void> => {
    const { tenantId, userId } = payload as { tenantId: string; userId: string }
    const [world, templates] = await Promise.all([
      loadDemoWorld(),
      templatesOf({ database, tenantCache }, tenantId),
    ])
    await database
      .tenant(tenantId, userId)
      .transaction()
      .execute(async (trx) => {
        for (const entity of world) {
          const template = templates.resolve(entity.entityType)
          if (!template) throw new Error(`the demo world has an entity of unknown type ${entity.entityType}`)
          const draft = {
            name: entity.name,
            status: entity.status,
            fields: { ...entity.fields, tags: entity.tags },
            markdownBody: entity.markdownBody,
            primaryAsset: entity.primaryAsset ?? null,
          }
          const key = { type: entity.entityType, id: entity.entityId }
          await createEntity(trx, template, key, draft, { actorId: userId, origin: 'demo' })
        }
      })
  }
