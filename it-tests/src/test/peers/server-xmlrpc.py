"""Serves a few methods by Python's xmlrpc.server, and prints its port. Stops when its input ends."""
import datetime
import sys
import threading
from xmlrpc.client import Fault
from xmlrpc.server import SimpleXMLRPCRequestHandler, SimpleXMLRPCServer


def zone_create(params):
    return {"id": "f" * 32, "nickname": params["nickname"], "ttl": 0, "records": [], "domains": [], "new": [1, 2.5]}


def service_info(params):
    if params["name"] != "myserver1":
        raise Fault(15, "name: Couldn't find service with name '%s'" % params["name"])
    return {"name": params["name"], "start_date": datetime.datetime(2019, 10, 28), "renewal_price_amount": 21.6,
            "expiry_date": datetime.datetime(2020, 10, 28, 12, 30, 5), "network_zones": ["reading"]}


class Handler(SimpleXMLRPCRequestHandler):
    rpc_paths = ("/v1/xmlrpc",)


server = SimpleXMLRPCServer(("127.0.0.1", 0), requestHandler=Handler, logRequests=False, allow_none=False)
server.register_introspection_functions()
server.register_function(zone_create, "dns.zone_create")
server.register_function(service_info, "service.info")
server.register_function(lambda params: "", "memstore.user.delete")
threading.Thread(target=server.serve_forever, daemon=True).start()
print(server.server_address[1], flush=True)
sys.stdin.read()
