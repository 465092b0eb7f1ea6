import { type Kysely, sql } from 'kysely'
import { protectTenantTable } from '../policy.ts'

export async function createRuns(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table runs (
      tenant_id uuid not null references tenants (id) on delete cascade,
      run_id uuid not null,
      session_id text not null,
      user_id uuid not null references users (id) on delete cascade,
      face text not null check (face in ('navi', 'sage', 'recall', 'api')),
      state text not null default 'queued'
        check (state in ('queued', 'running', 'done', 'stopped', 'failed', 'interrupted')),
      request jsonb not null default '{}',
      resumable boolean not null default true,
      epoch integer not null default 0,
      stop_reason text,
      outcome jsonb,
      created_at timestamptz not null default now(),
      started_at timestamptz,
      finished_at timestamptz,
      compacted_at timestamptz,
      primary key (tenant_id, run_id),
      foreign key (tenant_id, session_id)
        references conversations (tenant_id, session_id) on delete cascade
    );
    create index runs_session_idx on runs (tenant_id, session_id, created_at desc);
    create index runs_live_idx on runs (tenant_id, session_id) where state in ('queued', 'running');
    create index runs_compaction_idx on runs (tenant_id, finished_at) where compacted_at is null;
    comment on column runs.epoch is 'Raised by each process that takes the run; only the newest may append events';
    comment on column runs.stop_reason is 'Set by who wants the run to end; its executor obeys';
    comment on column runs.resumable is 'Whether a reader may attach again (Sage: only runs of web-stream)';

    create table run_events (
      tenant_id uuid not null,
      run_id uuid not null,
      idx integer not null check (idx >= 0),
      final boolean not null default false,
      payload jsonb not null,
      primary key (tenant_id, run_id, idx)
    );
    comment on table run_events is 'What happened in a run, in order; every stream is a projection of it';
  `.execute(db)
  await protectTenantTable(db, 'runs')
  await protectTenantTable(db, 'run_events')
  await createAppend(db)
  await createRemoval(db)
}

/**
 * A process writes the events of all its runs in one statement, whatever tenants they belong to. Row-level security
 * lets a statement see one tenant, so this runs as the owner; the caller has authenticated each run before.
 */
async function createAppend(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function append_run_events(tenant_ids uuid[], run_ids uuid[], epochs integer[], events jsonb)
    returns setof uuid
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp as $$
    declare
      accepted uuid[];
    begin
      with writers as (
        select * from unnest(tenant_ids, run_ids, epochs) with ordinality as w (tenant_id, run_id, epoch, place)
      ), given as (
        select (e->>0)::integer as place, (e->>1)::integer as idx, (e->>2)::boolean as final, e->3 as payload
        from jsonb_array_elements(events) e
      ), owned as materialized (
        select r.tenant_id, r.run_id, w.place
        from public.runs r
        join writers w on w.tenant_id = r.tenant_id and w.run_id = r.run_id and w.epoch = r.epoch
        order by r.run_id
        for share of r
      ), written as (
        insert into public.run_events (tenant_id, run_id, idx, final, payload)
        select o.tenant_id, o.run_id, g.idx, g.final, g.payload
        from given g join owned o on o.place = g.place
        returning run_id
      )
      select array_agg(distinct w.run_id) into accepted from written w;
      if accepted is not null then
        for i in 0 .. (cardinality(accepted) - 1) / 150 loop
          perform pg_notify('run_events', array_to_string(accepted[i * 150 + 1 : i * 150 + 150], ','));
        end loop;
      end if;
      return query select unnest(accepted);
    end $$;
    comment on function append_run_events is
      'Appends events ([writer, counted from 1; index; final; payload] each) of the writers whose epoch is the run''s, tells the readers, and returns those runs';
  `.execute(db)
}

/**
 * Events go with their run. A foreign key would do so too, and would look the run up once more for each event, which was
 * measured to more than double what an append costs. It is not needed to keep events without a run out: `append_run_events`
 * locks the run against its deletion before it stores anything.
 */
async function createRemoval(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function remove_run_events() returns trigger
    language plpgsql security definer
    set search_path = pg_catalog, pg_temp as $$
    begin
      delete from public.run_events e using gone g where e.tenant_id = g.tenant_id and e.run_id = g.run_id;
      return null;
    end $$;
    create trigger runs_remove_events after delete on runs
      referencing old table as gone for each statement execute function remove_run_events();
  `.execute(db)
}
