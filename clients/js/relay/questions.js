// What relay-compiler reads. It asks that names begin with that of the file; the tests import what it writes.
import { graphql } from 'relay-runtime'

graphql`
  query questionsTwoTimesQuery {
    a: institution(id: "mistral-ai", asOf: { valid: "2023-06-01" }) {
      ...questionsInstitution
    }
    b: institution(id: "mistral-ai") {
      ...questionsInstitution
    }
  }
`

// Relay asks for it again by node(id:), so the ID must say of which time the institution is.
graphql`
  fragment questionsInstitution on Institution @refetchable(queryName: "questionsInstitutionRefetchQuery") {
    id
    slug
    pledgesReceived {
      totalCount
    }
  }
`

graphql`
  query questionsClaimsQuery($id: ID!, $asOf: AsOf) {
    institution(id: $id, asOf: $asOf) {
      ...questionsClaims
    }
  }
`

graphql`
  fragment questionsClaims on Institution
  @argumentDefinitions(first: { type: "Int", defaultValue: 2 }, after: { type: "String" })
  @refetchable(queryName: "questionsClaimsPageQuery") {
    claims(first: $first, after: $after) @connection(key: "questionsClaims_claims") {
      edges {
        node {
          ...questionsClaim
        }
      }
    }
  }
`

graphql`
  fragment questionsClaim on Claim @inline {
    id
    predicate
    ... on LinkClaim {
      object {
        id
        name
      }
    }
    ... on AmountClaim {
      min
      max
      currency
    }
  }
`

graphql`
  query questionsPeopleQuery($first: Int!, $after: String, $filter: PersonFilter) {
    people(first: $first, after: $after, filter: $filter) @connection(key: "questionsPeopleQuery_people") {
      edges {
        node {
          id
          name
        }
      }
    }
  }
`

// A statement is a claim too: one ID, one type.
graphql`
  query questionsStatementsQuery {
    person(id: "yann-lecun") {
      statements(first: 100) {
        edges {
          node {
            id
            stance
          }
        }
      }
    }
  }
`

graphql`
  query questionsStatedClaimsQuery {
    person(id: "yann-lecun") {
      claims(first: 100, filter: { predicates: [STATED] }) {
        edges {
          node {
            id
            rank
          }
        }
      }
    }
  }
`

graphql`
  query questionsBothQuery {
    person(id: "yann-lecun") {
      statements(first: 100) {
        edges {
          node {
            id
            stance
            rank
          }
        }
      }
    }
  }
`
