"""JSON-RPC with jsonrpclib-pelix, alone and as a batch."""
import sys
import jsonrpclib

url, key = sys.argv[1:3]
memset = jsonrpclib.ServerProxy(url.replace("://", "://%s:@" % key) + "v1/jsonrpc/")
assert memset.internal.noop() == {}
assert memset.service.info(name="demoaa1")["nickname"] == "shop"
batch = jsonrpclib.MultiCall(memset)
batch.internal.echo(string="Hello World")
batch.internal.version()
batch.internal.noop()
batch.internal.echo(string="Goodbye!")
results = list(batch())
assert [results[0]["string"], results[3]["string"]] == ["Hello World", "Goodbye!"], results
try:
    memset.service.info(name="doesnotexist")
    raise SystemExit("no error")
except jsonrpclib.ProtocolError as error:
    assert error.args[0][0] == 3, error.args
print("done")
