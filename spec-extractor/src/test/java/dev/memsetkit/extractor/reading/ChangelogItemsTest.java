package dev.memsetkit.extractor.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memsetkit.extractor.Extractor;
import dev.memsetkit.extractor.result.Extraction;
import dev.memsetkit.spec.model.ChangelogEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a release adds and removes, however it is put; what is not understood is told. */
class ChangelogItemsTest {

    @TempDir
    private Path docs = Path.of("");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "New methods | rack.a() | rack.a | ''",
                "New methods | rack.a(), rack.b() and rack.c() | rack.a,rack.b,rack.c | ''",
                "New methods | rack.a() and rack.b(): shows racks as rack.d() did | rack.a,rack.b | ''",
                "New methods | rack.a() replaces rack.d() | rack.a | ''",
                "Removed methods | rack.a() or rack.b() | '' | rack.a,rack.b",
                "Withdrawn calls | rack.a() | '' | rack.a",
                "'' | New method rack.a() | rack.a | ''",
                "'' | Added: rack.a(), rack.b() | rack.a,rack.b | ''",
                "'' | Removed rack.a(). | '' | rack.a",
                "'' | Added rack.a() paging | '' | ''",
                "New methods | rack.a - builds one | rack.a | ''",
                "New methods | rack.a, rack.b | rack.a,rack.b | ''",
                "Removed methods | rack.old | '' | rack.old",
                "'' | Dropped: rack.old | '' | rack.old",
                "'' | The method rack.old was removed. | '' | rack.old",
                "'' | rack.old is no longer available. | '' | rack.old",
                "'' | rack.a() was added. | rack.a | ''",
                "'' | The key size of rack.a was removed. | '' | ''",
                "'' | rack.a() is faster | '' | ''",
                "Changed methods | rack.a() | '' | ''",
            })
    void releasesAddAndRemoveMethods(String group, String item, String added, String removed) throws IOException {
        ChangelogEntry entry = extract(group, item).spec().changelog().get(0);

        assertThat(entry.added()).isEqualTo(names(added));
        assertThat(entry.removed()).isEqualTo(names(removed));
    }

    @ParameterizedTest
    @CsvSource({"Removals", "Additions", "New", "Deprecated and removed methods", "Vanished methods"})
    void groupsInOtherWordsAreTold(String group) throws IOException {
        assertThat(extract(group, "rack.a()").findings())
                .anyMatch(finding -> finding.code().equals("unreadable-release-group"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "New methods | Racks of glass",
                "'' | rack.old had to be withdrawn",
            })
    void itemsThatMaySayThatAMethodCameOrWentAreTold(String group, String item) throws IOException {
        assertThat(extract(group, item).findings())
                .anyMatch(finding -> finding.code().equals("unread-constraint")
                        && finding.message().equals(item));
    }

    private static List<String> names(String cell) {
        return Arrays.stream(cell.split(",")).filter(name -> !name.isEmpty()).toList();
    }

    private Extraction extract(String group, String item) throws IOException {
        String items = "<ul><li><p>" + item + "</p></li></ul>";
        String methods = List.of("a", "b", "c", "d").stream()
                .map(name -> "<dl class=\"py function\"><dt id=\"rack." + name
                        + "\"><span class=\"sig-prename descclassname\">"
                        + "rack.</span><span class=\"sig-name descname\">" + name
                        + "</span><span class=\"sig-paren\">()</span></dt><dd><p>Builds one.</p></dd></dl>")
                .collect(Collectors.joining());
        Files.writeString(
                docs.resolve("rack.html"),
                "<!DOCTYPE html><html lang=\"en\"><head><title>Rack 1.2.0 documentation</title></head><body>"
                        + "<div role=\"main\"><section id=\"rack\"><h1>Rack Methods</h1>" + methods
                        + "</section><section id=\"changelog\"><h1>Changelog</h1><section id=\"v\"><h2>1.2.0 - 2024-03-01</h2>"
                        + (group.isEmpty() ? items : "<ul><li><p>" + group + "</p>" + items + "</li></ul>")
                        + "</section></section></div></body></html>");
        return new Extractor().extract(List.of(docs.toString()));
    }
}
