package dev.memsetkit.cli.format;

import dev.memsetkit.cli.http.HttpRequest;
import dev.memsetkit.cli.input.Field;
import dev.memsetkit.cli.input.FieldsCall;
import dev.memsetkit.cli.source.SourceJson;
import dev.memsetkit.cli.source.SourceReader;
import dev.memsetkit.cli.source.SourceValue;
import dev.memsetkit.cli.text.MappedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The calls of a program whose parameters are literal dictionaries: beside an address, beside the name of a method, or as
 * arguments of a method of a proxy. Anything else gives no call.
 */
final class SourceCalls {

    private static final Set<String> FORMS = Set.of(
            "data",
            "form",
            "body",
            "form_params",
            "params",
            "query",
            "payload",
            "searchParams",
            "requestBody",
            "CURLOPT_POSTFIELDS");
    private static final Set<String> OTHERS = Set.of(
            "auth", "headers", "timeout", "verify", "method", "url", "uri", "proxies", "cert", "cookies", "stream",
            "options");
    private static final Set<String> LOGINS =
            Set.of("auth", "basic_auth", "cookies", "user", "password", "CURLOPT_USERPWD");
    private static final Pattern LATER = Pattern.compile(
            "CURLOPT_POSTFIELDS\\s*(?:,|=>)\\s*|\\bset_form_data\\s*\\(\\s*|\\bcurl_exec\\b|\\bcurl_init\\b|CURLOPT_URL\\b"
                    + "|\\.\\s*(?:POST|PUT|post|put|form|query|send|send_form|body|setBody|bodyValue|setEntity)\\s*\\(\\s*");
    /** Functions of tests that say what a request gets, and send none. */
    private static final Pattern PRETENDING = Pattern.compile(
            "(?i)[\\w.$]*(?:mock|nock|stub|intercept|pretty|responses?\\.|register|expect|assert|respx|route|patch)[\\w.$]*\\s*$");
    /** A function before an address, with no parenthesis between them. */
    private static final Pattern BARE_CALL =
            Pattern.compile("(?m)(?:^|[\\s=])[A-Za-z_]\\w*(?:(?:\\.|::|->)\\w+)*[ \\t]+(?:url:\\s*)?[fFrR]?[\"'`]$");

    private static final int MAX_OUTWARD = 3;

    private final Scope scope;
    private final MappedText source;
    private final SourceNames names;

    SourceCalls(Scope scope, MappedText source, SourceNames names) {
        this.scope = scope;
        this.source = source;
        this.names = names;
    }

    /**
     * Reads the request to an address.
     *
     * @param at where the address stands, as a literal or a name
     * @param open the brackets around it, the innermost last
     * @return whether its parameters are literal; if not, nothing is given
     */
    boolean request(MappedText address, int at, List<Integer> open) {
        for (int i = open.size() - 1; i >= Math.max(0, open.size() - MAX_OUTWARD); i--) {
            int bracket = open.get(i);
            SourceValue.Arguments arguments = reader(bracket).arguments();
            if (source.text().charAt(bracket) == '{' && !arguments.positional().isEmpty()) {
                break;
            }
            if (pretends(bracket)) {
                return false;
            }
            HttpRequest request = new HttpRequest(address);
            boolean call = source.text().charAt(bracket) == '(';
            if (fill(arguments, at, call, request)) {
                return scope.requests().read(request, scope.sink());
            }
        }
        return statement(address, at);
    }

    private boolean pretends(int bracket) {
        return PRETENDING
                .matcher(source.text())
                .region(Math.max(0, bracket - 60), bracket)
                .find();
    }

    /** Reads the arguments behind an address where the call has no parentheses around them. */
    private boolean statement(MappedText address, int at) {
        Matcher comma =
                Pattern.compile("[^\\n\"'`]*[\"'`]\\s*,").matcher(source.text()).region(at, source.length());
        boolean bare = BARE_CALL
                .matcher(source.text())
                .region(Math.max(0, at - 80), at)
                .find();
        if (!bare || !comma.lookingAt()) {
            return false;
        }
        int end = comma.end();
        while (end < source.length() && (source.text().charAt(end) != '\n' || continues(end))) {
            end++;
        }
        SourceValue.Arguments arguments =
                new SourceReader(source.part(0, end), comma.end() - 1, names::filled).arguments();
        HttpRequest request = new HttpRequest(address);
        return fill(arguments, at, true, request) && scope.requests().read(request, scope.sink());
    }

    private boolean continues(int lineEnd) {
        String before = source.text().substring(0, lineEnd).stripTrailing();
        return !before.isEmpty() && ",([{".indexOf(before.charAt(before.length() - 1)) >= 0;
    }

