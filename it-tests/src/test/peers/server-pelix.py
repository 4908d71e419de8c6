"""Serves a few methods by jsonrpclib-pelix, and prints its port. Stops when its input ends."""
import sys
import threading
from jsonrpclib.SimpleJSONRPCServer import SimpleJSONRPCServer


def zone_create(nickname):
    return {"id": "f" * 32, "nickname": nickname, "ttl": 0, "records": [], "domains": [], "new": [1, 2.5]}


def service_info(name):
    return {"name": name, "start_date": "2019-10-28", "renewal_price_amount": 21.6,
            "expiry_date": "2020-10-28 12:30:05", "network_zones": ["reading"]}


server = SimpleJSONRPCServer(("127.0.0.1", 0), logRequests=False)
server.register_function(zone_create, "dns.zone_create")
server.register_function(service_info, "service.info")
server.register_function(lambda name, username: None, "memstore.user.delete")
threading.Thread(target=server.serve_forever, daemon=True).start()
print(server.server_address[1], flush=True)
sys.stdin.read()
