/** A small contract with everything the documentation pages show: groups, tags, bodies, examples, samples. */
export const openapiFixture = {
  openapi: '3.1.0',
  info: { title: 'Fixture API', version: '1.0.0', description: 'A document for the tests of the pages.' },
  servers: [{ url: '/' }],
  tags: [{ name: 'things', description: 'Things that can be listed.' }],
  'x-tagGroups': [{ name: 'World', tags: ['things'] }],
  paths: {
    '/api/things': {
      get: {
        tags: ['things'],
        operationId: 'thingList',
        summary: 'List every thing',
        description: 'Returns the things of the tenant.',
        parameters: [{ name: 'limit', in: 'query', schema: { type: 'integer', default: 50 } }],
        'x-codeSamples': [{ lang: 'Shell', label: 'curl', source: 'curl http://localhost:8000/api/things' }],
        responses: {
          '200': {
            description: 'The things.',
            content: {
              'application/json': {
                schema: { type: 'array', items: { $ref: '#/components/schemas/Thing' } },
                example: [{ id: 'thing-1', name: 'Lantern' }],
              },
            },
          },
        },
      },
      post: {
        tags: ['things'],
        operationId: 'thingCreate',
        summary: 'Create a thing',
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } },
        },
        responses: { '201': { description: 'Created.' } },
      },
    },
  },
  components: {
    schemas: {
      Thing: {
        type: 'object',
        additionalProperties: false,
        required: ['id'],
        properties: { id: { type: 'string' }, name: { type: ['string', 'null'] } },
      },
    },
  },
}
