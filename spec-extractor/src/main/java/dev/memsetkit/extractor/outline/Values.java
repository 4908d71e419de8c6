package dev.memsetkit.extractor.outline;

import dev.memsetkit.extractor.document.Block;
import dev.memsetkit.extractor.document.Block.BulletList;
import dev.memsetkit.extractor.grammar.ParameterFact;
import dev.memsetkit.extractor.grammar.ParameterPhrases;
import dev.memsetkit.extractor.outline.Outline.Extent;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The lists of values of parameters. */
final class Values {

    private static final Pattern QUOTED =
            Pattern.compile("^(?<term>(?<quote>['\"])[^'\"]{0,60}\\k<quote>):?(?: (?<text>.*))?$", Pattern.DOTALL);
    private static final Pattern BARE =
            Pattern.compile("^(?<term>[a-z0-9_][\\w./-]*):?(?: (?<text>.*))?$", Pattern.DOTALL);

    private Values() {}

    /** Parameters, with the lists of values that stand below them. */
    static Extent ofParameters(List<Block> blocks) {
        if (blocks.size() == 1 && blocks.get(0) instanceof BulletList list) {
            List<List<Block>> items =
                    list.items().stream().map(Values::withLists).toList();
            return new Extent(List.of(new BulletList(items, list.source())), List.of());
        }
        return new Extent(withLists(blocks), List.of());
    }

    /**
     * The blocks with the paragraphs below an announcement of values as a list of definitions. The values stand in
     * paragraphs of one kind: each with its value in quotes, or none.
     */
    private static List<Block> withLists(List<Block> item) {
        List<Block> blocks = new ArrayList<>();
        int i = 0;
        while (i < item.size()) {
            Block block = item.get(i);
            blocks.add(block);
            i++;
            if (announces(Outline.plain(block))) {
                Pattern kind = i < item.size()
                                && QUOTED.matcher(Outline.plain(item.get(i))).matches()
                        ? QUOTED
                        : BARE;
                int end = i;
                while (end < item.size()
                        && kind.matcher(Outline.plain(item.get(end))).matches()) {
                    end++;
                }
                if (end > i && !Keys.isAmbiguous(item.subList(i, end))) {
                    blocks.add(Keys.list(item.subList(i, end), kind));
                    i = end;
                }
            }
        }
        return blocks;
    }

    private static boolean announces(String text) {
        return ParameterPhrases.ALL.find(text).stream()
                .anyMatch(found -> found.fact() instanceof ParameterFact.ValuesBelow
                        && found.start() + found.words().length()
                                >= text.stripTrailing().length() - 1);
    }
}
