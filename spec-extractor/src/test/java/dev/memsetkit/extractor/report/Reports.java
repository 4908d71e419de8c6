package dev.memsetkit.extractor.report;

import dev.memsetkit.extractor.Extractor;
import dev.memsetkit.extractor.corrections.Correction;
import dev.memsetkit.extractor.finding.Difference;
import dev.memsetkit.extractor.finding.Difference.FormValue;
import dev.memsetkit.extractor.finding.Finding;
import dev.memsetkit.extractor.result.Extraction;
import dev.memsetkit.spec.model.Source;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Extractions to report on. */
final class Reports {

    private static final Path ROOT = Path.of(System.getProperty("memsetkit.root", ".."));
    private static final Source PLACE = new Source("racks.pdf", "", 3, 12);

    private Reports() {}

    static Extraction bundled() {
        return new Extractor().extract(List.of(ROOT.resolve("spec/docs/html").toString()));
    }

    static Extraction racks() {
        return new Extractor().extract(List.of("src/test/resources/cases/split-pages/docs"));
    }

    /** An extraction with a finding of every kind, some of them of words that a careless page would run or swallow. */
    static Extraction withEverything() {
        Extraction racks = racks();
        List<Finding> findings = new ArrayList<>(racks.findings());
        findings.add(new Finding(
                Finding.Kind.LOST,
                "unreadable-type",
                "rack.create.slots",
                "found <script>document.title='run'</script> & \"quotes\"",
                PLACE));
        findings.add(
                new Finding(Finding.Kind.UNDECIDED, "hyphenation", "rack.slot_create.label", "self- monitored", PLACE));
        return new Extraction(
                racks.spec(),
                findings,
                racks.forms(),
                racks.evidence(),
                List.of(
                        difference(Difference.Kind.DISAGREEMENT, "rack.slot_create.label maxLength", "12", "13"),
                        difference(Difference.Kind.ONLY_IN_SOME, "order.buy.care enum", "gold, none", "")),
                List.of(new Correction(
                        "corrections.json#/actions/0",
                        "It is not needed.",
                        "The example works without it.",
                        "methods/order.buy/params/rack/required",
                        "true",
                        "false")));
    }

    private static Difference difference(Difference.Kind kind, String where, String first, String second) {
        return new Difference(
                kind,
                where,
                List.of(
                        new FormValue("docs/html", first, new Source("racks.html", "rack.slot_create", 0, 90)),
                        new FormValue("racks.pdf", second, PLACE)));
    }
}
