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
 * @param unknown names of parameters whose value only a shell knows
 * @param problems what is wrong with the way in which the call is written
 */
public record Call(
        String method, Map<String, Object> params, Places places, Set<String> unknown, List<InputProblem> problems)
        implements Reading {}
