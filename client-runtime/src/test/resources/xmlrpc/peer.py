"""Says what Python's xmlrpc.client makes of bodies: Base64 on the lines of standard input, JSON on those of standard output."""
import base64
import datetime
import decimal
import json
import sys
import xmlrpc.client


def text(value):
    if value is None or isinstance(value, (bool, str)):
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, int):
        return str(value)
    if isinstance(value, float):
        if value != value or value in (float("inf"), float("-inf")):
            return repr(value)
        plain = format(decimal.Decimal(repr(value)), "f")
        return plain.rstrip("0").rstrip(".") if "." in plain else plain
    if isinstance(value, bytes):
        return "bytes " + value.hex()
    if isinstance(value, datetime.datetime):
        midnight = value.time() == datetime.time()
        return '"' + (value.strftime("%Y-%m-%d") if midnight else value.isoformat(" ")) + '"'
    if isinstance(value, (list, tuple)):
        return "[" + ",".join(map(text, value)) + "]"
    if isinstance(value, dict):
        return "{" + ",".join(text(str(k)) + ":" + text(value[k]) for k in sorted(value, key=str)) + "}"
    return repr(value)


def answer(body):
    try:
        params = xmlrpc.client.loads(body, use_builtin_types=True)[0]
        return text(params[0]) if len(params) == 1 else "%d values" % len(params)
    except xmlrpc.client.Fault as fault:
        return "fault %s %s" % (fault.faultCode, fault.faultString)
    except Exception:
        return "error"


for line in sys.stdin:
    sys.stdout.write(json.dumps(answer(base64.b64decode(line))) + "\n")
