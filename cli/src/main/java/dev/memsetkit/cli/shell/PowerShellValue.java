package dev.memsetkit.cli.shell;

import dev.memsetkit.cli.text.MappedText;
import dev.memsetkit.cli.text.Span;
import java.util.List;

/** A value of PowerShell as far as it is written down. */
public sealed interface PowerShellValue {

    /** Where it stands. */
    Span span();

    /** A text, of which parts may not be known. */
    record Text(MappedText text, boolean bare) implements PowerShellValue {
        @Override
        public Span span() {
            return text.span();
        }
    }

    /** A hash table. */
    record Table(List<Entry> entries, Span span) implements PowerShellValue {}

    /** What {@code ConvertTo-Json} makes of a value. */
    record Json(PowerShellValue value, Span span) implements PowerShellValue {}

    /** A variable in the place of arguments, {@code @name}. */
    record Splat(PowerShellValue value, Span span) implements PowerShellValue {}

    /** A name with its value. */
    record Entry(MappedText name, PowerShellValue value) {}

    /** A value that is not known. */
    static PowerShellValue unknown(Span span) {
        return new Text(MappedText.unknown(span), false);
    }

    /** The value as text; what is no text is not known. */
    default MappedText asText() {
        return this instanceof Text text ? text.text : MappedText.unknown(span());
    }
}
