/** The client of the Memset API, generated from its documentation; this file alone is written by hand. */
module dev.memsetkit.client {
    requires static java.compiler; // the annotation @Generated, which the compiled classes do not keep
    requires transitive dev.memsetkit.client.runtime;

    exports dev.memsetkit.client;
    exports dev.memsetkit.client.api;
    exports dev.memsetkit.client.error;
    exports dev.memsetkit.client.model;
    exports dev.memsetkit.client.params;
    exports dev.memsetkit.client.value;

    // Jackson makes the results, which are public, through their public constructors and annotations on private fields.
    opens dev.memsetkit.client.model to
            com.fasterxml.jackson.databind;
    opens dev.memsetkit.client.value to
            com.fasterxml.jackson.databind;
}
