package dev.memsetkit.extractor.message;

import dev.memsetkit.extractor.finding.BadInputException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * All that is said of documentation, corrections and file names that cannot be used: what was found, what was expected and
 * what to do. The place is put before it.
 */
public enum InputError {
    // Files and folders.
    NO_DOCUMENTATION("no documentation given: name a folder, a page or an address"),
    NO_SUCH_FILE("no such file"),
    NO_SUCH_FILE_OR_FOLDER("no such file or folder"),
    UNREADABLE("cannot be read: %s"),
    UNWRITABLE("cannot write %s"),
    EMPTY_FILE("the file is empty, expected an HTML page, a PDF or a text"),
    NO_PAGES("found no .html page and no .pdf or .txt file, expected the pages of the documentation"),
    PAGE_TOO_LARGE("the page has %s bytes, expected at most %s"),
    TOO_MANY_PAGES("found %s pages, expected at most %s"),
    PAGES_TOO_LARGE("the pages are larger than %s bytes in all"),

    // Pages at addresses.
    NOT_A_URL("is not a valid URL, expected http(s)://host/path"),
    NO_HOST("found no host, expected http(s)://host/path"),
    USER_NAME_IN_URL("the address holds a user name; give it without"),
    NO_ANSWER("no answer within %s seconds"),
    NOT_FETCHED("cannot be fetched: %s"),
    WRONG_STATUS("answered HTTP status %s, expected 200 and an HTML page, a PDF or a text"),
    WRONG_CONTENT_TYPE("found the content type %s, expected text/html, application/pdf or text/plain"),
    WRONG_LINKED_FORMAT("found %s, expected an HTML page"),
    DOWNLOAD_TOO_LARGE("the page is larger than %s bytes"),
    TOO_MANY_REDIRECTS("leads from one address to the next more than %s times"),
    NOWHERE("leads to \"%s\", which is not a valid URL"),
    TOO_SLOW("its pages could not be read within %s seconds (%s were), expected a site that answers faster"),
    OTHER_HOST("leads to another host, %s"),
    INSECURE_REDIRECT("leads from https to http, where anybody could change the page"),
    OUTSIDE_OF_SITE("leads to %s, expected a page below %s"),
    LEADS_TO_TOO_MANY_PAGES("leads to more than %s pages, expected at most that many"),
    NOT_CACHED("is not in the cache, and offline nothing is fetched; run once online"),
    NO_CACHE("is not in the cache, and offline nothing is fetched; run once online with a cache"),
    UNUSABLE_CACHE("pages cannot be kept there: %s"),
    INTERRUPTED("interrupted"),

    // HTML.
    BINARY_HTML("found binary data, expected an HTML page"),
    NO_HTML_ELEMENT("found no <html> element, expected an HTML page"),
    HTML_CUT_OFF("the page ends without </html>: it is cut off, fetch it again"),
    NESTED_TOO_DEEP("found tags nested more than %s deep, expected a page that Sphinx made"),
    WRONG_LANGUAGE("the page is in the language \"%s\", expected English (en)"),

