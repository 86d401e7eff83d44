// Says what changed in schema.graphql since the last release, and ends with 1 if a change breaks somebody's question.
// Before the first release it compares with the commit before, and refuses nothing (docs/api-stability.md).
//
// BASE_REF: compare with this commit or tag instead of the last tag.
// ACCEPT_BREAKING=1: print breaking changes, and end with 0.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { CriticalityLevel, diff, DiffRule } from '@graphql-inspector/core'
import { buildSchema } from 'graphql'
import { repository } from './setup.mjs'

const LEVELS = [
  [CriticalityLevel.Breaking, 'Breaking: a question that worked is refused or answered in another shape'],
  [CriticalityLevel.Dangerous, 'Dangerous: a client may meet what it does not expect'],
  [CriticalityLevel.NonBreaking, 'Safe'],
]

const git = (...args) =>
  execFileSync('git', args, { cwd: repository, encoding: 'utf8', maxBuffer: 2 ** 26, stdio: ['ignore', 'pipe', 'ignore'] }).trim()

const known = (ref) => {
  try {
    return git('rev-parse', '--verify', '--quiet', `${ref}^{commit}`)
  } catch {
    return null
  }
}

function lastRelease() {
  try {
    return git('describe', '--tags', '--abbrev=0', 'HEAD^')
  } catch {
    return null
  }
}

const promised = process.env.BASE_REF || lastRelease()
const base = promised ?? 'HEAD^'
if (!known(base)) {
  console.log(`SKIPPED: this clone has no ${base} to compare schema.graphql with.`)
  process.exit(process.env.BASE_REF ? 1 : 0)
}
const before = buildSchema(git('show', `${base}:schema.graphql`))
const after = buildSchema(readFileSync(`${repository}schema.graphql`, 'utf8'))
const changes = await diff(before, after, [DiffRule.ignoreDescriptionChanges])

console.log(`Changes of schema.graphql since ${base}: ${changes.length}`)
for (const [level, title] of LEVELS) {
  const found = changes.filter(({ criticality }) => criticality.level === level)
  if (found.length) console.log(`\n${title} (${found.length})\n${found.map(({ message }) => `- ${message}`).join('\n')}`)
}

const breaking = changes.some(({ criticality }) => criticality.level === CriticalityLevel.Breaking)
if (breaking && promised && process.env.ACCEPT_BREAKING !== '1') {
  console.error('\nSet ACCEPT_BREAKING=1 if the next version may break clients.')
  process.exitCode = 1
}
