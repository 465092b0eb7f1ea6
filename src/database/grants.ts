import pg from 'pg'

/** The log of writes and the audit trail are added to, never changed, by the application. */
const appendOnly = ['change_log', 'audit_log']

const callable = [
  'resolve_session(uuid)',
  'resolve_session_token(bytea)',
  'resolve_api_token(bytea)',
  'resolve_oauth2_token(bytea)',
  'resolve_external_identity(text,text)',
  'resolve_invite(bytea)',
  'resolve_share(bytea)',
  'note_token_uses(bigint[],timestamptz[])',
  'sweep_idempotency_keys()',
  'tenants_of(uuid)',
  'tenants_led_alone_by(uuid)',
  'revoke_api_tokens_of(uuid)',
  'has_second_factor(uuid)',
  'remove_second_factor(uuid)',
  'restrict_sessions(boolean,uuid)',
  'tenants_to_write()',
  'analyze_entities()',
  'sampled_texts(integer)',
  'newest_texts(integer)',
  'newest_since(integer)',
  'words_of_name(text)',
  'spellings_of(text)',
  'entities_named(text[],integer)',
  'entities_called(text,integer)',
  'members_of(text,uuid)',
  'factions_of(text,uuid)',
  'find_romances(text[],text[],uuid)',
  'first_romances(integer,text[],uuid)',
  'find_enmities(text[],text[],uuid)',
  'sum_enmities(enmities[],enmities[])',
  'tenants_with_recycled_entities(timestamptz,uuid,integer)',
  'resolve_share_link(bytea)',
  'resolve_shared_conversation(text)',
  'append_run_events(uuid[],uuid[],integer[],jsonb)',
  'bases_to_embed(text,uuid,text)',
]

/**
 * The application role reads and writes every table of ours and owns none. Compares before it grants,
 * so that an ordinary start changes nothing in the catalog.
 */
export async function grantApplicationRole(owner: pg.Client, role: string): Promise<void> {
  const name = pg.escapeIdentifier(role)
  const statements = [
    ...(await tableGrants(owner, role)),
    ...(await workerGrants(owner, role)),
    ...callable.map((signature) => `grant execute on function public.${signature} to ${name}`),
  ]
  const { rows } = await owner.query<{ ready: boolean }>(
    `select has_schema_privilege($1, 'public', 'usage') and has_schema_privilege($1, 'graphile_worker', 'usage')
       and (select bool_and(has_function_privilege($1, f, 'execute')) from unnest($2::text[]) f) as ready`,
    [role, callable.map((signature) => `public.${signature}`)],
  )
  const upToDate = rows[0]?.ready === true && statements.length === callable.length
  if (upToDate) return
  await owner.query([`grant usage on schema public, graphile_worker to ${name}`, ...statements].join(';\n'))
}

interface Relation {
  readonly name: string
  readonly kind: 'r' | 'p' | 'v'
}

async function tableGrants(owner: pg.Client, role: string): Promise<string[]> {
  const { rows } = await owner.query<Relation>(
    `select c.relname as name, c.relkind as kind
     from pg_class c
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v')
       and not has_table_privilege($1, c.oid, 'select')
       and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
     order by c.relname`,
    [role],
  )
  return rows.map(({ name, kind }) => {
    const rights =
      kind === 'v'
        ? 'select'
        : appendOnly.includes(name)
          ? 'select, insert'
          : 'select, insert, update, delete'
    return `grant ${rights} on public.${pg.escapeIdentifier(name)} to ${pg.escapeIdentifier(role)}`
  })
}

/** graphile-worker protects its tables from everyone but their owner; the application runs the jobs. */
async function workerGrants(owner: pg.Client, role: string): Promise<string[]> {
  const { rows } = await owner.query<{ name: string; secured: boolean; admitted: boolean }>(
    `select c.relname as name, c.relrowsecurity as secured, exists (
       select from pg_policy p where p.polrelid = c.oid and p.polroles @> array[$1::regrole::oid]
     ) as admitted
     from pg_class c
     where c.relnamespace = 'graphile_worker'::regnamespace and c.relkind in ('r', 'v')
       and (not has_table_privilege($1, c.oid, 'delete') or c.relrowsecurity)
     order by c.relname`,
    [role],
  )
  const name = pg.escapeIdentifier(role)
  const fresh = rows.filter((row) => !row.secured || !row.admitted)
  if (fresh.length === 0) return []
  return [
    `grant select, insert, update, delete on all tables in schema graphile_worker to ${name}`,
    `grant usage, select on all sequences in schema graphile_worker to ${name}`,
    `grant execute on all functions in schema graphile_worker to ${name}`,
    ...fresh
      .filter((row) => row.secured)
      .map((row) => {
        const table = `graphile_worker.${pg.escapeIdentifier(row.name)}`
        return `create policy ${name} on ${table} to ${name} using (true) with check (true)`
      }),
  ]
}
