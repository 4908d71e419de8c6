package dev.memsetkit.codegen.plugin;

import dev.memsetkit.codegen.message.Messages;
import java.util.List;
import java.util.Locale;
import org.apache.maven.plugin.descriptor.Parameter;
import org.codehaus.plexus.component.configurator.expression.ExpressionEvaluationException;
import org.codehaus.plexus.component.configurator.expression.ExpressionEvaluator;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/** The switches of a goal as they were set: Maven takes whatever is not "true" for false, a slip of the pen too. */
final class BooleanParameters {

    private final List<Parameter> parameters;
    private final Xpp3Dom configuration;
    private final ExpressionEvaluator evaluator;

    /**
     * The switches of a goal.
     *
     * @param parameters all parameters of the goal
     * @param configuration what was set for each of them: a value, or the property that may have it
     * @param evaluator knows the properties
     */
    BooleanParameters(List<Parameter> parameters, Xpp3Dom configuration, ExpressionEvaluator evaluator) {
        this.parameters = parameters;
        this.configuration = configuration;
        this.evaluator = evaluator;
    }

    /** @throws IllegalArgumentException if one of them is neither true nor false; it names the first */
    void check() {
        for (Parameter parameter : parameters) {
            Xpp3Dom set = configuration.getChild(parameter.getName());
            if (set != null && parameter.getType().equals("boolean")) {
                Object value = value(set.getValue());
                if (value != null && !isBoolean(value.toString())) {
                    throw new IllegalArgumentException(Messages.notBoolean(name(parameter), value.toString()));
                }
            }
        }
    }

    private @Nullable Object value(@Nullable String expression) {
        try {
            return expression == null ? null : evaluator.evaluate(expression);
        } catch (ExpressionEvaluationException e) {
            return null; // Maven says so itself when it sets the parameter.
        }
    }

    private static boolean isBoolean(String value) {
        String lower = value.toLowerCase(Locale.ROOT);
        return lower.equals("true") || lower.equals("false");
    }

    private static String name(Parameter parameter) {
        String expression = parameter.getExpression();
        return expression != null && expression.startsWith("${")
                ? expression.substring(2, expression.length() - 1)
                : parameter.getName();
    }
}
