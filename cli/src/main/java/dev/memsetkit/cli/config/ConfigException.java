package dev.memsetkit.cli.config;

/** Settings that cannot be used; the message names the file, what was found and what was expected. */
public final class ConfigException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says what is wrong. */
    public ConfigException(String message) {
        super(message);
    }
}
