import type { Migration } from 'kysely/migration'
import * as foundation from './0001_foundation/index.ts'
import * as access from './0002_access/index.ts'
import * as world from './0003_world/index.ts'
import * as agents from './0004_agents/index.ts'
import * as ownKeys from './0005_own_keys.ts'
import * as knowledge from './0006_knowledge/index.ts'
import * as scale from './0007_scale/index.ts'
import * as embeddingModels from './0008_embedding_models.ts'
import * as searchGrowth from './0009_search_growth/index.ts'
import * as bonds from './0010_bonds/index.ts'
import * as surerJobs from './0011_surer_jobs.ts'
import * as bondsAndNames from './0012_bonds_and_names/index.ts'
import * as namesOfAnyScript from './0013_names_of_any_script.ts'
import * as picturesByPlace from './0013_pictures_by_place.ts'
import * as textsOfImports from './0013_texts_of_imports.ts'
import * as newcomers from './0014_newcomers.ts'

/**
 * Every migration by name, in order. Forward only: what a release has shipped is never edited, and
 * there is no `down`. A migration that adds a tenant table ends with `protectTenantTable`.
 */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001_foundation': foundation,
  '0002_access': access,
  '0003_world': world,
  '0004_agents': agents,
  '0005_own_keys': ownKeys,
  '0006_knowledge': knowledge,
  '0007_scale': scale,
  '0008_embedding_models': embeddingModels,
  '0009_search_growth': searchGrowth,
  '0010_bonds': bonds,
  '0011_surer_jobs': surerJobs,
  '0012_bonds_and_names': bondsAndNames,
  '0013_names_of_any_script': namesOfAnyScript,
  '0013_pictures_by_place': picturesByPlace,
  '0013_texts_of_imports': textsOfImports,
  '0014_newcomers': newcomers,
}
