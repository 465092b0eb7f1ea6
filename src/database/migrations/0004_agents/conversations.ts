import { type Kysely, sql } from 'kysely'
import { protectTenantTable } from '../policy.ts'

export async function createConversations(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table conversations (
      tenant_id uuid not null references tenants (id) on delete cascade,
      session_id text not null check (length(session_id) between 1 and 200),
      user_id uuid not null references users (id) on delete cascade,
      agent_id text,
      profile_id text,
      name text,
      pinned boolean not null default false,
      context_tokens integer not null default 0,
      max_context_tokens integer not null default 0,
      user_count integer not null default 0,
      agent_count integer not null default 0,
      message_count integer not null default 0,
      preview text,
      settings jsonb not null default '{}',
      created_at timestamptz not null default now(),
      last_active timestamptz not null default now(),
      primary key (tenant_id, session_id)
    );
    create index conversations_user_idx on conversations (tenant_id, user_id, pinned desc, last_active desc);
    create index conversations_active_idx on conversations (tenant_id, last_active desc);
    comment on column conversations.agent_id is 'Sage''s agent; a profile is in profile_id';

    create table messages (
      tenant_id uuid not null references tenants (id) on delete cascade,
      session_id text not null,
      position bigint generated always as identity,
      message_id text not null,
      run_id uuid,
      role text not null check (role in ('user', 'assistant', 'tool', 'system')),
      parts jsonb not null check (jsonb_typeof(parts) = 'array'),
      meta jsonb not null default '{}' check (jsonb_typeof(meta) = 'object'),
      in_context boolean not null default true,
      shown boolean not null default true,
      tokens integer not null default 0,
      created_at timestamptz not null default now(),
      primary key (tenant_id, session_id, position),
      foreign key (tenant_id, session_id)
        references conversations (tenant_id, session_id) on delete cascade
    );
    create unique index messages_id_idx on messages (tenant_id, session_id, message_id);
    comment on column messages.parts is 'Text, reasoning, images, tool calls or one tool result';
    comment on column messages.in_context is 'Whether the model still sees it; a summary takes the place of what it replaced';
    comment on column messages.shown is 'Whether people see it; false for summaries, which only the model reads';

    create table conversation_files (
      tenant_id uuid not null references tenants (id) on delete cascade,
      session_id text not null,
      name text not null check (length(name) between 1 and 1024),
      file_id uuid not null default gen_random_uuid(),
      size bigint not null,
      content_type text not null,
      published boolean not null default false,
      created_at timestamptz not null default now(),
      primary key (tenant_id, session_id, name),
      foreign key (tenant_id, session_id)
        references conversations (tenant_id, session_id) on delete cascade
    );

    comment on table conversation_files is 'What was uploaded for a session and what its agent has published';
    comment on column conversation_files.name is 'Path within the folder of the session, where the bytes are';

    create table conversation_links (
      tenant_id uuid not null references tenants (id) on delete cascade,
      link_id uuid not null,
      session_id text not null,
      token_hash bytea not null,
      sealed_token text not null,
      created_by uuid references users (id) on delete set null,
      revoked_at timestamptz,
      created_at timestamptz not null default now(),
      primary key (tenant_id, link_id),
      foreign key (tenant_id, session_id)
        references conversations (tenant_id, session_id) on delete cascade
    );
    create unique index conversation_links_token_idx on conversation_links (token_hash);
    create index conversation_links_session_idx on conversation_links (tenant_id, session_id);
    create index conversation_links_shared_idx on conversation_links (session_id) where revoked_at is null;

    create table recalls (
      tenant_id uuid not null references tenants (id) on delete cascade,
      recall_id uuid not null,
      session_id text not null,
      call_type text not null check (call_type in ('once', 'recurring', 'immediate')),
      trigger_at timestamptz not null,
      interval_seconds integer check (interval_seconds > 0),
      internal_comment text not null default '',
      additional_context_message text not null default '',
      permissions text[] not null default '{}',
      status text not null default 'pending' check (status in ('pending', 'fired', 'cancelled')),
      fired_count integer not null default 0,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now(),
      primary key (tenant_id, recall_id),
      foreign key (tenant_id, session_id)
        references conversations (tenant_id, session_id) on delete cascade,
      check (call_type <> 'recurring' or interval_seconds is not null)
    );
    comment on column recalls.permissions is 'What the credential could do with which it was scheduled';
    create index recalls_session_idx on recalls (tenant_id, session_id, status, trigger_at);
  `.execute(db)
  for (const table of ['conversations', 'messages', 'conversation_files', 'conversation_links', 'recalls']) {
    await protectTenantTable(db, table)
  }
  await createShareLookups(db)
}

/** Whoever has a share link has no tenant: these find it. */
async function createShareLookups(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function resolve_share_link(token_hash bytea) returns table (tenant_id uuid, session_id text)
    language plpgsql stable strict parallel safe security definer rows 1
    set search_path = pg_catalog, pg_temp as $$
    #variable_conflict use_column
    begin
      return query
        select l.tenant_id, l.session_id from public.conversation_links l
        where l.token_hash = $1 and l.revoked_at is null;
    end $$;
    comment on function resolve_share_link is 'The conversation that a live share link of this hash shows, or no row';

    create function resolve_shared_conversation(conversation text) returns table (tenant_id uuid)
    language plpgsql stable strict parallel safe security definer rows 1
    set search_path = pg_catalog, pg_temp as $$
    #variable_conflict use_column
    begin
      return query
        select l.tenant_id from public.conversation_links l
        where l.session_id = $1 and l.revoked_at is null
        order by l.created_at, l.link_id limit 1;
    end $$;
    comment on function resolve_shared_conversation is
      'The tenant of the conversation of this id that was shared first and still is, or no row';
  `.execute(db)
}
