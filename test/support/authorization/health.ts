import type { Rows } from './row.ts'

const otherTenant = { notApplicable: 'the state of the server belongs to no tenant' }
const right = () => ({})

export const health = {
  healthView: { right, otherTenant },
  healthEmbed: {
    right,
    succeeds: { status: 503, because: 'the studio under test has no embedding model' },
    otherTenant,
  },
  healthDetailed: { right, otherTenant },
  healthApi: { right, otherTenant },
} satisfies Rows<'health'>
