package dev.memsetkit.cli;

import dev.memsetkit.cli.message.CliMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/**
 * A certificate for one run, made by the keytool of the JDK.
 *
 * @param context serves with it
 * @param file the certificate in PEM, for clients that are told what to trust
 */
record SelfSignedCertificate(SSLContext context, Path file) {

    /**
     * Makes one for an address and for localhost.
     *
     * @throws IOException if the keytool fails
     */
    static SelfSignedCertificate make(String host) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("memsetkit-tls");
        folder.toFile().deleteOnExit();
        Path store = folder.resolve("key.p12");
        String password = UUID.randomUUID().toString();
        String name = host.matches("[0-9.]+|.*:.*") ? "ip:" + host : "dns:" + host;
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "memset",
                        "-keyalg",
                        "EC",
                        "-groupname",
                        "secp256r1",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=dns:localhost,ip:127.0.0.1," + name,
                        "-validity",
                        "7",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        password))
                .redirectErrorStream(true)
                .start();
        String told;
        try (InputStream output = process.getInputStream()) {
            told = new String(output.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
        if (process.waitFor() != 0) {
            throw new IOException(CliMessage.KEYTOOL.text(told));
        }
        try (InputStream in = Files.newInputStream(store)) {
            KeyStore keys = KeyStore.getInstance("PKCS12");
            keys.load(in, password.toCharArray());
            KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            managers.init(keys, password.toCharArray());
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(managers.getKeyManagers(), null, null);
            Path file = folder.resolve("certificate.pem");
            file.toFile().deleteOnExit();
            Files.writeString(file, pem(keys.getCertificate("memset")));
            return new SelfSignedCertificate(context, file);
        } catch (GeneralSecurityException e) {
            throw new IOException(e.getMessage(), e);
        } finally {
            Files.deleteIfExists(store);
        }
    }

    private static String pem(Certificate certificate) throws GeneralSecurityException {
        String lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(certificate.getEncoded());
        return "-----BEGIN CERTIFICATE-----\n" + lines + "\n-----END CERTIFICATE-----\n";
    }
}
