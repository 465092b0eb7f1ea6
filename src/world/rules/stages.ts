import { type FieldMap, isFieldMap } from '../markdown/rules.ts'
import { texts } from './evaluate/check.ts'
import type { Report } from './parse.ts'
import type { Stage, StageLock, Workflow } from './rule.ts'

/** Stages that one file may have. */
const MAX_STAGES = 200

/** The workflow that the front matter of a file describes; undefined for one without stages. */
export function readWorkflow(
  data: FieldMap,
  { path, builtin, report }: { path: string; builtin: boolean; report: Report },
): Workflow | undefined {
  const stages = readStages(own(data, 'stages'), report)
  if (stages.length === 0) return undefined
  return {
    path,
    builtin,
    stages,
    defaultStage: texts(own(data, 'default_stage'))[0] ?? null,
    data: Object.fromEntries(Object.entries(data).filter(([key]) => key !== 'stages')),
  }
}

function readStages(value: unknown, report: Report): Stage[] {
  if (value === undefined || value === null) return []
  if (!Array.isArray(value)) {
    report(['stages'], 'The stages must be a list of maps.')
    return []
  }
  return (value as unknown[]).slice(0, MAX_STAGES).flatMap((item, index) => {
    if (!isFieldMap(item)) return []
    const id = texts(own(item, 'id'))[0] ?? String(index + 1)
    // A requirement is a field's name, or a map that names it.
    const requires = listOf(own(item, 'requires')).flatMap((entry) =>
      texts(isFieldMap(entry) ? entry.field : entry),
    )
    const locks = listOf(own(item, 'locks')).flatMap(readLock)
    return [{ id, name: texts(own(item, 'name'))[0] ?? id, requires, locks, data: item }]
  })
}

function readLock(entry: unknown): StageLock[] {
  if (!isFieldMap(entry)) return texts(entry).map((field) => ({ field, reason: null }))
  const reason = texts(entry.reason)[0] ?? null
  if (entry.all_fields === true) return [{ field: null, reason }]
  return texts(entry.field).map((field) => ({ field, reason }))
}

const own = (map: FieldMap, key: string): unknown => (Object.hasOwn(map, key) ? map[key] : undefined)

const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]
