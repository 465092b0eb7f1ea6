import { type Kysely, sql } from 'kysely'

/** What the rooms of users and tenants need of the tables that exist: limits of a tenant, deleted accounts. */
export async function alterMembers(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table tenants
      add column max_users int check (max_users > 0),
      add column brainbits_monthly int check (brainbits_monthly >= 0),
      add constraint tenants_plan_check check (plan in ('free', 'indie', 'team', 'enterprise'));
    comment on column tenants.max_users is 'Members that it may have; null: any number';
    comment on column tenants.brainbits_monthly is 'Null: as many as the plan has';

    alter table users add column deleted_at timestamptz;
    comment on column users.deleted_at is 'The row is what is left of an account: it names nobody, and what the account made still points to it';

    -- The newest session of a user in a tenant tells when they last came.
    drop index sessions_user_id_idx;
    create index sessions_user_idx on sessions (user_id, tenant_id, created_at desc);
    create index memberships_leaders_idx on memberships (tenant_id, role) where role in ('owner', 'admin');
    create index users_system_admin_idx on users (id) where system_role = 'admin';
  `.execute(db)
  await createMemberLookups(db)
}

/**
 * What an administrator's change to a member depends on beyond the tenant, where row-level security ends. A list of
 * users asks for each one's second factor: plpgsql keeps the plan of that.
 */
async function createMemberLookups(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function tenants_of(user_id uuid) returns setof uuid
    language sql stable strict security definer set search_path = pg_catalog, pg_temp as $$
      select m.tenant_id from public.memberships m where m.user_id = $1 order by m.tenant_id
    $$;
    comment on function tenants_of is 'Every tenant that the user is a member of';

    create function tenants_led_alone_by(user_id uuid) returns setof uuid
    language sql stable strict security definer set search_path = pg_catalog, pg_temp as $$
      select m.tenant_id from public.memberships m
      where m.user_id = $1 and m.role in ('owner', 'admin') and not exists (
        select from public.memberships o
        join public.users u on u.id = o.user_id and u.status = 'active'
        where o.tenant_id = m.tenant_id and o.user_id <> m.user_id
          and (o.role = 'owner' or (o.role = 'admin' and m.role = 'admin')))
    $$;
    comment on function tenants_led_alone_by is
      'The tenants whose last owner the user is, or whose last administrator where there is no owner';

    create function revoke_api_tokens_of(user_id uuid) returns void
    language sql strict security definer set search_path = pg_catalog, pg_temp as $$
      update public.api_tokens t set revoked_at = now()
      where t.user_id = $1 and t.revoked_at is null
        and t.tenant_id in (select m.tenant_id from public.memberships m where m.user_id = $1)
    $$;
    comment on function revoke_api_tokens_of is 'Ends the tokens of a user in every tenant';

    create function has_second_factor(user_id uuid) returns boolean
    language plpgsql stable strict parallel safe security definer set search_path = pg_catalog, pg_temp as $$
    begin
      return exists (
        select from public.totp_credentials t where t.user_id = $1 and t.activated_at is not null);
    end $$;
    comment on function has_second_factor is 'Whether signing in takes more than the password';

    create function remove_second_factor(user_id uuid) returns void
    language sql strict security definer set search_path = pg_catalog, pg_temp as $$
      delete from public.totp_credentials t where t.user_id = $1
    $$;
    comment on function remove_second_factor is 'For somebody who has lost it';

    revoke all on function tenants_of(uuid) from public;
    revoke all on function tenants_led_alone_by(uuid) from public;
    revoke all on function revoke_api_tokens_of(uuid) from public;
    revoke all on function has_second_factor(uuid) from public;
    revoke all on function remove_second_factor(uuid) from public;
  `.execute(db)
}
