package dev.memsetkit.cli.spec;

import dev.memsetkit.client.params.Validators;
import dev.memsetkit.client.runtime.validation.MethodValidator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The methods of the bundled spec, with the validators that were generated from it. */
final class BundledMethods implements MethodSource {

    @Override
    public byte[] file(String name) {
        try (InputStream in = Documentation.class.getResourceAsStream("methods/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the jar is incomplete: no methods/" + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public MethodValidator validator(String method) {
        return Validators.of(method);
    }

    @Override
    public List<String> otherHosts() {
        return List.of();
    }
}
