// Compiled only: shows what the types tell apart. A line that must not compile is marked, and one that does then is an error.
import type { ClaimsOfAPledgeQuery, ClaimsOfAPledgeQueryVariables } from './generated/types.ts'

type Pledge = NonNullable<ClaimsOfAPledgeQuery['pledge']>
type Claim = Pledge['claims']['edges'][number]['node']
type Amount = Extract<Claim, { __typename: 'AmountClaim' }>

export const question: ClaimsOfAPledgeQueryVariables = {
  id: 'investai-200bn',
  asOf: { valid: '2025-03-01' },
  filter: { predicates: ['AMOUNT', 'NOVELTY'], statedOn: { from: '2025-02' } },
}

// @ts-expect-error A time has no axis of this name.
export const otherAxis: ClaimsOfAPledgeQueryVariables = { id: 'investai-200bn', asOf: { said: '2025-03-01' } }

// @ts-expect-error A day is a text.
export const otherDay: ClaimsOfAPledgeQueryVariables = { id: 'investai-200bn', asOf: { valid: 20250301 } }

export function words(claim: Claim): string {
  switch (claim.__typename) {
    case 'AmountClaim':
      return figure(claim)
    case 'NoveltyClaim':
      return claim.novelty
    case 'StatementClaim':
      // A statement is a link too: it has what both fragments ask for.
      return `${claim.stance} ${claim.object.name}: ${claim.text}`
    case 'RelationClaim':
      return claim.object.name
    default:
      // @ts-expect-error The other kinds of claims were asked for no stance.
      return claim.stance ?? claim.recordedAt.slice(0, 10)
  }
}

function figure({ currency, min, max }: Amount): string {
  // @ts-expect-error A figure may be open at its lower end.
  min.toFixed()
  return `${currency} ${min ?? 'up'} to ${max ?? 'more'}`
}
