"""lexicon's provider, as dehydrated and certbot hooks use it, against the server."""
import sys

from lexicon.client import Client
from lexicon.config import ConfigResolver

url, key = sys.argv[1:3]
DOMAIN = "example.com"


def execute(action, type_, **options):
    values = {"provider_name": "memset", "action": action, "domain": DOMAIN, "type": type_,
              "memset": {"auth_token": key}}
    values.update(options)
    client = Client(ConfigResolver().with_dict(values))
    client.provider.api_endpoint = url + "v1/json"
    return client.execute()


def names(records):
    return [(r["type"], r["name"], r["content"], r["ttl"]) for r in records]


# a challenge of ACME: create, create again, list, delete; lexicon itself asks for a TTL of 3600
token = "challengetoken"
first = execute("create", "TXT", name="_acme-challenge.www", content=token)
assert isinstance(first, str) and len(first) == 32, first
again = execute("create", "TXT", name="_acme-challenge.www." + DOMAIN + ".", content=token)
assert [r["id"] for r in again] == [first], again
found = execute("list", "TXT", name="_acme-challenge.www")
assert names(found) == [("TXT", "_acme-challenge.www." + DOMAIN, token, 3600)], found

# two records of one name, as two challenges of one certificate
execute("create", "TXT", name="_acme-challenge.www", content="second")
assert len(execute("list", "TXT", name="_acme-challenge.www")) == 2
execute("delete", "TXT", name="_acme-challenge.www", content=token)
assert names(execute("list", "TXT", name="_acme-challenge.www")) == [
    ("TXT", "_acme-challenge.www." + DOMAIN, "second", 3600)]
execute("delete", "TXT", name="_acme-challenge.www")
assert execute("list", "TXT", name="_acme-challenge.www") == []

# create with a TTL, update with an id and without, of every type that lexicon's tests use
for type_, name, content in [("A", "localhost", "127.0.0.1"), ("AAAA", "six", "2001:db8::1"),
                             ("CNAME", "docs", "docs.example.com"), ("MX", "mail", "mx.example.com")]:
    made = execute("create", type_, name=name, content=content, ttl=3600)
    assert isinstance(made, str), made
    assert execute("list", type_, name=name)[0]["ttl"] == 3600
    assert execute("update", type_, identifier=made, name=name, content=content, ttl=300) == made
    assert execute("list", type_, name=name)[0]["ttl"] == 300
    assert execute("update", type_, name=name, content=content) == made
    assert execute("delete", type_, identifier=made) is True
assert execute("delete", "TXT", name="never-was") is True

# a domain that is not there, and a key that is not right
for options, status in [({"domain": "not-ours.example"}, 404), ({"memset": {"auth_token": "0" * 32}}, 403)]:
    try:
        execute("list", "TXT", **options)
        raise AssertionError(options)
    except Exception as e:
        assert e.response.status_code == status, (e, status)
print("done")
