"""The six modules of community.general, run as Ansible runs them, against the server."""
import importlib
import io
import json
import sys
from contextlib import redirect_stdout

from ansible.module_utils import basic
from ansible_collections.community.general.plugins.module_utils import memset

url, key = sys.argv[1:3]
REAL = "https://api.memset.com/v1/json/"
open_url = memset.open_url
memset.open_url = lambda address, **options: open_url(address.replace(REAL, url + "v1/json/"), **options)


def run(module_name, check=False, **arguments):
    module = importlib.import_module("ansible_collections.community.general.plugins.modules.memset_" + module_name)
    if hasattr(module, "sleep"):
        module.sleep = lambda seconds: None
    arguments.setdefault("api_key", key)
    basic._ANSIBLE_ARGS = json.dumps({"ANSIBLE_MODULE_ARGS": dict(arguments, _ansible_check_mode=check)}).encode()
    out = io.StringIO()
    try:
        with redirect_stdout(out):
            module.main()
    except SystemExit:
        pass
    return json.loads(out.getvalue())


def changes(module_name, **arguments):
    """In check mode first; then really; then again, which changes nothing."""
    assert run(module_name, check=True, **arguments)["changed"], arguments
    result = run(module_name, **arguments)
    assert result["changed"] and not result.get("failed"), result
    again = run(module_name, **arguments)
    assert not again["changed"] and not again.get("failed"), again
    return result


# zones
zone = "ansible-dns-tests"
made = changes("zone", name=zone, state="present", ttl=300)["memset_api"]
assert (made["nickname"], made["ttl"], made["domains"], made["records"]) == (zone, 300, [], []), made
assert run("zone", name=zone, state="present", ttl=0)["memset_api"]["ttl"] == 0

# domains
changes("zone_domain", domain="ansible-dns-tests.example", zone=zone, state="present")
assert run("zone_domain", domain="x.example", zone="no-such-zone", state="present")["failed"]
assert [d["domain"] for d in run("zone", name=zone, state="present")["memset_api"]["domains"]] == [
    "ansible-dns-tests.example"]

# records
for record in [dict(type="A", address="127.0.0.1", record="www"),
               dict(type="A", address="127.0.0.2", record="ttl", ttl=3600),
               dict(type="AAAA", address="2001:db8::1", record="six"),
               dict(type="CNAME", address="www", record="alias", relative=True),
               dict(type="MX", address="mail.example.com.", record="", priority=10),
               dict(type="NS", address="ns.example.com.", record="sub", relative=False),
               dict(type="SRV", address="0 5269 hostname.example.com", record="_jabber._tcp", priority=999),
               dict(type="TXT", address="v=spf1 +a +mx +ip4:127.0.0.1 ?all")]:
    api = changes("zone_record", zone=zone, state="present", **record)["memset_api"]
    for name, value in record.items():
        assert api[name] == value, (name, api)
    assert isinstance(api["ttl"], int) and isinstance(api["priority"], int) and isinstance(api["relative"], bool)
changed = changes("zone_record", zone=zone, state="present", type="A", address="127.0.0.3", record="www", ttl=600)
assert (changed["memset_api"]["address"], changed["memset_api"]["ttl"]) == ("127.0.0.3", 600), changed
changes("zone_record", zone=zone, state="absent", type="A", address="127.0.0.3", record="www")
changes("zone_record", zone=zone, state="absent", type="TXT", address="v=spf1 +a +mx +ip4:127.0.0.1 ?all")
assert "does not exist" in run("zone_record", zone="a-non-existent-zone", state="present", type="A",
                               address="127.0.0.1")["msg"]

# reload, with and without waiting for its job
assert run("dns_reload")["memset_api"]["status"] == "NEW"
polled = run("dns_reload", poll=True)["memset_api"]
assert (polled["finished"], polled["error"], polled["status"], polled["type"]) == (True, False, "DONE", "dns"), polled

# what there is
usage = run("memstore_info", name="msdemoaa1")["memset_api"]
assert {"bandwidth", "bytes", "cdn_bandwidth", "containers", "objs"} <= set(usage), usage
server = run("server_info", name="demoaa1")["memset_api"]
assert {"backups", "control_panel", "firewall_rule_group", "ips", "name", "network_zones", "os", "primary_ip", "status",
        "vlans"} <= set(server), server
missing = run("server_info", name="nosuchaa1")
assert missing["failed"] and missing["stderr"] == "API returned an error: 404", missing

# the end of a zone that is not empty, then nothing left
assert run("zone", name=zone, state="absent")["stderr"].startswith("Zone contains domains or records")
changes("zone", name=zone, state="absent", force=True)

# two zones of one name
other = "ansible-dns-tests-dupe"
for _ in range(2):
    memset.memset_api_call(key, "dns.zone_create", {"nickname": other})
assert "matches multiple zones" in run("zone_record", zone=other, state="present", type="A", address="127.0.0.1")["msg"]
assert run("zone", name=other, state="absent")["failed"] in (True, False)

# a key that is not right, in the words that the modules' own tests expect
wrong = "wa9aerahhie0eekee9iaphoorovooyia"
for name, arguments in [("zone", dict(name=zone, state="present")), ("dns_reload", {}),
                        ("zone_record", dict(zone=zone, state="present", type="A", address="127.0.0.1")),
                        ("zone_domain", dict(zone=zone, domain="x.example", state="present"))]:
    refused = run(name, api_key=wrong, **arguments)
    assert refused["failed"], refused
    assert "Memset API returned a 403 response (ApiErrorForbidden, Bad api_key)" in refused["msg"], refused
print("done")
