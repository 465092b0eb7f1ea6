import type { Rows } from './row.ts'

export const templates = {
  templateSchema: {
    right: () => ({ path: { type: 'character' } }),
    otherTenant: { notApplicable: 'the templates are the built-in ones' },
  },
} satisfies Rows<'templates'>
