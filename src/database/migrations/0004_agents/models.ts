import { type Kysely, sql } from 'kysely'
import { protectTenantTable } from '../policy.ts'

export async function createModels(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table model_providers (
      tenant_id uuid not null references tenants (id) on delete cascade,
      provider_id text not null check (length(provider_id) between 1 and 64),
      owner_id uuid references users (id) on delete cascade,
      name text not null,
      kind text not null check (kind in ('openai_compatible', 'anthropic')),
      base_url text not null,
      sealed_key text,
      key_hint text,
      key_hash bytea,
      model text not null,
      max_tokens integer,
      temperature double precision,
      top_p double precision,
      presence_penalty double precision,
      max_model_len integer,
      supports_multimodal boolean not null default false,
      supports_structured_output boolean not null default false,
      is_default boolean not null default false,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now(),
      primary key (tenant_id, provider_id)
    );
    create index model_providers_created_idx on model_providers (tenant_id, created_at desc);
    comment on column model_providers.owner_id is 'Null for a provider of the whole tenant';
    comment on column model_providers.key_hash is 'Keyed hash, by which an equal provider is found again';

    create table provider_keys (
      tenant_id uuid not null references tenants (id) on delete cascade,
      user_id uuid not null references users (id) on delete cascade,
      provider text not null check (length(provider) between 1 and 64),
      sealed_key text not null,
      key_hint text not null,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now(),
      primary key (tenant_id, user_id, provider)
    );
    comment on table provider_keys is 'A user''s own key in place of the provider''s';

    create table model_catalog (
      tenant_id uuid not null references tenants (id) on delete cascade,
      model_config_id uuid not null,
      provider text not null,
      model_id text not null,
      display_name text not null,
      is_active boolean not null default true,
      context_window integer,
      supports_vision boolean not null default false,
      max_output_tokens integer,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now(),
      primary key (tenant_id, model_config_id),
      unique (tenant_id, provider, model_id)
    );

    create table model_usage (
      tenant_id uuid not null references tenants (id) on delete cascade,
      usage_id bigint generated always as identity,
      at timestamptz not null default now(),
      user_id uuid references users (id) on delete set null,
      session_id text,
      run_id uuid,
      purpose text not null,
      provider text not null,
      model text not null,
      input_tokens integer not null,
      output_tokens integer not null,
      cached_tokens integer not null default 0,
      reasoning_tokens integer not null default 0,
      duration_ms integer not null,
      outcome text not null,
      primary key (tenant_id, usage_id)
    );
    create index model_usage_at_idx on model_usage (tenant_id, at desc);
    create index model_usage_run_idx on model_usage (tenant_id, run_id);
  `.execute(db)
  for (const table of ['model_providers', 'provider_keys', 'model_catalog', 'model_usage']) {
    await protectTenantTable(db, table)
  }
}
