package dev.memsetkit.extractor.harness;

import dev.memsetkit.extractor.Extractor;
import dev.memsetkit.extractor.finding.Finding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Says of each document how far its facts differ from those of the pages that it was printed from: facts that are missing,
 * facts that the pages do not have, and how many of both stand at a method of which a finding tells something.
 *
 * <p>Arguments: the pages, then documents. With {@code -Dfacts=true} each difference is listed.
 */
public final class FormsComparison {

    private FormsComparison() {}

    public static void main(String[] args) throws IOException {
        SpecFacts gold = SpecFacts.of(Path.of(args[0]));
        System.out.printf("%-44s %7s %7s %7s %7s %7s %7s%n", "document", "facts", "missing", "wrong", "silent", "prose", "told");
        for (int i = 1; i < args.length; i++) {
            Path document = Path.of(args[i]);
            SpecFacts own = SpecFacts.of(document);
            List<String> differences = new ArrayList<>();
            List<String> missing = minus(gold.facts(), own.facts());
            List<String> wrong = minus(own.facts(), gold.facts());
            missing.forEach(fact -> differences.add("- " + fact));
            wrong.forEach(fact -> differences.add("+ " + fact));
            Set<String> told = own.facts().isEmpty() ? Set.of() : told(document);
            List<String> silent =
                    differences.stream().filter(fact -> !isTold(fact, told)).toList();
            System.out.printf(
                    "%-44s %7d %7d %7d %7d %7d %7d%n",
                    document.getFileName(),
                    own.facts().size(),
                    missing.size(),
                    wrong.size(),
                    silent.size(),
                    minus(gold.prose(), own.prose()).size(),
                    own.findings().size() - gold.findings().size());
            if (own.facts().isEmpty()) {
                own.findings().forEach(System.out::println);
            } else if (Boolean.getBoolean("facts")) {
                differences.stream().sorted().forEach(fact -> System.out.println(
                        (silent.contains(fact) ? "SILENT " : "told   ") + fact));
            }
        }
    }

    private static List<String> minus(Set<String> some, Set<String> others) {
        return some.stream().filter(fact -> !others.contains(fact)).toList();
    }

    private static Set<String> told(Path document) {
        Set<String> told = new TreeSet<>();
        for (Finding finding : new Extractor().extract(List.of(document.toString())).findings()) {
            if (finding.kind() != Finding.Kind.DOCUMENTATION) {
                told.add(finding.where());
            }
        }
        return told;
    }

    private static boolean isTold(String fact, Set<String> told) {
        String[] steps = fact.split("/");
        return steps.length > 2
                && told.stream().anyMatch(where -> where.equals(steps[2]) || where.startsWith(steps[2] + "."));
    }
}
