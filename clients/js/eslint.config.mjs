// Rules that schema.graphql keeps. Run from the root of the repository: npm --prefix clients/js run lint
import graphql from '@graphql-eslint/eslint-plugin'

const { 'flat/schema-recommended': recommended, 'flat/schema-relay': relay } = graphql.configs

/** Objects without an ID. They belong to the object that they were read in, and nobody asks for one alone. */
const parts = [
  'BothSides',
  'Change',
  'Conflict',
  'Count',
  'Dataset',
  'DateSpan',
  'Draw',
  'Evidence',
  'Ledger',
  'LedgerComparison',
  'LedgerLine',
  'LedgerShare',
  'MoneyRange',
  'PageInfo',
  'Rate',
  'SaidCount',
  'SameMoney',
  'Snippet',
  'Tie',
  'TimelineEntry',
]

export default [
  {
    files: ['**/*.graphql'],
    plugins: { '@graphql-eslint': graphql },
    languageOptions: { parser: graphql.parser, parserOptions: { graphQLConfig: { schema: 'schema.graphql' } } },
    rules: {
      ...recommended.rules,
      ...relay.rules,
      // A root field that fails must not take the answers of the others with it.
      '@graphql-eslint/require-nullable-result-in-root': 'error',
      '@graphql-eslint/no-root-type': ['error', { disallow: ['mutation', 'subscription'] }],
      // The server prints descriptions on one line.
      '@graphql-eslint/description-style': ['error', { style: 'inline' }],
      '@graphql-eslint/strict-id-in-types': ['error', { exceptions: { types: parts, suffixes: ['Connection', 'Edge'] } }],
      '@graphql-eslint/relay-edge-types': [
        'error',
        {
          // Short lists, such as the evidence of a claim, are read whole and have no pages.
          listTypeCanWrapOnlyEdgeType: false,
          // An entry of `timeline` or `changes` is no object of its own: it names the entities and the claim that have IDs.
          shouldImplementNode: false,
        },
      ],
    },
  },
]
