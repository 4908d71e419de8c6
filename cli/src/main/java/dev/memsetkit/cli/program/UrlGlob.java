package dev.memsetkit.cli.program;

import dev.memsetkit.cli.text.MappedText;
import java.util.ArrayList;
import java.util.List;

/** The patterns of curl in addresses: {@code {a,b}} gives an address for each, {@code [1-9]} is not known. */
final class UrlGlob {

    private static final int MAX_ADDRESSES = 50;

    private UrlGlob() {}

    static List<MappedText> expand(MappedText address) {
        String text = address.text();
        int open = text.indexOf('{');
        int range = text.indexOf('[');
        if (range >= 0 && (open < 0 || range < open)) {
            int close = text.indexOf(']', range);
            if (close < 0 || text.substring(range, close).indexOf('-') < 0) {
                return List.of(address);
            }
            return expand(MappedText.join(List.of(
                    address.part(0, range),
                    MappedText.unknown(address.span(range, close + 1)),
                    address.part(close + 1, text.length()))));
        }
        int close = open < 0 ? -1 : text.indexOf('}', open);
        if (close < 0) {
            return List.of(address);
        }
        List<MappedText> expanded = new ArrayList<>();
        for (int start = open + 1; start <= close && expanded.size() < MAX_ADDRESSES; ) {
            int comma = text.indexOf(',', start);
            int end = comma < 0 || comma > close ? close : comma;
            MappedText choice =
                    end > start ? address.part(start, end) : MappedText.unknown(address.span(open, close + 1));
            expanded.addAll(expand(
                    MappedText.join(List.of(address.part(0, open), choice, address.part(close + 1, text.length())))));
            start = end + 1;
        }
        return expanded;
    }
}
