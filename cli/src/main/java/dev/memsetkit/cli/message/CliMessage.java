package dev.memsetkit.cli.message;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** All that this program says of what it was given and cannot use: what was found, what was expected, what to do. */
public enum CliMessage {
    // The command line.
    TRY_HELP("Try: %s --help"),
    NO_SUCH_OPTION("unknown option %s%s"),
    NO_SUCH_COMMAND("unknown command %s%s"),
    TOO_MANY_WORDS("found \"%s\", expected no more words"),
    OPTION_TWICE("%s is given twice"),
    NO_OPTION_VALUE("%s: found no value, expected %s"),
    WRONG_VALUE("%s: found \"%s\", expected %s"),
    MISSING("expected %s, found none"),

    // Options.
    FOUND(", found \"%s\""),
    NOT_IN_XML("the result holds the character U+%04X, which XML does not have; use --output json"),
    ADDRESS_WITH_QUERY("found ? or # in the base address, expected an address that method names are added to"),
    OF_PROFILE("profile %s, %s"),
    UNKNOWN_TRANSPORT("%s: found \"%s\", expected json, xmlrpc or jsonrpc"),
    NO_METHOD("which method? Try: memsetkit spec list"),
    NO_COMMAND("which command? Try: memsetkit --help"),
    NO_SPEC_COMMAND("which command? Try: memsetkit spec --help"),
    BATCH_ALONE("--batch goes with --output, --query, --no-check and how the API is reached alone"),
    NOTHING_TO_CHECK("found nothing to check, expected METHOD name=value, files, or - for standard input"),
    NO_FILES("%s: found no file to read"),
    EDITOR_PROTOCOL("the input is not what an editor sends: %s"),
    EDITOR_HEADER("found \"%s\", expected \"Content-Length: \" and how many bytes follow"),
    EDITOR_MESSAGE("found %s, expected a message of the protocol, which is a JSON object"),
    EDITOR_GONE("the editor went away and did not end the session"),
    NO_MATCH("no method matches \"%s\""),
    NO_BASELINE("--update-baseline: found no file, expected --baseline FILE"),
    UNKNOWN_RULE("%sunknown rule %s%s Rules: %s"),
    UNKNOWN_LINT_FORMAT("%s: found format \"%s\", expected one of %s"),
    WRONG_PROFILE_OPTION("--profile: found \"%s\", expected letters, digits, _ and -"),
    WRONG_RECORD("--record: %s"),
    WRONG_PORT("--port: expected 0 to 65535, found %s"),
    WRONG_KEY_OPTION("--key: expected 32 hexadecimal digits, found another text of length %d"),
    NO_CERTIFICATE("--tls: cannot make a certificate: %s"),
    KEYTOOL("keytool: %s"),
    UNKNOWN_FORMER_NAMES("--former-names: found %s, expected accepted, answered or refused"),
    UNKNOWN_METHOD("unknown method %s%s"),
    UNKNOWN_SHOW_FORMAT("--format: found \"%s\", expected text or json"),
    WRONG_GREP("--grep: found \"%s\", expected a regular expression: %s"),
    UNKNOWN_FAIL_ON("--fail-on: found \"%s\", expected breaking, known-breaking, any or none"),
    WRONG_CURRENT_VERSION("--current-version: %s"),
    UNKNOWN_EXPORT_FORMAT("found \"%s\", expected %s"),
    UNKNOWN_RESULT_FORM("found \"%s\", expected json, table, yaml, csv, xml or id"),

    // Files.
    UNREADABLE("%s: cannot be read: %s"),
    CLOSED_INPUT("the standard input is closed"),
    FOLDER("it is a folder"),
    EMPTY_NAME("its name is empty"),
    TOO_LARGE("it is larger than %s bytes"),
    NO_MEMORY("found more than there is memory for: split it, or set JAVA_TOOL_OPTIONS=-Xmx4g"),
    NESTED_TOO_DEEP("found something within so much else that it cannot be read"),
    NO_SUCH_FILE("no such file"),
    NO_SUCH_FOLDER("there is no folder %s"),
    DENIED("permission denied"),
    NOT_A_PATH("its name is not a valid path"),
    NO_BASELINE_FILE("%s: no such file; write it with --update-baseline"),
    NOT_A_BASELINE("%s: not a baseline file, expected {\"version\": 1, \"findings\": [...]}"),
    NOT_JSON("%s: not valid JSON: %s"),

