import { type Kysely, sql } from 'kysely'
import { protectTenantTable } from './policy.ts'

/** Jobs that are added are added, and what the job of a project folder is to look at outlives its failures. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function enqueue_job(
      task text, payload json, queue_name text, run_at timestamptz, max_attempts int, job_key text, priority int,
      job_key_mode text
    ) returns bigint
    language plpgsql volatile set search_path = pg_catalog, pg_temp as $$
    declare
      added bigint;
    begin
      loop
        select j.id into added from graphile_worker.add_job(
          identifier => task, payload => payload, queue_name => queue_name, run_at => run_at,
          max_attempts => max_attempts, job_key => job_key, priority => priority, job_key_mode => job_key_mode) j;
        if added is not null then
          return added;
        end if;
      end loop;
    end $$;
    comment on function enqueue_job is 'graphile_worker.add_job, which adds nothing and says nothing where a worker takes the job of the same key between two statements of it (graphile/worker#580): then it is asked again';

    create table sync_requests (
      tenant_id uuid not null references tenants (id) on delete cascade,
      path text not null check (length(path) <= 1024),
      taken_by uuid,
      primary key (tenant_id, path)
    );
    comment on table sync_requests is 'Paths of project folders that are to be looked at; they go when that has been done';
    comment on column sync_requests.path is 'Empty: the whole folder';
    comment on column sync_requests.taken_by is 'The run that looks at it, unless it was asked for again meanwhile';

    create or replace function tenants_to_write() returns setof uuid
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
      select t.id from public.tenants t left join public.projects p on p.tenant_id = t.id
      where exists (
        select from public.change_log c
        where c.tenant_id = t.id and (p.written_cursor is null or (c.xid, c.seq) >
          (split_part(p.written_cursor, '.', 1)::xid8, split_part(p.written_cursor, '.', 2)::bigint))
      ) or exists (
        select from public.project_problems f where f.tenant_id = t.id
          and f.reason in ('no_access', 'no_space', 'read_only', 'io_error', 'vanished', 'busy', 'path_taken')
      ) or exists (
        select from public.sync_requests r where r.tenant_id = t.id)
      order by t.id limit 1000
    $$;
    comment on function tenants_to_write is 'Tenants whose folder is behind their change log, had a passing problem, or is to be looked at';
  `.execute(db)
  await protectTenantTable(db, 'sync_requests')
}
