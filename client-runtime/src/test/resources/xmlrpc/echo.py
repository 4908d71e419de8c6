"""Reads XML-RPC responses with Python's xmlrpc.client and writes their values again: Base64, a document on each line."""
import base64
import sys
import xmlrpc.client


def escape(text):
    # Python leaves carriage returns as they are, and XML then reads them as line feeds.
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\r", "&#13;")


class Marshaller(xmlrpc.client.Marshaller):
    """Writes whole numbers of 64 bits, which Python's own refuses to."""

    dispatch = dict(xmlrpc.client.Marshaller.dispatch)

    def dump_long(self, value, write):
        write("<value><%s>%d</%s></value>\n" % (("int", value, "int") if -2**31 <= value < 2**31 else ("i8", value, "i8")))

    def dump_unicode(self, value, write, escape=escape):
        write("<value><string>" + escape(value) + "</string></value>\n")

    def dump_struct(self, value, write, escape=escape):
        write("<value><struct>\n")
        for name, member in value.items():
            write("<member>\n<name>" + escape(name) + "</name>\n")
            self._Marshaller__dump(member, write)
            write("</member>\n")
        write("</struct></value>\n")

    dispatch[int] = dump_long
    dispatch[str] = dump_unicode
    dispatch[dict] = dump_struct


for line in sys.stdin:
    values, _ = xmlrpc.client.loads(base64.b64decode(line), use_builtin_types=True)
    body = Marshaller("utf-8", allow_none=True).dumps(values)
    document = "<?xml version='1.0'?>\n<methodResponse>\n" + body + "</methodResponse>\n"
    sys.stdout.write(base64.b64encode(document.encode("utf-8")).decode("ascii") + "\n")
