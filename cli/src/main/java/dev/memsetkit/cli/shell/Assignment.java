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
 * @param loop whether it is each of the values in turn
 */
record Assignment(String name, List<Word> values, boolean array, boolean append, boolean straight, boolean loop) {

    /** A variable that gets a value that is not known here, such as what is typed. */
    static Assignment unknown(String name) {
        return new Assignment(name, List.of(), false, false, false, false);
    }

    /** A variable that gets each of the values in turn. */
    static Assignment ofLoop(String name, List<Word> values) {
        return new Assignment(name, values, false, false, false, true);
    }
}
