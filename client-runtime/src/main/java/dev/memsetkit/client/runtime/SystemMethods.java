package dev.memsetkit.client.runtime;

import java.util.List;

/** What {@link Transport#XML_RPC} tells about itself. */
public interface SystemMethods {

    /** {@return the names of all methods that may be called, these included} */
    MemsetCall<List<String>> listMethods();

    /**
     * {@return a call that returns the documentation of a method, as text}
     *
     * @param method full name, such as {@code server.info}
     */
    MemsetCall<String> methodHelp(String method);
}
