/** The runtime of generated clients of the Memset API: calls, transports, errors, retries, dates, validation. */
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"}) // Retrofit 3 has no module descriptor.
module dev.memsetkit.client.runtime {
    requires transitive com.fasterxml.jackson.annotation;
    requires transitive com.fasterxml.jackson.core;
    requires transitive com.fasterxml.jackson.databind;
    requires transitive okhttp3;
    requires transitive org.jspecify;
    requires transitive retrofit2;

    exports dev.memsetkit.client.runtime;
    exports dev.memsetkit.client.runtime.retrofit;
    exports dev.memsetkit.client.runtime.support;
    exports dev.memsetkit.client.runtime.validation;
}
