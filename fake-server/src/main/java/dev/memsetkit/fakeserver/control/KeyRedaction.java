package dev.memsetkit.fakeserver.control;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memsetkit.fakeserver.account.Account;
import dev.memsetkit.fakeserver.account.TableKind;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Takes API keys out of whatever a request said, wherever in it they stood: those of the account, and what looks like one. */
final class KeyRedaction {

    /** Shorter ones would take apart words that have nothing to do with them. */
    private static final int MIN_KEY = 4;

    /** 32 hexadecimal digits, also as an address escapes them, and those that follow. */
    private static final Pattern LOOKS_LIKE_A_KEY =
            Pattern.compile("(?i)(?:[0-9a-f]|%3[0-9]|%[46][1-6]){32}[0-9a-f%]*+");

    private static final Pattern DIGITS = Pattern.compile("[0-9a-fA-F]{32}");
    private static final int LENGTH = 32;

    private final Account account;

    /** Hides the keys that an account has at the time. */
    KeyRedaction(Account account) {
        this.account = account;
    }

    /** The text without what looks like a key. */
    static String withoutLookalikes(String text) {
        return !hasRoomForOne(text) ? text : LOOKS_LIKE_A_KEY.matcher(text).replaceAll(ReceivedCall.HIDDEN);
    }

    /** The text without keys. */
    String of(String text) {
        return withoutLookalikes(ofOwn(text));
    }

    /** The text without keys; what looks like one stays where the parameters of the call show it, as an id that is not there. */
    String of(String text, String parameters) {
        return LOOKS_LIKE_A_KEY
                .matcher(ofOwn(text))
                .replaceAll(found -> parameters.contains(found.group()) ? found.group() : ReceivedCall.HIDDEN);
    }

    /** The text without the keys of the account: for text with ids, which look like keys. */
    String ofOwn(String text) {
        String shown = text;
        boolean room = hasRoomForOne(text);
        for (String key : keys()) {
            if (room || !DIGITS.matcher(key).matches()) {
                shown = Pattern.compile(key, Pattern.LITERAL | Pattern.CASE_INSENSITIVE)
                        .matcher(shown)
                        .replaceAll(ReceivedCall.HIDDEN);
            }
        }
        return shown;
    }

    /** Whether there is a run of characters as keys have them, plain or escaped: megabytes are looked through in no time. */
    private static boolean hasRoomForOne(String text) {
        int run = 0;
        for (int i = 0; i < text.length() && run < LENGTH; i++) {
            run = text.charAt(i) == '%' || Character.digit(text.charAt(i), 16) >= 0 ? run + 1 : 0;
        }
        return run == LENGTH;
    }

    private List<String> keys() {
        synchronized (account.lock()) {
            return Stream.of(TableKind.API_KEYS, TableKind.PARTNER_KEYS)
                    .flatMap(kind -> account.table(kind).rows().stream())
                    .map(KeyRedaction::key)
                    .filter(key -> key.length() >= MIN_KEY)
                    .toList();
        }
    }

    private static String key(ObjectNode row) {
        return row.path("key").asText();
    }
}
