// XML-RPC and JSON-RPC with the packages xmlrpc and jayson of npm.
const xmlrpc = require('xmlrpc');
const jayson = require('jayson');
const [url, key] = process.argv.slice(2);
const at = new URL(url);
const fail = message => { console.error(message); process.exit(1); };
const memset = xmlrpc.createClient({ host: at.hostname, port: at.port, path: '/v1/xmlrpc', basic_auth: { user: key, pass: '' } });
memset.methodCall('server.list', [], (error, servers) => {
  if (error || servers.length !== 3) fail(error || servers);
  memset.methodCall('service.info', [{ name: 'doesnotexist' }], (fault) => {
    if (!fault || fault.faultCode !== 3) fail(fault);
    const rpc = jayson.client.http({ host: at.hostname, port: at.port, path: '/v1/jsonrpc',
      headers: { Authorization: 'Basic ' + Buffer.from(key + ':').toString('base64') } });
    rpc.request('service.info', { name: 'demoaa1' }, (problem, answer) => {
      if (problem || answer.result.nickname !== 'shop') fail(problem || answer);
      rpc.request('nothing.here', {}, (problem2, answer2) => {
        if (problem2 || answer2.error.code !== 5) fail(problem2 || answer2);
        console.log('done');
      });
    });
  });
});
