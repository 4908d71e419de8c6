// Calls our server side by jayson, alone and in a batch, and prints what came.
const jayson = require('jayson')

const client = jayson.Client.http(process.argv[2])
client.request('dns.zone_create', { nickname: 'a' }, (error, alone) => {
  if (error) throw error
  const requests = [client.request('service.info', { name: 'myserver1' }), client.request('dns.zone_create', { nickname: 'b' })]
  client.request(requests, (error, batch) => {
    if (error) throw error
    const byId = requests.map(request => batch.find(answer => answer.id === request.id).result)
    client.request('dns.zone_info', { id: 'e'.repeat(32) }, (error, refused) => {
      if (error) throw error
      console.log(JSON.stringify([alone.result.nickname, byId.map(result => result.name || result.nickname),
        [refused.error.code, refused.error.message]]))
    })
  })
})
