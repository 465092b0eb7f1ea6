import { type Kysely, sql } from 'kysely'

/**
 * Entities to judge a large world by: some in an order that has nothing to do with what they are, and those that
 * changed last. Functions, because a search forbids the planner the scans that these need.
 */
export async function createSamples(db: Kysely<unknown>): Promise<void> {
  await sql`
    create index entities_sample_idx
      on entities (tenant_id, hashtextextended(entity_id, 0), entity_type, entity_id);

    create function sampled_entities(most integer) returns table (type text, id text)
    language plpgsql stable rows 60
    set enable_indexscan = on set enable_seqscan = off set enable_bitmapscan = off set enable_sort = off as $$
    begin
      return query
        select entity_type, entity_id from public.entity_search
        order by hashtextextended(entity_id, 0), entity_type, entity_id limit most;
    end
    $$;
    comment on function sampled_entities is 'Entities of the current tenant that stand for all';

    create function newest_entities(most integer) returns table (type text, id text)
    language plpgsql stable rows 1000
    set enable_indexscan = on set enable_seqscan = off set enable_bitmapscan = off set enable_sort = off as $$
    begin
      return query
        select entity_type, entity_id from public.entity_search
        order by updated_at desc, entity_type, entity_id limit most;
    end
    $$;
    comment on function newest_entities is 'Entities of the current tenant, what changed last first';

    revoke all on function sampled_entities(integer), newest_entities(integer) from public;
  `.execute(db)
}
