import { test } from 'node:test'
import { run, url } from './setup.mjs'

test('graphql-codegen makes types that tell the kinds of claims apart', async () => {
  await run('graphql-codegen', ['--config', 'codegen/codegen.yml'], { env: { ...process.env, AI_POLICY_GRAPH_URL: url } })
  await run('tsc', ['--project', 'codegen'])
})
