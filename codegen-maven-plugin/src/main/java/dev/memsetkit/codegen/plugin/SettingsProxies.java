package dev.memsetkit.codegen.plugin;

import dev.memsetkit.extractor.source.WebProxy;
import java.util.List;
import org.apache.maven.settings.Proxy;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.crypto.DefaultSettingsDecryptionRequest;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.jspecify.annotations.Nullable;

/** The proxies that Maven's settings name. */
final class SettingsProxies {

    private final Settings settings;
    private final @Nullable SettingsDecrypter decrypter;

    SettingsProxies(Settings settings, @Nullable SettingsDecrypter decrypter) {
        this.settings = settings;
        this.decrypter = decrypter;
    }

    /** The active ones, passwords decrypted. */
    List<WebProxy> active() {
        return settings.getProxies().stream()
                .filter(Proxy::isActive)
                .map(this::proxy)
                .toList();
    }

    private WebProxy proxy(Proxy encrypted) {
        Proxy proxy = decrypter == null
                ? encrypted
                : decrypter
                        .decrypt(new DefaultSettingsDecryptionRequest(encrypted))
                        .getProxy();
        return new WebProxy(
                proxy.getProtocol(),
                proxy.getHost(),
                proxy.getPort(),
                orEmpty(proxy.getUsername()),
                orEmpty(proxy.getPassword()),
                List.of(orEmpty(proxy.getNonProxyHosts()).split("[|,]")));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
