package dev.memsetkit.extractor.grammar;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a sentence that no phrase has read looks like a statement about values.
 *
 * <p>It does if it speaks of what must, may or cannot be, or if it gives a number or a quoted value and tells no story:
 * "Exactly 32 letters" and "Starts with 'x'" look like one, "The house sold 250 tickets in 2019" does not. Examples,
 * prices, dates and versions are taken out first: they constrain nothing.
 */
final class ValueStatement {

    private static final String QUOTED = "(?:'[^']{0,60}'|\"[^\"]{0,60}\"|\ue000[^\ue001]*\ue001)";

    /** What is taken out before a sentence is judged. */
    private static final Pattern ASIDE = PhraseParts.atWords(
            "(?i)\\((?:e\\.?g\\.?|i\\.e\\.|for example|for instance|such as|like|see|cf\\.?)\\b[^()]*\\)"
                    + "|\\b(?:e\\.g\\.,?|eg\\.?|examples?:|for example,?|for instance,?|such as|like (?=" + QUOTED
                    + "))[^;()]*"
                    + "|\\b(?:see|see also|cf\\.) [\\w.]+\\(\\)"
                    + "|\\bhttps?://\\S+"
                    + "|\\b(?:new|added|introduced|changed|available)? ?(?:in|since|from|as of|before|until|by) (?:version |release |v\\.? ?)?\\d{1,9}(?:\\.\\d{1,9})+\\b"
                    + "|\\b(?:version|release|v\\.?) ?\\d{1,9}(?:\\.\\d{1,9})+\\b"
                    + "|\\b(?:version|release|edition|chapter|volume) \\d{1,4}\\b(?= of\\b)"
                    + "|\\b(?:new|added|introduced|changed) (?:in|since|from) (?:version |release )?\\d+(?:\\.\\d{1,9})*:?"
                    + "|\\b\\d{4}-\\d{2}-\\d{2}\\b"
                    + "|\\b(?:in|since|of|from|by|until) (?:(?:early|late|mid) )?(?:19|20)\\d\\d\\b"
                    + "|\\b\\d{1,2}(?:st|nd|rd|th)? (?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \\d{4})?"
                    + "|\\b(?:January|February|March|April|May|June|July|August|September|October|November|December) (?:\\d{1,2},? )?\\d{4}"
                    + "|[\\u00a3$\\u20ac] ?\\d[\\d.,]*(?: ?(?:per|a|an|/) ?\\w+)?"
                    + "|\\bof the (?:\\w+ )?\\d+ [a-z]+s\\b|\\bof (?:version|release) \\d+\\b"
                    + "|\\b(?:on|in|see|from) (?:page|figure|fig\\.|step|section|chapter|table) \\d[\\d.]*"
                    + "|(?:\\b(?:takes|lasts) (?:about |around |some )?|(?<=\\b(?:answer|call|request|job|change|order|update|transfer|copy|reboot|page|mail) )(?:takes|lasts) up to )\\d[\\d.,]*(?: (?:to|or) \\d+)? (?:seconds?|minutes?|hours?|days?|weeks?)\\b"
                    + "|(?<=\\b(?:answers|replies|responds|arrives|comes|follows|done|ready|sent|shown|delivered|updated|packed|posted) )within (?:about )?(?:\\d+|\\w+)(?:(?: to | or |-)(?:\\d+|\\w+))? (?:working |business )?(?:seconds?|minutes?|hours?|days?|weeks?)\\b"
                    + "|\\bHTTP \\d{3}\\b(?: ?\\([^()]*\\))?"
                    + "|\\bto limit (?:the |your )?\\w+|\\b(?:that|which|whom) (?:(?!must|cannot|only)[\\w']+ ){1,6}should\\b"
                    + "|\\b(?:(?:for|in|of|over|during) the )?(?:last|past|previous|next|every) (?:\\d+|\\w+) (?:seconds?|minutes?|hours?|days?|weeks?|months?|years?)\\b"
                    + "|(?<!^an )\\bIPv[46]\\b(?! (?:addresses|address[.;]|or IPv[46] address))"
                    + "|(?<!\\d)(?:(?:from |between )?\\d[\\d.,]{0,20} (?:to|and|or) )?\\b\\d[\\d.,]{0,20} ?(?:pounds?|euros?|dollars?|pence|pennies|cents?|GBP|EUR|USD|quid)\\b"
                    + "|\\b(?:RFC|ISO) ?\\d+(?:-\\d+)?(?= name)"
                    + "|\\b\\d+-bit (?:systems?|machines?|computers?|platforms?|hosts?|servers?|processors?|browsers?)\\b"
                    + "|\\bthe \\d+(?:st|nd|rd|th)\\b(?! (?:characters?|letters?|digits?)\\b)"
                    + "|\\[\\d{1,3}\\]");

