# Ruby's xmlrpc. See README.md for what goes in and comes out.
require "base64"
require "json"
require "xmlrpc/client"
require "xmlrpc/create"
require "xmlrpc/parser"

def to_peer(value)
  case value
  when Hash
    if value.key?("$date")
      t = value["$date"]
      XMLRPC::DateTime.new(t[0, 4].to_i, t[4, 2].to_i, t[6, 2].to_i, t[9, 2].to_i, t[12, 2].to_i, t[15, 2].to_i)
    elsif value.key?("$bytes")
      XMLRPC::Base64.new(Base64.decode64(value["$bytes"]))
    else
      value.transform_values { |member| to_peer(member) }
    end
  when Array then value.map { |item| to_peer(item) }
  else value
  end
end

def from_peer(value)
  case value
  when XMLRPC::DateTime then { "$date" => format("%04d%02d%02dT%02d:%02d:%02d", *value.to_a) }
  when Hash then value.transform_values { |member| from_peer(member) }
  when Array then value.map { |item| from_peer(item) }
  when String
    text = value.dup.force_encoding("UTF-8")
    text.valid_encoding? ? text : { "$bytes" => Base64.strict_encode64(value) }
  else value
  end
end

task = JSON.parse($stdin.read.force_encoding("UTF-8"))
create = XMLRPC::Create.new(XMLRPC::XMLWriter::Simple.new)
parser = XMLRPC::XMLParser::REXMLStreamParser.new
if task.key?("write")
  value = to_peer(task["write"])
  fault = XMLRPC::FaultException.new(3, "gone <away>")
  bodies = [create.methodCall("dns.zone_info", value), create.methodResponse(true, value), create.methodResponse(false, fault)]
  puts JSON.generate(bodies.map { |body| Base64.strict_encode64(body) })
else
  body = Base64.decode64(task["read"]).force_encoding("UTF-8")
  if body.include?("<methodCall>")
    method, params = parser.parseMethodCall(body)
    puts JSON.generate([method, from_peer(params[0])])
  else
    puts JSON.generate([nil, from_peer(parser.parseMethodResponse(body)[1])])
  end
end
