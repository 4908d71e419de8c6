package dev.memsetkit.extractor.grammar;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is left of a sentence beside the words that phrases have read. */
final class Remainder {

    /** Stands for words that were read. */
    private static final char READ = '\ue002';

    /** Words behind a statement that add nothing to it. */
    private static final Pattern TAIL = Pattern.compile(
            "(?i)(?:[\\s\ue002,.;:!)\\]'\"]"
                    + "|\\b(?:and|but)\\b(?=[\\s,]*\ue002)"
                    // What a number amounts to: "60 (one minute)", "-1, meaning no limit".
                    + "|\\((?!(?:for|if|when|unless|only|except|until|since|from|or|not|but)\\b)[^()\\d'\"\ue000]{0,30}\\b(?:minutes?|hours?|days?|weeks?|seconds?|months?|years?|characters?)\\)"
                    + "|\\b(?:meaning|which means|that is|i\\.e\\.),? (?![^.]*\\b(?:for|if|when|where|whichever|other|provided|depending|subject|but|usually|mostly|exceptions?|unless|only|except|until|since|or)\\b)[^.,;'\"\\d\ue000]+(?=\\.?$)"
                    + "|\\b(?:long|in length|in size|in total|in all|altogether|each|inclusive|inclusively|please"
                    + "|(?:both |each )?(?:values? |ends? |bounds? |limits? )?(?:inclusive|included)"
                    + "|(?:(?:are|is) )?(?:accepted|allowed|permitted|valid|possible|enforced|imposed|needed|required)(?=[.)\\s]*$)"
                    + "|(?:can|may) be (?:given|passed|specified|provided|sent|used|supplied|listed|named|set)(?=[.)\\s]*$)"
                    + "|(?:can|may) be \\w+ed(?= (?:at (?:once|a time|the same time)|per|in one)\\b)|in (?:it|them)(?=[.)\\s]*$)"
                    + "|appl(?:y|ies)(?=[.)\\s]*$)|in length|at present|at the moment|case[- ]sensitive"
                    + "|(?:(?:all|any)(?: the)? other(?: values?| strings?)?|others|everything else|anything else)(?: \\w+){1,3} (?:rejected|refused|an error|invalid|not (?:accepted|allowed|valid|permitted))"
                    + "|(?:including|counting) (?:the )?(?:spaces|blanks|white ?space|punctuation)"
                    + "|no (?:more|less|fewer)(?:,| and|,? or) (?:and )?no (?:more|less|fewer)|neither more nor less"
                    // What becomes of a value that is beyond the limit.
                    + "|(?:any(?:thing)? |all )?(?:longer|larger|higher|bigger|greater|shorter|smaller|lower)(?: ones| values| texts| strings| names| numbers)? (?:is|are|will be) (?:rejected|refused|an error|errors|invalid|not (?:accepted|allowed|valid|permitted))(?=[.)\\s]*$)"
                    // Which end of a scale is which.
                    + "|(?:(?:with|where) -?\\d+ (?:(?:is|being|as|means|meaning) )?|-?\\d+ being )(?:the )?(?:(?:most|least) \\w+|highest|lowest|best|worst|fastest|slowest|first|last|largest|smallest|strongest|weakest|shortest|longest|oldest|newest)(?: one| value| priority| level)?(?=[.)\\s]*$)"
                    + "|(?:per|in (?:a|an|any|one|each|every)(?: single| one)?|with (?:a|an|any|one|each|every)|(?:for )?(?:each|every)) "
                    + "(?:api )?(?:call|request|method call|api call|operation|go)"
                    + "|at (?:a time|once|one time)|at the same time|in one go"
                    + "|(?:otherwise|or|or else) the (?:call|request) (?:fails|will fail|is rejected|is refused))\\b"
                    + "|\\((?:including|counting) (?:the )?(?:spaces|blanks|white ?space|punctuation)\\)"
                    + "|\\((?:since|as of|new in|added in|from) (?:version |release |v)?\\d+(?:\\.\\d+)+\\)"
                    + "|\\bsince (?:version |release |v)?\\d+(?:\\.\\d+)+(?=[.)\\s]*$)"
                    + "|\\((?!(?:before|until|up to|prior to)\\b)[^()]*\\b(?:before|until|up to|prior to|in) (?:version |release |v)?\\d+(?:\\.\\d+)+\\)"
                    + "|\\((?:(?:both|both ends|both bounds|ends) )?(?:inclusive|included)\\)|\\((?:e\\.g\\.[^()]*|for example[^()]*|see [^()]*|required|recommended)\\))*+");

