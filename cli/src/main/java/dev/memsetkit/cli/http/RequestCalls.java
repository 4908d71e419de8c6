package dev.memsetkit.cli.http;

import dev.memsetkit.cli.input.Call;
import dev.memsetkit.cli.input.Field;
import dev.memsetkit.cli.input.FieldsCall;
import dev.memsetkit.cli.input.InputProblem;
import dev.memsetkit.cli.input.InputProblems;
import dev.memsetkit.cli.input.JsonCalls;
import dev.memsetkit.cli.input.Mistake;
import dev.memsetkit.cli.input.NotRead;
import dev.memsetkit.cli.input.ParameterTypes;
import dev.memsetkit.cli.input.Reading;
import dev.memsetkit.cli.message.CliMessage;
import dev.memsetkit.cli.text.MappedText;
import dev.memsetkit.cli.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Makes calls of requests. */
public final class RequestCalls {

    /** Fewer characters are a placeholder of a manual. */
    private static final int MIN_KEY = 16;

    private final ParameterTypes types;
    private final OwnHosts hosts;
    private final KnownMethods methods;

    /** Reads requests to these hosts. */
    public RequestCalls(ParameterTypes types, OwnHosts hosts) {
        this.types = types;
        this.hosts = hosts;
        this.methods = new KnownMethods(types);
    }

    /** The hosts whose requests are read. */
    public OwnHosts hosts() {
        return hosts;
    }

    /** The methods that are known. */
    public KnownMethods methods() {
        return methods;
    }

    /** What the documentation says of parameters. */
    public ParameterTypes types() {
        return types;
    }

    /** Whether a request to an address would be read. */
    public boolean isOwn(MappedText address) {
        return Address.read(address, hosts, methods).kind() != Address.Kind.FOREIGN;
    }

    /** Whether an address names a method, so that a request to it is a call. */
    public boolean namesMethod(MappedText address) {
        Address read = Address.read(address, hosts, methods);
        return read.kind() == Address.Kind.MISPLACED
                || (read.kind() == Address.Kind.JSON && read.method().length() > 0);
    }

    /** Whether an address is that of JSON-RPC, so that the body is a call. */
    public boolean isRpc(MappedText address) {
        return Address.read(address, hosts, methods).kind() == Address.Kind.JSON_RPC;
    }

    /** Gives what a request is; whether it is one to the API. */
    public boolean read(HttpRequest request, Consumer<Reading> sink) {
        Address address = Address.read(request.address, hosts, methods);
        List<Reading> readings = new ArrayList<>();
        switch (address.kind()) {
            case FOREIGN -> {
                return false;
            }
            case HOST -> readings.add(new NotRead(address.place(), "a request to the API that names no method"));
            case MISPLACED -> readings.add(misplaced(address));
            case JSON -> json(address, request, readings);
            case JSON_RPC -> jsonRpc(request, address, readings);
            case XML_RPC -> xmlRpc(request, address, readings);
        }
        request.notes.forEach(readings::add);
        List<InputProblem> problems = problems(address, request);
        for (Reading reading : readings) {
            sink.accept(finished(reading, problems, request, address));
            if (reading instanceof Call) {
                problems = List.of();
            }
        }
        for (InputProblem problem : problems) {
            sink.accept(new Mistake("", problem, request.secrets));
        }
        return true;
    }

    private static Reading finished(
            Reading reading, List<InputProblem> problems, HttpRequest request, Address address) {
        if (!(reading instanceof Call call)) {
            return reading;
        }
        request.secrets.forEach(call.places()::hide);
        if (address.user().length() > 0) {
            call.places().hide(address.user().span());
        }
        if (problems.isEmpty()) {
            return call;
        }
        List<InputProblem> all = new ArrayList<>(problems);
        all.addAll(call.problems());
        return new Call(call.method(), call.params(), call.places(), call.unknown(), call.open(), all);
    }

    private static List<InputProblem> problems(Address address, HttpRequest request) {
        List<InputProblem> problems = new ArrayList<>();
        if (address.plain() != null) {
            problems.add(new InputProblem(
                    InputProblems.PLAIN_HTTP, "", CliMessage.KEY_IN_THE_CLEAR.text(), address.plain()));
        }
        String user = address.user().text();
        int colon = user.indexOf(':');
        if (isKey(colon < 0 ? user : user.substring(0, colon))) {
            problems.add(new InputProblem(
                    InputProblems.KEY_IN_ADDRESS,
                    "",
                    CliMessage.KEY_IN_ADDRESS.text(),
                    address.user().span()));
        }
        for (Field field : address.fields()) {
            if (field.name().text().equals("api_key") && isKey(field.value().text())) {
                problems.add(new InputProblem(
                        InputProblems.KEY_IN_ADDRESS,
                        "",
                        CliMessage.KEY_IN_ADDRESS.text(),
                        field.name().span()));
            }
        }
        for (Span login : request.otherLogins) {
            problems.add(new InputProblem(InputProblems.AUTH_FORM, "", CliMessage.UNKNOWN_LOGIN.text(), login));
        }
        return problems;
    }

