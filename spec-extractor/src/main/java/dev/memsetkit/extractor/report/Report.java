package dev.memsetkit.extractor.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.memsetkit.extractor.corrections.Correction;
import dev.memsetkit.spec.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * All that there is to say about an extraction: what the reports for people and for programs show. The JSON report has
 * these names; {@code report.schema.json} documents them.
 */
record Report(
        String title,
        String version,
        String generated,
        List<FormEntry> forms,
        Map<String, Integer> totals,
        List<FindingEntry> lost,
        List<DifferenceEntry> disagreements,
        List<DifferenceEntry> onlyInSome,
        List<FindingEntry> undecided,
        List<Correction> corrections,
        List<FindingEntry> documentation,
        List<FindingEntry> unread,
        List<FactEntry> facts,
        List<SectionEntry> sections,
        List<DictionaryEntry> dictionaries,
        List<ErrorEntry> errors,
        List<ReleaseEntry> releases) {

    /** A form of the documentation that was read. */
    record FormEntry(String name, String form, List<String> pages) {}

    /** A place in a form; what a form does not have is left out. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Place(
            String document,
            String anchor,
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) int page,
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) int line) {

        static Place of(Source source) {
            return new Place(source.document(), source.anchor(), source.page(), source.line());
        }

        /** The place for people: document, anchor, page and line, as far as they are known. */
        public List<String> parts() {
            List<String> parts = new ArrayList<>();
            if (!document.isEmpty()) {
                parts.add(document);
            }
            if (!anchor.isEmpty()) {
                parts.add("#" + anchor);
            }
            if (page > 0) {
                parts.add("page " + page);
            }
            if (line > 0) {
                parts.add("line " + line);
            }
            return parts;
        }
    }

    /** What the spec says under a keyword, with the words that say so. */
    record FactEntry(String keyword, String value, String words, Place source) {}

    record SectionEntry(String name, List<MethodEntry> methods) {}

    record MethodEntry(
            String name,
            String summary,
            boolean deprecated,
            boolean safe,
            Place source,
            List<ParameterEntry> parameters,
            List<FactEntry> rules,
            List<FactEntry> raises,
            String result,
            List<FactEntry> facts,
            List<KeyEntry> keys) {}

    record ParameterEntry(
            String name,
            String type,
            boolean required,
            boolean deprecated,
            String description,
            List<FactEntry> facts) {}

    /** A returned dictionary with its keys; those of nested ones too. */
    record DictionaryEntry(String name, List<String> includes, List<KeyEntry> keys) {}

    /** A returned key; the path has dots between nested keys. */
    record KeyEntry(String path, String type, boolean required, String description, List<FactEntry> facts) {}

    record ErrorEntry(String name, int code, int httpStatus, String message, List<FactEntry> facts) {}

    record ReleaseEntry(String version, String date, List<FactEntry> facts) {}

    record FindingEntry(String code, String where, String message, Place source) {}

    record DifferenceEntry(String where, List<FormValueEntry> values) {}

    /** What a form says; an empty value says nothing. */
    record FormValueEntry(String form, String value, Place source) {}
}
