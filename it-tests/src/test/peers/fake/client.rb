# XML-RPC with the client of Ruby.
require 'xmlrpc/client'
require 'uri'

url, key = ARGV
host = URI(url)
memset = XMLRPC::Client.new3(host: host.host, port: host.port, path: '/v1/xmlrpc', user: key, password: '')
zone = memset.call('dns.zone_create', { 'nickname' => 'peer' })
raise zone.inspect unless zone['nickname'] == 'peer' && zone['records'] == []
raise 'list' unless memset.call('server.list').length == 3
begin
  memset.call('service.info', { 'name' => 'doesnotexist' })
  raise 'no fault'
rescue XMLRPC::FaultException => e
  raise e unless e.faultCode == 3
end
puts 'done'