    /** Reads the fields that PHP's curl or Ruby's Net::HTTP get some lines below the address; whether there are any. */
    boolean later(MappedText address, int at) {
        int next = scope.requests().hosts().indexIn(source.text().substring(at));
        Matcher later = LATER.matcher(source.text()).region(at, next < 0 ? source.length() : at + next);
        if (!later.find()) {
            return false;
        }
        HttpRequest request = new HttpRequest(address);
        if (later.group().startsWith(".")) {
            return chained(later.end(), request);
        }
        if (!later.group().startsWith("CURLOPT_POST") && !later.group().startsWith("set_form")) {
            return false;
        }
        boolean arguments = later.group().startsWith("set_form");
        SourceValue value = arguments
                ? reader(source.text().lastIndexOf('(', later.end()))
                        .arguments()
                        .named()
                : reader(later.end()).value();
        if (arguments && ((SourceValue.Table) value).entries().isEmpty()) {
            value = reader(later.end()).value();
        }
        return body(resolved(value), request) && scope.requests().read(request, scope.sink());
    }

    /** The body that a request gets in a chain of calls, as Java, C# and Rust write it. */
    private boolean chained(int at, HttpRequest request) {
        SourceValue value = resolved(reader(at).value());
        boolean fields = value instanceof SourceValue.Table table
                ? namesParameter(method(request), table)
                : isForm(value, method(request));
        return fields && body(value, request) && scope.requests().read(request, scope.sink());
    }

    private SourceReader reader(int at) {
        return new SourceReader(source, at, names::filled);
    }

    private SourceValue resolved(SourceValue value) {
        return value instanceof SourceValue.Name name ? names.value(name) : value;
    }

    /**
     * Whether the arguments hold the parameters of the request.
     *
     * @param call whether they are those of a call, which may have fields among them
     */
    private boolean fill(SourceValue.Arguments arguments, int at, boolean call, HttpRequest request) {
        boolean filled = false;
        boolean behind = false;
        for (SourceValue value : arguments.positional()) {
            SourceValue known = resolved(value);
            if (known instanceof SourceValue.Table table) {
                filled |= isOptions(table)
                        ? options(table, request)
                        : namesParameter(method(request), table) && body(table, request);
            } else if (behind && known instanceof SourceValue.Json) {
                filled |= body(known, request);
            } else if (behind && isForm(known, method(request))) {
                filled |= body(known, request);
            } else if (behind && !(known instanceof SourceValue.Text)) {
                request.open();
            }
            behind |= covers(value, at);
        }
        return filled | named(arguments.named(), call, request);
    }

    /** Whether a text or a list of pairs is the fields of a method. */
    private boolean isForm(SourceValue value, String method) {
        if (value instanceof SourceValue.Items items) {
            SourceValue.Table pairs = items.asTable();
            return pairs != null && namesParameter(method, pairs);
        }
        if (!(value instanceof SourceValue.Text text) || text.bare()) {
            return false;
        }
        for (Field field : Field.form(text.text())) {
            if (isParameter(method, field.name().text())) {
                return true;
            }
        }
        return false;
    }

    /** Reads the fields that a program adds to an address behind its question mark; whether there are any. */
    boolean query(MappedText address, int at) {
        SourceValue value = resolved(reader(at).value());
        HttpRequest request = new HttpRequest(address);
        boolean fields = value instanceof SourceValue.Table || value instanceof SourceValue.Items;
        return fields && body(value, request) && scope.requests().read(request, scope.sink());
    }

    private static boolean covers(SourceValue value, int at) {
        return value.span().start() <= at && at <= value.span().end();
    }

    private static boolean isOptions(SourceValue.Table table) {
        for (SourceValue.Entry entry : table.entries()) {
            String name = entry.name().text();
            boolean dictionary = !(entry.value() instanceof SourceValue.Text);
            if (OTHERS.contains(name) || ((FORMS.contains(name) || name.equals("json")) && dictionary)) {
                return true;
            }
        }
        return false;
    }

    private boolean options(SourceValue.Table table, HttpRequest request) {
        boolean filled = false;
        for (SourceValue.Entry entry : table.entries()) {
            String name = entry.name().text();
            if (FORMS.contains(name)) {
                filled |= body(resolved(entry.value()), request);
            } else if (name.equals("json") && resolved(entry.value()) instanceof SourceValue.Table json) {
                request.json().body(SourceJson.of(json));
                filled = true;
            } else if (name.equals("headers") && entry.value() instanceof SourceValue.Table headers) {
                headers(headers, request);
            } else if (LOGINS.contains(name)) {
                request.hide(entry.value().span());
            }
        }
        if (!table.complete()) {
            request.open();
        }
        return filled;
    }

    /** Named arguments: options, or as RestClient has it the fields themselves. */
    private boolean named(SourceValue.Table named, boolean call, HttpRequest request) {
        boolean filled = options(named, request);
        if (!filled && call) {
            String method = method(request);
            for (SourceValue.Entry entry : named.entries()) {
                if (!OTHERS.contains(entry.name().text())
                        && isParameter(method, entry.name().text())) {
                    request.field(field(entry));
                    filled = true;
                }
            }
        }
        return filled;
    }

