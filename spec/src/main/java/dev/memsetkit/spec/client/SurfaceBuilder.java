package dev.memsetkit.spec.client;

import dev.memsetkit.spec.client.ClientSurface.Member;
import dev.memsetkit.spec.model.ErrorType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Lists the public types and members of a client: one method for each kind of type that is generated. */
final class SurfaceBuilder {

    private static final ClientType NOTHING = ClientType.of(ClientType.Home.PRIMITIVE, "");
    private static final ClientType FLAG = ClientType.of(ClientType.Home.PRIMITIVE, "boolean");
    private static final ClientType NUMBER = ClientType.of(ClientType.Home.PRIMITIVE, "int");

    private final ClientModel model;
    private final ClientSurface surface = new ClientSurface();

    SurfaceBuilder(ClientModel model) {
        this.model = model;
    }

    ClientSurface build() {
        model.records().forEach(this::record);
        model.params().forEach(this::params);
        model.apis().forEach(this::api);
        model.valueSets().forEach(set -> valueSet("", set));
        errors();
        client();
        validators();
        model.jobRecord().ifPresent(this::jobs);
        return surface;
    }

    private void api(ApiType api) {
        for (ApiType.Call call : api.calls()) {
            type(call.place(), api.type());
            method(call.place(), ClientModel.CLIENT, api.accessor(), List.of(), api.type());
            call(api, call);
        }
    }

    private void call(ApiType api, ApiType.Call call) {
        List<List<ClientType>> forms = new ArrayList<>();
        forms.add(call.params().map(ParamsType::type).map(List::of).orElse(List.of()));
        if (call.shortForm()) {
            call.params()
                    .ifPresent(params -> forms.add(params.required().stream()
                            .map(field -> field.type().unboxed())
                            .toList()));
        }
        for (List<ClientType> form : forms) {
            method(call.place(), api.type(), call.javaName(), form, call.returns());
            if (call.job()) {
                model.job()
                        .ifPresent(job -> method(
                                "components/" + job.component(), api.type(), call.javaName(), form, call.returns()));
            }
        }
        uses(call.place() + "/result", call.result());
    }

    private void params(ParamsType params) {
        // A dictionary that is sent within parameters has no place of its own: it comes and goes with its users.
        String place = params.place();
        type(place, params.type());
        type(place, params.builder());
        method(place, params.type(), "builder", List.of(), params.builder());
        method(place, params.type(), "toBuilder", List.of(), params.builder());
        for (ParamsType.Field field : params.fields()) {
            for (String at : field.places()) {
                method(at, params.type(), field.javaName(), List.of(), field.stored());
                setter(at, params, field, field.type().unboxed());
                field.alternative().ifPresent(type -> setter(at, params, field, type));
                field.openElement().ifPresent(type -> setter(at, params, field, type.unboxed()));
                uses(at, field.type());
            }
        }
    }

    private void setter(String place, ParamsType params, ParamsType.Field field, ClientType argument) {
        method(place, params.builder(), field.javaName(), List.of(argument), params.builder());
    }

    private void record(RecordType record) {
        List<ClientType> components = new ArrayList<>();
        type(record.place(), record.type());
        for (RecordType.Key key : record.keys()) {
            method(key.place(), record.type(), key.javaName(), List.of(), key.type());
            uses(key.place(), key.type());
            components.add(key.type());
            if (!record.tuple()) {
                method(key.place(), record.builder(), key.javaName(), List.of(key.type()), record.builder());
            }
        }
        if (!record.tuple()) {
            ClientType unknown = ClientType.map(ClientType.JSON);
            components.add(unknown);
            method(record.place(), record.type(), RecordType.UNKNOWN_KEYS, List.of(), unknown);
            method(record.place(), record.type(), "builder", List.of(), record.builder());
            type(record.place(), record.builder());
            method(record.place(), record.builder(), "build", List.of(), record.type());
        }
        constructor(record.place(), record.type(), components);
        ofObject(record.place(), record.type());
    }

    /** The members of Object that a type declares anew. */
    private void ofObject(String place, ClientType type) {
        method(place, type, "equals", List.of(ClientType.OBJECT), FLAG);
        method(place, type, "hashCode", List.of(), NUMBER);
        method(place, type, "toString", List.of(), ClientType.STRING);
    }

    private void uses(String place, ClientType type) {
        for (ClientType used : type.generated()) {
            if (used.home() == ClientType.Home.PARAMS) {
                type(place, used);
            }
            model.valueSet(used).ifPresent(set -> valueSet(place, set));
        }
    }

    private void valueSet(String place, ValueSet set) {
        if (!place.isEmpty()) {
            surface.add(place, set);
        }
        type(place, set.type());
        for (ValueSet.Value value : set.values()) {
            value.constant()
                    .ifPresent(name -> add(
                            place + ClientSurface.VALUES + value.value().text(),
                            set.type().erased() + "#" + name));
        }
        method(place, set.type(), "of", List.of(set.wireType().unboxed()), set.type());
        method(place, set.type(), "values", List.of(), ClientType.list(set.type()));
        method(place, set.type(), "isKnown", List.of(), FLAG);
    }