    private static boolean isKey(String text) {
        return text.length() >= MIN_KEY && text.indexOf(MappedText.UNKNOWN) < 0 && text.matches("[A-Za-z0-9._-]+");
    }

    private static Reading misplaced(Address address) {
        return new Mistake(
                address.method().text(),
                new InputProblem(
                        InputProblems.UNKNOWN_ADDRESS,
                        "",
                        CliMessage.NO_METHOD_AT_ADDRESS.text(address.method().text()),
                        address.place()),
                List.of(address.user().span()));
    }

    private void json(Address address, HttpRequest request, List<Reading> readings) {
        MappedText method = address.method();
        if (method.length() == 0) {
            readings.add(new NotRead(address.place(), "a request to the API that names no method"));
            return;
        }
        if (method.hasUnknown()) {
            readings.add(new NotRead(method.span(), "which method is called here is not known"));
            return;
        }
        FieldsCall call = new FieldsCall(method, types, true);
        if (request.open) {
            call.open();
        }
        add(method.text(), withoutRepeated(address.fields()), call, readings);
        add(method.text(), request.query, call, readings);
        add(method.text(), request.fields, call, readings);
        if (!request.body.isEmpty()) {
            body(method.text(), joined(request.body, request.json), request.json, call, readings);
        }
        readings.add(0, call.build());
    }

    /** Some clients send the name of a service in the path and again in the query. */
    private static List<Field> withoutRepeated(List<Field> fields) {
        boolean again = fields.size() > 1
                && fields.stream()
                        .skip(1)
                        .anyMatch(field -> fields.get(0).name().text().equals("name")
                                && field.name().text().equals("name")
                                && field.value()
                                        .text()
                                        .equals(fields.get(0).value().text()));
        return again ? fields.subList(1, fields.size()) : fields;
    }

    private void add(String method, List<Field> fields, FieldsCall call, List<Reading> readings) {
        for (Field field : fields) {
            MappedText name = field.name();
            if (field.isBare()
                    && !name.hasUnknown()
                    && types.typeOf(method, name.text()).isEmpty()) {
                // It may be a key that was put where a field belongs.
                call.hide(name.span());
                call.add(new InputProblem(
                        InputProblems.ENCODING, "", CliMessage.FIELD_WITHOUT_EQUALS.text(), name.span()));
            } else {
                readings.addAll(call.add(field));
            }
        }
    }

    private static MappedText joined(List<MappedText> pieces, boolean json) {
        List<MappedText> parts = new ArrayList<>();
        for (MappedText piece : pieces) {
            if (!parts.isEmpty() && !json) {
                parts.add(MappedText.at(
                        "&", new Span(piece.span().start(), piece.span().start())));
            }
            parts.add(piece);
        }
        return MappedText.join(parts);
    }

    private void body(String method, MappedText body, boolean json, FieldsCall call, List<Reading> readings) {
        MappedText text = body.strip();
        if (text.text().equals(String.valueOf(MappedText.UNKNOWN))) {
            call.open();
            return;
        }
        String start = text.text().isEmpty() ? "" : text.text().substring(0, 1);
        if (json || start.equals("{") || start.equals("[") || start.equals("<")) {
            if (!text.text().replaceAll("\\s", "").equals("{}") && text.length() > 0) {
                call.add(new InputProblem(
                        InputProblems.BODY_NOT_READ,
                        "",
                        CliMessage.BODY_NOT_READ.text(),
                        text.span(0, Math.min(text.length(), 1))));
                call.open();
            }
            return;
        }
        add(method, Field.form(text), call, readings);
    }

    private void jsonRpc(HttpRequest request, Address address, List<Reading> readings) {
        if (request.body.isEmpty()) {
            readings.add(new NotRead(address.place(), "a JSON-RPC request whose body is not known here"));
            return;
        }
        MappedText body = joined(request.body, true);
        int before = readings.size();
        JsonCalls.Outcome outcome = new JsonCalls("").read(body, readings::add);
        if (outcome.failure() != null || outcome.others() > 0 || readings.size() == before) {
            readings.add(new NotRead(
                    outcome.failure() == null || body.hasUnknown()
                            ? body.span()
                            : outcome.failure().span(),
                    body.hasUnknown()
                            ? "a JSON-RPC request whose body is not known here"
                            : "the body of the JSON-RPC request is not a call"));
        }
    }

    private void xmlRpc(HttpRequest request, Address address, List<Reading> readings) {
        if (request.body.isEmpty()) {
            readings.add(new NotRead(address.place(), "an XML-RPC request whose body is not known here"));
            return;
        }
        new XmlRpcCalls(types).read(joined(request.body, true), readings::add);
    }
}
