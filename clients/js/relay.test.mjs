import assert from 'node:assert/strict'
import { mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { before, test } from 'node:test'
import relay from 'relay-runtime'
import { ask, complaints, here, run } from './setup.mjs'

const { createOperationDescriptor, Environment, fetchQuery, getSingularSelector, Network, readInlineData, RecordSource, Store } = relay

const folder = `${here}relay`
const compiled = (name) => createRequire(import.meta.url)(`${folder}/generated/${name}.graphql.js`)

before(async () => {
  mkdirSync(`${folder}/generated`, { recursive: true })
  await run('relay-compiler', [], { cwd: folder })
})

const environment = () =>
  new Environment({
    network: Network.create(async ({ text }, variables) => ({ data: await ask(text, variables) })),
    store: new Store(new RecordSource()),
  })

/** Asks the server, keeps the answer, and gives what the store then has for the question. */
async function asked(relay, name, variables = {}) {
  await fetchQuery(relay, compiled(name), variables).toPromise()
  return kept(relay, name, variables)
}

function kept(relay, name, variables = {}) {
  const operation = createOperationDescriptor(compiled(name), variables)
  assert.equal(relay.check(operation).status, 'available', 'the store has all of it')
  return relay.lookup(operation.fragment).data
}

/** The data of a fragment that is spread where the reference was read. */
const fragment = (relay, name, reference) => relay.lookup(getSingularSelector(compiled(name), reference)).data

test('Relay keeps an institution at two times apart', async () => {
  const relay = environment()
  const { a, b } = await asked(relay, 'questionsTwoTimesQuery')

  assert.equal(fragment(relay, 'questionsInstitution', a).pledgesReceived.totalCount, 0)
  assert.equal(fragment(relay, 'questionsInstitution', b).pledgesReceived.totalCount, 2)
})

test('Relay asks again for an institution at its time', async () => {
  const relay = environment()
  const { a } = await asked(relay, 'questionsTwoTimesQuery')
  const { id, slug } = fragment(relay, 'questionsInstitution', a)
  const { node } = await asked(relay, 'questionsInstitutionRefetchQuery', { id })

  assert.equal(slug, 'mistral-ai')
  assert.deepEqual(fragment(relay, 'questionsInstitution', node), { id, slug, pledgesReceived: { totalCount: 0 } })
})

for (const asOf of [null, { valid: '2025-06-01' }]) {
  test(`Relay puts pages of claims one behind the other, as of ${asOf?.valid ?? 'now'}`, async () => {
    const relay = environment()
    const { institution } = await asked(relay, 'questionsClaimsQuery', { id: 'mistral-ai', asOf })
    const list = () => fragment(relay, 'questionsClaims', institution)
    const { id, claims } = list()
    await asked(relay, 'questionsClaimsPageQuery', { id, first: 2, after: claims.pageInfo.endCursor })

    const merged = list().claims.edges.map(({ node }) => readInlineData(compiled('questionsClaim'), node))
    const expected = await ask(
      `query ($id: ID!, $asOf: AsOf) { institution(id: $id, asOf: $asOf) { claims(first: 4) { edges { node { id predicate } } } } }`,
      { id: 'mistral-ai', asOf },
    )
    assert.deepEqual(
      merged.map(({ id, predicate }) => ({ id, predicate })),
      expected.institution.claims.edges.map(({ node }) => node),
    )
  })
}

test('Relay puts pages of people one behind the other', async () => {
  const relay = environment()
  const { people } = await asked(relay, 'questionsPeopleQuery', { first: 3 })
  await asked(relay, 'questionsPeopleQuery', { first: 3, after: people.pageInfo.endCursor })

  const six = await ask('{ people(first: 6) { edges { node { name } } } }')
  const merged = kept(relay, 'questionsPeopleQuery', { first: 3 })
  assert.deepEqual(merged.people.edges.map(({ node }) => node.name), six.people.edges.map(({ node }) => node.name))
})

test('Relay keeps a statement and the claim of its ID as one object', async () => {
  const relay = environment()
  const said = await complaints(async () => {
    await asked(relay, 'questionsStatementsQuery')
    await asked(relay, 'questionsStatedClaimsQuery')
  })

  assert.deepEqual(said, [])
  assert.ok(kept(relay, 'questionsBothQuery').person.statements.edges.every(({ node }) => node.stance && node.rank))
})