    private void errors() {
        for (ErrorType error : model.spec().errors()) {
            type("errors/" + error.name(), model.exception(error));
        }
        ClientType base = ClientModel.API_EXCEPTION;
        type("", base);
        type("", ClientModel.UNKNOWN_ERROR);
        method("", base, "errorType", List.of(), ClientType.STRING);
        method("", base, "code", List.of(), NUMBER);
        method("", base, "httpStatus", List.of(), NUMBER);
        ClientType optional = new ClientType(ClientType.Home.UTIL, "Optional", List.of(ClientType.STRING));
        method("", base, "parameter", List.of(), optional);
        method("", base, "headers", List.of(), ClientType.of(ClientType.Home.RUNTIME, "ResponseHeaders"));
        type("", ClientModel.ERRORS);
        constructor("", ClientModel.ERRORS, List.of());
        ClientType failure = ClientType.of(ClientType.Home.RUNTIME, "ApiFailure");
        method("", ClientModel.ERRORS, "create", List.of(failure), base);
        if (!model.spec().errors().isEmpty()) {
            method("", ClientModel.ERRORS, "nameOf", List.of(NUMBER), ClientType.STRING);
        }
    }

    private void client() {
        ClientType client = ClientModel.CLIENT;
        type("", client);
        type("", client.nested("Builder"));
        method("", client, "builder", List.of(), client.nested("Builder"));
        method("", client, "toString", List.of(), ClientType.STRING);
        method("", client, "fromEnvironment", List.of(), client);
        method("", client, "close", List.of(), ClientType.of(ClientType.Home.PRIMITIVE, "void"));
        ClientType tree = new ClientType(ClientType.Home.RUNTIME, "MemsetCall", List.of(ClientType.JSON));
        method("", client, "call", List.of(ClientType.STRING, ClientType.map(ClientType.OBJECT)), tree);
        unlessSection("batch", ClientType.of(ClientType.Home.RUNTIME, "Batch"));
        unlessSection("system", ClientType.of(ClientType.Home.RUNTIME, "SystemMethods"));
    }

    /** What the documentation has a section for is that section. */
    private void unlessSection(String name, ClientType returns) {
        if (model.apis().stream().noneMatch(api -> api.accessor().equals(name))) {
            method("", ClientModel.CLIENT, name, List.of(), returns);
        }
    }

    private void validators() {
        ClientType validators = ClientModel.VALIDATORS;
        type("", validators);
        method("", validators, "methods", List.of(), ClientType.list(ClientType.STRING));
        ClientType validator = ClientType.of(ClientType.Home.RUNTIME, "MethodValidator");
        method("", validators, "of", List.of(ClientType.STRING), validator);
    }

    private void jobs(RecordType job) {
        String place = model.poll().map(ApiType.Call::place).orElse("");
        ClientType jobs = ClientModel.JOBS;
        List<ClientType> one = List.of(job.type());
        type(place, jobs);
        constructor(place, jobs, List.of());
        ClientType classOfJob = new ClientType(ClientType.Home.LANG, "Class", one);
        method(place, jobs, "type", List.of(), classOfJob);
        method(place, jobs, "id", one, ClientType.STRING);
        ClientType answered = ClientType.of(ClientType.Home.LANG, "Boolean");
        method(place, jobs, "finished", one, answered);
        method(place, jobs, "failed", one, answered);
        method(place, jobs, "status", one, ClientType.STRING);
        method(place, jobs, "pollMethod", List.of(), ClientType.STRING);
        method(place, jobs, "pollParameter", List.of(), ClientType.STRING);
        method(place, ClientModel.CLIENT, "jobs", List.of(), new ClientType(ClientType.Home.RUNTIME, "Jobs", one));
    }

    private void type(String place, ClientType type) {
        add(place, type.erased());
    }

    private void constructor(String place, ClientType type, List<ClientType> arguments) {
        member(place, type.erased(), arguments, NOTHING);
    }

    private void method(String place, ClientType owner, String name, List<ClientType> arguments, ClientType returns) {
        member(place, owner.erased() + "#" + name, arguments, returns);
    }

    private void member(String place, String name, List<ClientType> arguments, ClientType returns) {
        String erased = arguments.stream().map(ClientType::erased).collect(Collectors.joining(",", "(", ")"));
        String source = arguments.stream().map(ClientType::source).collect(Collectors.joining(",", "(", ")"));
        surface.add(place, new Member(name + erased + returns.erased(), name + source + returns.source()));
    }

    private void add(String place, String signature) {
        surface.add(place, new Member(signature, signature));
    }
}
