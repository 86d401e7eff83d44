import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { Client, fetchExchange } from '@urql/core'
import { cacheExchange } from '@urql/exchange-graphcache'
import { relayPagination } from '@urql/exchange-graphcache/extras'
import { minifyIntrospectionQuery } from '@urql/introspection'
import { claims, fourTimes, interfaces, names, pageOfPeople, statements, twoTimes } from './questions.mjs'
import { each, withoutId } from './schema.mjs'
import { ask, complaints, introspect, plain, url } from './setup.mjs'

let schema
before(async () => (schema = await introspect()))

const client = () =>
  new Client({
    url,
    exchanges: [
      cacheExchange({
        schema: minifyIntrospectionQuery(schema),
        keys: each(withoutId(schema), () => null),
        resolvers: { Query: { people: relayPagination() } },
      }),
      fetchExchange,
    ],
  })

async function asked(urql, query, variables = {}, requestPolicy = 'network-only') {
  const { data, error } = await urql.query(query, variables, { requestPolicy }).toPromise()
  if (error) throw error
  return plain(data)
}

const kept = (urql, query, variables) => asked(urql, query, variables, 'cache-only')

test('urql keeps an institution at two times apart', async () => {
  const urql = client()
  await asked(urql, twoTimes)

  const { a, b } = await kept(urql, twoTimes)
  assert.equal(a.pledgesReceived.totalCount, 0)
  assert.equal(b.pledgesReceived.totalCount, 2)
})

test('urql keeps the posts of one person on four days apart', async () => {
  const urql = client()
  await asked(urql, fourTimes)

  assert.deepEqual(await kept(urql, fourTimes), await ask(fourTimes))
})

test('urql puts pages of people one behind the other, and lists of another filter apart', async () => {
  const urql = client()
  const french = { filter: { countries: ['FR'] } }
  const { people } = await asked(urql, pageOfPeople)
  await asked(urql, pageOfPeople, { after: people.pageInfo.endCursor })
  await asked(urql, pageOfPeople, french)

  const six = await ask('{ people(first: 6) { edges { node { name } } } }')
  assert.deepEqual(names(await kept(urql, pageOfPeople)), names(six))
  assert.deepEqual(names(await kept(urql, pageOfPeople, french)), names(await ask(pageOfPeople, french)))
})

test('urql matches fragments on interfaces', async () => {
  const urql = client()
  // Without the schema graphcache guesses, and says so.
  const said = await complaints(async () => {
    await asked(urql, interfaces)
    assert.deepEqual(await kept(urql, interfaces), await ask(interfaces))
  })

  assert.deepEqual(said, [])
})

test('urql keeps a statement and the claim of its ID as one object', async () => {
  const urql = client()
  const said = await complaints(async () => {
    await asked(urql, statements('stance'))
    await asked(urql, claims('rank'))
    assert.deepEqual(await kept(urql, statements('stance rank')), await ask(statements('stance rank')))
  })

  assert.deepEqual(said, [])
})
