/** The runtime of generated clients of the Memset API: calls, transports, errors, retries, dates, validation. */
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"
}) // Retrofit 3 and RE2/J have no module descriptor.
module dev.memsetkit.client.runtime {
    requires java.xml;
    requires transitive com.fasterxml.jackson.annotation;
    requires transitive com.fasterxml.jackson.core;
    requires transitive com.fasterxml.jackson.databind;
    requires transitive okhttp3;
    requires transitive org.jspecify;
    requires static org.slf4j;
    requires transitive retrofit2;
    requires re2j;

    exports dev.memsetkit.client.runtime;
    exports dev.memsetkit.client.runtime.base;
    exports dev.memsetkit.client.runtime.jsonrpc;
    exports dev.memsetkit.client.runtime.retrofit;
    exports dev.memsetkit.client.runtime.slf4j;
    exports dev.memsetkit.client.runtime.support;
    exports dev.memsetkit.client.runtime.validation;
    exports dev.memsetkit.client.runtime.xmlrpc;
}
