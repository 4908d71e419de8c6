package dev.memsetkit.spec.retention;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memsetkit.spec.model.ApiSpec;
import dev.memsetkit.spec.model.Component;
import dev.memsetkit.spec.model.Constraints;
import dev.memsetkit.spec.model.DataType;
import dev.memsetkit.spec.model.Endpoints;
import dev.memsetkit.spec.model.Info;
import dev.memsetkit.spec.model.Method;
import dev.memsetkit.spec.model.Parameter;
import dev.memsetkit.spec.model.Result;
import dev.memsetkit.spec.model.Schema;
import dev.memsetkit.spec.model.Source;
import dev.memsetkit.spec.openrpc.OpenRpcReader;
import dev.memsetkit.spec.openrpc.OpenRpcWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class RetentionTest {

    private static final Schema STRING = new Schema.Scalar(DataType.STRING, Constraints.NONE);

    @Test
    void aVanishedMethodIsKeptForOneRelease() {
        ApiSpec one = spec("1.0", method("rack.info", "Rack", "name"), method("rack.list", "Rack"));
        ApiSpec two = spec("2.0", method("rack.list", "Shelf"));

        ApiSpec kept = Retention.keep(one, two);

        assertThat(kept.methods()).extracting(Method::name).containsExactly("rack.info", "rack.list");
        assertThat(kept.method("rack.info").orElseThrow().deprecated()).isTrue();
        assertThat(kept.method("rack.info").orElseThrow().removedIn()).isEqualTo("2.0");
        assertThat(kept.components()).extracting(Component::name).containsExactly("Rack", "Shelf");
        assertThat(OpenRpcReader.read(OpenRpcWriter.write(kept), "kept")).isEqualTo(kept);

        assertThat(Retention.documented(kept)).isEqualTo(two);
        assertThat(Retention.keep(kept, two)).as("the same release once more").isEqualTo(kept);
        ApiSpec three = spec("3.0", method("rack.list", "Shelf"));
        assertThat(Retention.keep(kept, three)).isEqualTo(three);
    }

    @Test
    void aVanishedParameterIsKeptAsOneThatNeedNotBeGiven() {
        ApiSpec one = spec("1.0", method("rack.list", "Rack", "name", "colour"));
        ApiSpec two = spec("2.0", method("rack.list", "Rack", "name"));

        Method kept = Retention.keep(one, two).method("rack.list").orElseThrow();

        assertThat(kept.params()).extracting(Parameter::name).containsExactly("name", "colour");
        Parameter colour = kept.param("colour").orElseThrow();
        assertThat(colour.required()).isFalse();
        assertThat(colour.deprecated()).isTrue();
        assertThat(colour.removedIn()).isEqualTo("2.0");
        assertThat(kept.removedIn()).isEmpty();
    }

    @Test
    void whatComesBackIsAsItIsDocumented() {
        ApiSpec one = spec("1.0", method("rack.list", "Rack", "name"));
        ApiSpec without = Retention.keep(one, spec("2.0", method("rack.list", "Rack")));
        ApiSpec again = spec("3.0", method("rack.list", "Rack", "name"));

        assertThat(Retention.keep(without, again)).isEqualTo(again);
    }

    private static Method method(String name, String component, String... params) {
        return Method.builder(name, new Result("result", "", new Schema.Ref(component)))
                .tag("Rack Methods")
                .params(List.of(params).stream()
                        .map(param -> new Parameter(param, "", true, false, false, STRING))
                        .toList())
                .safe(true)
                .source(new Source("racks.html", name, Source.UNNUMBERED, 1))
                .build();
    }

    private static ApiSpec spec(String version, Method... methods) {
        List<Component> components = List.of(methods).stream()
                .map(method -> ((Schema.Ref) method.result().schema()).component())
                .distinct()
                .sorted()
                .map(name ->
                        new Component(name, new Schema.Struct(List.of(new Schema.Property("name", "", true, STRING)))))
                .toList();
        return new ApiSpec(
                new Info("Racks", version, ""),
                new Endpoints("https://example.org/json/", "", ""),
                List.of(methods),
                components,
                List.of(),
                List.of(),
                List.of());
    }
}
