package com.example

import com.sun.net.httpserver.HttpServer
import dev.memsetkit.client.MemsetClient
import java.net.InetAddress
import java.net.InetSocketAddress

private const val ZONES = """
    [{"id": "0123456789abcdef0123456789abcdef", "nickname": "example", "ttl": 300, "domains": [],
      "records": [{"id": "fedcba9876543210fedcba9876543210", "zone_id": "0123456789abcdef0123456789abcdef",
                   "type": "A", "record": "www", "address": "192.0.2.1", "priority": 0, "ttl": 0,
                   "relative": false}],
      "invented_later": 1}]
"""

fun main() {
    val server = HttpServer.create(InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0)
    server.createContext("/v1/json/dns.zone_list") { exchange ->
        exchange.requestBody.readAllBytes()
        val body = ZONES.toByteArray()
        exchange.responseHeaders["Content-Type"] = "application/json"
        exchange.sendResponseHeaders(200, body.size.toLong())
        exchange.responseBody.write(body)
        exchange.close()
    }
    server.start()
    try {
        val memset = MemsetClient.builder()
            .apiKey("0123456789abcdef0123456789abcdef")
            .baseUrl("http://127.0.0.1:${server.address.port}/v1/json/")
            .build()
        for (zone in memset.dns().zoneList().execute()) {
            val addresses: List<String> = zone.records().orEmpty().mapNotNull { it.address() }
            println("zone ${zone.nickname()} has ${addresses.single()} and ${zone.unknownKeys()}")
        }
    } finally {
        server.stop(0)
    }
}
