import { type Kysely, type RawBuilder, sql } from 'kysely'

/** Letters of the longest word that is kept: index entries are limited in size. */
export const LONGEST = 100

/**
 * The word, and the word without each of its letters, as numbers. As an expression, because a function would be called
 * for each word that a writer brings, which costs several times as much.
 */
export const spelled = (word: string): RawBuilder<unknown> => {
  const it = sql.raw(word)
  return sql`case when length(${it}) between 3 and 32 then array(
    select hashtextextended(left(${it}, place - 1) || substr(${it}, place + 1), 0)
    from generate_series(1, length(${it}) + 1) place) end`
}

/** Looked up one after the other: statistics may be of a time when there was next to nothing. */
export const byKey = sql`set enable_hashjoin = off set enable_mergejoin = off set enable_seqscan = off set enable_bitmapscan = off`

/**
 * Keeps the words of names. Nobody waits for anybody: who brings a word that is there marks it as in use until the end
 * of the transaction, and who takes a name away removes a word only where nobody else has it and none has marked it. A
 * word that is being removed counts as not there, and is brought again. What is left over so is removed with the next
 * name that has it, and finds no entity until then.
 */
export async function keepNames(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function learn_words(tenants uuid[], words text[]) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp ${byKey} as $$
    begin
      insert into public.name_words (tenant_id, word, spellings)
      select brought.tenant_id, brought.word, ${spelled('brought.word')}
      from (select distinct tenant_id, word from unnest(tenants, words) one (tenant_id, word)) brought
      where not exists (
        select from public.name_words known
        where known.tenant_id = brought.tenant_id and known.word = brought.word
        for key share skip locked);
    end
    $$;

    create function forget_words(tenants uuid[], words text[]) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp ${byKey} as $$
    declare
      held public.name_words[];
    begin
      select array_agg(one) into held from (
        select known.* from unnest(tenants, words) gone (tenant_id, word)
        join public.name_words known on known.tenant_id = gone.tenant_id and known.word = gone.word
        where not exists (
          select from public.entity_names other where other.tenant_id = gone.tenant_id and other.word = gone.word)
        for update of known skip locked) one;
      if held is null then return; end if;
      -- Once more: names that came between looking and holding are seen by now.
      delete from public.name_words known using unnest(held) one
      where known.tenant_id = one.tenant_id and known.word = one.word and known.seq = one.seq
        and not exists (
          select from public.entity_names other where other.tenant_id = one.tenant_id and other.word = one.word);
    end
    $$;

    create function note_names() returns trigger
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
    declare
      tenants uuid[];
      words text[];
    begin
      with noted as (
        insert into public.entity_names (tenant_id, word, entity_type, entity_id)
        select c.tenant_id, word, c.entity_type, c.entity_id
        from changed c cross join lateral unnest(public.words_of_name(c.name)) word
        where length(word) <= ${sql.lit(LONGEST)}
        on conflict do nothing
        returning tenant_id, word
      )
      select array_agg(tenant_id), array_agg(word) into tenants, words from noted;
      if words is not null then perform public.learn_words(tenants, words); end if;
      return null;
    end
    $$;

    create function drop_names() returns trigger
    language plpgsql security definer set search_path = pg_catalog, pg_temp ${byKey} as $$
    declare
      tenants uuid[];
      words text[];
    begin
      with dropped as (
        delete from public.entity_names one
        using changed c cross join lateral unnest(public.words_of_name(c.name)) gone (word)
        where one.tenant_id = c.tenant_id and one.word = gone.word
          and one.entity_type = c.entity_type and one.entity_id = c.entity_id
        returning one.tenant_id, one.word
      )
      select array_agg(tenant_id), array_agg(word) into tenants, words from dropped;
      if words is not null then perform public.forget_words(tenants, words); end if;
      return null;
    end
    $$;

    create function change_names() returns trigger
    language plpgsql security definer set search_path = pg_catalog, pg_temp ${byKey} as $$
    declare
      former text[] := public.words_of_name(old.name);
      present text[] := array(
        select word from unnest(public.words_of_name(new.name)) word where length(word) <= ${sql.lit(LONGEST)});
    begin
      delete from public.entity_names
      where tenant_id = old.tenant_id and word = any(former)
        and entity_type = old.entity_type and entity_id = old.entity_id;
      insert into public.entity_names (tenant_id, word, entity_type, entity_id)
      select new.tenant_id, word, new.entity_type, new.entity_id from unnest(present) word
      on conflict do nothing;
      perform public.learn_words(array_fill(new.tenant_id, array[cardinality(present)]), present);
      perform public.forget_words(array_fill(old.tenant_id, array[cardinality(former)]), former);
      return null;
    end
    $$;

    revoke all on function learn_words(uuid[], text[]), forget_words(uuid[], text[]), note_names(), drop_names(),
      change_names() from public;
    create trigger names_added after insert on entities
      referencing new table as changed for each statement execute function note_names();
    create trigger names_removed after delete on entities
      referencing old table as changed for each statement execute function drop_names();
    create trigger names_changed after update on entities for each row
      when ((old.tenant_id, old.entity_type, old.entity_id, old.name)
        is distinct from (new.tenant_id, new.entity_type, new.entity_id, new.name))
      execute function change_names();
  `.execute(db)
}