    /** Words before a statement that make it another one. */
    private static final Pattern TURNED = Pattern.compile(
            "(?i)\\d|['\"\ue000]"
                    + "|\\b(?:not?|never|neither|nor|none|nobody|cannot|without|un\\w+able)\\b|n't\\b"
                    + "|\\b(?:if|when|whenever|where|wherever|while|unless|except|until|before|after|once|since|provided|assuming"
                    + "|previously|formerly|historically|in the past|earlier|originally|old|older|former|past|previous|legacy|obsolete|outdated|used to|was|were|had|"
                    + "usually|often|mostly|most|(?<!\\bhow )many|some|typically|normally|commonly|sometimes|rarely|generally|"
                    + "hardly|seldom|unlimited|strictly|also|too|additionally|even|outside|beyond|together|sum|combined|jointly|excluding|counting|leaving out"
                    + "|advis\\w+|recommend\\w*|suggest\\w*|try|prefer\\w*|ideally|roughly|about|approx\\w*|around|nearly|almost|instead|rather|other|others|otherwise|or|either|versions?|releases?|limit does|example|e\\.g\\.|(?:good|best|better|wise|sensible|helpful) (?:idea|practice|to)|helps)\\b");

    /** "For partners, ..." says for whom; "A name for the label, ..." does not. */
    private static final Pattern FOR_WHOM =
            Pattern.compile("(?i)^\\s*(?:for|in|on|with|as of|from|under|only|as|by)\\b");

    private static final Pattern CONDITION = Pattern.compile(
            "(?i)^\\s*(?:for|if|when|where possible|in theory|as a rule|unless|except|before|until|as of|since|in the past|historically|previously|formerly"
                    + "|originally|once|(?:the |an? |its )?(?:old|older|former|previous|past|earlier|legacy|obsolete|outdated))\\b");

    /** A label before a statement, with a colon or in brackets, that says that it is not so now. */
    private static final Pattern DATED = Pattern.compile(
            "(?i)\\b(?:no longer|not|any ?more|any longer|ago|planned|future|upcoming|soon|withdrawn|superseded|obsolete|outdated|retired|dropped|removed|lifted|gone|void"
                    + "|old|older|former\\w*|previous\\w*|past|histor\\w*|earlier|legacy|originally|once|used to|was|were"
                    + "|(?:until|up to|before|prior to|from|since|as of|after|in) (?:version |release |v)?\\d+(?:\\.\\d+)+)\\b[^:()]*[:)\\u2013\\u2014-]\\s*$");

    private static final Pattern FOR = Pattern.compile(
            "(?i)\\b(?:for|only|from|as of|with|each|every|which|that|who|whose|keeps?|shows?|returns?|tried|retried|free)\\b");

    /** A statement that begins with its verb has its subject before it. */
    private static final Pattern VERB = Pattern.compile(
            "(?i)\\s*(?:must|should|can|may|shall|has|have|needs?|will|is|are|do|be|contain|consist|hold|take|include|comprise|accept|give|pass|send|set|specify|supply|list|name|not|cannot|limited)\\b");

    /** The parameter itself, or who gives it. */
    private static final Pattern SUBJECT = Pattern.compile(
            "(?i)\\b(?:it|this|they|these|there|you|one|(?:the|a|this|your) (?:list|array|parameter|value)|lists)(?: (?:\\w+ly|now|then))?\\s*$");

    /** "A list of ...", or a single verb, as in "Clears a maximum of 500 pages". */
    private static final Pattern OBJECT = Pattern.compile(
            "(?i)\\b(?:list|lists|array)\\b|\\b(?:it|this|they|there|you|can only|may only)\\b|^\\s*(?:for|of|with)?\\s*\\w+s\\s*$|\\b(?:passing|giving|sending|naming|listing)\\s*$");

