package dev.memsetkit.cli.spec;

import dev.memsetkit.client.runtime.validation.MethodValidator;
import java.util.List;

/** Where {@link Documentation} has the methods from. */
interface MethodSource {

    /** A file as {@link MethodFiles} cuts them: {@code types.txt}, {@code dns.reload.json} and the like. */
    byte[] file(String name);

    /** The validator of a method that is documented. */
    MethodValidator validator(String method);

    /** The hosts that its methods are called at, beside the API's own. */
    List<String> otherHosts();
}
