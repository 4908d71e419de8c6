package dev.memsetkit.extractor;

import dev.memsetkit.extractor.result.Extraction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Whether documentation that is 10 or 50 times as long takes no more than 10 or 50 times as long. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 3)
@Fork(1)
public class GrowthBenchmark {

    @Param({"1", "10", "50"})
    private int times;

    private Path folder = Path.of("");

    @Setup(Level.Trial)
    public void write() throws IOException {
        folder = Files.createTempDirectory("growth");
        LongDocumentation.write(Files.createDirectory(folder.resolve("html")), times);
        try (PDDocument document = Loader.loadPDF(Path.of("../spec/docs/MemsetAPI.pdf").toFile())) {
            List<PDPage> pages = new ArrayList<>();
            document.getPages().forEach(pages::add);
            for (int copy = 1; copy < times; copy++) {
                for (PDPage page : pages) {
                    document.importPage(page); // With the fonts of the first, as one long document has them.
                }
            }
            document.save(folder.resolve("long.pdf").toFile());
            Files.writeString(folder.resolve("long.txt"), new PDFTextStripper().getText(document));
        }
    }

    @TearDown(Level.Trial)
    public void delete() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Benchmark
    public Extraction html() {
        return new Extractor().extract(List.of(folder.resolve("html").toString()));
    }

    /** The text of the PDF. */
    @Benchmark
    public Extraction text() {
        return new Extractor().extract(List.of(folder.resolve("long.txt").toString()));
    }

    /** The peer of {@link #pdf()}. */
    @Benchmark
    public String pdfStrippedByPdfBox() throws IOException {
        try (PDDocument document =
                Loader.loadPDF(Files.readAllBytes(folder.resolve("long.pdf")))) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** The same chapters again and again: every copy is read, and reported as described twice. */
    @Benchmark
    public Extraction pdf() {
        return new Extractor().extract(List.of(folder.resolve("long.pdf").toString()));
    }
}
