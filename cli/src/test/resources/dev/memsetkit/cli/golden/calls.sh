# Calls as people have them in their notes.
curl -u 0123456789abcdef0123456789abcdef: -d nickname=x -d ttl=301 https://api.memset.com/v1/json/dns.zone_create
dns.zone_create nickname x ttl (int)300
{"method": "dns.zone_create", "params": {"nickname": "x", "records": [{"type": "AA", "record": "w", "address": "192.0.2.1", "ttl": 7, "zone_id": "q"}]}}
{"method": "create.monthly_miniserver", "params": {"sku": "VPS001", "os": "debian_buster_64", "vulnscan": "managed", "pasword": "hunter2"}}
{"method": "memstore.user.set_password", "params": {"name": "x", "username": "adm", "password": "hunter2"}}
https://api.memset.com/v1/json/service.set_nickname?name=myserver1&nickname=www&nicknme=www
{"method": "memstore.user.set_password", "params": {"name": "x", "username": "adm", "password": ["hunter2"]}}
dns.zone_crate?nickname=x
{"method": "dns.zone_create", "params":
