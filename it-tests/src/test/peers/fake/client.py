"""The examples of the documentation, reworded, with the XML-RPC client of Python. Prints what the test expects."""
import sys
import xmlrpc.client

url, key = sys.argv[1:3]
memset = xmlrpc.client.ServerProxy(url.replace("://", "://%s:@" % key) + "v1/xmlrpc/")
assert "system.listMethods" in memset.system.listMethods()
assert memset.system.methodHelp("dns.reload")
zone = memset.dns.zone_create({"nickname": "peer", "domains": [{"domain": "peer.example"}]})
record = memset.dns.zone_record_create(
    {"zone_id": zone["id"], "type": "A", "record": "www", "address": "192.0.2.1", "ttl": 300, "relative": False})
assert record["ttl"] == 300 and record["relative"] is False, record
job = memset.dns.reload()
assert job["status"] == "NEW" and job["finished"] is False, job
service = memset.service.info({"name": "demoaa1"})
assert str(service["start_date"]) == "20180301T00:00:00", service
try:
    memset.service.info({"name": "doesnotexist"})
    raise SystemExit("no fault")
except xmlrpc.client.Fault as fault:
    assert fault.faultCode == 3, fault
print("done")
