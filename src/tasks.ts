import { join } from 'node:path'
import { sql } from 'kysely'
import { handOverAgents } from './agents/agents/rules.ts'
import { compactTask } from './agents/chat/runs/compact.ts'
import {
  embedTask,
  forgetTask as forgetDocumentsTask,
  handOverKnowledge,
  ingestTask,
  sweepTask as sweepKnowledgeTask,
} from './agents/knowledge/rules.ts'
import { handOverProviders } from './agents/providers/hand-over.ts'
import { fireTask } from './agents/recalls/rules.ts'
import { forgetTask, handOverSessions, sweepSessionFiles } from './agents/sessions/rules.ts'
import { forgetSkillFilesTask, handOverTools } from './agents/tools/rules.ts'
import { demoTask } from './first-run.ts'
import { resetTask } from './identity/auth/recovery.ts'
import { sweepGrants } from './identity/oauth2/grant-queries.ts'
import { deleteUserTask, type HandOver } from './identity/users/deletion.ts'
import type { Task } from './services/jobs-worker.ts'
import { mailTask } from './services/mail.ts'
import type { Services } from './services/services.ts'
import { removeStale } from './services/temporary.ts'
import { scanProjectsTask, sweepProjectsTask, syncTask } from './world/markdown/sync/tasks.ts'
import { recycleFilesTask, recycleSweepTask } from './world/recycle-bin/tasks.ts'
import { revalidateTask } from './world/templates/revalidate.ts'

const dayMs = 24 * 60 * 60 * 1000

/** Rows that have served their time; `audit_log` and the change log are kept. */
const sweepTask =
  ({ config, database, limits }: Services): Task =>
  async () => {
    await limits.sweep()
    await removeStale(join(config.dataDir, 'tmp'), dayMs)
    await sql`delete from verification_codes where expires_at < now() - interval '1 day'`.execute(
      database.system,
    )
    await sql`delete from refresh_tokens where expires_at < now()`.execute(database.system)
    // The newest session of a user in a tenant stays, because it tells when they last came.
    await sql`
      delete from sessions where coalesce(revoked_at, expires_at) < now() - interval '30 days' and exists (
        select from sessions newer
        where newer.user_id = sessions.user_id and newer.tenant_id is not distinct from sessions.tenant_id
          and newer.created_at > sessions.created_at)`.execute(database.system)
    await sweepGrants(database.system)
    await sql`delete from password_resets where expires_at < now() - interval '1 day'`.execute(
      database.system,
    )
    await sql`delete from login_flows where expires_at < now()`.execute(database.system)
    await sql`delete from webhook_events where received_at < now() - interval '1 day'`.execute(
      database.system,
    )
    await sql`select sweep_idempotency_keys()`.execute(database.system)
  }

/** What the rooms do with the belongings of somebody who is removed from a tenant. */
const handOversOf = (services: Services): readonly HandOver[] => [
  handOverAgents(services.config),
  handOverSessions(services),
  handOverProviders,
  handOverTools(services),
  handOverKnowledge,
]

/** Every background task by its name. */
export const tasksOf = (services: Services): Readonly<Record<string, Task>> => ({
  'mail.send': mailTask(services.mail, services.secrets),
  'password.reset': resetTask(services),
  'demo.load': demoTask(services),
  'user.delete': deleteUserTask(services, handOversOf(services)),
  'run.compact': compactTask(services),
  'recall.fire': fireTask(services),
  'session.forget': forgetTask(services),
  'skill.forget': forgetSkillFilesTask(services),
  'knowledge.ingest': ingestTask(services),
  'knowledge.embed': embedTask(services),
  'knowledge.forget': forgetDocumentsTask(services),
  knowledge_sweep: sweepKnowledgeTask(services),
  session_sweep: sweepSessionFiles(services),
  'templates.revalidate': revalidateTask(services),
  'project.sync': syncTask(services),
  'project.scan': scanProjectsTask(services),
  project_sweep: sweepProjectsTask(services),
  'recycle.files': recycleFilesTask(services),
  recycle_sweep: recycleSweepTask(services),
  sweep: sweepTask(services),
})

/** Recurring jobs: minute, hour, day, month, weekday, task. */
export const crontab = `17 * * * * sweep ?max=3
37 * * * * session_sweep ?max=3
47 * * * * knowledge_sweep ?max=1
* * * * * project_sweep ?max=3
41 3 * * * recycle_sweep ?max=3`
