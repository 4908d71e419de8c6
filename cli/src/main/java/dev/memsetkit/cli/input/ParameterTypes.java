package dev.memsetkit.cli.input;

import java.util.List;

/** What the documentation says of the types of parameters: text is turned into them. */
public interface ParameterTypes {

    /** The documented type, such as {@code Integer} or {@code String|List}; empty if there is no such parameter. */
    String typeOf(String method, String parameter);

    /** The documented methods in order. */
    List<String> methods();
}