    /** Words of obligation, permission and limits. */
    private static final Pattern STRONG = PhraseParts.atWords("(?i)"
            + "\\b(?:must|mustn't|cannot|can't|can not|can only|may only|may not|might not|should|shouldn't|shall|ought to|needn't|have to|has to|needs? (?:not|to be)"
            + "|mandatory|compulsory|obligatory|allow(?:s|ed)?|disallow(?:s|ed)?|permit(?:s|ted)?|permissible|accept(?:s|ed|able)?|unacceptable"
            + "|reject(?:s|ed)?|refuse[sd]?|ignored|limit(?:s|ed)?|unlimited|exceed(?:s|ed|ing)?|up to|at least|at most|at the (?:most|least)"
            + "|no (?:more|less|fewer|longer|shorter|larger|greater|bigger|smaller|higher|lower|earlier|later) than|no longer (?:be )?(?:accepted|allowed|supported|valid|possible|permitted|available|returned|given|sent|used|needed|required|works?)"
            + "|not (?:more|less|fewer|longer) than|(?:less|more|greater|larger|smaller|longer|shorter|fewer|higher|lower|bigger|earlier|later|older|newer) than (?:or equal|-?\\d|['\"\ue000]|"
            + Numbers.IN_WORDS + ")"
            + "|(?:maximum|minimum|max|min)(?=[.:]| (?:is|are|depends?|of|value|values|number|length|size|allowed)\\b|[^.]*\\d)|(?:upper|lower) bound|either(?! way)|omitted|omit|left (?:out|empty|blank|off)|leave (?:it )?(?:out|empty|blank)"
            + "|forbidden|prohibited|illegal|exactly|precisely|mutually|exclusive(?: of| with)|together with|in combination|combined with"
            + "|one of(?! (?:the|our|its|their|those|these) \\w+est\\b)|any of|none of|both of|unless|except(?:ing)?|excluding|supported|unsupported|multiples? of|divisible|in steps of|(?:an? )?(?:even|odd|prime) number|powers? of (?:two|ten|\\d+)|(?:positive|negative) (?:integers?|numbers?|values?)|decimals?|decimal places?|capped|non-?(?:negative|zero|empty)"
            + "|upper (?:case )?and lower case|(?:in|any|mixed) (?:upper|lower|any|mixed) case|case (?:matters|counts|is|does)|the default was|(?:in|as|are|is|be) (?:given in )?(?:UTC|GMT)|separate (?:[\\w-]+ ){0,4}(?:with|by)|delimit(?:ed|er)s?"
            + "|needed (?:if|when|where|unless|only)|need (?:this|it) (?:if|when|where|unless|only)|no meaning|without (?:mark-?up|HTML|blanks|accents|line breaks)|(?:all|anything|everything|nothing|none) but|anything (?:beyond|over|above|after|longer|more)|from -?\\d+ (?:up|on|upwards?|onwards?)|(?:zero|one|0|1)-based|count(?:ed|s|ing)? from (?:-?\\d|zero\\b|one\\b)"
            + "|case[- ](?:in)?sensitiv\\w*|(?:lower|upper) ?-?case (?:letters|only|characters)|truncated|cut off|padded|rounded|stripped|trimmed"
            + "|alphanumeric|comma[- ]separated|space[- ]separated|separated by|obsolete|superseded|read-only"
            + "|prohibit\\w*|forbid\\w*|restrict\\w*|constrain\\w*|null|nullable|nil|if (?:it is )?known|where (?:it is )?known|where there (?:is|are) (?:one|any|some)"
            + "|(?:has|have) no effect|no effect|needs? (?:[\\w-]+ )?['\"\ue000]|needs? [\\w-]+ to be|needs an? (?:[A-Z]|disk|value|list)|^needs\\b|will be (?:removed|withdrawn|dropped|retired|discontinued|replaced)|(?:do not|don't|never) use|going away|discontinued|retired|(?:is|are|be|being|becomes?) (?:also |always |now |not )?(?:required|unique|negative|positive|valid|invalid)|requires? (?:that|both|an?|the|at|\\d|['\"\ue000])|required (?:if|when|where|unless|only)"
            + "|defaults? (?:to|is|are|of|if|when|unless|for|values?)|defaulted|defaulting|by default|(?:the|its|no|our) default(?: \\w+){0,3} (?:is|are|depends?|will|may|differs?)|the default(?=[.,)]|$)"
            + "|(?:a|any) (?:in)?valid|valid (?:values?|options?|for|if|when|with|ranges?|names?)|legal (?:values?|range)|ranges? (?:is|are|from|of|between)|ranging)\\b"
            + "|\\b(?:unique (?:within|for|across|per|in|among))\\b|\\bdefault ?[:=]|[,(] ?default\\b|\\brange:"
            + "|[<>\\u2264\\u2265]=? ?-?\\d");

