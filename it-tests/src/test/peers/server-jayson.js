// Serves a few methods by jayson, and prints its port. Stops when its input ends.
const jayson = require('jayson')

const server = new jayson.Server({
  'dns.zone_create': (params, done) => done(null, {
    id: 'f'.repeat(32), nickname: params.nickname, ttl: 0, records: [], domains: [], new: [1, 2.5]
  }),
  'service.info': (params, done) => params.name === 'myserver1'
    ? done(null, {
      name: params.name,
      start_date: '2019-10-28',
      renewal_price_amount: 21.6,
      expiry_date: '2020-10-28 12:30:05',
      network_zones: ['reading']
    })
    : done({ code: 15, message: `name: Couldn't find service with name '${params.name}'` }),
  'memstore.user.delete': (params, done) => done(null, null)
}).http()
server.listen(0, '127.0.0.1', () => console.log(server.address().port))
process.stdin.on('end', () => process.exit()).resume()
