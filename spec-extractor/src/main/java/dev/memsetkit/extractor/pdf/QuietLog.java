package dev.memsetkit.extractor.pdf;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Keeps what PDFBox has to say about odd files off the user's screen while a file is read, and only then. */
final class QuietLog {

    private record Silenced(Logger logger, @Nullable Level before) {}

    private final List<Silenced> silenced = List.of("org.apache.pdfbox", "org.apache.fontbox").stream()
            .map(Logger::getLogger)
            .map(logger -> new Silenced(logger, logger.getLevel()))
            .toList();

    QuietLog() {
        silenced.forEach(one -> one.logger().setLevel(Level.OFF));
    }

    /** Lets the loggers speak again as they did before. */
    void restore() {
        silenced.forEach(one -> one.logger().setLevel(one.before()));
    }
}
