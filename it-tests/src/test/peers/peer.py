"""Python's xmlrpc.client. See README.md for what goes in and comes out."""
import base64
import datetime
import json
import sys
import xmlrpc.client


def to_peer(value):
    if isinstance(value, dict):
        if "$date" in value:
            return datetime.datetime.strptime(value["$date"], "%Y%m%dT%H:%M:%S")
        if "$bytes" in value:
            return base64.b64decode(value["$bytes"])
        return {name: to_peer(member) for name, member in value.items()}
    return [to_peer(item) for item in value] if isinstance(value, list) else value


def from_peer(value):
    if isinstance(value, datetime.datetime):
        return {"$date": value.strftime("%Y%m%dT%H:%M:%S")}
    if isinstance(value, bytes):
        return {"$bytes": base64.b64encode(value).decode()}
    if isinstance(value, dict):
        return {name: from_peer(member) for name, member in value.items()}
    return [from_peer(item) for item in value] if isinstance(value, list) else value


task = json.loads(sys.stdin.buffer.read())
if "write" in task:
    params = (to_peer(task["write"]),)
    bodies = [xmlrpc.client.dumps(params, "dns.zone_info"), xmlrpc.client.dumps(params, methodresponse=True),
              xmlrpc.client.dumps(xmlrpc.client.Fault(3, "gone <away>"))]
    print(json.dumps([base64.b64encode(body.encode()).decode() for body in bodies]))
else:
    params, method = xmlrpc.client.loads(base64.b64decode(task["read"]), use_builtin_types=True)
    print(json.dumps([method, from_peer(params[0])]))
