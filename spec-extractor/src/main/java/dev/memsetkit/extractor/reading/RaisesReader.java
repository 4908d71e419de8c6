package dev.memsetkit.extractor.reading;

import dev.memsetkit.extractor.document.Block;
import dev.memsetkit.extractor.document.Block.Admonition;
import dev.memsetkit.extractor.document.Block.BulletList;
import dev.memsetkit.extractor.document.Block.DefinitionList;
import dev.memsetkit.extractor.document.Block.FieldList;
import dev.memsetkit.extractor.document.Block.Paragraph;
import dev.memsetkit.extractor.document.Blocks;
import dev.memsetkit.extractor.finding.Findings;
import dev.memsetkit.extractor.grammar.SentenceSplitter;
import dev.memsetkit.spec.model.Raise;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the errors that a method's own text names, each with the condition in the words of the documentation. */
final class RaisesReader {

    private static final String ERROR_PREFIX = "ApiError";
    private static final Pattern ERROR = Pattern.compile("\\b" + ERROR_PREFIX + "\\w*");
    private static final Pattern LEAD_IN =
            Pattern.compile("[\\s.;,]*(?:\\b(?:May|Will|Can|may|will|can|or|and) raises?|\\bor|\\band)?:?\\s*$");
    private static final Pattern BETWEEN =
            Pattern.compile("^(?:\\(\\))?[\\s,:-]*(?:(?:will|may|can) be raised |is raised )?");
    private static final Pattern NEVER = Pattern.compile(
            "(?i)\\b(?:never|not|no longer|doesn't|does not|won't|will not|can't|cannot) (?:raises?d?|fails? with|throws?|returns?|be raised)\\b|\\b(?:no|without an?) "
                    + ERROR_PREFIX);
    /** An error that is named as another's opposite, or that was raised once or will be. */
    private static final Pattern DOUBTFUL = Pattern.compile(
            "(?i)\\b(?:instead of|rather than|other than|except(?: for)?|all but|unlike|not) (?:an? )?" + ERROR_PREFIX
                    + "|\\b(?:was|were) raised\\b|\\b(?:raised|threw|returned) " + ERROR_PREFIX
                    + "|\\bno longer\\b|\\bused to (?:raise|fail|return|throw)|\\b(?:until|up to|before|prior to) (?:version |release )?v?\\d+(?:\\.\\d|\\b)|\\bwill be raised (?:from|as of|in)\\b"
                    + "|" + ERROR_PREFIX + "\\w* (?:was|has been|will be) (?:removed|replaced|renamed|dropped)");

    private static final Pattern CONTRADICTION = Pattern.compile("\\bdoes exist\\b");

    private final Findings findings;

    RaisesReader(Findings findings) {
        this.findings = findings;
    }

    /** Every error that the blocks name, in the order of the text. */
    List<Sourced<Raise>> read(String where, List<Block> blocks) {
        List<Sourced<Raise>> raises = new ArrayList<>();
        walk(where, blocks, raises);
        for (Sourced<Raise> said : raises) {
            Raise raise = said.fact();
            if (raise.error().contains("DoesNotExist")
                    && CONTRADICTION.matcher(raise.when()).find()) {
                findings.documentation(
                        "contradictory-condition",
                        where,
                        "the condition of " + raise.error() + " says that the object does exist",
                        said.source());
            }
        }
        return raises;
    }

    private void walk(String where, List<Block> blocks, List<Sourced<Raise>> raises) {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block instanceof Paragraph paragraph) {
                int before = raises.size();
                paragraph(where, paragraph, raises);
                boolean announces =
                        raises.size() > before && paragraph.text().plain().endsWith(":");
                if (announces && i + 1 < blocks.size() && blocks.get(i + 1) instanceof BulletList list) {
                    conditions(list, raises);
                }
            } else if (block instanceof BulletList list) {
                list.items().forEach(item -> walk(where, item, raises));
            } else if (block instanceof Admonition admonition) {
                walk(where, admonition.blocks(), raises);
            } else if (block instanceof DefinitionList list) {
                list.definitions().forEach(definition -> walk(where, definition.blocks(), raises));
            } else if (block instanceof FieldList list) {
                list.fields().forEach(field -> walk(where, field.blocks(), raises));
            }
        }
    }

    /** A list after "X will be raised if:" holds the conditions of X, unless it names errors itself. */
    private static void conditions(BulletList list, List<Sourced<Raise>> raises) {
        List<String> items = list.items().stream()
                .map(item -> Blocks.plain(item).replace('\n', ' '))
                .toList();
        if (items.stream().noneMatch(item -> ERROR.matcher(item).find())) {
            Sourced<Raise> last = raises.remove(raises.size() - 1);
            String more = " " + String.join(" ", items);
            raises.add(new Sourced<>(
                    new Raise(last.fact().error(), (last.fact().when() + more).strip()),
                    last.words() + more,
                    last.source()));
        }
    }

    private void paragraph(String where, Paragraph paragraph, List<Sourced<Raise>> raises) {
        String text = paragraph.text().plain();
        if (!text.contains(ERROR_PREFIX)) {
            return;
        }
        for (String sentence : SentenceSplitter.of(text)) {
            if (NEVER.matcher(sentence).find()) {
                continue; // It says that the error is not raised.
            }
            if (DOUBTFUL.matcher(sentence).find()) {
                findings.unread(where, sentence, paragraph.source());
                continue;
            }
            List<Integer> starts = new ArrayList<>();
            List<String> names = new ArrayList<>();
            Matcher matcher = ERROR.matcher(sentence);
            while (matcher.find()) {
                starts.add(matcher.start());
                names.add(matcher.group());
            }
            for (int i = 0; i < names.size(); i++) {
                int from = starts.get(i) + names.get(i).length();
                int to = i + 1 < names.size() ? starts.get(i + 1) : sentence.length();
                String after = BETWEEN.matcher(sentence.substring(from, to)).replaceFirst("");
                String when = after.substring(0, leadIn(after));
                // "must be unique - if not it returns X": the condition stands before the error.
                Raise raise = new Raise(names.get(i), when.isEmpty() ? bare(sentence) : withColon(when, after));
                raises.add(new Sourced<>(raise, sentence, paragraph.source()));
            }
        }
    }

    /** Where the words begin that introduce the next error. */
    private static int leadIn(String text) {
        Matcher leadIn = LEAD_IN.matcher(text).useTransparentBounds(true).region(lastTwoWords(text), text.length());
        return leadIn.find() ? leadIn.start() : text.length();
    }

    /** Where the last two words of a text and the signs before them begin: an expression that ends there is slow elsewhere. */
    private static int lastTwoWords(String text) {
        int at = text.length();
        for (int i = 0; i < 5; i++) {
            boolean inWord = i % 2 == 1;
            while (at > 0 && Character.isLetter(text.charAt(at - 1)) == inWord) {
                at--;
            }
        }
        return at;
    }

    private static String bare(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    private static String withColon(String when, String after) {
        return after.endsWith(":") ? when + ":" : when;
    }
}
