package dev.memsetkit.cli.input;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A call of the API.
 *
 * @param method name of the method, known or not
 * @param params the parameters by name with the types that the API makes of them: {@code String}, {@code Boolean},
 *     numbers, {@code List}, {@code Map} or {@code null}
 * @param places where each of them stands
 * @param unknown JSON pointers of values that only a shell, a template or a file knows
 * @param open whether there may be more parameters than those that are known
 * @param problems what is wrong with the way in which the call is written
 */
public record Call(
        String method,
        Map<String, Object> params,
        CallPlaces places,
        Set<String> unknown,
        boolean open,
        List<InputProblem> problems)
        implements Reading {

    /** Whether the value at a JSON pointer, or one around it, is not known. */
    public boolean isUnknown(String pointer) {
        String at = pointer;
        while (!at.isEmpty()) {
            if (unknown.contains(at)) {
                return true;
            }
            at = at.substring(0, Math.max(0, at.lastIndexOf('/')));
        }
        return false;
    }
}
