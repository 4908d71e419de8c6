package dev.memsetkit.extractor;

import dev.memsetkit.extractor.finding.BadInputException;
import dev.memsetkit.extractor.finding.Findings;
import dev.memsetkit.extractor.finding.ReadForm;
import dev.memsetkit.extractor.html.HtmlFrontEnd;
import dev.memsetkit.extractor.merge.FormMerger;
import dev.memsetkit.extractor.message.InputError;
import dev.memsetkit.extractor.pdf.PdfFrontEnd;
import dev.memsetkit.extractor.provenance.Provenance;
import dev.memsetkit.extractor.reading.DocumentFacts;
import dev.memsetkit.extractor.resolve.Resolver;
import dev.memsetkit.extractor.result.Extraction;
import dev.memsetkit.extractor.source.DocumentationLoader;
import dev.memsetkit.extractor.source.FrontEnd;
import dev.memsetkit.extractor.source.LoadedDocumentation;
import dev.memsetkit.extractor.source.Progress;
import dev.memsetkit.extractor.source.RawPage;
import dev.memsetkit.extractor.source.WebAccess;
import dev.memsetkit.extractor.text.TextFrontEnd;
import dev.memsetkit.spec.model.ApiSpec;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinTask;
import java.util.stream.IntStream;

/**
 * Reads documentation into a method spec.
 *
 * <pre>{@code
 * Extraction extraction = new Extractor().extract(List.of("spec/docs"));
 * String json = OpenRpcWriter.write(extraction.spec());
 * }</pre>
 */
public final class Extractor {

    private final DocumentationLoader loader;
    private final Progress progress;

    /** An extractor without progress messages. */
    public Extractor() {
        this(Progress.SILENT);
    }

    /**
     * An extractor that tells how far it is.
     *
     * @param progress is told of every page
     */
    public Extractor(Progress progress) {
        this(WebAccess.DIRECT, progress);
    }

    /**
     * An extractor that has pages at addresses in its own way.
     *
     * @param access how pages at addresses are fetched
     * @param progress is told of every page
     */
    public Extractor(WebAccess access, Progress progress) {
        this.progress = progress;
        this.loader = new DocumentationLoader(access, progress);
    }

    /**
     * Reads one documentation from one or more places; several forms of it are read one by one and merged fact by fact.
     *
     * @param docs folders, pages or http(s) addresses
     * @return the spec, with what was found beside it
     * @throws BadInputException if a place cannot be read, no page of a form describes a method, or the forms are not
     *     of one release
     */
    public Extraction extract(List<String> docs) {
        return extractForms(load(docs));
    }

    /**
     * Loads the documentation without reading it, to see whether it has changed, for example.
     *
     * @param docs folders, pages or http(s) addresses
     * @return the forms, in the order of the places
     * @throws BadInputException if a place cannot be read or holds no documentation
     */
    public List<LoadedDocumentation> load(List<String> docs) {
        return loader.load(docs);
    }

    /**
     * {@return the bytes at an address, whatever they are} Redirects are followed as for pages.
     *
     * @param address an http(s) address
     * @throws BadInputException if nothing can be had there
     */
    public byte[] fetch(URI address) {
        return loader.fetch(address);
    }

    /**
     * Reads a loaded documentation.
     *
     * @param loaded its forms, one at least
     * @return the spec, with what was found beside it
     * @throws BadInputException if no page of a form describes a method, or the forms are not of one release
     */
    public Extraction extractForms(List<LoadedDocumentation> loaded) {
        List<Extraction> forms = new ArrayList<>();
        for (LoadedDocumentation form : loaded) {
            forms.add(extract(form));
        }
        return forms.size() == 1 ? forms.get(0) : new FormMerger(forms).merge();
    }

    private Extraction extract(LoadedDocumentation documentation) {
        List<RawPage> raw = documentation.pages();
        progress.step("reading " + raw.size() + (raw.size() == 1 ? " page" : " pages"));
        Findings findings = new Findings();
        findings.addAll(documentation.findings());
        List<ReadPage> pages = read(raw);
        DocumentFacts facts = DocumentFacts.of(
                pages.stream().map(page -> page.orThrow(findings)).toList(), findings);
        if (facts.methods().isEmpty()) {
            throw pages.size() == 1
                    ? InputError.NO_METHOD_ON_PAGE.at(documentation.origin())
                    : InputError.NO_METHOD.at(documentation.origin(), pages.size());
        }
        Provenance provenance = new Provenance();
        ApiSpec spec = new Resolver(findings, provenance).resolve(facts);
        return new Extraction(
                spec,
                findings.all(),
                List.of(new ReadForm(
                        documentation.origin(),
                        documentation.form(),
                        pages.stream().map(ReadPage::name).toList())),
                provenance.all(),
                List.of(),
                List.of());
    }

    /** Reads the pages side by side: what one says does not depend on others until all of it is put together. */
    private static List<ReadPage> read(List<RawPage> raw) {
        List<ForkJoinTask<ReadPage>> tasks = new ArrayList<>();
        for (RawPage page : raw) {
            tasks.add(ForkJoinTask.adapt((Callable<ReadPage>) () -> ReadPage.of(frontEnd(page), page)));
        }
        // Each core takes one page after the other, the longest first: none is left with a long one at the end.
        ForkJoinTask.invokeAll(IntStream.range(0, raw.size())
                .boxed()
                .sorted(Comparator.comparingInt(page -> -raw.get(page).bytes().length))
                .map(tasks::get)
                .toList());
        return tasks.stream().map(ForkJoinTask::join).toList();
    }

    private static FrontEnd frontEnd(RawPage page) {
        return switch (page.form()) {
            case HTML -> new HtmlFrontEnd();
            case PDF -> new PdfFrontEnd();
            case TEXT -> new TextFrontEnd();
        };
    }
}