    /** Words that state something only where nothing is meant by them beside: at the start, or as a predicate. */
    private static final Pattern PREDICATE = PhraseParts.atWords("(?i)"
            + "^[\\s(]*(?:(?:strictly|currently|also|now) )?(?:optional(?:ly)?\\b(?=\\s*[.,:;()]|\\s*$|\\s+(?:if|when|for|by|as|since|from|on|but|and|parameter|value|argument|field|unless|in|with|subject|depending|provided)\\b)|deprecated\\b|required\\b|requires\\b|unique\\b|unused\\b|valid\\b|invalid (?:values?|options?|if|when|for|with)\\b|only\\b|default\\b|between\\b|(?:present|included|returned|provided|given) (?:for|if|when|where|with|to)\\b|from -?\\d"
            + "|not (?:allowed|valid|permitted|available|accepted|supported|required|needed|used|for|with|in|together|more|less|longer|empty|null|both|given|provided|set|case|to)\\b|never\\b|missing\\b|absent\\b|assumed\\b|falls? back\\b|empty\\b|blank\\b|omit\\b|leave\\b|any(?:thing)?\\b(?= (?:of|from|between|number|value|string|integer|\\d))|all (?:values|of))"
            + "|\\b(?:is|are|be|been|being|was(?= optional)|were(?= optional)|was made|made|becomes?|remains?) (?:now |always |currently |also |strictly |purely |therefore |thus |an? )?(?:not (?!deprecated))?(?:optional|deprecated|missing|absent|omitted|reserved|necessary|assumed|(?:un)?available (?:only|for|to|if|when|on|with)|(?:empty|blank) (?:if|when|where|unless|for|by|after))\\b"
            + "|\\b(?:not|never|n't|cannot) (?:be )?(?:provided|given|specified|present|there|returned|included|both)\\b"
            + "|\\bonly (?:if|when|where|for|with|in|on|by|to|be|after|before|until|the|one|those|these|valid|available|used|applies|apply|has|have|letters|digits|ascii|for|once|'|\"|\\d|\ue000|an?|values|numbers|lower|upper)"
            + "|\\b(?:customers|users|servers|accounts|partners|[A-Z]\\w+ \\w+) only\\b|\\bonly[.)]"
            + "|\\b(?:if|when|where|unless)\\b[^.]*\\b(?:(?:not |n't |isnt |never )(?:provided|given|set|specified|supplied|present|passed|sent|used)|absent|omitted|missing|empty|assumed)\\b"
            + "|\\b(?:can|may|might|will) (?:also |not |never )?(?:be (?:an?|any|one|either|null|none|blank|negative|zero|given|repeated|omitted|left|specified|set|missing|absent|up|used (?:more|once|only|with|together|instead)|combined|chosen|'|\"|\ue000|\\d)|contain|consist|include|hold|have|take|start|begin|end|only|not|differ|exceed|range|vary)\\b"
            + "|\\b(?:can|may|might|will) (?!need|want|take (?:up|some|a)|have to|help|cost)(?:\\w+ ){1,4}(?:'|\"|\ue000|-?\\d)"
            + "|^(?:no|without) (?:[\\w-]+ )?(?:spaces?|blanks?|white ?space|characters?|letters?|digits?|hyphens?|dots?|slash|hyphen|punctuation|accents?|umlauts?|capitals|line ?breaks?|duplicates|prefix|suffix|quotes?|slashes|commas?)\\b"
            + "|^[\\s(]*(?:optionally (?:an?|the|with|also|followed|preceded)\\b|(?:a |the |in |as a )?(?:percentages?|per ?cent)\\b(?! of)|needed for\\b|known values|each [\\w-]+ (?:only )?once\\b|(?:the )?keys are\\b|an empty (?:string|list|text|value) \\w+s\\b|(?:pass|send|give|use|set|supply) [^.]*\\bempty (?:string|list|text)\\b|(?:(?:an?|the) )?(?:(?:absolute|relative|full|https?|IPv[46](?: or IPv[46])?) )+(?:URLs?|URIs?|path|address(?:es)?)[\\s.;]*$)"
            + "|(?:^|[,;:(] ?)(?:-?\\d+|zero|minus one) (?:means|stands for|switches|turns|disables|enables|removes|leaves|sets|gives|makes|keeps|is)\\b"
            + "|^(?:format|pattern|syntax|form|range|length|size|values?|options?)(?: is\\b|:)"
            + "|['\"\ue001] (?:can|may|might|must|will|should|shall)\\b|['\"\ue001][^.'\"\ue000]*\\b(?:removed|withdrawn|dropped|renamed|replaced|retired|discontinued|gone)\\b"
            + "|^(?:'[^']*'|\"[^\"]*\"|\ue000[^\ue001]*\ue001) (?:is|are)\\b"
            + "|\\b(?:can|may) also\\b|\\b(?:can|may) [^.]*\\b(?:too|as well)\\b"
            + "|\\b(?:can|may) be (?:'|\"|\ue000|-?\\d)"
            + "|\\bbetween\\b[^.]*\\d"
            + "|(?<!n't |not |never )\\b(?:returns?|raises?|throws?) an? (?:error|exception|fault)\\b");

