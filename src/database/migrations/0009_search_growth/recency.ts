import { type Kysely, type RawBuilder, sql } from 'kysely'

/** As it is run whatever the planner thinks of it; a search forbids the scans that these functions need. */
const inOrder = sql`set enable_indexscan = on set enable_seqscan = off set enable_bitmapscan = off set enable_sort = off`

/**
 * A text index that can be asked for what changed lately alone, and entities to judge a large world by: some in an
 * order that has nothing to do with what they are, and those that changed last, with all that a search asks of them.
 */
export async function createRecency(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table entities alter column search set storage external;
    comment on column entities.search is 'Not compressed: it does not get smaller by that, and trying takes long';

    drop index entities_search_idx;
    create index entities_search_idx on entities using gin (tenant_id, search, updated_at);

    drop function newest_entities(integer);
    drop function sampled_entities(integer);

    create function newest_since(most integer) returns timestamptz language plpgsql stable ${inOrder} as $$
    begin
      return (select updated_at from public.entity_search order by updated_at desc offset most - 1 limit 1);
    end
    $$;
    comment on function newest_since is 'When the current tenant''s entity changed after which so many changed; null where there are fewer';
    revoke all on function newest_since(integer) from public;
  `.execute(db)
  await createTexts(db, {
    name: 'newest_texts',
    order: sql`updated_at desc, entity_type, entity_id`,
    comment: 'Entities of the current tenant, what changed last first',
  })
  await createTexts(db, {
    name: 'sampled_texts',
    order: sql`hashtextextended(entity_id, 0), entity_type, entity_id`,
    comment: 'Entities of the current tenant that stand for all',
  })
}

/** A text is handed on as where it is stored, and read by who asks something of it. */
async function createTexts(
  db: Kysely<unknown>,
  { name, order, comment }: { name: string; order: RawBuilder<unknown>; comment: string },
): Promise<void> {
  await sql`
    create function ${sql.raw(name)}(most integer) returns table (
      entity_type text, entity_id text, status text, tags text[], created_at timestamptz, updated_at timestamptz,
      search tsvector
    ) language plpgsql stable rows 500 ${inOrder} as $$
    #variable_conflict use_column
    begin
      return query
        select entity_type, entity_id, status, tags, created_at, updated_at, search from public.entity_search
        order by ${order} limit most;
    end
    $$;
    comment on function ${sql.raw(name)} is ${sql.lit(comment)};
    revoke all on function ${sql.raw(name)}(integer) from public;
  `.execute(db)
}
