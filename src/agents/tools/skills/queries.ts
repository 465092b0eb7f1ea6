import { type Kysely, sql, type Transaction } from 'kysely'
import type { DB } from '../../../../generated/database.ts'

type Db = Kysely<DB>

export type SkillDimension = 'system' | 'user' | 'agent'

/** A file beside SKILL.md. */
export interface SkillFile {
  readonly path: string
  /** Bytes. */
  readonly size: number
  /** Of the object that holds it. */
  readonly key: string
}

/** Whose a skill is; a name is unique there. */
export interface SkillPlace {
  readonly dimension: SkillDimension
  readonly ownerId: string | null
  readonly agentId: string | null
}

export interface SkillRow {
  readonly skill_id: string
  readonly dimension: SkillDimension
  readonly owner_id: string | null
  readonly agent_id: string | null
  readonly name: string
  readonly description: string
  readonly updated_at: Date
  /** Changes with the text and the files. */
  readonly digest: string
}

export interface SkillContent extends SkillRow {
  readonly content: string
  readonly files: readonly SkillFile[]
}

const listed = [
  'skills.skill_id',
  'skills.dimension',
  'skills.owner_id',
  'skills.agent_id',
  'skills.name',
  'skills.description',
  'skills.updated_at',
  sql<string>`md5(skills.content || jsonb_path_query_array(skills.files, '$[*].sha256')::text)`.as('digest'),
] as const

const whole = [...listed, 'skills.content', 'skills.files'] as const

const asRow = (row: unknown) => row as SkillRow
const asContent = (row: unknown) => row as SkillContent

/** Skills of one list are never more. */
const most = 1000

/**
 * The skills that a user sees: the system's, their own and those of agents that they own or were given; everybody's
 * where `all`.
 */
export async function listSkills(
  db: Db,
  of: {
    readonly userId: string
    readonly all: boolean
    readonly dimension: SkillDimension | null
    readonly names: readonly string[] | null
    /** Leaves out the copies of other agents. */
    readonly agentId: string | null
  },
): Promise<(SkillRow & { readonly agent_name: string | null })[]> {
  const rows = await db
    .selectFrom('skills')
    .leftJoin('agents', (join) =>
      join
        .onRef('agents.tenant_id', '=', 'skills.tenant_id')
        .onRef('agents.agent_id', '=', 'skills.agent_id'),
    )
    .select([...listed, 'agents.name as agent_name'])
    .where((eb) =>
      of.all
        ? eb.lit(true)
        : eb.or([
            eb('skills.dimension', '=', 'system'),
            eb.and([eb('skills.dimension', '=', 'user'), eb('skills.owner_id', '=', of.userId)]),
            eb.and([
              eb('skills.dimension', '=', 'agent'),
              eb.or([
                eb('agents.owner_id', '=', of.userId),
                eb.exists(
                  eb
                    .selectFrom('agent_grants as g')
                    .select('g.user_id')
                    .whereRef('g.tenant_id', '=', 'skills.tenant_id')
                    .whereRef('g.agent_id', '=', 'skills.agent_id')
                    .where('g.user_id', '=', of.userId),
                ),
              ]),
            ]),
          ]),
    )
    .$if(of.dimension !== null, (q) => q.where('skills.dimension', '=', of.dimension as string))
    .$if(of.names !== null, (q) => q.where('skills.name', '=', sql<string>`any(${of.names})`))
    .$if(of.agentId !== null, (q) =>
      q.where((eb) =>
        eb.or([eb('skills.dimension', '<>', 'agent'), eb('skills.agent_id', '=', of.agentId as string)]),
      ),
    )
    .orderBy('skills.name')
    .orderBy('skills.dimension')
    .orderBy('skills.skill_id')
    .limit(most)
    .execute()
  return rows.map((row) => ({ ...asRow(row), agent_name: row.agent_name }))
}

/** What an agent finds: its own copies, the skills of its owner, the system's; by name, in this order of precedence. */
export async function skillsWithin(
  db: Db,
  within: { readonly agentId: string | null; readonly ownerId: string | null },
): Promise<SkillRow[]> {
  const rows = await db
    .selectFrom('skills')
    .select(listed)
    .where((eb) =>
      eb.or([
        eb('dimension', '=', 'system'),
        ...(within.ownerId === null
          ? []
          : [eb.and([eb('dimension', '=', 'user'), eb('owner_id', '=', within.ownerId)])]),
        ...(within.agentId === null
          ? []
          : [eb.and([eb('dimension', '=', 'agent'), eb('agent_id', '=', within.agentId)])]),
      ]),
    )
    .orderBy('name')
    .orderBy(sql`array_position(array['agent', 'user', 'system'], dimension)`)
    .limit(most * 3)
    .execute()
  return rows.map(asRow)
}

export async function readSkill(db: Db, skillId: string): Promise<SkillContent | undefined> {
  const row = await db.selectFrom('skills').select(whole).where('skill_id', '=', skillId).executeTakeFirst()
  return row && asContent(row)
}

/** The skill of a name at a place; with `lock` nobody else changes it until the transaction ends. */
export async function findSkill(
  db: Db,
  name: string,
  { dimension, ownerId, agentId }: SkillPlace,
  lock = false,
): Promise<SkillContent | undefined> {
  const row = await db
    .selectFrom('skills')
    .select(whole)
    .where('name', '=', name)
    .where('dimension', '=', dimension)
    .$if(dimension === 'user', (q) => q.where('owner_id', '=', ownerId))
    .$if(dimension === 'agent', (q) => q.where('agent_id', '=', agentId))
    .orderBy('skill_id')
    .$if(lock, (q) => q.forUpdate())
    .executeTakeFirst()
  return row && asContent(row)
}

/** Writers of one name wait for each other until the transaction ends. */
export async function lockSkillName(trx: Transaction<DB>, name: string, place: SkillPlace): Promise<void> {
  const key = `skill/${place.dimension}/${place.agentId ?? place.ownerId ?? ''}/${name}`
  await sql`select pg_advisory_xact_lock(hashtextextended(current_setting('app.tenant_id') || ${key}, 0))`.execute(
    trx,
  )
}

interface NewSkill {
  readonly skillId: string
  readonly place: SkillPlace
  readonly name: string
  readonly description: string
  readonly content: string
  readonly files: readonly (SkillFile & { readonly sha256: string })[]
}

export async function insertSkill(trx: Transaction<DB>, skill: NewSkill): Promise<void> {
  await trx
    .insertInto('skills')
    .values({
      skill_id: skill.skillId,
      dimension: skill.place.dimension,
      owner_id: skill.place.ownerId,
      agent_id: skill.place.agentId,
      name: skill.name,
      description: skill.description,
      content: skill.content,
      files: JSON.stringify(skill.files),
    })
    .execute()
}

export async function updateSkill(
  trx: Transaction<DB>,
  skillId: string,
  set: Pick<NewSkill, 'description' | 'content'> & { readonly files?: NewSkill['files'] },
): Promise<void> {
  await trx
    .updateTable('skills')
    .set({
      description: set.description,
      content: set.content,
      ...(set.files && { files: JSON.stringify(set.files) }),
      updated_at: sql`now()`,
    })
    .where('skill_id', '=', skillId)
    .execute()
}

export async function deleteSkill(trx: Transaction<DB>, skillId: string): Promise<void> {
  await trx.deleteFrom('skills').where('skill_id', '=', skillId).execute()
}