    /** What another parameter has to do with this one. */
    private static final Pattern OTHER_PARAMETER = PhraseParts.atWords("(?i)"
            + "\\b(?:overrid(?:es?|den|ing)|(?:takes?|taking|has|have|gets?) (?:precedence|priority)|conflicts? with|in conflict with"
            + "|incompatible|not compatible|exclud(?:e|es|ing) (?:each other|one another)|disregard(?:s|ed)?"
            + "|(?:do not|don't|never) (?:give|combine|mix|set|pass|send|specify|provide|supply|enter)|(?:if|when|where) both\\b)"
            + "|^[\\s(]*(?:(?:replaces|supersedes|beats|outranks|implies|excludes|depends on)\\b"
            + "|(?:(?:please |can be )?used? )?(?:an? |as an? |the )?(?:alternative to|instead of)\\b"
            + "|(?:please )?(?:provide|give|specify|set|pass|send|use|supply) (?!it\\b)[\\w-]+ or (?!not\\b)[\\w-]+\\b"
            + "|(?:please )?(?:use|see|take|try|call) \\S+ instead\\b|prefer [\\w.]+[.()\\s]*$|(?:please )?avoid\\b)"
            + "|\\b(?:does not|doesn't|won't|will not|cannot) (?:work|go|function) (?:with|without|together|if|when|for|unless)\\b|\\b(?:only works?|works only)\\b"
            + "|\\b(?:useless|meaningless|pointless|superfluous|redundant|unnecessary|indispensable|overwritten|skipped|no sense)(?= (?:if|when|where|without|with|by|for|unless)\\b)"
            + "|\\bnot necessary (?:if|when|where|with|for)\\b|\\bno need for (?:it|this)\\b|\\b(?:both or neither|all or none)\\b|^not without\\b"
            + "|^(?:appl(?:ies|y) to\\b|(?:shorter|longer|later|earlier|smaller|larger|greater|less|more|fewer|higher|lower) than [\\w-]+\\.?$|(?:same as|equal to|differs from) [\\w-]+\\.?$)"
            + "|(?:^|[.!?] )(?!(?:it|this|that|one|he|she)\\b)[a-z]\\w* (?:needs|requires|overrides|excludes)\\b|\\b(?:all|every|most|other) \\w+ (?:need|require)s? (?:it|this)\\b"
            + "|, (?:requires|needs|excludes) [\\w-]+\\.?$|\\((?:optional|required|mandatory|deprecated)\\)"
            + "|['\"\ue001] (?:(?:has|have) none|do(?:es)? not|needs?|requires?|need it)\\b|\\bother than ['\"\ue000]"
            + "|\\b(?:isn't|is not|it's not|by no means) (?:strictly )?optional\\b|\\b(?:don't|do not|never) (?:leave (?:it|this)|omit)\\b|\\bcan never\\b"
            + "|^(?:An?|Only|Exactly) [\\w -]{1,40} (?:is|are) (?:also |always )?expected(?=[.;:)]|\\s*$)"
            + "|\\b(?:may|can) be used (?:once|twice|\\w+ times)\\b");

    /** What is no longer there, or not yet. */
    private static final Pattern RETIRED = PhraseParts.atWords(
            "(?i)"
                    + "(?:^[\\s(]*|\\bit |\\bthis (?:\\w+ )?)(?:now |is |is to be |to be |was |has been |will be )?(?:removed|withdrawn|dropped|discontinued|renamed|replaced|superseded|phased out)\\b"
                    + "(?=\\s*[.,;:)]|\\s*$| (?:by|to|with|in|from|since|as of|and)\\b)"
                    + "|^[\\s(]*(?:reserved\\b|legacy\\b|not (?:yet )?implemented\\b)|\\ba legacy (?:method|call|function|parameter|option|value)\\b"
                    + "|\\b(?:is|are) (?:not (?:yet )?implemented|discouraged)\\b|\\bno longer (?:optional|in use)\\b|\\bbackwards?[- ]compatib|\\bfor compatibility\\b");

    /** What happens where it is not given. */
    private static final Pattern ABSENCE = PhraseParts.atWords("(?i)"
            + "^with no (?:value|argument)\\b|^without (?:it|this|one)(?:,| the (?:call|request|method))|\\bfails? without (?:it|this|one)\\b|\\bin (?:its|the) absence\\b|\\b(?:omitting|leaving (?:it|this) (?:out|off|empty|blank))\\b"
            + "|\\bassum(?:es?|ing) ['\"\ue000\\d]|\\bno need to (?:give|set|specify|supply|pass|send|provide)\\b"
            + "|\\b(?:if|when|where) (?:none|nothing|no value) (?:is|was) (?:given|set|specified|supplied|passed|sent|provided|present)\\b"
            + "|\\b(?:if|when|unless) you (?:(?:do not|don't) (?:give|set|specify|supply|pass|send|provide)|omit|leave)\\b"
            + "|\\bdefault (?:changed|used to|became|becomes|remains|stays)\\b|\\bdefault(?: \\w+){0,3} (?:is|are) (?:used|taken|assumed|applied)\\b"
            + "|\\b(?:if|when|where) (?:unset|undefined)\\b|\\bthe default ['\"\ue000]|^unset (?:means|is|gives)\\b");

