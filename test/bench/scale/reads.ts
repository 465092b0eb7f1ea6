import type { Shot } from '../load.ts'
import { type Ask, asks } from './bare.ts'
import { type Saga, wordOf } from './saga.ts'

/** A read that serves one page, and what it asks of a world. */
export interface Read {
  readonly label: string
  readonly shot: (saga: Saga, index: number) => Shot
  /** What of it the peer does. */
  readonly bare?: (saga: Saga, index: number) => Ask
}

const get = (path: string): Shot => ({ method: 'GET', path })
/** A search, for which the bare statements are the peer. */
const search = (textOf: (saga: Saga, index: number) => string): Pick<Read, 'shot' | 'bare'> => ({
  shot: (saga, index) => get(`/api/search?q=${encodeURIComponent(textOf(saga, index))}`),
  bare: (saga, index) => asks.search(textOf(saga, index)),
})
const post = (path: string, body: object): Shot => ({ method: 'POST', path, body })

export const reads: readonly Read[] = [
  {
    label: 'list 50',
    shot: (_, index) => get(`/api/entity/character?offset=${(index % 20) * 50}&limit=50`),
    bare: (_, index) => asks.list((index % 20) * 50),
  },
  {
    label: 'get an entity',
    shot: (saga, index) => get(`/api/entity/character/${saga.character(index)}`),
    bare: (saga, index) => asks.get(saga.character(index)),
  },
  { label: 'search a rare word', ...search((saga, index) => saga.rareWord(index)) },
  {
    label: 'search a word that every text has',
    ...search((_, index) => wordOf(1 + (index % 3))),
  },
  {
    label: 'search a word that a tenth to a third of the texts have',
    ...search((_, index) => wordOf(index % 2 === 0 ? 0 : 100 + (index % 5))),
  },
  {
    label: 'search a phrase of two common words',
    ...search((_, index) => `"${wordOf(8 + (index % 5))} ${wordOf(15 + (index % 7))}"`),
  },
  {
    label: 'search a phrase of two words that every text has',
    ...search((_, index) => `"${wordOf(1 + (index % 3))} ${wordOf(1 + ((index + 1) % 3))}"`),
  },
  {
    label: 'search a misspelled name',
    ...search((saga, index) => saga.misspelled(index)),
  },
  { label: 'recently changed', shot: (_, index) => get(`/api/recent?offset=${(index % 20) * 50}`) },
  {
    label: 'neighbourhood of depth 2',
    shot: (saga, index) => get(`/api/graph/entity/character/${saga.character(index)}?depth=2`),
  },
  {
    label: 'relationships of an entity',
    shot: (saga, index) => get(`/api/relationships/character/${saga.character(index)}`),
  },
  {
    label: 'cross-reference query by field',
    shot: (_, index) =>
      post('/api/entity/cross-reference/query', { fields: ['friends'], offset: (index % 20) * 50 }),
  },
  {
    label: 'cross-reference query by relation',
    shot: (_, index) =>
      post('/api/entity/cross-reference/query', { relations: ['rival'], offset: (index % 20) * 50 }),
  },
  {
    label: 'romances of an entity',
    shot: (saga, index) =>
      post('/api/entity/cross-reference/romance', {
        entities: [{ entity_type: 'character', entity_id: saga.character(index) }],
      }),
  },
  { label: 'romances, a page of all', shot: () => post('/api/entity/cross-reference/romance', {}) },
  {
    label: 'romances, the pages of all one after the other',
    shot: (_, index) => post('/api/entity/cross-reference/romance', { offset: index }),
  },
  {
    label: 'factions at war, a page of all',
    shot: () => post('/api/entity/cross-reference/faction-war', {}),
  },
  {
    label: 'factions at war, the pages of all one after the other',
    shot: (_, index) => post('/api/entity/cross-reference/faction-war', { offset: index }),
  },
  { label: 'activity', shot: () => get('/api/activity/recent') },
  { label: 'dashboard', shot: () => get('/api/stats/dashboard') },
]
