package dev.memsetkit.codegen.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memsetkit.extractor.source.WebProxy;
import java.util.List;
import org.apache.maven.settings.Proxy;
import org.apache.maven.settings.Settings;
import org.junit.jupiter.api.Test;

class SettingsProxiesTest {

    @Test
    void activeProxiesAreUsed() {
        Settings settings = new Settings();
        settings.addProxy(proxy("one.example", true));
        settings.addProxy(proxy("two.example", false));

        assertThat(new SettingsProxies(settings, null).active())
                .containsExactly(new WebProxy("https", "one.example", 3128, "", "", List.of("localhost", "*.local")));
    }

    private static Proxy proxy(String host, boolean active) {
        Proxy proxy = new Proxy();
        proxy.setProtocol("https");
        proxy.setHost(host);
        proxy.setPort(3128);
        proxy.setActive(active);
        proxy.setNonProxyHosts("localhost|*.local");
        return proxy;
    }
}