    /** Values that stand there as words alone, behind another sentence too, as those in lower case begin no sentence. */
    private static final Pattern BARE_LIST = PhraseParts.atWords(
            "^(?i:no empty|strictly positive|strictly negative)\\b|\\b(?i:can|may|must|will|should|shall) be (?:either )?[a-z][\\w-]*(?:, (?!or |and )[a-z][\\w-]*)*+,? or [a-z][\\w-]*\\.?$"
                    + "|\\b(?:values?|options?) [a-z][\\w-]*(?:, (?!or |and )[a-z][\\w-]*)*+,? (?:or|and) [a-z][\\w-]*\\b|(?:^[\\s(]*|[.!?:;] )[A-Za-z]+(?:/[A-Za-z]+)++\\.?$"
                    + "|^Enum(?:eration)?:? [a-z][\\w-]*, [a-z]|\\{[a-z][\\w-]*(?:, ?[a-z][\\w-]*)++\\}|(?:^[\\s(]*|[.!?:;] )[a-z][\\w-]*(?: ?\\| ?[a-z][\\w-]*)++"
                    + "|(?:^[\\s(]*|[.!?:;] )(?:[a-z][\\w-]*(?:, (?!or |and )[a-z][\\w-]*)*+,? or [a-z][\\w-]*"
                    + "|[\\[{]?[a-z][\\w-]*(?: ?\\| ?[a-z][\\w-]*)++[\\]}]?|[\\[{][a-z][\\w-]*(?:, [a-z][\\w-]*)++[\\]}])\\.?$"
                    + "|^(?:[A-Z][a-z]+s|Enum(?:eration)?): [a-z][\\w-]*(?:, (?!or |and )[a-z][\\w-]*)*+(?:,? (?:or|and) [a-z][\\w-]*)?\\.?$");

    /** How a value is written, how often it occurs, and what becomes of others. */
    private static final Pattern FORM = PhraseParts.atWords(
            "\\b(?:YYYY|YY|DD|MM|HH|yyyy|hh)(?:[-/.: T]?(?:YYYY|YY|MM|DD|HH|SS|yyyy|mm|dd|hh|ss))++\\b"
                    + "|(?i:\\b(?:un)?signed (?:\\d|int|byte|short|long|number)|\\b\\d+-bit\\b(?! (?:systems?|machines?|computers?|platforms?|hosts?|servers?|processors?|browsers?)\\b)"
                    + "|\\b(?:converted to|lower-?cased|upper-?cased|capitali[sz]ed|clamped)\\b|\\b(?:is|are|was|were|been) replaced (?:by|with)\\b"
                    + "|\\b(?:is|are|will be) (?:cut|shortened|lowered|raised|dropped|silently \\w+)(?: to \\d|\\.?$)"
                    + "|\\b(?:keep|stay|keeps|stays|remain) (?:\\w+ )?(?:under|below|within|above) \\d"
                    + "|\\bmore than \\S+ \\w+ (?:fail|raise|cause|lead)|\\ban error to\\b|\\bis an error\\b|\\bis the (?:most|least|limit|maximum|minimum)\\b"
                    + "|\\bno \\w+ (?:may|can|must|will|should)\\b|\\b(?:occur|appear|given|listed|used|repeated|named) (?:twice|more than once)"
                    + "|\\bpossible (?:[a-z]+ )?are\\b|\\b(?:values|options|choices|settings|possibilities)(?: are possible)?(?: are)?:? ['\"\ue000]|\\bthe only (?:value|option|choice)\\b"
                    + "|\\b(?:we|the API) (?:only )?(?:supports?|accepts?|takes?|allows?|understands?|recogni[sz]es?) ['\"\ue000]"
                    + "|\\b(?:every|each|all) (?:element|item|entry|value)s? (?:is|are|has|have)\\b|\\b(?:FQDN|fully[- ]qualified (?:domain|host)(?:[- ]?names?)?)\\b|\\bseconds since\\b"
                    + "|\\b(?:call|request) (?:will )?fails?\\b|^(?:will )?fails? (?:if|when|unless|where|for)\\b|\\berror is (?:returned|raised)\\b"
                    + "|\\b(?:max|min)(?:imum|imal)?_?(?:len(?:gth)?|size|value|items|chars)?(?: ?[:=] ?| )\\d|\\bno way to\\b"
                    + "|(?:\\d+|\\b" + Numbers.IN_WORDS + ") ?(?:to|and|-|\\u2013) ?(?:\\d+|" + Numbers.IN_WORDS
                    + ") (?:characters|chars|letters|digits)\\b"
                    + "|(?:^|[,;:(] ?)(?!(?:19|20)\\d\\d\\b)-?\\d+ ?(?:to|-|\\u2013|\\.\\.) ?-?\\d+(?=[).;,]|\\s*$)|[\\[{]-?\\d+(?:, ?-?\\d+)++[\\]}]"
                    + "|\\b\\d+ (?:is )?(?:the )?(?:lowest|highest|smallest|largest)\\b|\\bthe first (?:\\w+ )?is (?:number )?-?\\d|\\bstarts? at -?\\d"
                    + "|\\b(?:first|last|second|third|other) (?:\\w+ )?(?:characters?|letters?|digits?)\\b|^characters \\d"
                    + "|(?:^|[,;:(] ?)(?:or )?(?:" + QUOTED
                    + "|-?\\d+) (?:if|when|where|unless|otherwise|means|is (?:given|returned|used|sent|shown))\\b"
                    + "|^(?:of )?(?:strings|integers|floats|booleans|dates)\\.?$"
                    + "|\\bduplicates (?:are|is|will|must|may|can|get)\\b"
                    + "|\\b(?:may|might|will) be (?:added|extended|changed|removed) (?:later|soon|in (?:the |a )?(?:future|later)|at any time)\\b"
                    + "|^\\W*(?:(?:the|an?|its|this|our) )?\\w[\\w-]*(?: \\w[\\w-]*){0,2} (?:is|are|means) " + QUOTED
                    + "\\.?$|\\b(?:acceptable|accepted|valid|allowed|permitted|permissible|supported|possible|legal|recogni[sz]ed) (?:values?|options?|choices?|settings?)\\b"
                    + "|^(?:an?|the) [^.]*\\b(?:starting|beginning|ending) (?:with|in)\\b|\\b(?:in|as|using) (?:[\\w-]+ ){1,3}notation\\b|^(?:[Aa] )?[Ll]ist of (?:valid|unique|distinct|different|non-?empty)\\b"
                    + "|^\\W*an (?:IPv[46] or )?IP(?:v[46])? address\\b|#(?:rrggbb|[0-9a-f]{6})\\b|\\botherwise\\b[^.]*(?:\\d|"
                    + QUOTED + ")|^\\w+ (?:[<>]=?|[\\u2264\\u2265]) \\w+\\.?$"
                    + "|\\b\\d+ for [a-z]+(?:,|,? (?:and|or)) \\d+ for\\b|" + QUOTED
                    + " (?:for|to|means) [^'\"]{1,30}(?:,|,? (?:or|and)) " + QUOTED
                    + "|^-?\\d+: \\w|^(?:use|set|give|pass|choose|specify|send)(?: it| this)?(?: to)? " + QUOTED
                    + "[^.]*" + QUOTED
                    + "|\\b(?:is|are) (?:also )?(?:fine|ok|okay|good|possible) (?:too|as well)\\b|\\b(?:is|are) also (?:fine|ok|okay|good|possible|understood)\\b|\\bworks? (?:too|as well)\\b|\\bwill do\\b"
                    + "|\\b[Tt]he default \\((?:-?\\d|['\"\ue000])|\\blength is (?:exactly |always )?\\d+\\b(?! (?:inch|feet|foot|cm|mm|metre|meter|yard|mile|page|line|minute|second|hour|day))|[,;(] ?optional\\b(?! (?:extras|equipment|parts|features))"
                    + "|\\(" + QUOTED + "\\)[^.]*\\b(?:or|and)\\b[^.]*\\(" + QUOTED
                    + "\\)|[;,] (?:negative|zero|positive) (?:for|means)\\b"
                    + "|\\b(?:an?|the) (?:special |magic )?value (?:of )?(?:-?\\d|['\"\ue000])"
                    + "|^[\\s(]*(?:an? (?:prime|pair of|couple of)\\b|positive\\b|negative\\b|non-?(?:zero|optional)\\b|not (?:blank|zero|negative|optional|above|below|over|under|before|after|later|earlier|unique|['\"\ue000])"
                    + "|(?:numbers|values|anything|everything) (?:outside|beyond|over|under|above|below)\\b"
                    + "|(?:supports?|understands?|recogni[sz]es?) ['\"\ue000]|any (?:\\w+ )?(?:but|other than|apart from|except)\\b|(?:everything|anything) (?:apart|other|but)\\b"
                    + "|(?:" + Numbers.IN_WORDS
                    + "|\\d+) (?:(?!of\\b)[a-z]+s?\\.?$|(?:at (?:a time|once)|per|in one)\\b)"
                    + "|an? list of (?:integers?|floats?|booleans?|dates?|lists|pairs)\\b|list of (?:integers?|floats?|booleans?|dates?|lists|pairs)\\b)"
                    + "|^" + QUOTED + " (?:means?|stands for|if|when|for|unless|otherwise|\\(|has been|was|is new)|^"
                    + QUOTED + "[^.]*\\b(?:else|otherwise)\\b"
                    + "|^" + QUOTED + "(?: ?[/|,] ?" + QUOTED + ")++|,? or the empty (?:string|list|text)\\b)");

