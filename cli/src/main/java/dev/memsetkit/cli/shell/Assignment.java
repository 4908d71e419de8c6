package dev.memsetkit.cli.shell;

import java.util.List;

/**
 * A variable that gets a value.
 *
 * @param name its name
 * @param values the value; of an array its elements; empty where the value is not known
 * @param array whether it is an array
 * @param append whether the value is added to the one before
 * @param straight whether it is reached whenever what follows it is reached
 */
record Assignment(String name, List<Word> values, boolean array, boolean append, boolean straight) {

    /** A variable that gets a value that is not known here, such as that of a loop. */
    static Assignment unknown(String name) {
        return new Assignment(name, List.of(), false, false, false);
    }
}
