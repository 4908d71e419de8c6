package com.example.several;

final class Both {

    private Both() {}

    static com.example.several.bundled.api.DnsApi bundled(com.example.several.bundled.MemsetClient client) {
        return client.dns();
    }

    static com.example.several.own.api.RackApi own(com.example.several.own.MemsetClient client) {
        return client.rack();
    }
}
