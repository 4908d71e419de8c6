package dev.memsetkit.extractor.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Sentences that restrict, lift or open what another sentence says: "Partners are exempt", "The list is not complete".
 *
 * <p>Such a sentence states no value, so {@link ValueStatement} does not see it; beside a fact it makes the fact unsure.
 */
public final class Qualification {

    private static final String NOT = "(?:not|n't|never|no longer|hardly|only)";

    /** For whom or when it holds, and that it does not. */
    private static final String SCOPE = "\\b(?:do|does|did|will|would|is|are|need|shall|has|have|can|may|must) ?" + NOT
            + " (?:\\w+ly |always |yet |to )?(?:apply|count|hold|bind|bound|affect\\w*|concern\\w*|enforced?|binding|checked|subject|restricted|limited|complete|exhaustive"
            + "|final|closed|full|everything|all|so|true|the (?:case|whole|full|only|end)|examples?|a selection|some|strict|hard|absolute|universal|relevant)\\b"
            + "|\\b(?:it|this|that|these|they|limit|rule|restriction|constraint|list|check)s? (?:only |also |just )?(?:appl(?:y|ies)|holds?|counts?|binds?|concerns?|affects?) (?:only |just |mainly |mostly )?(?:to|for|if|when|in|on|with|as)\\b"
            + "|^[\\s(]*(?:appl(?:y|ies)|holds|counts|binds) (?:only |just )?(?:to|for|if|when|in|on)\\b"
            + "|^[\\s(]*(?:but )?(?:not|only|just|except) (?:so |true )?(?:for|in|on|with|by|if|when)\\b"
            + "|^[\\s(]*(?:but|though|however),? (?:not|never|no)\\b"
            + "|\\bexempt\\w*|\\bexcused\\b|\\bexceptions?\\b|\\bexcepted\\b|\\bunaffected\\b|\\bunrestricted\\b|\\bunlimited\\b|\\bno (?:such|limits?|restrictions?|upper|lower)\\b"
            + "|\\b(?:excluded|excepted|aside)[.)\\s]*$|\\b(?:ignores?|overrides?|lifts?|waives?|raises?|relax(?:es)?|drops?|skips?|bypass(?:es)?|extends?|exceeds?|disregards?) (?:it|this|that|these|them|the (?:limit|rule|restriction|check|maximum|minimum))\\b"
            + "|\\b(?:have|has|get) (?:it|this|that|them|the limit|this limit|that limit) (?:raised|lifted|waived|removed|increased|changed|extended|lowered|relaxed)\\b|\\b(?:have|has|see|meet|face|get) (?:this|that|the) (?:limit|rule|restriction)\\b"
            + "|\\b(?:go|goes) (?:beyond|above|over|below|under|higher|lower|further)\\b|\\bfor more[.)\\s]*$|\\b(?:any|every|all) other \\w+ (?:is|are|will|works?|can|may)\\b|\\b(?:not all|not every|none|some|most|a few|only some) (?:of (?:them|these|those)|one)\\b";

    /** That it was lifted, and that it does not hold any more. */
    private static final String LIFTED =
            "\\bno longer (?:\\w+ly |be )?(?:appl(?:y|ies)|holds?|counts?|binds?|exists?|stands?|enforced|checked|binding|imposed|limited|restricted|true|so|the case|valid|in force|in effect|there)\\b"
                    + "|\\b(?:not|n't|never)\\b[^.]* (?:any ?more|any longer)\\b|^[\\s(]*(?:not any ?more|no longer)[.)\\s]*$"
                    + "|\\b(?:ignore|disregard|forget|discard|strike) (?:it|this|that|these|the (?:\\w+ )?(?:former|previous|above|last|preceding|first|sentence|rule|limit|restriction|maximum|minimum))\\b"
                    + "|\\b(?:it|this|that|these|they|limit|rule|restriction|constraint|maximum|minimum|check|bound|requirement|list)s? (?:has|have|had|is|are) (?:since |now |been )*(?:gone|lifted|waived|relaxed|raised|lowered|dropped|removed|withdrawn|abolished|history|obsolete|outdated|void)\\b";

