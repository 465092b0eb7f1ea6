import type { Studio } from './app.ts'

/** What the audit log says about a user, oldest first. */
export const auditOf = (studio: Studio, userId: string) =>
  studio.database.system
    .selectFrom('audit_log')
    .select(['action', 'outcome', 'tenant_id', 'ip', 'user_agent', 'request_id', 'detail'])
    .where('user_id', '=', userId)
    .orderBy('id')
    .execute()
