import { type Kysely, sql } from 'kysely'
import { protectTenantTable, tenantSetting } from '../policy.ts'
import { keepNames, LONGEST, spelled } from './keeping.ts'

/**
 * The words of names: which there are, and who has them. A word is found by how it is spelled among the words, of which
 * a world has far fewer than entities, and the entities are then found by the word.
 */
export async function createNames(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function words_of_name(name text) returns text[] language sql immutable parallel safe
    return tsvector_to_array(to_tsvector('folded'::regconfig, name));
    comment on function words_of_name is 'The words as they are searched: lower case, without accents, none twice';

    create function spellings_of(word text) returns bigint[] language sql immutable parallel safe
    return ${spelled('word')};
    comment on function spellings_of is
      'The word, and the word without each of its letters: two words with one of these in common are a letter apart';

    create table entity_names (
      tenant_id uuid not null,
      word text collate "C" not null,
      entity_type text not null,
      entity_id text not null,
      primary key (tenant_id, word, entity_type, entity_id)
    );
    comment on table entity_names is
      'Which entities have a word in their name; kept by triggers of entities, with which the rows of a tenant go';

    create table name_words (
      tenant_id uuid not null,
      word text collate "C" not null,
      seq bigint generated always as identity,
      spellings bigint[],
      primary key (tenant_id, word, seq)
    );
    comment on table name_words is
      'The words of entity_names; a word is there twice if two writers brought it at once, for neither waits for the other';
  `.execute(db)
  await protectTenantTable(db, 'entity_names')
  await protectTenantTable(db, 'name_words')
  await sql`
    insert into entity_names (tenant_id, word, entity_type, entity_id)
      select e.tenant_id, word, e.entity_type, e.entity_id from entities e
      cross join lateral unnest(words_of_name(e.name)) word
      where length(word) <= ${sql.lit(LONGEST)};
    insert into name_words (tenant_id, word, spellings)
      select tenant_id, word, ${spelled('word')} from (select distinct tenant_id, word from entity_names) one;
    create index name_words_alike_idx on name_words using gin (tenant_id, word gin_trgm_ops, spellings);
    create index entities_called_idx on entities (tenant_id, lower(name) collate "C");

    create view name_word_search as
      select word, spellings from name_words where tenant_id = ${tenantSetting};
    comment on view name_word_search is 'The words of the current tenant''s names, for trigram and array conditions';
  `.execute(db)
  await keepNames(db)
  await createLookups(db)
  await createStatistics(db)
}

/** Of the words too: without statistics, all words of the tenant seem few enough to be compared one by one. */
async function createStatistics(db: Kysely<unknown>): Promise<void> {
  await sql`
    create or replace function analyze_entities() returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
    begin
      perform from pg_class
      where oid = 'public.entities'::regclass
        and (reltuples < 0 or pg_relation_size(oid) / current_setting('block_size')::bigint > 2 * relpages + 100);
      if found and pg_try_advisory_xact_lock(7204918303) then
        analyze public.entities (tenant_id, entity_type, entity_id, status), public.name_words (tenant_id, word);
      end if;
    end
    $$;
  `.execute(db)
}

/** Entities by their names, a bounded number. Functions, because a search forbids the planner the scans that these need. */
async function createLookups(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function entities_named(words text[], most integer)
    returns table (entity_type text, entity_id text)
    language plpgsql stable rows 100
    set enable_indexscan = on set enable_seqscan = off set enable_bitmapscan = off set enable_sort = off as $$
    #variable_conflict use_column
    declare
      word_of_name text;
      found_now integer;
    begin
      foreach word_of_name in array coalesce(words, '{}') loop
        return query
          select entity_type, entity_id from public.entity_names where word = word_of_name
          order by entity_type, entity_id limit most;
        get diagnostics found_now = row_count;
        most := most - found_now;
        exit when most <= 0;
      end loop;
    end
    $$;
    comment on function entities_named is 'Entities of the current tenant with one of the words in their name, those of the first word first';

    create function entities_called(beginning text, most integer) returns table (entity_type text, entity_id text)
    language plpgsql stable rows 100
    set enable_indexscan = on set enable_seqscan = off set enable_bitmapscan = off set enable_sort = off as $$
    #variable_conflict use_column
    begin
      return query
        select entity_type, entity_id from public.entity_search
        where lower(name) collate "C" >= lower(beginning) collate "C"
          and lower(name) collate "C" < (lower(beginning) || chr(1114111)) collate "C"
        order by lower(name) collate "C" limit most;
    end
    $$;
    comment on function entities_called is 'Entities of the current tenant whose name begins so, the shortest of them first';

    revoke all on function words_of_name(text), spellings_of(text), entities_named(text[], integer),
      entities_called(text, integer) from public;
  `.execute(db)
}