    private static String method(HttpRequest request) {
        return request.address().text().replaceAll("[?#].*", "").replaceAll(".*/", "");
    }

    private boolean isParameter(String method, String name) {
        return !scope.requests().types().typeOf(method, name).isEmpty();
    }

    private static void headers(SourceValue.Table headers, HttpRequest request) {
        for (SourceValue.Entry entry : headers.entries()) {
            MappedText value = entry.value().asText();
            request.header(MappedText.join(
                    List.of(entry.name(), MappedText.at(": ", entry.name().span()), value)));
        }
    }

    private boolean body(SourceValue given, HttpRequest request) {
        SourceValue.Table pairs = given instanceof SourceValue.Items items ? items.asTable() : null;
        SourceValue value = pairs == null ? given : pairs;
        if (value instanceof SourceValue.Table table) {
            for (SourceValue.Entry entry : table.entries()) {
                if (isNothing(entry.value())) {
                    request.open();
                } else {
                    request.field(field(entry));
                }
            }
            if (!table.complete()) {
                request.open();
            }
            return true;
        } else if (value instanceof SourceValue.Json json
                && resolved(json.value()) instanceof SourceValue.Table table) {
            request.body(SourceJson.of(table));
            return true;
        } else if (value instanceof SourceValue.Text text
                && !text.bare()
                && text.text().text().indexOf('=') > 0) {
            request.body(text.text());
            return true;
        }
        return false;
    }

    private Field field(SourceValue.Entry entry) {
        SourceValue value = entry.value();
        if (value instanceof SourceValue.Json json) {
            SourceValue inner = resolved(json.value());
            return new Field(
                    entry.name(),
                    inner instanceof SourceValue.Table || inner instanceof SourceValue.Items
                            ? SourceJson.of(inner)
                            : MappedText.unknown(value.span()));
        }
        boolean composite = value instanceof SourceValue.Table || value instanceof SourceValue.Items;
        return new Field(entry.name(), composite ? SourceJson.of(value) : value.asText());
    }

    /** Whether a field is left out by some clients. */
    private static boolean isNothing(SourceValue value) {
        return value instanceof SourceValue.Text text
                && text.bare()
                && Set.of("None", "null", "NULL", "nil", "undefined")
                        .contains(text.text().text());
    }

    /** Reads a call by the name of the method, in a function of the program or a body of JSON-RPC; whether it is one. */
    boolean byName(MappedText method, int at, List<Integer> open) {
        if (open.isEmpty()) {
            return false;
        }
        int bracket = open.get(open.size() - 1);
        SourceValue.Arguments arguments = reader(bracket).arguments();
        if (source.text().charAt(bracket) == '(') {
            List<SourceValue> behind = new ArrayList<>();
            for (SourceValue value : arguments.positional()) {
                if (value.span().start() > at) {
                    behind.add(value);
                }
            }
            return called(method, new SourceValue.Arguments(behind, arguments.named()));
        }
        SourceValue named = arguments.named().get("method");
        SourceValue params = arguments.named().get("params");
        if (named == null || params == null || !covers(named, at)) {
            return false;
        }
        if (!(resolved(params) instanceof SourceValue.Table table)) {
            return false;
        }
        FieldsCall call = new FieldsCall(method, scope.requests().types(), false);
        call.add(new Field(MappedText.at("parameters", table.span()), SourceJson.of(table)))
                .forEach(scope.sink());
        scope.sink().accept(call.build());
        return true;
    }

    /** Reads the arguments of a method that is called as if it were one of the program; whether they are literal. */
    boolean proxy(MappedText method, int bracket) {
        return called(method, reader(bracket).arguments());
    }

    private boolean called(MappedText method, SourceValue.Arguments arguments) {
        SourceValue.@Nullable Table table = arguments.named().entries().isEmpty() ? null : arguments.named();
        for (SourceValue value : arguments.positional()) {
            if (table == null && resolved(value) instanceof SourceValue.Table dictionary) {
                table = dictionary;
            }
        }
        if (table == null || !namesParameter(method.text(), table)) {
            return false;
        }
        FieldsCall call = new FieldsCall(method, scope.requests().types(), false);
        // The function may add parameters of its own.
        call.open();
        boolean dictionary = table != arguments.named();
        for (SourceValue.Entry entry : table.entries()) {
            boolean own = dictionary || isParameter(method.text(), entry.name().text());
            if (own && !isNothing(entry.value())) {
                call.add(field(entry)).forEach(scope.sink());
            }
        }
        scope.sink().accept(call.build());
        return true;
    }

    private boolean namesParameter(String method, SourceValue.Table table) {
        for (SourceValue.Entry entry : table.entries()) {
            if (isParameter(method, entry.name().text())) {
                return true;
            }
        }
        return false;
    }
}
