"""Calls our server side by jsonrpclib-pelix, alone and in a batch, and prints what came."""
import json
import sys
import jsonrpclib

server = jsonrpclib.ServerProxy(sys.argv[1])
alone = getattr(server, "dns.zone_create")(nickname="a")
batch = jsonrpclib.MultiCall(server)
getattr(batch, "service.info")(name="myserver1")
getattr(batch, "dns.zone_create")(nickname="b")
try:
    getattr(server, "dns.zone_info")(id="e" * 32)
    error = "none"
except jsonrpclib.ProtocolError as e:
    error = e.args[0][:2] if isinstance(e.args[0], tuple) else str(e)
print(json.dumps([alone["nickname"], [answer.get("name", answer.get("nickname")) for answer in batch()], error]))
