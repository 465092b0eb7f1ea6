import { type Kysely, sql } from 'kysely'

const credentialColumns = sql`
  user_id uuid, email text, username text, display_name text, system_role text, status text,
  tenant_id uuid, role text, credential_id text, kind text, expires_at timestamptz, scopes text[], granted text[],
  restricted boolean`

/**
 * The only lookups that cross tenants, because a request has no tenant before it is authenticated, and the note
 * of when their tokens were used.
 * plpgsql keeps its plan for the connection's lifetime, a SQL function is planned on each call.
 */
export async function createLookups(db: Kysely<unknown>): Promise<void> {
  // What the member's groups add to the role.
  const granted = sql`array(
      select distinct unnest(g.permissions)
      from public.group_members gm
      join public.groups g on g.tenant_id = gm.tenant_id and g.id = gm.group_id
      where gm.tenant_id = m.tenant_id and gm.user_id = m.user_id)`
  const session = sql`
    select u.id, u.email, u.username, u.display_name, u.system_role, u.status,
      s.tenant_id, m.role, s.id::text, s.kind, s.expires_at, null::text[], ${granted}, s.restricted
    from public.sessions s
    join public.users u on u.id = s.user_id and u.status = 'active'
    left join public.memberships m on m.tenant_id = s.tenant_id and m.user_id = s.user_id
    where s.revoked_at is null and s.expires_at > now()
      and (s.tenant_id is null or m.user_id is not null)`
  await sql`
    create function resolve_session(session_id uuid) returns table (${credentialColumns})
    language plpgsql stable strict parallel safe security definer rows 1
    set search_path = pg_catalog, pg_temp as $$
    #variable_conflict use_column
    begin
      return query ${session} and s.id = $1;
    end $$;
    comment on function resolve_session is 'The live session of this id and its user, or no row';

    create function resolve_session_token(token_hash bytea) returns table (${credentialColumns})
    language plpgsql stable strict parallel safe security definer rows 1
    set search_path = pg_catalog, pg_temp as $$
    #variable_conflict use_column
    begin
      return query ${session} and s.token_hash = $1;
    end $$;
    comment on function resolve_session_token is 'The live session of this cookie and its user, or no row';

    create function resolve_api_token(token_hash bytea) returns table (${credentialColumns})
    language plpgsql stable strict parallel safe security definer rows 1
    set search_path = pg_catalog, pg_temp as $$
    #variable_conflict use_column
    begin
      return query
        select u.id, u.email, u.username, u.display_name, u.system_role, u.status,
          t.tenant_id, m.role, t.id::text, t.kind, t.expires_at, t.scopes, ${granted}, false
        from public.api_tokens t
        join public.users u on u.id = t.user_id and u.status = 'active'
        join public.memberships m on m.tenant_id = t.tenant_id and m.user_id = t.user_id
        where t.token_hash = $1 and t.revoked_at is null
          and (t.expires_at is null or t.expires_at > now());
    end $$;
    comment on function resolve_api_token is 'The live API token of this hash and its user, or no row';

    create function resolve_oauth2_token(token_hash bytea) returns table (${credentialColumns})
    language plpgsql stable strict parallel safe security definer rows 1
    set search_path = pg_catalog, pg_temp as $$
    #variable_conflict use_column
    begin
      return query
        select u.id, u.email, u.username, u.display_name, u.system_role, u.status,
          o.tenant_id, m.role, o.id::text, 'oauth2'::text, t.expires_at, string_to_array(t.scope, ' '), ${granted},
          false
        from public.oauth2_tokens t
        join public.oauth2_grants o on o.id = t.grant_id and o.revoked_at is null
        join public.oauth2_clients c on c.client_id = o.client_id and c.enabled
        join public.users u on u.id = o.user_id and u.status = 'active'
        join public.memberships m on m.tenant_id = o.tenant_id and m.user_id = o.user_id
        where t.token_hash = $1 and t.kind = 'access' and t.revoked_at is null and t.expires_at > now();
    end $$;
    comment on function resolve_oauth2_token is 'The live OAuth2 access token of this hash and its user, or no row';

    create function resolve_external_identity(provider text, subject text) returns table (${credentialColumns})
    language plpgsql stable strict parallel safe security definer rows 1
    set search_path = pg_catalog, pg_temp as $$
    #variable_conflict use_column
    begin
      return query
        select u.id, u.email, u.username, u.display_name, u.system_role, u.status,
          m.tenant_id, m.role, u.id::text, 'identity'::text, null::timestamptz, null::text[], ${granted}, false
        from public.external_identities e
        join public.users u on u.id = e.user_id and u.status = 'active'
        join lateral (
          select o.tenant_id, o.user_id, o.role from public.memberships o
          where o.user_id = u.id order by o.created_at, o.tenant_id limit 1) m on true
        where e.provider = $1 and e.subject = $2;
    end $$;
    comment on function resolve_external_identity is
      'The active user of an identity held elsewhere, in the tenant joined first, or no row';

    create function resolve_invite(token_hash bytea) returns table (
      tenant_id uuid, id uuid, tenant_name text, tenant_slug text, email text, role text, user_id uuid, expires_at timestamptz)
    language plpgsql stable strict parallel safe security definer rows 1
    set search_path = pg_catalog, pg_temp as $$
    #variable_conflict use_column
    begin
      return query
        select i.tenant_id, i.id, t.name, t.slug, i.email, i.role, i.user_id, i.expires_at
        from public.invites i
        join public.tenants t on t.id = i.tenant_id
        where i.token_hash = $1 and i.accepted_at is null and i.revoked_at is null and i.expires_at > now();
    end $$;
    comment on function resolve_invite is 'The invite of this hash that can still be accepted, or no row';

    create function note_token_uses(ids bigint[], times timestamptz[]) returns void
    language sql security definer set search_path = pg_catalog, pg_temp as $$
      with used as (
        select t.id, u.at
        from unnest(ids, times) as u (id, at)
        join public.api_tokens t on t.id = u.id
        order by t.id
        for no key update of t
      )
      update public.api_tokens t set last_used_at = used.at
      from used
      where t.id = used.id and (t.last_used_at is null or t.last_used_at < used.at)
    $$;
    comment on function note_token_uses is
      'Sets when API tokens were last used, of every tenant; in the order of the ids, so that processes do not deadlock';

    revoke all on function note_token_uses(bigint[], timestamptz[]) from public;
    revoke all on function resolve_oauth2_token(bytea) from public;
    revoke all on function resolve_external_identity(text, text) from public;
    revoke all on function resolve_invite(bytea) from public;
    revoke all on function resolve_session(uuid) from public;
    revoke all on function resolve_session_token(bytea) from public;
    revoke all on function resolve_api_token(bytea) from public;
  `.execute(db)
}