    // PDF.
    NO_PDF_HEADER("found no PDF header (%%PDF-), expected a PDF"),
    NO_PDF_END("the file ends without its end mark (%%%%EOF): it is cut off, fetch it again"),
    PASSWORD("is protected by a password, expected a PDF that opens without one: save a copy without"),
    DAMAGED_PDF("is damaged and cannot be read (%s): fetch it again"),
    NO_TEXT_ON_PAGE(
            "found no text on its page, only pictures if anything: make its text readable (OCR), or give another format"),
    NO_TEXT_ON_PAGES(
            "found no text on its %s pages, only pictures if anything: make its text readable (OCR), or give another format"),
    PRINTED_BY_BROWSER("was printed by a browser, which leaves out bullets and sets methods like text: give the pages"
            + " themselves, or a PDF that Sphinx made with LaTeX"),
    DRAWN_SIGNS(
            "draws the underscores of names as lines, as TeX does in its old encoding (OT1), so that names cannot be"
                    + " read: print it in the encoding T1, or give the pages"),
    DECLARES_TOO_MANY_PAGES("declares %s pages, expected at most %s"),
    HAS_TOO_MANY_PAGES("has more than %s pages, expected at most that many"),
    LACKS_PAGES("declares %s pages and has %s: it is damaged, fetch it again"),
    PACKED_TWICE("a part of the file is packed more than once, expected the PDF of the documentation"),
    UNFOLDS_TOO_FAR("a part of the file unfolds to more than %s bytes, expected the PDF of the documentation"),
    TOO_MUCH_TO_DRAW("it has more to draw than %s steps, expected the PDF of the documentation"),
    TOO_MUCH_ON_A_PAGE("it has more to draw than %s steps on a page, expected the PDF of the documentation"),

    // Text.
    BINARY_TEXT("found binary data, expected the text of the documentation"),
    NO_CHARACTERS("found no character in the file, expected the text of the documentation"),
    DAMAGED_TEXT("byte %s is not UTF-8, and what stands before it is: the file is damaged, fetch it again"),
    UNDECODABLE("found bytes that are not %s, expected a text in UTF-8"),
    LINE_TOO_LONG("found a line of %s characters, expected the text of the documentation in lines"),
    READING_ORDER(
            "no line is set in and hardly one ends in a hyphen: the tool put the text into an order of reading, which"
                    + " takes tables and lists apart, and joined values with a hyphen; give the PDF itself, its text from pdftotext"
                    + " -layout or -raw, or the pages"),
    NO_ENTRY(
            "found no line like \"section.method()\" that begins the description of a method, expected the text of the API"
                    + " documentation"),

    // The documentation as a whole.
    NO_METHOD_ON_PAGE(
            "found no method described in 1 page, expected pages that Sphinx made of the API documentation, in English"),
    NO_METHOD(
            "found no method described in %s pages, expected pages that Sphinx made of the API documentation, in English"),
    OTHER_RELEASE("found %s, expected %s, the release of %s: give the formats of one release"),
    UNMERGEABLE("the formats of the documentation cannot be merged: %s"),

    // Corrections.
    NO_SUCH_CORRECTIONS("no such file of corrections"),
    OVERLAY_TOO_LARGE("has %s bytes, expected an overlay of at most %s"),
    NOT_JSON("is not a JSON document: %s"),
    WRONG_MEMBER("found %s, expected %s"),
    NOT_A_JSON_PATH("found \"%s\", expected a JSONPath: %s"),
    TARGET_GONE("the target is gone: nothing in the spec is there; remove or mend the action"),
    WRONG_TARGET("found %s at the target, expected %s"),
    POINTLESS_ACTION("changes nothing any more: the documentation says so by now, or the action sets what no spec has;"
            + " remove or mend it"),
    UNLIKE_CORRECTIONS(
            "has %s corrected facts, and %s has none: give the corrections too, or the difference is theirs"),
    INVALIDATES_SPEC("makes the spec invalid: %s"),

    // Names of files to write.
    NOT_A_REPORT("is not a name of a report, expected one that ends in .html or .json"),
    NOT_A_DIFF("expected a file name that ends in .txt, .md, .json or .html");

    private final String template;

    InputError(String template) {
        this.template = template;
    }

    /**
     * The exception that says it of a place.
     *
     * @param place file, line, address or action
     * @param details what the template leaves open, in its order
     */
    public BadInputException at(Object place, @Nullable Object... details) {
        return new BadInputException(place + ": " + text(details));
    }

    /** The exception that says it where there is no place, or none that may be shown. */
    public BadInputException anywhere(@Nullable Object... details) {
        return new BadInputException(text(details));
    }

    /** What is said, without a place. */
    public String text(@Nullable Object... details) {
        return String.format(Locale.ROOT, template, details);
    }
}