    /** What makes a sentence a statement, whatever else it says. */
    private static final List<Pattern> SIGNS =
            List.of(STRONG, PREDICATE, OTHER_PARAMETER, RETIRED, ABSENCE, BARE_LIST, FORM);

    private static final Pattern QUOTATION = Pattern.compile(QUOTED);

    /** Errors by number: asked of the whole sentence. */
    private static final Pattern ERROR = PhraseParts.atWords(
            "(?i)\\b(?:answers?|fails?|returns?|raises?|responds?|replies|reply|throws?|gives?)\\b[^.]*\\b(?:error|code|status|HTTP|fault)\\b[^.]*\\d"
                    + "|\\b(?:error|status|HTTP|fault)\\b[^.]*\\d{3}\\b[^.]*\\b(?:returned|raised|sent|given|answered|thrown)\\b"
                    + "|\\b(?:returns?|answers?|answers with|gives?|raises?|responds with|sends) (?:an? )?(?:HTTP )?[45]\\d\\d\\b"
                    + "|\\b(?:leads? to|results? in|ends? in|ends? with|causes?|produces?|provokes?|triggers?) (?:an? |the )?(?:error|failure|fault|ApiError\\w*)\\b");

    private static final Pattern VALUE = Pattern.compile(
            "(?i)(?<![A-Za-z_])\\d|" + QUOTED + "|(?<![\\w-])" + Numbers.IN_WORDS
                    + "\\b(?= (?:or|to|and|characters?|letters?|digits?|items?|values?|bytes?|entries|elements?|words?))"
                    + "|\\b(?:letters?|digits?|spaces?|hyphens?|dots?|(?:YY|yy|DD|dd|MM|mm)+[-/.:]\\w+|encoded|hex|hexadecimal|hyphens|underscores|lower ?case|upper ?case|ASCII|base64|UUID|FQDN|fully[- ]qualified|Unix time\\w*|netmask|JSON|XML|capitals|MD5|key[=:]value|per line|newline|ISO|RFC|CIDR|MAC address|regular expression)\\b");

