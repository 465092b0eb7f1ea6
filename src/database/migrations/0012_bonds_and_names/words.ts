import { type Kysely, sql } from 'kysely'
import { byKey } from '../0009_search_growth/keeping.ts'

/**
 * Words of names go with their tenant, all of them at once: one that was left over, because its last two names went at
 * the same time, has no name that would take it along. Where names go alone, as little as possible of their words is
 * held in memory, for there may be millions.
 */
export async function keepWords(db: Kysely<unknown>): Promise<void> {
  await sql`
    create or replace function forget_words(tenants uuid[], words text[]) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp ${byKey} as $$
    declare
      held_tenants uuid[];
      held_words text[];
      held_seqs bigint[];
    begin
      select array_agg(tenant_id), array_agg(word), array_agg(seq) into held_tenants, held_words, held_seqs from (
        select known.tenant_id, known.word, known.seq from unnest(tenants, words) gone (tenant_id, word)
        join public.name_words known on known.tenant_id = gone.tenant_id and known.word = gone.word
        where not exists (
          select from public.entity_names other where other.tenant_id = gone.tenant_id and other.word = gone.word)
        for update of known skip locked) one;
      if held_seqs is null then return; end if;
      -- Once more: names that came between looking and holding are seen by now.
      delete from public.name_words known using unnest(held_tenants, held_words, held_seqs) one (tenant_id, word, seq)
      where known.tenant_id = one.tenant_id and known.word = one.word and known.seq = one.seq
        and not exists (
          select from public.entity_names other where other.tenant_id = one.tenant_id and other.word = one.word);
    end
    $$;

    create or replace function drop_names() returns trigger
    language plpgsql security definer set search_path = pg_catalog, pg_temp ${byKey} as $$
    declare
      tenants uuid[];
      words text[];
    begin
      with dropped as (
        delete from public.entity_names one
        using (
          select * from changed c where exists (select from public.tenants t where t.id = c.tenant_id)
        ) c cross join lateral unnest(public.words_of_name(c.name)) gone (word)
        where one.tenant_id = c.tenant_id and one.word = gone.word
          and one.entity_type = c.entity_type and one.entity_id = c.entity_id
        returning one.tenant_id, one.word
      )
      select array_agg(tenant_id), array_agg(word) into tenants, words from dropped;
      if words is not null then perform public.forget_words(tenants, words); end if;
      return null;
    end
    $$;

    create function drop_names_of_tenants() returns trigger
    language plpgsql security definer set search_path = pg_catalog, pg_temp ${byKey} as $$
    begin
      delete from public.entity_names one using gone where one.tenant_id = gone.id;
      delete from public.name_words one using gone where one.tenant_id = gone.id;
      return null;
    end
    $$;
    revoke all on function drop_names_of_tenants() from public;
    create trigger names_removed after delete on tenants
      referencing old table as gone for each statement execute function drop_names_of_tenants();
    comment on table entity_names is
      'Which entities have a word in their name; kept by triggers of entities, and removed by one of tenants';

    delete from name_words where tenant_id not in (select id from tenants);
    comment on function entities_called is 'Entities of the current tenant whose name begins so, in the order of their names';
  `.execute(db)
}