    /** What becomes of it. */
    private static final String CHANGED =
            "\\b(?:it|this|that|these|they|limit|rule|restriction|constraint|maximum|minimum|check|bound|requirement|value)s? (?:is|are|was|were|will be|can be|may be|might be|could be|gets?) (?:\\w+ly |also |often |sometimes |usually |about to be |to be )?(?:lifted|waived|relaxed|raised|lowered|increased|reduced|doubled"
                    + "|halved|extended|suspended|dropped|removed|overridden|negotiable|flexible|soft|advisory|higher|lower|larger|smaller|longer|shorter|more|less|fewer|different|disabled|switched off|turned off|tripled|stretched|loosened|tightened|changed|ignored|skipped|bypassed|exceeded)\\b"
                    + "|\\b(?:counts?|counted) (?:as (?:two|three|four|several|more|one)|twice|thrice|double|half|more than once|for (?:two|three|several|more))\\b"
                    + "|\\b(?:differs?|varies|vary) (?:for|on|by|with|from|between|in|per)\\b|\\b(?:on|upon) request\\b";

    private static final String FINE =
            "(?:possible|allowed|permitted|accepted|fine|ok|okay|valid|good|known|supported|understood|recogni[sz]ed|welcome|available)";

    /** That something else will do as well. */
    private static final String ALSO = "\\b(?:is|are) (?:" + FINE + " (?:too|also|as well)|also (?:" + FINE
            + "))\\b|\\b(?:works?|will do|can be used|may be used) (?:too|also|as well)\\b"
            + "|\\b(?:takes?|accepts?|allows?|permits?|supports?|tolerates?|handles?|understands?|knows?|use|uses|sends?|gives?|has|have) (?:[^.]{1,40} (?:too|as well)[.)\\s]*$"
            + "|(?:\\w+ )?(?:longer|larger|shorter|smaller|higher|lower|bigger|greater|other) (?:ones|values|names|texts|strings|numbers|words)\\b)";

    /** That there is more than was said. */
    private static final String OPEN =
            "\\b(?:have|has|gets?|enjoy|use|uses|know|knows|see|there (?:are|is|will be)|may have|can have) (?:\\w+ly |also |many |some |a few |several |even |access to )?(?:others|more|fewer|less|additional|further|different|longer|larger|shorter|smaller|(?:their|its|his) own)\\b(?! than)"
                    + "|\\b(?:others|more) (?:(?:may|might|will|can|could) )?(?:(?:be )?(?:added|exist|follow|come|possible|available|appear|arrive)|exist|are (?:coming|planned|possible|available|known|in use))\\b"
                    + "|\\b(?:incomplete|non-?exhaustive|among others|amongst others|to name (?:but )?a few|not limited to|by no means)\\b"
                    + "|\\b(?:only|just|merely) (?:examples?|a selection|some of|the (?:usual|common|main))\\b|\\b(?:list|set|selection|choice|table) (?:\\w+ly |still |may |might |will |can |is )?(?:grow(?:s|ing)?|changes?|changing|expands?|be (?:extended|changed)|open)\\b"
                    + "|^[\\s(]*(?:even )?(?:longer|larger|shorter|smaller|higher|lower|more|fewer|less|others?|bigger|greater)\\b[^.]*\\b(?:fine|ok|okay|possible|tolerated|works?|welcome|do|go|pass(?:es)?|accepted|allowed|permitted)\\b"
                    + "|" + ALSO
                    + "|\\b(?:all|any|anything|everything|every value|any value|all values|any text|any number) (?:is|are|will be) (?:accepted|allowed|permitted|valid|fine|ok|okay|possible)\\b|\\banything goes\\b"
                    + "|\\b(?:it|this) (?:is|works) (?:different|otherwise|not so|differently)\\b";

    private static final Pattern WORDS = Pattern.compile("(?i)" + SCOPE + "|" + LIFTED + "|" + CHANGED + "|" + OPEN);

    private static final Pattern OPENING = Pattern.compile("(?i)" + ALSO);

    private Qualification() {}

    /** Whether a sentence says that something else than another one lists will do as well. */
    public static boolean opens(String sentence) {
        return OPENING.matcher(sentence).find();
    }

    /**
     * The sentences of a text that qualify others, as printed.
     *
     * @param text the text that was read
     * @param found what was read of it: a sentence that states something itself is none
     */
    public static List<String> in(String text, List<? extends Grammar.Found<?>> found) {
        List<String> sentences = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int from = start;
            int end = SentenceSplitter.end(text, start);
            String sentence = text.substring(from, end).strip();
            boolean states = found.stream().anyMatch(one -> one.start() >= from && one.start() < end);
            if (!states && WORDS.matcher(sentence).find()) {
                sentences.add(SentenceText.printed(sentence));
            }
            start = SentenceSplitter.skipWhite(text, end);
        }
        return sentences;
    }
}
