package dev.memsetkit.extractor;

import dev.memsetkit.extractor.result.Extraction;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The whole extraction beside what its libraries take alone for the same files: the ratio is what our own work costs. Pages
 * are read on all cores, so {@link ProcessorTime} tells what all processors took.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 15, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(3)
public class ExtractionBenchmark {

    private static final Path HTML = Path.of("../spec/docs/html").toAbsolutePath().normalize();

    private static final Path PDF = Path.of("../spec/docs/MemsetAPI.pdf").toAbsolutePath().normalize();

    private List<Path> pages = List.of();

    @Setup
    public void listPages() throws IOException {
        try (Stream<Path> files = Files.list(HTML)) {
            pages = files.filter(file -> file.toString().endsWith(".html")).toList();
        }
    }

    /** The peer: reading and parsing the pages. */
    @Benchmark
    public void htmlParsedByJsoup(Blackhole blackhole) throws IOException {
        for (Path page : pages) {
            blackhole.consume(Jsoup.parse(Files.readString(page, StandardCharsets.UTF_8)));
        }
    }

    @Benchmark
    public Extraction htmlExtracted() {
        return new Extractor().extract(List.of(HTML.toString()));
    }

    /** The peer: loading the file and stripping its text. */
    @Benchmark
    public String pdfStrippedByPdfBox() throws IOException {
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(PDF))) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Benchmark
    public Extraction pdfExtracted() {
        return new Extractor().extract(List.of(PDF.toString()));
    }
}
