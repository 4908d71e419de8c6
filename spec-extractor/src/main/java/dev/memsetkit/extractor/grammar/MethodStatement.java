package dev.memsetkit.extractor.grammar;

import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a sentence of a method's own text, which no phrase has read, says something that callers have to know: that the
 * method is gone or has another name, what it takes and refuses, that it goes on after its answer.
 */
public final class MethodStatement {

    private static final List<Pattern> SIGNS = List.of(
            // It is gone, or has another name.
            Pattern.compile(
                    "(?i)^[\\s(]*(?:this|it|that|these|they|the (?:method|call|function|answer|result|list)|returns?|gives?|takes?|accepts?|answers?|nothing|none|no|not|never)\\b[^.]*"
                            + "\\b(?:no longer(?! raises?\\b)|any ?more|any longer)\\b"
                            + "|\\b(?:this|it|the (?:method|call|function)|this (?:method|call|function)) (?:has|is|was|has been|will be) (?:now )?(?:gone|removed|withdrawn|dropped|retired|discontinued|renamed|replaced|superseded)\\b"
                            + "|^(?:gone|withdrawn|removed|retired)[.!\\s]*$|\\b(?:returns?|answers?|takes?|accepts?|needs?) [^.]* now[.\\s]*$|\\bnew name\\b|\\bname is (?:now )?[a-z]\\w*\\.\\w|\\bnow (?:returns?|answers?|takes?|accepts?|needs?|requires?)\\b|\\bnow (?:called|named|known as|goes by)\\b|\\b(?:called|named|known as|renamed to|moved to) "
                            + "[a-z]\\w*(?:\\.\\w+)+"),
            // What it takes, and what becomes of the rest.
            Pattern.compile(
                    "(?i)^(?![^.]*\\b(?:where|when|if|than|as))[^,:;]{1,60} (?:is|are) (?:now |also |always )?expected\\b(?! to\\b)"
                            + "|\\b(?:leads? to|results? in|ends? in|ends? with|causes?|gives?|produces?|yields?|provokes?|triggers?|means?) (?:an? |the )?(?:error|failure|fault|ApiError\\w*)\\b"
                            + "|\\b(?:is|are) (?:an |also an )?errors?\\b(?! (?:page|message|code|log))"
                            + "|\\b(?:else|others?) (?:\\w+ )?fails?\\b|\\bmakes? (?:it|this|the (?:call|request)) fail\\b|^(?:An?|The) [\\w -]{1,40} (?:is|are) needed[.\\s]*$"
                            + "|\\b(?:takes?|accepts?|wants?|expects?|needs?|reads?|uses?) [\\w ,']{1,40}\\b(?:in place of|instead of|in lieu of|rather than)\\b"),
            // When the work is done.
            Pattern.compile(
                    "(?i)\\basynchronous(?:ly)?\\b|\\bgoes on in the background\\b|\\b(?:answers?|returns?)(?: with)? (?:an? |the )?job\\b"));

    private static final Pattern WITHOUT = Pattern.compile(
            "(?i)\\b(?:without|with no|in the absence of|in absence of|lacking|failing|leaving (?:out|off)|omitting|stands? in for) (?:an? |the |any )?['\"\ue000]?(\\w+)");

    private MethodStatement() {}

    /**
     * Whether a sentence looks like one.
     *
     * @param sentence a sentence of the method's text
     * @param params the names of the method's parameters
     */
    public static boolean isIn(String sentence, Collection<String> params) {
        Matcher without = WITHOUT.matcher(sentence);
        while (without.find()) {
            if (params.contains(without.group(1))) {
                return true;
            }
        }
        return SIGNS.stream().anyMatch(sign -> sign.matcher(sentence).find());
    }
}
