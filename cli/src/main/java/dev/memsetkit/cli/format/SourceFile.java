package dev.memsetkit.cli.format;

import dev.memsetkit.cli.input.FieldsCall;
import dev.memsetkit.cli.source.SourceReader;
import dev.memsetkit.cli.text.MappedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The source of a program in any language: only literals are read, as addresses, commands and parameters; of other uses is told. */
final class SourceFile {

    private static final Pattern CALL = Pattern.compile("\\b([a-z_]+(?:\\.[a-z_]+)+)\\s*\\(");

    /** What stands before an address that a name or another address is put before. */
    private static final Pattern BEFORE = Pattern.compile("([$@]?[A-Za-z_][\\w.]*(?:->\\w+)?)\\s*[+.]\\s*$");

    /** What stands before an address that gets a name. */
    private static final Pattern NAMED = Pattern.compile(
            "([$@]?[A-Za-z_]\\w*)(?:\\s*:\\s*\\w+)?\\s*=\\s*(?:(?:new\\s+)?[\\w.:]*(?:URI|URL|Uri|parse)[\\w.:]*\\(\\s*)?[fFrRuU]?$");

    /** What stands before a key or a password. */
    private static final Pattern LOGIN = Pattern.compile(
            "(?i)(?:userpwd|auth\\w*|user(?:name)?|password|passwd|\\w*key|token|secret)[\"']?\\s*(?:,|=>|=|:|\\()\\s*[\\[({]?\\s*$");

    /** A literal that a variable is set to. */
    private static final Pattern ASSIGNED = Pattern.compile("[\\w$\\])]\\s*:?=\\s*[@$rbuf]?$");

    /** A client of XML-RPC in Python, all of whose members are methods of the server. */
    private static final Pattern PROXY =
            Pattern.compile("([A-Za-z_][\\w.]*)\\s*=\\s*(?:\\w+\\.)*(?:ServerProxy|xmlrpclib\\.Server)\\s*\\(");

    /** The path of a method, or what follows the base address. */
    private static final Pattern PATH = Pattern.compile("(/v1/json/|/)([a-z_]+(?:\\.[a-z_]+)+)(?:[/?].*)?");

    private static final int MAX_STATEMENT = 200;

    private final Scope scope;
    private final Mentions mentions;
    private final List<Pattern> proxies = new ArrayList<>();
    private final List<Integer> open = new ArrayList<>();
    private MappedText text = MappedText.of("", 0);
    private SourceNames names = new SourceNames(text);
    private SourceCalls calls;
    private SourceCommands commands;

    /** Where a command ends whose words are literals that were read together. */
    private int behind;

    SourceFile(Scope scope) {
        this.scope = scope;
        this.mentions = new Mentions(scope);
        this.calls = new SourceCalls(scope, text, names);
        this.commands = new SourceCommands(scope, text, names);
    }

    void read(MappedText given) {
        String characters = given.text();
        if (!scope.mentionsHost(characters)
                && !characters.toLowerCase(Locale.ROOT).contains("memset_api")
                && !characters.contains("memset.com")) {
            return;
        }
        text = characters.stripLeading().startsWith("<")
                        && !characters.stripLeading().startsWith("<?php")
                ? new HtmlCode(scope).read(given)
                : given;
        text = new SourceTexts(scope).read(text, new SourceNames(text));
        characters = text.text();
        names = new SourceNames(text);
        calls = new SourceCalls(scope, text, names);
        commands = new SourceCommands(scope, text, names);
        Matcher proxy = PROXY.matcher(characters);
        while (proxy.find()) {
            proxies.add(proxyCall(proxy));
        }
        Matcher literal = SourceReader.LITERAL.matcher(characters);
        int at = 0;
        while (literal.find(at)) {
            code(at, literal.start());
            for (int group = 1; group <= 5; group++) {
                if (literal.group(group) != null && literal.start() >= behind) {
                    literal(literal, group);
                }
            }
            at = literal.end();
        }
        code(at, characters.length());
    }

    /** Calls of a proxy; of one whose address is not seen here only those of the form of the API's methods. */
    private Pattern proxyCall(Matcher proxy) {
        int end = Math.min(text.length(), proxy.end() + MAX_STATEMENT);
        boolean own = scope.mentionsHost(text.text().substring(proxy.end(), end));
        String method = own ? "\\w+(?:\\.\\w+)+" : "[a-z_]+\\.[a-z_.]+";
        return Pattern.compile("(?<![\\w.])" + Pattern.quote(proxy.group(1)) + "\\.(" + method + ")\\s*\\(");
    }

    private void literal(Matcher literal, int group) {
        if (comment(text.text(), literal.start())) {
            return;
        }
        MappedText value =
                withHost(withBase(names.filled(text.part(literal.start(group), literal.end(group))), literal.start()));
        behind = commands.read(value, literal.start(), List.copyOf(open));
        if (behind > 0) {
            return;
        }
        if (!scope.mentionsHost(value.text())) {
            if (LOGIN.matcher(text.text())
                            .region(Math.max(0, literal.start() - 60), literal.start())
                            .find()
                    || ASSIGNED.matcher(text.text())
                            .region(Math.max(0, literal.start() - 60), literal.start())
                            .find()) {
                scope.hidden().add(value.span());
            }
            if (mentions.namesMethod(value) && !calls.byName(value, literal.start(group), List.copyOf(open))) {
                mentions.note(value, "a program names this method; what it sends is not read");
            }
            return;
        }
        boolean continued = isJoined(text.text(), literal.end());
        String characters = value.text();
        if (characters.indexOf(' ') >= 0 || Wrappers.hasProgram(characters)) {
            new EmbeddedText(scope).read(value);
        } else if (continued
                && characters.endsWith("?")
                && scope.requests().namesMethod(value)
                && calls.query(value.part(0, value.length() - 1), joiner(text.text(), literal.end()) + 1)) {
            return;
        } else if (continued && !characters.contains("&")) {
            mentions.note(value, "a program makes this address; what it sends is not read");
        } else if (continued || !request(value, literal.start(group), literal)) {
            new EmbeddedText(scope).address(continued ? upToLastField(value) : value);
        }
    }

