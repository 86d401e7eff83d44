// What caches want to know of the schema, read from the answer to an introspection.

/** For each interface, the types that have it. */
export const possibleTypes = ({ __schema }) =>
  Object.fromEntries(
    __schema.types
      .filter((type) => type.possibleTypes)
      .map((type) => [type.name, type.possibleTypes.map(({ name }) => name)]),
  )

/** The types whose objects have no ID, such as pages of lists: they belong to the object that they were read in. */
export const withoutId = ({ __schema }) =>
  __schema.types
    .filter(({ kind, name }) => kind === 'OBJECT' && name !== 'Query' && !name.startsWith('__'))
    .filter(({ fields }) => !fields.some(({ name }) => name === 'id'))
    .map(({ name }) => name)

/** The same for each of the names. */
export const each = (names, value) => Object.fromEntries(names.map((name) => [name, value]))
