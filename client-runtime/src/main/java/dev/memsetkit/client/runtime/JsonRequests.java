package dev.memsetkit.client.runtime;

/**
 * How calls are written for {@link Transport#JSON}. The API takes all of these; the first is what is used unless told
 * otherwise. Immutable.
 *
 * <pre>{@code
 * MemsetClient.builder().jsonRequests(JsonRequests.DEFAULT.withGet().withNameInPath())
 * }</pre>
 *
 * @param get whether calls of methods that change nothing are GET with a query; all others are POST
 * @param nameInPath whether the parameter {@code name} becomes a part of the path: {@code server.info/myserver1}
 * @param trailingSlash whether addresses end with a slash
 * @param parametersField whether all parameters are sent as JSON in the one field {@code parameters}; lists and
 *     dictionaries
 *     always are
 * @param keyField whether the API key is sent as the field {@code api_key} instead of the Authorization header. It is
 *     then a
 *     part of the body, and of the address of a GET, where proxies and servers may log it
 */
public record JsonRequests(
        boolean get, boolean nameInPath, boolean trailingSlash, boolean parametersField, boolean keyField) {

    /** POST of a form, with the key in the Authorization header. */
    public static final JsonRequests DEFAULT = new JsonRequests(false, false, false, false, false);

    /** {@return the same with GET where a method changes nothing} */
    public JsonRequests withGet() {
        return new JsonRequests(true, nameInPath, trailingSlash, parametersField, keyField);
    }

    /** {@return the same with the parameter {@code name} in the path} */
    public JsonRequests withNameInPath() {
        return new JsonRequests(get, true, trailingSlash, parametersField, keyField);
    }

    /** {@return the same with addresses that end with a slash} */
    public JsonRequests withTrailingSlash() {
        return new JsonRequests(get, nameInPath, true, parametersField, keyField);
    }

    /** {@return the same with all parameters as JSON in one field} */
    public JsonRequests withParametersField() {
        return new JsonRequests(get, nameInPath, trailingSlash, true, keyField);
    }

    /** {@return the same with the API key as a field} */
    public JsonRequests withKeyField() {
        return new JsonRequests(get, nameInPath, trailingSlash, parametersField, true);
    }
}
