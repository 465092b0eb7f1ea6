import { z } from 'zod'

/** What a file may be called, without its ending; the id of the profile. */
export const profileId = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/

const flag = (fallback: boolean) =>
  z
    .boolean()
    .nullish()
    .transform((value) => value ?? fallback)
const whole = (fallback: number) =>
  z
    .int()
    .min(1)
    .max(1000)
    .nullish()
    .transform((value) => value ?? fallback)
const text = (longest: number) =>
  z
    .string()
    .max(longest)
    .nullish()
    .transform((value) => value ?? '')
const name = z.string().min(1).max(200)
const names = z
  .array(name)
  .max(500)
  .nullish()
  .transform((value) => value ?? null)
const number = (least: number, most: number) =>
  z
    .number()
    .min(least)
    .max(most)
    .nullish()
    .transform((value) => value ?? null)
const count = (most: number) =>
  z
    .int()
    .min(1)
    .max(most)
    .nullish()
    .transform((value) => value ?? null)
const choice = z
  .boolean()
  .nullish()
  .transform((value) => value ?? null)

/** The fields of a profile's file, as Navi's document names them. Null and absent are the default; other keys are left alone. */
export const profileFields = z.object({
  name,
  description: text(2000),
  short_description: text(500),
  full_description: z
    .object({
      specialization: text(2000),
      when_to_use: text(2000),
      key_tools: z
        .array(z.string().max(200))
        .max(100)
        .nullish()
        .transform((value) => value ?? []),
    })
    .nullish()
    .transform((value) => value ?? { specialization: '', when_to_use: '', key_tools: [] }),
  system_prompt: text(200_000),
  subagent_system_prompt: z
    .string()
    .max(200_000)
    .nullish()
    .transform((value) => value ?? null),
  llm_backend: z
    .string()
    .max(64)
    .nullish()
    .transform((value) => value ?? null),
  model: z
    .union([name, z.array(name).max(20)])
    .nullish()
    .transform((value) => (typeof value === 'string' ? [value] : (value ?? []))),
  temperature: number(0, 2),
  top_k: count(1000),
  top_p: number(0, 1),
  num_thread: count(1024),
  max_iterations: whole(20),
  planning_enabled: flag(false),
  planning_mandatory: flag(false),
  planning_phase1_enabled: flag(true),
  planning_phase2_enabled: flag(false),
  planning_phase3_enabled: flag(true),
  think_enabled: choice,
  iteration_budget_enabled: flag(true),
  goal_anchoring_enabled: flag(true),
  goal_anchoring_interval: whole(5),
  anti_stall_enabled: flag(true),
  anti_stall_threshold: whole(8),
  step_validation_enabled: flag(false),
  adaptive_replan_enabled: flag(false),
  subagent_tools: names,
  subagent_planning_enabled: flag(false),
  subagent_think_enabled: choice,
  enabled_tools: names,
  context_providers: names.transform((value) => value ?? []),
  mcp_servers: z
    .record(name, z.array(z.enum(['read', 'write'])).max(2))
    .nullish()
    .transform((value) => value ?? null),
  is_admin_only: flag(false),
})

/** An agent that the operator keeps as a file. */
export interface Profile extends z.output<typeof profileFields> {
  readonly id: string
}

/** A profile whose fields do not fit; the message names the first one and its rule. */
export class ProfileError extends Error {
  readonly pointer: string

  constructor(pointer: string, message: string) {
    super(message)
    this.pointer = pointer
  }
}

/** The profile that a file's content describes. @throws ProfileError */
export function readProfile(id: string, content: unknown): Profile {
  if (typeof content !== 'object' || content === null || Array.isArray(content)) {
    throw new ProfileError('', 'is no mapping of fields to values')
  }
  if ('id' in content && content.id !== undefined && content.id !== id) {
    throw new ProfileError('/id', `is not the name of the file, ${id}`)
  }
  const parsed = profileFields.safeParse(content)
  if (parsed.success) return { id, ...parsed.data }
  const [issue] = parsed.error.issues
  throw new ProfileError(`/${issue?.path.map(String).join('/') ?? ''}`, issue?.message ?? 'is not valid')
}
