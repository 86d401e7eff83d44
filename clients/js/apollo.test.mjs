import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client'
import { relayStylePagination } from '@apollo/client/utilities'
import { claims, fourTimes, interfaces, names, pageOfPeople, statements, twoTimes } from './questions.mjs'
import { each, possibleTypes, withoutId } from './schema.mjs'
import { ask, complaints, introspect, plain, url } from './setup.mjs'

let schema
before(async () => (schema = await introspect()))

const client = () =>
  new ApolloClient({
    link: new HttpLink({ uri: url }),
    cache: new InMemoryCache({
      possibleTypes: possibleTypes(schema),
      typePolicies: {
        ...each(withoutId(schema), { merge: true }),
        Query: {
          fields: {
            // All arguments but those of the page: an argument left out here lets two lists run into one.
            people: relayStylePagination(['asOf', 'filter', 'orderBy']),
          },
        },
      },
    }),
  })

test('Apollo Client keeps an institution at two times apart', async () => {
  const apollo = client()
  const query = gql(twoTimes)
  await apollo.query({ query })

  const kept = apollo.readQuery({ query })
  assert.deepEqual(plain(kept), await ask(twoTimes))
  assert.equal(kept.a.pledgesReceived.totalCount, 0)
  assert.equal(kept.b.pledgesReceived.totalCount, 2)
})

test('Apollo Client keeps the posts of one person on four days apart', async () => {
  const apollo = client()
  const query = gql(fourTimes)
  await apollo.query({ query })

  const kept = plain(apollo.readQuery({ query }))
  assert.deepEqual(kept, await ask(fourTimes))
  assert.equal(new Set(Object.values(kept).map(({ id }) => id)).size, 4)
})

test('Apollo Client puts pages of people one behind the other, and lists of another filter apart', async () => {
  const apollo = client()
  const query = gql(pageOfPeople)
  const french = { filter: { countries: ['FR'] } }
  const list = apollo.watchQuery({ query })
  const watching = list.subscribe(() => {})
  const { data } = await apollo.query({ query })
  // A plain query for the next page would be answered with the first one: both have the same place in the cache.
  await list.fetchMore({ variables: { after: data.people.pageInfo.endCursor } })
  await apollo.query({ query, variables: french })
  watching.unsubscribe()

  const six = await ask('{ people(first: 6) { edges { node { name } } } }')
  assert.deepEqual(names(apollo.readQuery({ query })), names(six))
  assert.deepEqual(names(apollo.readQuery({ query, variables: french })), names(await ask(pageOfPeople, french)))
})

test('Apollo Client matches fragments on interfaces', async () => {
  const apollo = client()
  const query = gql(interfaces)
  await apollo.query({ query })

  assert.deepEqual(plain(apollo.readQuery({ query })), await ask(interfaces))
})

test('Apollo Client keeps a statement and the claim of its ID as one object', async () => {
  const apollo = client()
  const said = await complaints(async () => {
    await apollo.query({ query: gql(statements('stance')) })
    await apollo.query({ query: gql(claims('rank')) })
  })

  assert.deepEqual(said, [])
  assert.deepEqual(plain(apollo.readQuery({ query: gql(statements('stance rank')) })), await ask(statements('stance rank')))
})

test('Apollo Client adds to what it has of a list', async () => {
  const apollo = client()
  const events = (fields) => gql(`{ events(first: 2) { ${fields} } }`)
  const said = await complaints(async () => {
    await apollo.query({ query: events('totalCount') })
    await apollo.query({ query: events('edges { node { id } }') })
  })

  assert.deepEqual(said, [])
  assert.ok(apollo.readQuery({ query: events('totalCount edges { node { id } }') }))
})