    /** The value as the subject: "It starts with", "Starts with", "The value is". */
    private static final Pattern ABOUT_VALUE = Pattern.compile(
            "(?i)^[\\s(]*(?:(?:it|its \\w+|this|these|that|they|the [\\w-]+|an? [\\w-]+|each(?: \\w+)?|every \\w+|all \\w+|\\w+s|values?|[\\w-]+ \\w+s|the (?:value|length|size|number|name|first|last|format|form)[^.]{0,30}) )?"
                    + "(?:accepts?|takes?|ranges?|contains?|consists?|starts?|begins?|ends?|matches|match|holds?|runs from|goes from|lies|spans|counts from|(?:has|have|is|are|be)(?= (?:[\\w-]+ ){0,1}(?:-?\\d|['\"\ue000]))|use|give|set|choose|pick|specify|pass|enter|supply|send|provide|write|put)\\b");

    /** Words of stories, habits and people. */
    private static final Pattern STORY = Pattern.compile(
            "(?i)\\b(?:usually|often|mostly|typically|normally|commonly|sometimes|rarely|generally|frequently|on average|roughly|about|nearly|almost"
                    + "|most|(?<!\\bhow )many|few|several|known as|you (?:find|see|know|get)|people|customers|users|we|they|our|ours|was|were|had|did|used to|ago|last (?:year|month|week)|yesterday|there (?:is|are)|opening|office hours|click|button|menu|control panel|he|she|somebody|everybody|nobody)\\b");

    /** A number or value as the end of a noun phrase with a verb behind it: "A label of 12 characters prints ...". */
    private static final Pattern TOLD = Pattern.compile(
            "\\b(?!(?i:encoded|signed|separated|delimited|formatted|unsigned|red|bed|need|feed|seed|speed|quoted|escaped|prefixed|suffixed|padded|enclosed|hashed|followed|terminated|based|fixed|mixed|wrapped)\\b)\\w+ed\\b(?! by\\b)|\\b\\d+ (?:[a-z-]+ )?[a-z-]+s (?:\\w+ly )?"
                    + "(?!(?:long|wide|high|deep|each|max|maximum|min|minimum|only|total|inclusive|exclusive|or|and|in|of|to|from|for|per|at|by|with|without|as|is|are|be|must|may|can|long|followed|separated|between|on|that|which|who|including|excluding|plus|minus|than|then|not|no|where|when|if|unless|provided|except|but|though|although|until|since|before|after)\\b)[a-z]+"
                    + "|^[\\s(]*(?!(?:Starts|Begins|Ends|Contains|Consists|Accepts|Takes|Ranges|Runs|Has|Is|Matches|Lies|Goes)\\b)[A-Z][a-z]+(?:s|es)\\b(?<!(?i:ss|us|is)) (?:up|out|in|on|off|down|as|for|from|to|with|the|an?|its|first|second|last|good|well|like|over|under|about|at|by|into)\\b"
                    + "|^(?:The|An?) (?!(?:value|list|string|text|array|parameter|field|key|dictionary|name|number|id|code|token|password|set|result)\\b)[a-z]+ holds \\d"
                    + "|^[\\s(]*(?:Kept in|Found|Sold|Seen|Sent|Shown|Bought|Known|Paid|Built|Made|Drawn|Grown|Worn|Woven|Carved)\\b"
                    + "|\\b(?:brought|bought|came|went|made|gave|took|saw|said|wrote|stood|told|kept|held|ran|began|grew|knew|thought|lost|won|met|spent|became|fell|led|drew|drove|threw|wore|broke|spoke|rose|lent|caught|taught|fought|flew)\\b(?! (?:by|as|in|with|to)\\b)"
                    + "|\\b(?!(?:Within|Between|From|At|Up|Under|Over|About|After|Before|In|For|To|Max|Min|Maximum|Minimum|Exactly|ISO|RFC|Only|Of|Than|Any|All|Not|No|Never)\\b)[A-Z]\\w+ \\d+ [a-z]+(?:s|ed|t)\\b");

    /** What is only a habit binds nobody. */
    private static final Pattern HABIT =
            Pattern.compile("^(?:Usually|Typically|Normally|Generally|Often|Mostly|Commonly|Most often|Ideally),? ");

    private static final Pattern BINDING = Pattern.compile(
            "(?i)\\b(?:must|cannot|can't|not|never|only|may|should|has to|have to|need\\w*|requir\\w*|optional|defaults?|unless|except|otherwise|if|when|where|but|else|ignored|deprecated|refused|rejected|accept\\w*|allow\\w*|one of|either|omit\\w*|left out)\\b");

