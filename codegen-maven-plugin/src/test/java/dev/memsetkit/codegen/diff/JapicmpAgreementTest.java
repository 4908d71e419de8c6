package dev.memsetkit.codegen.diff;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memsetkit.spec.diff.ChangeKind;
import dev.memsetkit.spec.diff.Effect;
import dev.memsetkit.spec.diff.SpecDiff;
import dev.memsetkit.spec.model.ApiSpec;
import dev.memsetkit.spec.openrpc.OpenRpcReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the diff says of source and binary compatibility is what the compiled clients show. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JapicmpAgreementTest {

    private static final Path FILE = Path.of("src/test/resources/cases/rack/spec.openrpc.json");
    private static final JsonMapper JSON = new JsonMapper();

    private final ApiSpec before = OpenRpcReader.read(FILE);
    private CompiledClients clients;

    /** A change of the spec and the kinds that the diff has to name, no more and no fewer. */
    record Case(String name, List<ChangeKind> kinds, Consumer<ObjectNode> edit) {
        @Override
        public String toString() {
            return name;
        }
    }

    @BeforeAll
    void compile(@TempDir Path folder) throws IOException {
        clients = new CompiledClients(before, folder);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void japicmpAgrees(Case each) throws IOException {
        ObjectNode document = (ObjectNode) JSON.readTree(FILE.toFile());
        each.edit.accept(document);
        ApiSpec after = OpenRpcReader.read(document.toString(), each.name);

        SpecDiff diff = SpecDiff.between(before, after);

        assertThat(diff.changes()).extracting(change -> change.kind()).containsExactlyInAnyOrderElementsOf(each.kinds);
        Set<Effect> ours = EnumSet.noneOf(Effect.class);
        diff.changes().forEach(change -> ours.addAll(change.effects()));
        ours.retainAll(Set.of(Effect.SOURCE_BREAKING, Effect.BINARY_BREAKING));
        assertThat(ours).as(diff.changes().toString()).isEqualTo(clients.effects(after));
    }

    private static Case of(String name, ChangeKind kind, Consumer<ObjectNode> edit) {
        return new Case(name, List.of(kind), edit);
    }

    private static JsonNode at(ObjectNode document, String pointer) {
        return document.at(pointer);
    }

    private static Consumer<ObjectNode> put(String pointer, String key, String json) {
        return document -> ((ObjectNode) at(document, pointer)).set(key, node(json));
    }

    private static Consumer<ObjectNode> take(String pointer, String key) {
        return document -> {
            JsonNode from = at(document, pointer);
            if (from instanceof ArrayNode array) {
                array.remove(Integer.parseInt(key));
            } else {
                ((ObjectNode) from).remove(key);
            }
        };
    }

    private static Consumer<ObjectNode> add(String pointer, String json) {
        return document -> ((ArrayNode) at(document, pointer)).add(node(json));
    }

    private static JsonNode node(String json) {
        try {
            return JSON.readTree(json.replace('\'', '"'));
        } catch (IOException e) {
            throw new IllegalArgumentException(json, e);
        }
    }

    private static final String KEYS = "/components/schemas/RackInfo/properties";
    private static final String PARAM =
            "{'name':'%s','required':%s,'deprecated':false,'schema':{'type':'string','x-type':'String'}}";

    private static Stream<Case> cases() {
        return Stream.of(
                of("a method appears", ChangeKind.METHOD_ADDED, add("/methods", """
                        {'name':'rack.paint','tags':[{'name':'Rack Methods'}],'deprecated':false,'params':[],
                        'result':{'name':'r','schema':{'type':'null'}},'x-source':{'document':'p.html','line':1}}""")),
                of("a method appears whose value set wants a name", ChangeKind.METHOD_ADDED, add("/methods", """
                        {'name':'rack.paint','tags':[{'name':'Rack Methods'}],'deprecated':false,'params':[
                        {'name':'kind','required':true,'deprecated':false,
                        'schema':{'type':'string','enum':['x','y'],'x-type':'String'}}],
                        'result':{'name':'r','schema':{'type':'null'}},'x-source':{'document':'p.html','line':1}}""")),
                of("a method vanishes", ChangeKind.METHOD_REMOVED, take("/methods", "1")),
                of(
                        "a method moves to another chapter",
                        ChangeKind.METHOD_MOVED,
                        put("/methods/3", "tags", "[{'name':'Order Methods'}]")),
                of("a method is deprecated", ChangeKind.METHOD_DEPRECATED, put("/methods/0", "deprecated", "true")),
                of("a method is not safe any more", ChangeKind.METHOD_SAFE, put("/methods/3", "x-safe", "false")),
                of(
                        "an optional parameter appears",
                        ChangeKind.PARAMETER_ADDED,
                        add("/methods/3/params", PARAM.formatted("verbose", "false"))),
                of(
                        "the first parameter of a method is optional",
                        ChangeKind.PARAMETER_ADDED,
                        add("/methods/1/params", PARAM.formatted("verbose", "false"))),
                of(
                        "the first parameter of a method is required",
                        ChangeKind.REQUIRED_PARAMETER_ADDED,
                        add("/methods/1/params", PARAM.formatted("site", "true"))),
                of(
                        "a required parameter appears",
                        ChangeKind.REQUIRED_PARAMETER_ADDED,
                        add("/methods/3/params", PARAM.formatted("site", "true"))),
                of("a parameter vanishes", ChangeKind.PARAMETER_REMOVED, take("/methods/5/params", "1")),
                of(
                        "an optional parameter becomes required",
                        ChangeKind.PARAMETER_REQUIRED,
                        put("/methods/5/params/1", "required", "true")),
                of(
                        "a required parameter becomes optional",
                        ChangeKind.PARAMETER_OPTIONAL,
                        put("/methods/3/params/0", "required", "false")),
                of(
                        "a parameter gets another type",
                        ChangeKind.PARAMETER_TYPE,
                        put("/methods/2/params/1", "schema", "{'type':'string','x-type':'String'}")),
                of(
                        "a parameter takes lists too",
                        ChangeKind.PARAMETER_TYPE_WIDENED,
                        put("/methods/0/params/3", "schema", "{'type':['integer','array'],'x-type':'Integer|List'}")),
                of(
                        "a parameter is deprecated",
                        ChangeKind.PARAMETER_DEPRECATED,
                        put("/methods/5/params/1", "deprecated", "true")),
                of(
                        "a parameter is ignored",
                        ChangeKind.PARAMETER_IGNORED,
                        put("/methods/5/params/1", "x-ignored", "true")),
                of(
                        "a limit appears",
                        ChangeKind.CONSTRAINT_ADDED,
                        put("/methods/0/params/3/schema", "maximum", "65535")),
                of("a limit vanishes", ChangeKind.CONSTRAINT_REMOVED, take("/methods/5/params/1/schema", "maxLength")),
                of(
                        "a limit is lowered",
                        ChangeKind.LIMIT_TIGHTENED,
                        put("/methods/5/params/1/schema", "maxLength", "8")),
                of(
                        "a limit is raised",
                        ChangeKind.LIMIT_LOOSENED,
                        put("/methods/5/params/1/schema", "maxLength", "80")),
                of(
                        "a least value is raised",
                        ChangeKind.LIMIT_TIGHTENED,
                        put("/methods/2/params/1/schema", "minimum", "2")),
                of("a form changes", ChangeKind.FORM_CHANGED, put("/methods/5/params/1/schema", "format", "'domain'")),
                of("a value appears", ChangeKind.VALUE_ADDED, add("/methods/5/params/2/schema/enum", "'q'")),
                of("a value vanishes", ChangeKind.VALUE_REMOVED, document -> {
                    take("/methods/5/params/2/schema/enum", "1").accept(document);
                    take("/methods/5/params/2/schema/x-enum-descriptions", "f").accept(document);
                }),
                of(
                        "a value of a list appears",
                        ChangeKind.VALUE_ADDED,
                        add("/methods/4/params/1/schema/items/enum", "'USED'")),
                of("values are listed", ChangeKind.SET_ADDED, put("/methods/5/params/1", "schema", """
                        {'type':'string','format':'hostname','maxLength':12,'enum':['front','back'],
                        'default':'front','x-type':'String'}""")),
                of(
                        "values are not listed any more",
                        ChangeKind.SET_REMOVED,
                        put("/methods/0/params/2", "schema", "{'type':'string','x-type':'String'}")),
                of(
                        "a set is opened",
                        ChangeKind.SET_OPENED,
                        put(
                                "/methods/0/params/2",
                                "schema",
                                "{'type':'string','x-known-values':['gold','none'],'x-type':'String'}")),
                of("values are reordered", ChangeKind.METHOD_DEPRECATED, document -> {
                    put("/methods/4/params/0/schema", "enum", "['DOWN','UP']").accept(document);
                    put("/methods/4", "deprecated", "true").accept(document);
                }),
                of(
                        "a default changes",
                        ChangeKind.DEFAULT_CHANGED,
                        put("/methods/4/params/0/schema", "default", "'DOWN'")),
                of(
                        "a method answers something else",
                        ChangeKind.RESULT_TYPE,
                        put("/methods/4/result", "schema", "{'type':'null'}")),
                of(
                        "a method answers the elements of its list",
                        ChangeKind.RESULT_TYPE,
                        put("/methods/4/result", "schema", "{'$ref':'#/components/schemas/OrderResult'}")),
                of("a method answers nothing and its dictionary is gone", ChangeKind.RESULT_TYPE, document -> {
                    put("/methods/0/result", "schema", "{'type':'null'}").accept(document);
                    take("/components/schemas", "OrderResult").accept(document);
                }),
                of(
                        "a key appears",
                        ChangeKind.KEY_ADDED,
                        put(KEYS, "weight", "{'description':'its weight','type':'integer','x-type':'Integer'}")),
                of("a key vanishes", ChangeKind.KEY_REMOVED, document -> {
                    take(KEYS, "height").accept(document);
                }),
                of(
                        "a key gets another type",
                        ChangeKind.KEY_TYPE,
                        put(KEYS + "/height", "type", "'string'").andThen(put(KEYS + "/height", "x-type", "'String'"))),
                of(
                        "a key becomes optional",
                        ChangeKind.KEY_OPTIONAL,
                        take("/components/schemas/OrderResult/required", "0")),
                of("keys of different types change places", ChangeKind.KEY_ORDER, document -> {
                    ObjectNode keys = (ObjectNode) at(document, KEYS);
                    keys.set("id", keys.remove("id"));
                }),
                of(
                        "a key of a list of dictionaries appears",
                        ChangeKind.KEY_ADDED,
                        document -> ((ObjectNode) at(document, KEYS + "/slots/items/properties"))
                                .set("shade", node("{'type':'string','x-type':'String'}"))),
                of("a returned value appears", ChangeKind.RETURNED_VALUE_ADDED, add(KEYS + "/colour/enum", "'grey2'")),
                of(
                        "an error appears",
                        ChangeKind.ERROR_ADDED,
                        put(
                                "/components/errors",
                                "ApiErrorOnFire",
                                "{'code':77,'message':'It burns','data':{'httpStatus':418}}")),
                new Case(
                        "an error vanishes",
                        List.of(ChangeKind.ERROR_REMOVED, ChangeKind.ERROR_DESCRIPTION),
                        put("/components/errors/ApiErrorNotUnique", "message", "'Other words'")
                                .andThen(take("/components/errors", "ApiErrorDoesNotExist"))
                                .andThen(document -> ((ObjectNode) at(document, "/methods/3")).remove("errors"))),
                of(
                        "the address changes",
                        ChangeKind.ENDPOINT_CHANGED,
                        put("/x-endpoints", "json", "'https://example.org/v2/'")),
                of(
                        "a method is called otherwise",
                        ChangeKind.METHOD_RENAMED,
                        put("/methods/5", "name", "'rack.slot_make'")
                                .andThen(document -> put(
                                                "/methods/2/params/0/schema/items", "x-params-of", "'rack.slot_make'")
                                        .accept(document))));
    }
}
