package com.example.several;

final class TestsOnly {

    private TestsOnly() {}

    static com.example.several.tests.api.RackApi rack(com.example.several.tests.MemsetClient client) {
        return client.rack();
    }
}
