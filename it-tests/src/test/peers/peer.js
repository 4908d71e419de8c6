// npm's xmlrpc. See README.md for what goes in and comes out.
const { Readable } = require('stream')
const Serializer = require('xmlrpc/lib/serializer')
const Deserializer = require('xmlrpc/lib/deserializer')

function toPeer (value) {
  if (Array.isArray(value)) return value.map(toPeer)
  if (value === null || typeof value !== 'object') return value
  if ('$date' in value) {
    const t = value.$date
    return new Date(+t.slice(0, 4), +t.slice(4, 6) - 1, +t.slice(6, 8), +t.slice(9, 11), +t.slice(12, 14), +t.slice(15, 17))
  }
  if ('$bytes' in value) return Buffer.from(value.$bytes, 'base64')
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, toPeer(member)]))
}

function fromPeer (value) {
  if (value instanceof Date) {
    const two = number => String(number).padStart(2, '0')
    return { $date: `${value.getFullYear()}${two(value.getMonth() + 1)}${two(value.getDate())}T${two(value.getHours())}:` +
      `${two(value.getMinutes())}:${two(value.getSeconds())}` }
  }
  if (Buffer.isBuffer(value)) return { $bytes: value.toString('base64') }
  if (Array.isArray(value)) return value.map(fromPeer)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, fromPeer(member)]))
}

const task = JSON.parse(require('fs').readFileSync(0, 'utf8'))
if ('write' in task) {
  const value = toPeer(task.write)
  const bodies = [Serializer.serializeMethodCall('dns.zone_info', [value], 'utf-8'), Serializer.serializeMethodResponse(value),
    Serializer.serializeFault({ faultCode: 3, faultString: 'gone <away>' })]
  console.log(JSON.stringify(bodies.map(body => Buffer.from(body).toString('base64'))))
} else {
  const body = Buffer.from(task.read, 'base64')
  const tell = (method, value) => console.log(JSON.stringify([method, fromPeer(value)]))
  if (body.includes('<methodCall>')) {
    new Deserializer('utf-8').deserializeMethodCall(Readable.from([body]), (error, method, params) => {
      if (error) throw error
      tell(method, params[0])
    })
  } else {
    const response = Readable.from([body])
    response.headers = {}
    new Deserializer('utf-8').deserializeMethodResponse(response, (error, value) => {
      if (error) throw error
      tell(null, value)
    })
  }
}
