package dev.memsetkit.cli.format;

import dev.memsetkit.cli.input.NotRead;
import dev.memsetkit.cli.text.MappedText;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Notes what mentions the API and was not understood. */
final class Mentions {

    private static final String NOT_UNDERSTOOD = "this mentions the API and is not understood";

    /** Programs that name hosts and words, and call no method. */
    private static final Set<String> HARMLESS = Set.of(
            "echo",
            "printf",
            "grep",
            "egrep",
            "fgrep",
            "rg",
            "sed",
            "awk",
            "ping",
            "dig",
            "host",
            "nslookup",
            "nc",
            "openssl",
            "traceroute",
            "whois",
            "git",
            "test",
            "[",
            "man",
            "export",
            "set",
            "alias",
            "ssh-keyscan",
            "telnet",
            "mtr",
            "for");

    private static final Pattern RAW_REQUEST = Pattern.compile("(?:GET|POST|PUT)\\s+\\S*/v1/");
    private static final Pattern FOREIGN =
            Pattern.compile("(?i)[\\w-]*=?https?://[^/?#\\\\]*([/?#]).*|(?:referer|origin):.*");

    private final Scope scope;

    Mentions(Scope scope) {
        this.scope = scope;
    }

    /** Notes the words of a command that name the API; whether there are any. */
    boolean command(List<MappedText> words) {
        boolean harmless = !words.isEmpty() && HARMLESS.contains(words.get(0).text());
        boolean found = false;
        for (int i = 0; i < words.size(); i++) {
            MappedText word = words.get(i);
            boolean named = harmless
                    ? namesMethodAddress(word) || isRawRequest(word)
                    : scope.mentionsHost(word.text()) || namesMethod(word);
            if (named) {
                note(word);
                found = true;
            }
        }
        return found;
    }

    /**
     * Notes the first word of a request to something else that names the API, in a header or in an option that leads
     * elsewhere; whether there is one. An address of another host is its own business, whatever it has in its query.
     */
    boolean request(List<MappedText> words) {
        for (MappedText word : words) {
            if (scope.mentionsHost(word.text()) && !isOfAnother(word.text())) {
                note(word);
                return true;
            }
        }
        return false;
    }

    /** Whether the API's host stands behind the host of an address. */
    private boolean isOfAnother(String word) {
        Matcher foreign = FOREIGN.matcher(word);
        return foreign.matches() && !scope.mentionsHost(word.substring(0, Math.max(0, foreign.start(1))));
    }

    /** Whether a word is a method, alone or with fields behind it. */
    boolean namesMethod(MappedText word) {
        String text = word.text();
        int query = text.indexOf('?');
        return scope.requests().methods().has(query < 0 ? text : text.substring(0, query));
    }

    /** Whether a text has the address of a method in it. */
    boolean namesMethodAddress(MappedText text) {
        int at = scope.requests().hosts().indexIn(text.text());
        return at >= 0
                && text.text().indexOf("/v1/", at) >= 0
                && text.text().indexOf('.', text.text().indexOf("/v1/", at)) >= 0;
    }

    /** A request as it goes over the wire, which a program prints into another one. */
    private boolean isRawRequest(MappedText text) {
        return scope.mentionsHost(text.text())
                && RAW_REQUEST.matcher(text.text()).lookingAt();
    }

    void note(MappedText text) {
        int at = Math.max(0, scope.requests().hosts().indexIn(text.text()));
        int end = at;
        while (end < text.length() && !Character.isWhitespace(text.text().charAt(end))) {
            end++;
        }
        note(text.part(at, end), NOT_UNDERSTOOD);
    }

    void note(MappedText text, String why) {
        scope.sink().accept(new NotRead(text.span(), why));
    }
}
