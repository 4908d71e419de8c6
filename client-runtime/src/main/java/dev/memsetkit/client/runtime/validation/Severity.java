package dev.memsetkit.client.runtime.validation;

/** How bad a violation is. */
public enum Severity {
    /** The documentation says that the API refuses it. */
    ERROR,
    /** The API may take it, but it is hardly what was meant. */
    WARNING
}
