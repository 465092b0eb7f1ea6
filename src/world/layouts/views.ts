import type { components } from '../../../generated/contract.ts'
import { tagOf } from '../../http/answer.ts'
import type { Template } from '../templates/rules.ts'
import type { LayoutFile } from './queries.ts'
import { shippedLayout } from './shipped.ts'

type Schemas = components['schemas']

/** The project's layout with all its keys, or the default and why the project's is not used. */
export function toLayout(template: Template, file: LayoutFile | undefined): Schemas['Layout'] {
  const problems = file?.problems.map(({ pointer, message }) => ({ path: file.path, pointer, message })) ?? []
  return {
    ...(file?.layout ?? shippedLayout(template)),
    entity_type: template.entityType,
    is_custom: file?.layout !== undefined,
    problems,
  }
}

/** Names a version of a layout. */
export const layoutTag = (layout: Schemas['Layout']) => tagOf(JSON.stringify(layout))
