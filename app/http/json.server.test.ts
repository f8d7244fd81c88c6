import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { BadRequest } from '#app/platform/errors.ts'
import { readJson } from './json.server.ts'

const Answer = z.strictObject({
  position: z.number(),
  value: z.string(),
  others: z.optional(z.array(z.strictObject({ value: z.string() }))),
})

function read(body: string, type = 'application/json') {
  const request = new Request('http://localhost/', { method: 'POST', body, headers: { 'content-type': type } })
  return readJson(Answer, request)
}

describe('a body of JSON', () => {
  it.each([
    ['as it should be', '{"position":1,"value":"a"}'],
    ['with the same key in two objects', '{"position":1,"value":"a","others":[{"value":"a"},{"value":"b"}]}'],
    ['with a text that looks like a key twice', '{"position":1,"value":"\\"value\\":1,{\\"value\\":2"}'],
    ['with a text that ends in a backslash', '{"position" : 1, "value" : "a\\\\"}'],
  ])('is taken %s', async (_name, body) => {
    expect(await read(body)).toEqual(JSON.parse(body))
  })

  it.each([
    ['a key that stands twice', '{"position":1,"position":2,"value":"a"}'],
    ['a key that stands twice with the same value', '{"position":1,"value":"a","value":"a"}'],
    ['a key that stands twice, once written in another way', '{"position":1,"value":"a","v\\u0061lue":"b"}'],
    ['a key that stands twice deeper down', '{"position":1,"value":"a","others":[{"value":"a" , "value" : "b"}]}'],
    ['a key that is not known', '{"position":1,"value":"a","marks":9}'],
    ['no JSON', '{"position":1,'],
    ['nothing', ''],
  ])('is refused for %s', async (_name, body) => {
    await expect(read(body)).rejects.toBeInstanceOf(BadRequest)
  })

  it('is refused when it is sent as something else', async () => {
    await expect(read('{"position":1,"value":"a"}', 'text/plain')).rejects.toBeInstanceOf(BadRequest)
  })
})
