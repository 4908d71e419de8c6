package dev.memsetkit.codegen.plugin;

import dev.memsetkit.codegen.GenerationException;
import dev.memsetkit.codegen.message.Messages;
import dev.memsetkit.extractor.Extractor;
import dev.memsetkit.extractor.finding.BadInputException;
import dev.memsetkit.extractor.source.WebAccess;
import dev.memsetkit.spec.model.SpecException;
import java.io.File;
import java.io.IOException;
import java.time.Duration;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.jspecify.annotations.Nullable;

/** What the goals that read documentation have in common: addresses, and how failures are told. */
abstract class AbstractReadingMojo extends AbstractMemsetkitMojo {

    /** Where pages of http(s) addresses are kept between builds; offline nothing else is read. */
    @Parameter(property = "memsetkit.cacheDirectory", defaultValue = "${settings.localRepository}/.cache/memsetkit")
    private @Nullable File cacheDirectory;

    /**
     * How many hours a page at an address is taken for unchanged after it was asked for last, as long as the first page of
     * the documentation is unchanged. 0 asks for every page each time.
     */
    @Parameter(property = "memsetkit.cacheMaxAgeHours", defaultValue = "24")
    private int cacheMaxAgeHours;

    @Parameter(defaultValue = "${settings}", readonly = true, required = true)
    private Settings settings = new Settings();

    @Inject
    private @Nullable SettingsDecrypter decrypter;

    @Override
    final void run() throws MojoExecutionException, MojoFailureException {
        try {
            read();
        } catch (BadInputException | GenerationException | SpecException | IllegalArgumentException e) {
            throw new MojoFailureException(e.getMessage(), e);
        } catch (IOException e) {
            throw new MojoExecutionException(
                    Messages.unreadable("cannot read or write", String.valueOf(e.getMessage())), e);
        }
    }

    abstract void read() throws IOException, MojoFailureException;

    /** The extractor that reads addresses as the settings say. */
    final Extractor extractor() {
        if (cacheMaxAgeHours < 0) {
            throw new IllegalArgumentException(Messages.negativeHours("memsetkit.cacheMaxAgeHours", cacheMaxAgeHours));
        }
        WebAccess access = new WebAccess(
                cacheDirectory == null ? null : cacheDirectory.toPath(),
                settings.isOffline(),
                Duration.ofHours(cacheMaxAgeHours),
                new SettingsProxies(settings, decrypter).active());
        return new Extractor(access, step -> getLog().debug("memsetkit: " + step));
    }
}
