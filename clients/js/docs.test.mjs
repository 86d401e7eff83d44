import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { repository } from './setup.mjs'

const FILE_OR_BLOCK = /`(clients\/[\w./-]+)`|^```\w+\n(.*?)^```$/gms

test('docs/clients.md quotes the configurations that are run', () => {
  const page = readFileSync(`${repository}docs/clients.md`, 'utf8')
  let file
  let blocks = 0
  for (const [, named, block] of page.matchAll(FILE_OR_BLOCK)) {
    file = named ?? file
    if (!block) continue
    blocks++
    assert.ok(readFileSync(repository + file, 'utf8').includes(block), `${file} doesn't have these lines:\n${block}`)
  }
  assert.equal(blocks, 8)
})