    // The configuration of lint.
    UNKNOWN_SETTING("%s: found %s, expected severity, format, hosts, exclude, baseline or [rules]"),
    RULES_NOT_A_TABLE("%s: rules is not a table, expected [rules] with lines such as enum = \"off\""),
    NOT_A_LIST("%s: %s is not a list, expected [\"...\"]"),
    AT_LINE("%s, line %s: %s"),
    NO_CONFIGURATION("%s: there is no such file"),
    NOT_UTF8("%s: found bytes that are not UTF-8"),
    LINE_NOT_UTF8("found bytes that are not UTF-8; the line was not carried out"),
    DAMAGED_WORD(
            "found \"%s\", which held bytes that are not UTF-8, or the locale is not (LC_ALL=C.UTF-8 is); nothing was sent"),
    NOT_A_TEXT("%s: found no text, expected a word in quotation marks"),
    OFF_IS_NO_LIMIT("%s: found \"off\", expected note, warning or error"),
    OTHER_WORD("%s: found \"%s\", expected %s"),

    // Another spec for lint.
    NAME_WITH_BLANKS("%s: found the name \"%s\", expected one without blanks"),
    UNCHECKED_FORMAT("%s: found the format \"%s\", which cannot be checked"),
    UNCHECKED_PATTERN("%s: found the pattern \"%s\", which cannot be checked: %s"),

    // Keys and profiles.
    NO_KEY_GIVEN("found no API key, expected 32 hexadecimal digits; nothing was kept"),
    NO_KEY("no API key: set %s, use --key-file or memsetkit login"),
    KEY_FILE_TOO_LARGE("%s: found %s bytes, expected an API key"),
    UNREADABLE_KEY("cannot read the API key from %s: %s"),
    EMPTY_KEY_FILE("%s: found nothing on the first line, expected an API key"),
    NO_KEY_PRINTED("profile %s: its key_command printed no API key"),
    UNWRITABLE_KEY("cannot write the API key to %s: %s"),
    WRONG_PROFILE("found profile \"%s\", expected letters, digits, _ and -"),
    NO_PROFILE("%s: there is no profile %s; memsetkit login --profile %s"),
    UNKNOWN_PROFILE_SETTING("%s, profile %s: found %s, expected a text for one of %s or true or false for %s"),
    CANNOT_READ("cannot read %s: %s"),

    // Calls.
    READ_ONLY_PROFILE("the profile %s is read-only, and %s may change something; nothing was sent"),
    READ_ONLY("the profile is read-only, and %s may change something; nothing was sent"),
    READ_ONLY_BATCH("%sthe profile is read-only, and %s may change something"),
    CHARGES_IN_BATCH("%s%s costs money, and a batch cannot ask; nothing was sent; call it alone"),
    BATCH_NOT_JSON("%s, line %s: expected JSON: %s"),
    UNREADABLE_BATCH("--batch: cannot read %s: %s"),
    EMPTY_BATCH("%s: found no calls"),
    NOT_A_CALL("%s, call %s: expected an object with \"method\" and \"params\", an object"),
    NOT_NAMED("found \"%s\", expected name=value"),
    TYPE_NOT_NEEDED(
            "found the type %s for %s: types come from the documentation; leave it out, or write %2$s=%1$s for the text itself"),
    INPUT_TWICE("%s: the standard input was read for %s, and can be read once; @FILE is what a file holds"),
    NO_VALUE_FILE("%s: found @, expected the name of a file behind it; @@ begins a text with @"),
    QUERY_FAILED("the query does not fit the result: %s"),
    PRINTED_NOT_MADE("%s prints the call instead of making it: %s has no use beside it"),
    KEY_AS_METHOD("found what may be a key (not shown) in the place of a method; nothing was sent"),
    MISSPELT_METHOD("unknown method %s, did you mean %s? Nothing was sent; --no-check sends what is not documented"),
    NO_DRY_RUN("%s has no dry run; nothing was sent"),
    JOB_GOES_ON("job %s goes on: memsetkit call job.status id=%s"),
    NOTHING_SENT("%s: nothing was sent (%s; --no-check sends it)"),
    WRONG_QUERY("--query: %s"),
    NO_TERMINAL_TO_ASK("%s: nothing was ordered: there is no terminal to ask on; --yes agrees"),
    NOT_AGREED("%s: nothing was ordered"),
    NO_ID("the result has no id and no name; use --output json"),

