// What all tests share: the address, a plain way to ask, and a record of what a client complains about.
import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { getIntrospectionQuery } from 'graphql'

export const url = process.env.AI_POLICY_GRAPH_URL ?? 'http://localhost:8080/graphql'

export const here = fileURLToPath(new URL('.', import.meta.url))
export const repository = fileURLToPath(new URL('../..', import.meta.url))

/** What the server sends, with no client between. Clients are compared with this. */
export async function ask(query, variables = {}) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = await response.json()
  if (errors) throw new Error(errors.map((error) => error.message).join('\n'))
  return data
}

export const introspect = () => ask(getIntrospectionQuery())

/** The data without `__typename`, which clients add to each question for themselves. */
export const plain = (data) => JSON.parse(JSON.stringify(data, (key, value) => (key === '__typename' ? undefined : value)))

/** Runs a tool of node_modules in this folder; fails with all that it printed. */
export async function run(tool, args, options = {}) {
  try {
    return await promisify(execFile)(`${here}node_modules/.bin/${tool}`, args, { cwd: here, ...options })
  } catch (failed) {
    throw new Error(`${tool} ended with ${failed.code}:\n${failed.stdout}\n${failed.stderr}`)
  }
}

/** Runs the task, and gives what was written to the console meanwhile as warnings and errors. */
export async function complaints(task) {
  const said = []
  const { warn, error } = console
  console.warn = console.error = (...words) => said.push(words.join(' '))
  try {
    await task()
  } finally {
    Object.assign(console, { warn, error })
  }
  return said
}
