package dev.memsetkit.client.runtime.xmlrpc;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A document that is not XML-RPC, or is larger than allowed. The message names the place, what was found and what was expected. */
public final class XmlRpcFormatException extends IOException {

    private static final long serialVersionUID = 1L;

    /** The {@link #line()}. */
    private final int line;
    /** The {@link #column()}. */
    private final int column;
    /** The {@link #path()}. */
    private final String path;
    /** The {@link #problem()}. */
    private final String problem;

    XmlRpcFormatException(int line, int column, String path, String problem, @Nullable Throwable cause) {
        super(place(line, column, path) + problem, cause);
        this.line = line;
        this.column = column;
        this.path = path;
        this.problem = problem;
    }

    private static String place(int line, int column, String path) {
        return "XML-RPC, line " + line + ", column " + column + (path.isEmpty() ? "" : ", " + path) + ": ";
    }

    /** {@return the line where reading stopped, counted from 1} */
    public int line() {
        return line;
    }

    /** {@return the column where reading stopped, counted from 1} */
    public int column() {
        return column;
    }

    /** {@return where in the value, such as {@code records[3].ttl}; empty outside of it} */
    public String path() {
        return path;
    }

    /** {@return what was found and what was expected, without the place} */
    public String problem() {
        return problem;
    }
}
