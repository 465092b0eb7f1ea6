import { createConfig, lintFromString } from '@redocly/openapi-core'

/** Redocly's own rules, as far as ours do not say it differently. */
const rules = {
  struct: 'error',
  'no-ambiguous-paths': 'off', // a literal beside a parameter is settled by the contract: literal first
  'no-enum-type-mismatch': 'error',
  'no-identical-paths': 'error',
  'no-invalid-media-type-examples': 'error',
  'no-invalid-parameter-examples': 'error',
  'no-invalid-schema-examples': 'error',
  'no-path-trailing-slash': 'off', // the platform's document writes one so; the router takes both
  'no-required-schema-properties-undefined': 'error',
  'no-schema-type-mismatch': 'error',
  'no-server-example.com': 'off',
  'no-undefined-server-variable': 'error',
  'no-unresolved-refs': 'error',
  'no-unused-components': 'error',
  'operation-2xx-response': 'off', // ours: one-success, which knows upgrades and redirects
  'operation-4xx-response': 'off', // ours: default-error
  'operation-operationId-unique': 'error',
  'operation-operationId-url-safe': 'error',
  'operation-parameters-unique': 'error',
  'parameter-description': 'error',
  'path-declaration-must-exist': 'error',
  'path-not-include-query': 'error',
  'path-parameters-defined': 'error',
  'security-defined': 'error',
  'spec-components-invalid-map-name': 'error',
} as const

/** Problems that Redocly finds in the contract, one line each. It reads the text only and contacts nobody. */
export async function lint(source: string): Promise<string[]> {
  const config = await createConfig({ extends: [], rules })
  const problems = await lintFromString({ source, absoluteRef: '/openapi.yaml', config })
  return problems.map(
    ({ ruleId, message, location }) => `${ruleId}: ${message} (${location[0]?.pointer ?? ''})`,
  )
}