    /** Words that make a statement hold in some cases only. */
    private static final Pattern TIE = Pattern.compile(
            "(?i)\\b(?:if|when|whenever|unless|except|only|until|otherwise|not|n't|or|but|provided|assuming|depending|subject to|as long as|in case|(?:in|for|with|at|by|on) (?:most|some|many|few|certain) \\w+)\\b");

    /** For whom, when or where a statement holds, at its front. */
    private static final Pattern CLAUSE = Pattern.compile(
            "(?i)^(?:for|in|on|at|as|with|under|until|before|since|from|as of|if|when|where|unless|formerly|previously|originally)\\b[^,:]{0,60}[,:] ");

    /** How long a text is: whatever is said about that, it is about values. */
    private static final Pattern MEASURED = Pattern.compile(
            "(?i)(?:\\d|\\b" + Numbers.IN_WORDS
                    + ")[ -](?:[a-z][\\w-]* )?(?:characters?|chars?|letters?|symbols?|code points?|code units?|bytes?|octets?)\\b");

    /** "A label of 12 characters prints in two seconds": what such a text does elsewhere says nothing about values. */
    private static final Pattern OF_A_LENGTH = Pattern.compile(
            "(?i)^\\W*an? [a-z]+ (?:of|with)(?: (?:over|under|about|around|more than|less than|fewer than|some|just))? (?:\\d+|"
                    + Numbers.IN_WORDS
                    + ") (?:characters?|letters?|bytes?) (?!(?:is|has|needs|fails|gets|exceeds|causes|raises|gives|results|breaks|works)\\b)"
                    + "[a-z]+s\\b");

    private static final Pattern SIDE_BY_SIDE = Pattern.compile(QUOTED + "(?:, (?:or |and )?| or | and )" + QUOTED);

    private ValueStatement() {}

    /**
     * Whether the words around a statement make it one about other things, or about what is usual, and nothing ties it to
     * a condition.
     *
     * @param sentence the whole sentence
     * @param read the words of it that were read
     * @param rest what of it was not read
     */
    static boolean isStory(String sentence, List<String> read, String rest) {
        String judged =
                SentenceText.printed(ASIDE.matcher(sentence).replaceAll(" ").strip());
        boolean aside = read.stream().noneMatch(judged::contains);
        boolean story = STORY.matcher(rest).find() || hasVerb(rest);
        return aside || isHabit(judged) || (story && !TIE.matcher(rest).find());
    }

    private static boolean isHabit(String rest) {
        return HABIT.matcher(rest).find() && !BINDING.matcher(rest).find();
    }

    /** Whether words that no phrase has read look like a statement about values. */
    static boolean isIn(String sentence) {
        if (ERROR.matcher(sentence).find()) {
            return true;
        }
        String rest = ASIDE.matcher(sentence).replaceAll(" ").strip().replaceFirst("^[:,;]\\s*", "");
        if (rest.isEmpty() || isHabit(rest)) {
            return false;
        }
        boolean passing =
                OF_A_LENGTH.matcher(rest).find() && !BINDING.matcher(rest).find();
        if ((MEASURED.matcher(rest).find() && !passing)
                || SIGNS.stream().anyMatch(sign -> sign.matcher(rest).find())
                || hasSignBehindClause(rest)) {
            return true;
        }
        if (SIDE_BY_SIDE.matcher(rest).find() && !STORY.matcher(rest).find()) {
            return true;
        }
        // A value is no verb: "red" ends like one.
        String words = QUOTATION.matcher(rest).replaceAll("''");
        if (!VALUE.matcher(words).find() || STORY.matcher(words).find()) {
            return false;
        }
        return (ABOUT_VALUE.matcher(words).find() && !TOLD.matcher(words).find()) || !hasVerb(words);
    }

    /** "For partners, not required": the statement stands behind what it holds for. */
    private static boolean hasSignBehindClause(String sentence) {
        Matcher clause = CLAUSE.matcher(sentence);
        String main = clause.lookingAt() ? sentence.substring(clause.end()) : "";
        return !main.isEmpty()
                && SIGNS.stream().anyMatch(sign -> sign.matcher(main).find());
    }

    private static boolean hasVerb(String sentence) {
        return TOLD.matcher(sentence).find() || FINITE.matcher(sentence).find();
    }

    /** Verbs of narration that end in s behind a noun, or that stand before a quotation. */
    private static final Pattern FINITE = Pattern.compile(
            "(?i)^(?:think|imagine|remember)\\b|(?<!\\b(?:per|an?|the|each|every|one|this|in|of|with|to) )\\b(?:is|are|has|have|does|do|will|would|could|can|may|might|comes?|goes|costs?|makes?|gives?|shows?|sees?(?! (?:below|above|there)\\b)|says?|reads?|writes?|starts?|begins?|ends?|stands?|looks?|smells?|tells?|prints?|sends?|means?|keeps?|carr(?:y|ies)|fills?|fits?|works?|helps?|needs?|wants?|likes?|takes?|brings?|holds?|stays?|runs?|turns?|moves?|opens?|closes?|weighs?|measures?|counts?|equals?|adds?|calls?|appears?|belongs?|names?|depends?|refers?|describes?|explains?|contains?|follows?|happens?|occurs?|produces?|creates?|returns?|identif(?:y|ies))\\b|\\blives?\\b");
}
