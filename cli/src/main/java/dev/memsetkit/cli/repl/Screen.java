package dev.memsetkit.cli.repl;

import java.io.PrintWriter;
import java.util.function.IntSupplier;

/** Where results are shown. */
public interface Screen {

    /** How wide it is; 0 where nobody looks. */
    int columns();

    /** Shows a text that ends with a line end. */
    void show(String text);

    /** A screen that is written to, whatever the length of a text. */
    static Screen plain(PrintWriter out, IntSupplier columns) {
        return new Screen() {
            @Override
            public int columns() {
                return columns.getAsInt();
            }

            @Override
            public void show(String text) {
                out.print(text);
            }
        };
    }
}