    // What lint says of a call that cannot be read, or is sent in a way that the API does not take.
    KEY_IN_THE_CLEAR("the key goes through the network in the clear: write https://"),
    KEY_IN_ADDRESS("the key stands in the address, which logs and histories keep: send it as user name (curl -u)"),
    UNKNOWN_LOGIN(
            "the API does not know this way to log in: send the key as user name of Basic authentication (curl -u \"$KEY:\"), or as the field api_key"),
    NO_METHOD_AT_ADDRESS("no method at this address: the path of a method is /v1/json/%s"),
    BODY_NOT_READ("the API does not read this body: send form fields, or the JSON in the one field \"parameters\""),
    POSITIONAL("found positional parameters, expected one struct: parameters must be named"),
    TOO_DEEP("too deep"),
    IN_FIELD("%s: %s"),
    NOT_AN_OBJECT("found %s as %s, expected a JSON object"),
    GIVEN_TWICE("%s is given twice; which one counts is not documented: keep one"),
    TWICE_IN_CALL("%s is given twice in the call: keep one"),
    NOT_IN_A_FORM("%s is a %s, which a form cannot carry: send all parameters as JSON in the one field \"parameters\""),
    NOT_OF_PREFIX("the value of %s is not %s, as (%s) says"),
    UNKNOWN_PREFIX("there is no type (%s); ma-shell knows (string), (int), (float), (boolean), (list)"),
    BATCH_TOO_LARGE("the batch has %s calls, the API takes at most %s: send several batches"),
    PARAMS_NOT_AN_OBJECT("found %s as \"params\", expected an object: parameters must be named"),
    FIELD_WITHOUT_EQUALS("found a field without \"=\" which is not a parameter of the method, expected name=value"),
    NAME_WITHOUT_VALUE("found a name without a value, expected names each followed by its value"),

    // The shell.
    UNCLOSED_QUOTE("the quote %s at character %s is not closed"),
    BACKSLASH_AT_END("the line ends with a backslash, which needs a character behind it"),
    UNKNOWN_OPTION("found %s, expected --wait, --dry-run, --yes, --no-check, --query or --output"),
    OPTION_WITHOUT_VALUE("%s without a value"),
    NO_OUTPUT("%s has no output that could go to a file or a command; nothing was done"),
    CARRIED_OUT("the call was carried out, but its result cannot be shown: %s"),
    UNWRITABLE_OUTPUT("cannot write the output: %s"),
    NO_OUTPUT_YET("there is no command whose output could be written"),
    WRONG_ALIAS("found \"alias %s\", expected alias NAME = WORDS"),
    UNKNOWN_COMMAND("unknown command %s%s"),
    WRONG_SET("expected set NAME = METHOD ... or set NAME = VALUE, with blanks around the ="),
    WRONG_SOURCE("expected source FILE"),
    SOURCES_TOO_DEEP("source: more than %s files within one another"),
    UNREADABLE_SOURCE("source: cannot read %s: %s"),
    WRONG_EDIT("expected .edit FILE or .edit --java FILE"),
    UNWRITABLE("cannot write to %s: %s"),
    UNWRITABLE_RESULT("cannot write the result to %s: %s"),
    COMMAND_FAILED("the command ended with %s"),
    COMMAND_NOT_RUN("cannot run the command"),
    INTERRUPTED("interrupted"),
    NO_JOB("%s begins no job that could be waited for: nothing was sent (%s; without --wait it is called)"),
    NOTHING_TO_WAIT_FOR("%s began no job; nothing was waited for"),
    OTHER_ACCESS_METHOD("%s; the address may belong to another access method (--transport json, xmlrpc or jsonrpc)"),
    METHOD_IN_ADDRESS(
            "found %s, which ends in the name of a method, expected the base address: %s; the method is added to it"),
    URL_VARIABLE_IGNORED("MEMSET_URL is set, but ma-shell calls %s; -u URL, with %%s:@ for the key, calls another"),
    NO_VARIABLE("there is no variable $%s; in quotes ' ' a $ is itself"),
    VARIABLE_AS_COMMAND("found %s, expected a command; a variable stands for values alone"),
    VARIABLE_AS_OPTION("found %s from a variable, which lint, spec and serve would take for an option, a file or JSON"),
    EMPTY_VARIABLE("$%s is nothing"),
    NOT_IN_RESULT("$%s is not a path into a result"),
    NO_PIPE_COMMAND("| ! without a command"),
    NOT_ONE_FILE("%s: found %s words, expected a file"),

    // What lint did not read.
    CURL_CONFIG("curl takes more options from %s, which was not found from here"),
    CURL_RANGE("the range in the address stands for more values than are checked"),
    EMPTY_VALUE("%s is empty; what the API makes of an empty %s is not documented"),
    OTHER_VERB("what the API makes of other requests than GET and POST is not documented");

    private final String template;

    CliMessage(String template) {
        this.template = template;
    }

    /**
     * {@return the message}
     *
     * @param values what stands for each {@code %s}
     */
    public String text(@Nullable Object... values) {
        return String.format(Locale.ROOT, template, values);
    }
}
