// Questions that more than one client is asked.
import { readFileSync } from 'node:fs'
import { repository } from './setup.mjs'

/** No pledge is for Mistral AI in 2023, and two are today: a cache that keeps one of the two times gives one number twice. */
export const twoTimes = `
  query TwoTimes {
    a: institution(id: "mistral-ai", asOf: { valid: "2023-06-01" }) { id pledgesReceived { totalCount } }
    b: institution(id: "mistral-ai") { id pledgesReceived { totalCount } }
  }`

/** The posts of one person on four days, with the IDs by which a cache keeps her and the institutions. */
export const fourTimes = readFileSync(`${repository}cases/before-and-after-a-change-of-office/query.graphql`, 'utf8')
  .replace('fragment posts on Person {', 'fragment posts on Person { id')
  .replace('node { name }', 'node { id name }')

export const pageOfPeople = `
  query PageOfPeople($after: String, $filter: PersonFilter) {
    people(first: 3, after: $after, filter: $filter) {
      edges { cursor node { id name } }
      pageInfo { hasNextPage endCursor }
    }
  }`

export const names = (data) => data.people.edges.map((edge) => edge.node.name)

/** A statement is a claim too. Its stance is asked for in one list, its rank in another; a cache that keeps one object per ID can then tell both. */
export const statements = (fields) => `{ person(id: "yann-lecun") { id statements(first: 100) { edges { node { id ${fields} } } } } }`
export const claims = (fields) =>
  `{ person(id: "yann-lecun") { id claims(first: 100, filter: { predicates: [STATED] }) { edges { node { id ${fields} } } } } }`

/** Reaches every interface of the schema, and an object without an ID. */
export const interfaces = `
  query Interfaces {
    search(text: "InvestAI", first: 20) {
      edges { node { ... on Node { id } ... on SearchResult { slug } ... on Entity { degree } ... on Actor { country } } }
    }
    claims(first: 5, filter: { predicates: [STATED, MADE, AMOUNT] }) {
      edges { node { id ... on Claim { predicate firstStatedSpan { earliest } } ... on LinkClaim { object { id } } ... on AmountClaim { currency } } }
    }
  }`
