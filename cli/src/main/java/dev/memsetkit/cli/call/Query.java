package dev.memsetkit.cli.call;

import com.fasterxml.jackson.databind.JsonNode;
import dev.memsetkit.cli.message.CliMessage;
import io.burt.jmespath.Expression;
import io.burt.jmespath.JmesPathException;
import io.burt.jmespath.jackson.JacksonRuntime;

/** A JMESPath expression that picks from a result. */
public final class Query {

    private final Expression<JsonNode> expression;

    /**
     * A query.
     *
     * @throws CallException if it is not JMESPath
     */
    public Query(String text) throws CallException {
        try {
            expression = new JacksonRuntime().compile(text);
        } catch (JmesPathException e) {
            String first = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            throw new CallException(CallExit.USAGE, CliMessage.WRONG_QUERY.text(first));
        }
    }

    /**
     * What it picks.
     *
     * @throws CallException if it does not fit the result
     */
    public JsonNode pick(JsonNode result) throws CallException {
        try {
            return expression.search(result);
        } catch (JmesPathException e) {
            throw new CallException(CallExit.NOT_SHOWN, CliMessage.QUERY_FAILED.text(e.getMessage()));
        }
    }
}
