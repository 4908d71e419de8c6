package dev.memsetkit.codegen.plugin;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.descriptor.Parameter;
import org.codehaus.plexus.component.configurator.expression.ExpressionEvaluator;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BooleanParametersTest {

    private static final List<Parameter> PARAMETERS = List.of(
            parameter("docs", "java.util.List", "${memsetkit.docs}"),
            parameter("strict", "boolean", "${memsetkit.strict}"),
            parameter("inner", "boolean", null));

    @ParameterizedTest
    @ValueSource(strings = {"maybe", "yes", "1", "ture", "true;", ""})
    void aSwitchThatIsNeitherTrueNorFalseIsRefused(String value) {
        assertThatThrownBy(() -> check(configuration("strict", value), Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("memsetkit.strict: found \"" + value + "\", expected true or false");
        assertThatThrownBy(
                        () -> check(configuration("strict", "${memsetkit.strict}"), Map.of("memsetkit.strict", value)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("memsetkit.strict: found \"" + value + "\", expected true or false");
    }

    @Test
    void aSwitchWithoutAPropertyIsCalledByItsName() {
        assertThatThrownBy(() -> check(configuration("inner", "no"), Map.of()))
                .hasMessage("inner: found \"no\", expected true or false");
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "false", "TRUE", "False"})
    void truthAndFalsehoodPass(String value) {
        assertThatCode(() -> check(configuration("strict", value), Map.of())).doesNotThrowAnyException();
    }

    @Test
    void whatIsNotSetAndWhatIsNoSwitchIsNotLookedAt() {
        assertThatCode(() -> check(configuration("strict", "${memsetkit.strict}"), Map.of()))
                .doesNotThrowAnyException();
        assertThatCode(() -> check(configuration("docs", "maybe"), Map.of())).doesNotThrowAnyException();
        assertThatCode(() -> check(new Xpp3Dom("configuration"), Map.of())).doesNotThrowAnyException();
    }

    private static void check(Xpp3Dom configuration, Map<String, String> properties) {
        new BooleanParameters(PARAMETERS, configuration, new Properties(properties)).check();
    }

    private static Xpp3Dom configuration(String name, String value) {
        Xpp3Dom configuration = new Xpp3Dom("configuration");
        Xpp3Dom child = new Xpp3Dom(name);
        child.setValue(value);
        configuration.addChild(child);
        return configuration;
    }

    private static Parameter parameter(String name, String type, @Nullable String expression) {
        Parameter parameter = new Parameter();
        parameter.setName(name);
        parameter.setType(type);
        parameter.setExpression(expression);
        return parameter;
    }

    /** Knows these properties, as Maven knows those of its command line. */
    private record Properties(Map<String, String> values) implements ExpressionEvaluator {

        @Override
        public @Nullable Object evaluate(String expression) {
            return expression.startsWith("${")
                    ? values.get(expression.substring(2, expression.length() - 1))
                    : expression;
        }

        @Override
        public File alignToBaseDirectory(File file) {
            return file;
        }
    }
}
