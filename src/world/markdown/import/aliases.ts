/**
 * Other words for our fields, each in the form of `normalKey`. A word stands for the first of its fields that a type
 * has; `entity_type`, `created_date` and `last_updated` are keys of the file.
 */
export const ALIASES: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    name: 'title label full_name fullname display_name character_name item_name heading called',
    nickname: 'alias aliases aka also_known_as short_name handle',
    entity_type: 'type category class kind note_type',
    status: 'state stage',
    description: 'summary desc about overview abstract blurb synopsis',
    tags: 'tag keywords labels topics',
    notes: 'note comment comments gm_notes dm_notes',
    primary_image: 'image portrait cover banner avatar thumbnail picture photo art',
    species: 'race ancestry creature',
    gender: 'sex pronouns',
    age: 'years_old',
    birth_year: 'born birth birthday birthdate date_of_birth year_of_birth',
    death_year: 'died death date_of_death year_of_death',
    hair_color: 'hair hair_colour',
    eye_color: 'eyes eye eye_colour',
    height: 'stature size',
    primary_location: 'home residence lives_in lives location place based_in current_location',
    faction: 'affiliation organization organisation group guild allegiance clan party team',
    family: 'relatives kin parents siblings children',
    friends: 'allies companions',
    enemies: 'rivals foes antagonists adversaries',
    romantic: 'spouse partner lover love_interest married_to',
    job: 'occupation profession work role career',
    personality_traits: 'personality traits temperament',
    motivations: 'goals goal wants motivation desires drive',
    fears: 'fear afraid_of flaws',
    secrets: 'secret',
    primary_skills: 'skills abilities talents',
    inventory_items: 'inventory items equipment possessions gear',
    location_type: 'place_type',
    item_type: 'object_type',
    rarity: 'rareness',
    district: 'neighbourhood neighborhood quarter area',
    created_date: 'created date date_created creation_date created_at',
    last_updated: 'modified updated date_modified last_modified updated_at',
    id: 'slug uid identifier entity_id',
  }).flatMap(([field, words]) => words.split(' ').map((word) => [word, [field]] as const)),
)

/** What other programs call our types, in the form of `normalKey`: of a folder, a `type:` or a tag. */
export const TYPE_ALIASES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    character: 'person persons people npc npcs pc pcs hero heroes protagonist cast actor actors',
    location: 'place places settlement settlements town towns city cities building buildings site sites poi',
    faction:
      'organization organizations organisation organisations guild guilds group groups house houses clan',
    item: 'object objects thing things artifact artifacts artefact artefacts weapon weapons equipment treasure',
    event: 'happening happenings',
    quest: 'mission missions adventure adventures side_quest side_quests',
    district: 'neighbourhood neighbourhoods neighborhood neighborhoods quarter quarters',
    job: 'occupation occupations profession professions',
    brand: 'company companies corporation corporations business businesses',
    universe: 'world worlds setting settings',
    biome: 'ecosystem ecosystems climate climates',
  }).flatMap(([type, words]) => words.split(' ').map((word) => [word, type] as const)),
)

/** `Full Name`, `fullName` and `full-name` → `full_name`. */
export function normalKey(key: string): string {
  return key
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_+|_+$/g, '')
}