    /** A path whose host stands elsewhere in the program, as a connection or a client with a base address has it. */
    private MappedText withHost(MappedText value) {
        Matcher path = PATH.matcher(value.text());
        if (!path.matches() || !scope.requests().methods().isMeant(path.group(2))) {
            return value;
        }
        String before = path.group(1).equals("/") ? "https://api.memset.com/v1/json" : "https://api.memset.com";
        return MappedText.join(List.of(MappedText.at(before, value.span(0, 0)), value));
    }

    /** The address that a name before a literal stands for, with the literal. */
    private MappedText withBase(MappedText value, int at) {
        Matcher before = BEFORE.matcher(text.text()).region(Math.max(0, at - 80), at);
        if (value.text().contains("://") || value.length() == 0 || !before.find()) {
            return value;
        }
        MappedText base = names.address(before.group(1), text.span(before.start(1), before.end(1)));
        return base == null ? value : MappedText.join(List.of(base, value));
    }

    /** Reads a request with literal parameters, where the address stands or where its name is used; whether there is one. */
    private boolean request(MappedText address, int start, Matcher literal) {
        if (!scope.requests().namesMethod(address)) {
            return false;
        }
        if (calls.request(address, start, List.copyOf(open))) {
            return true;
        }
        int at = literal.start();
        Matcher named = NAMED.matcher(text.text()).region(Math.max(0, at - 120), at);
        return (named.find() && uses(address, Pattern.quote(named.group(1)), literal.end()))
                || calls.later(address, literal.end());
    }

    /** Reads the requests to an address that has a name, up to where the name gets another one. */
    private boolean uses(MappedText address, String name, int from) {
        Matcher again =
                Pattern.compile("(?<![\\w$@.])" + name + "\\s*=(?![=>])").matcher(text.text());
        int end = again.find(from) ? again.start() : text.length();
        Matcher use = Pattern.compile("\\(\\s*(?:[\"']\\w+[\"']\\s*,\\s*)?(" + name + ")\\s*(?:,|\\))")
                .matcher(text.text())
                .region(from, end);
        boolean found = false;
        while (use.find()) {
            found |= calls.request(address, use.start(1), List.of(use.start()));
        }
        return found;
    }

    private static MappedText upToLastField(MappedText value) {
        return value.part(0, value.text().lastIndexOf('&'));
    }

    private static int joiner(String text, int end) {
        int at = end;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }

    /** Whether something is added to a literal behind it. */
    private static boolean isJoined(String text, int end) {
        int at = joiner(text, end);
        return at < text.length() && (text.charAt(at) == '+' || (text.charAt(at) == '.' && at > end));
    }

    private static boolean comment(String text, int at) {
        String before = text.substring(text.lastIndexOf('\n', Math.max(0, at - 1)) + 1, at)
                .strip();
        return (before.startsWith("#") && !before.startsWith("#{"))
                || before.startsWith("//")
                || before.startsWith("* ");
    }

    /** Methods that are called by their name, as clients of XML-RPC do. */
    private void code(int from, int to) {
        MappedText code = text.part(from, to);
        Matcher call = CALL.matcher(code.text());
        while (call.find()) {
            String name = call.group(1);
            for (int dot = 0; dot >= 0; dot = name.indexOf('.', dot) + 1) {
                String method = name.substring(dot);
                boolean known = scope.requests().methods().has(method);
                if (known && !comment(code.text(), call.start())) {
                    MappedText place = code.part(call.start(1) + dot, call.end(1));
                    if (!calls.proxy(place, from + call.end() - 1)) {
                        mentions.note(place, "a program calls this method; what it sends is not read");
                    }
                }
                if (known || name.indexOf('.', dot) < 0) {
                    break;
                }
            }
        }
        for (Pattern proxy : proxies) {
            misspelt(proxy.matcher(code.text()), code);
        }
        brackets(from, to);
    }

    private void misspelt(Matcher call, MappedText code) {
        while (call.find()) {
            MappedText method = code.part(call.start(1), call.end(1));
            if (!scope.requests().methods().has(method.text()) && !comment(code.text(), call.start())) {
                FieldsCall unknown = new FieldsCall(method, scope.requests().types(), false);
                unknown.open();
                scope.sink().accept(unknown.build());
            }
        }
    }

    /** Keeps which brackets are open. */
    private void brackets(int from, int to) {
        String characters = text.text();
        for (int i = from; i < to; i++) {
            char next = characters.charAt(i);
            boolean commented = (next == '#' && (i == 0 || Character.isWhitespace(characters.charAt(i - 1))))
                    || (next == '/' && characters.startsWith("//", i));
            if (commented) {
                int end = characters.indexOf('\n', i);
                i = end < 0 ? to : end;
            } else if ("([{".indexOf(next) >= 0) {
                open.add(i);
            } else if (")]}".indexOf(next) >= 0 && !open.isEmpty()) {
                open.remove(open.size() - 1);
            }
        }
    }
}