    /** Words before a limit that state a form or a sign, which no phrase reads there. */
    private static final Pattern FORM = Pattern.compile(
            "(?i)\\b(?:alpha-?numeric\\w*|alphabetic\\w*|numeric|hex|hexadecimal|unique\\w*|distinct|(?:lower|upper)[- ]?case\\w*|ascii|printable"
                    + "|(?:comma|space|semicolon|newline)[- ](?:separated|delimited)|encoded|even|odd|prime|natural|positive|negative|non-?(?:negative|zero|empty))\\b"
                    + "|^\\W*(?:only )?(?:letters|digits|hyphens)\\b");

    /** Parts of a text, which are not the text. */
    private static final Pattern PARTS = Pattern.compile(
            "(?i)\\b(?:lines|words|paragraphs|sentences|segments|components|rows|columns|parts|elements|entries|items|keys|tags|labels|fields|tokens)\\s*$");

    /** "A string with ..." is the parameter itself. */
    private static final Pattern HOLDER = Pattern.compile(
            "(?i)\\s*(?:an? |the )?(?:\\w+ ){0,2}?(?:string|text|name|value|list|array|token|password|id|label|title|comment|description|code|number|key|field|word) (?:with|of|(?:that|which)(?: has| is| can be)?|containing|consisting of)\\s*");

    private Remainder() {}

    /** The words of a part of a text that were not read; a mark stands for those that were. */
    static String of(String text, int start, int end, BitSet taken) {
        if (taken.isEmpty()) {
            return text.substring(start, end);
        }
        StringBuilder rest = new StringBuilder();
        for (int i = start; i < end; i++) {
            if (!taken.get(i)) {
                rest.append(text.charAt(i));
            } else if (rest.length() == 0 || rest.charAt(rest.length() - 1) != READ) {
                rest.append(READ);
            }
        }
        return rest.toString();
    }

    /** Words that turn what is said of a returned value. */
    private static final Pattern NEGATED = Pattern.compile(
            "(?i)\\b(?:usually|mostly|often|typically|normally|generally|not|never|no longer|unless|if|when|before|until|formerly|previously|except|other than)\\b|n't\\b");

    /** Whether a sentence about a returned value adds nothing to some words in it. */
    static boolean isHarmless(String sentence, int start, int end) {
        String lead = sentence.substring(0, start).strip();
        return (lead.endsWith(":") || !NEGATED.matcher(lead).find())
                && TAIL.matcher(sentence).region(end, sentence.length()).matches();
    }

    /** Whether the rest of a sentence adds nothing to what was read of it. */
    static boolean isHarmless(String text, int start, int end, BitSet taken) {
        String rest = of(text, start, end, taken);
        int first = rest.indexOf(READ);
        if (DATED.matcher(rest.substring(0, first)).find()) {
            return false;
        }
        boolean ownSentence = beginsSentence(text, taken.nextSetBit(start))
                && !CONDITION.matcher(rest).find(); // The author forgot a full stop.
        return (ownSentence || isHarmlessLead(rest.substring(0, first)))
                && TAIL.matcher(rest).region(first, rest.length()).matches();
    }

    /** Whether a word has a capital letter and is no abbreviation. */
    private static boolean beginsSentence(String text, int word) {
        return Character.isUpperCase(text.charAt(word))
                && (word + 1 == text.length() || !Character.isUpperCase(text.charAt(word + 1)));
    }

    /** Whether what stands before a statement about how many leaves no doubt that it is about the parameter. */
    static boolean isOwn(String text, int start, int statement) {
        String lead = text.substring(start, statement);
        boolean ended = lead.isBlank() || lead.strip().matches("(?s).*[,;:(\\u2013\\u2014-]");
        return ended
                || (VERB.matcher(text).region(statement, text.length()).lookingAt() ? SUBJECT : OBJECT)
                        .matcher(lead)
                        .find();
    }

    private static boolean isHarmlessLead(String lead) {
        if (lead.isBlank()) {
            return true;
        }
        if (FORM.matcher(lead).find()
                || PARTS.matcher(lead).find()
                || TURNED.matcher(lead).find()) {
            return false;
        }
        if (HOLDER.matcher(lead).matches()) {
            return true;
        }
        if (FOR_WHOM.matcher(lead).find()) {
            return false;
        }
        Matcher condition = FOR.matcher(lead);
        // What stands before a comma or colon is about the parameter, not about the limit.
        return !condition.find() || lead.strip().matches("(?s).*(?:[,;:(\\u2013\\u2014-]|, (?:which|that))");
    }
}
