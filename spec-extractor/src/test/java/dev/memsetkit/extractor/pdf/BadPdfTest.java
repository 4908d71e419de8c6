package dev.memsetkit.extractor.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.memsetkit.extractor.Extractor;
import dev.memsetkit.extractor.finding.BadInputException;
import dev.memsetkit.extractor.finding.Findings;
import dev.memsetkit.extractor.pdf.glyph.PdfLimits;
import dev.memsetkit.extractor.source.RawPage;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A PDF that cannot be read is named in one line that says what to do, and asks for no more than so much. */
class BadPdfTest {

    private static final Path GOOD = Path.of("src/test/resources/cases/printed-times/docs/DepotAPI.pdf");

    @TempDir
    private Path folder;

    @Test
    void emptyFile() throws IOException {
        assertRefused(new byte[0], "the file is empty");
    }

    @Test
    void noPdf() throws IOException {
        assertRefused("just words".getBytes(StandardCharsets.UTF_8), "found no PDF header");
    }

    @Test
    void cutOff() throws IOException {
        byte[] whole = Files.readAllBytes(GOOD);

        assertRefused(Arrays.copyOf(whole, whole.length / 2), "it is cut off, fetch it again");
    }

    @Test
    void noise() throws IOException {
        byte[] noise = new byte[20_000];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (byte) (i * 7919 % 251);
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes("%PDF-1.5\n".getBytes(StandardCharsets.US_ASCII));
        file.writeBytes(noise);
        file.writeBytes("\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));

        assertRefused(file.toByteArray(), "is damaged and cannot be read");
    }

    @Test
    void lockedByAPassword() throws IOException {
        try (PDDocument document = Loader.loadPDF(GOOD.toFile())) {
            document.protect(new StandardProtectionPolicy("owner", "secret", new AccessPermission()));
            assertRefused(bytes(document), "is protected by a password");
        }
    }

    @Test
    void printedByABrowser() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            document.getDocumentInformation().setProducer("Skia/PDF m1");
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                content.newLineAtOffset(72, 700);
                content.showText("shelf.build()");
                content.endText();
            }
            assertRefused(bytes(document), "was printed by a browser");
        }
    }

    @Test
    void picturesOnly() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            BufferedImage picture = new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(LosslessFactory.createFromImage(document, picture), 10, 10);
            }
            assertRefused(bytes(document), "found no text on its page");
        }
    }

    @Test
    void aMillionPagesDeclared() throws IOException {
        try (PDDocument document = Loader.loadPDF(GOOD.toFile())) {
            document.getPages().getCOSObject().setInt(COSName.COUNT, 1_000_000);
            assertRefused(bytes(document), "declares 1000000 pages, expected at most");
        }
    }

    @Test
    void fewerPagesThanDeclared() throws IOException {
        try (PDDocument document = Loader.loadPDF(GOOD.toFile())) {
            document.getPages().getCOSObject().setInt(COSName.COUNT, 400);
            assertRefused(bytes(document), "declares 400 pages and has 11");
        }
    }

    @Test
    void decompressionBomb() throws IOException {
        try (PDDocument document = Loader.loadPDF(GOOD.toFile())) {
            contents(document, new byte[1 << 20], 100);
            assertRefused(bytes(document), "unfolds to more than");
        }
    }

    @Test
    void partsPackedTwice() throws IOException {
        try (PDDocument document = Loader.loadPDF(GOOD.toFile())) {
            COSStream stream = document.getDocument().createCOSStream();
            COSArray twice = new COSArray(List.of(COSName.FLATE_DECODE, COSName.FLATE_DECODE));
            try (OutputStream out = stream.createOutputStream(twice)) {
                out.write(new byte[100]);
            }
            document.getPage(0).getCOSObject().setItem(COSName.CONTENTS, stream);
            assertRefused(bytes(document), "packed more than once");
        }
    }

    @Test
    void formsThatDrawEachOtherWithoutEnd() throws IOException {
        try (PDDocument document = Loader.loadPDF(GOOD.toFile())) {
            COSDictionary inner = form(document, "0 0 m 1 0 l S ".repeat(50), null);
            for (int depth = 0; depth < 12; depth++) {
                inner = form(document, "/F Do ".repeat(10), inner);
            }
            contents(document, "/F Do ".getBytes(StandardCharsets.US_ASCII), 1);
            COSDictionary resources = new COSDictionary();
            COSDictionary objects = new COSDictionary();
            objects.setItem(COSName.getPDFName("F"), inner);
            resources.setItem(COSName.XOBJECT, objects);
            document.getPage(0).getCOSObject().setItem(COSName.RESOURCES, resources);
            assertRefused(bytes(document), "it has more to draw than");
        }
    }

    @Test
    void longerThanTheLimit() throws IOException {
        RawPage page = new RawPage("DepotAPI.pdf", GOOD.toString(), Files.readAllBytes(GOOD));

        assertThatThrownBy(
                        () -> new PdfFrontEnd(new PdfLimits(10, 1 << 20, 10_000, 100_000)).read(page, new Findings()))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("declares 11 pages, expected at most 10");
        assertThatThrownBy(() -> new PdfFrontEnd(new PdfLimits(20, 1 << 20, 10_000, 5_000)).read(page, new Findings()))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("more to draw than 5000 steps");
        assertThat(new PdfFrontEnd(new PdfLimits(11, 1 << 20, 10_000, 100_000))
                        .read(page, new Findings())
                        .blocks())
                .isNotEmpty();
    }

    private static COSDictionary form(
            PDDocument document, String content, @org.jspecify.annotations.Nullable COSDictionary inner)
            throws IOException {
        COSStream form = document.getDocument().createCOSStream();
        form.setItem(COSName.TYPE, COSName.XOBJECT);
        form.setItem(COSName.SUBTYPE, COSName.FORM);
        COSArray box = COSArray.ofCOSIntegers(List.of(0, 0, 100, 100));
        form.setItem(COSName.BBOX, box);
        if (inner != null) {
            COSDictionary objects = new COSDictionary();
            objects.setItem(COSName.getPDFName("F"), inner);
            COSDictionary resources = new COSDictionary();
            resources.setItem(COSName.XOBJECT, objects);
            form.setItem(COSName.RESOURCES, resources);
        }
        try (OutputStream out = form.createOutputStream()) {
            out.write(content.getBytes(StandardCharsets.US_ASCII));
        }
        return form;
    }

    private static void contents(PDDocument document, byte[] part, int times) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            for (int i = 0; i < times; i++) {
                out.write(part);
            }
        }
        document.getPage(0).getCOSObject().setItem(COSName.CONTENTS, stream);
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes, CompressParameters.NO_COMPRESSION);
        return bytes.toByteArray();
    }

    private void assertRefused(byte[] bytes, String message) throws IOException {
        Path file = Files.write(folder.resolve("bad.pdf"), bytes);

        assertThatThrownBy(() -> new Extractor().extract(List.of(file.toString())))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("bad.pdf")
                .hasMessageContaining(message)
                .message()
                .doesNotContain("\n");
    }
}
