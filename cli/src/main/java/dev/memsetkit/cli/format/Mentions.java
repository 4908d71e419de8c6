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

    private static final String AT_OTHER_HOST =
            "this names a method of the API at a host that is not known to be the API's";
    private static final Pattern METHOD_PATH = Pattern.compile("/v1/json/([a-z_.]+)");

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
            boolean named = harmless ? namesMethodAddress(word) : scope.mentionsHost(word.text()) || namesMethod(word);
            if (named) {
                note(word);
                found = true;
            }
        }
        return found;
    }

    /** Notes the first word of a request to something else that names the API; whether there is one. */
    boolean request(List<MappedText> words) {
        for (MappedText word : words) {
            if (scope.mentionsHost(word.text())) {
                note(word);
                return true;
            }
        }
        for (MappedText word : words) {
            if (namesMethodPath(word)) {
                note(word, AT_OTHER_HOST);
                return true;
            }
        }
        return false;
    }

    private boolean namesMethodPath(MappedText word) {
        Matcher path = METHOD_PATH.matcher(word.text());
        return path.find() && scope.requests().methods().has(path.group(1));
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
