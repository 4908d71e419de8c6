package dev.memsetkit.spec.openrpc;

import dev.memsetkit.spec.Sample;
import java.nio.charset.StandardCharsets;

/** Reads the sample and writes it to standard output, for a JVM with other settings than those of the tests. */
final class WriteSample {

    private WriteSample() {}

    public static void main(String[] args) {
        byte[] written =
                OpenRpcWriter.write(OpenRpcReader.read(Sample.json(), "sample")).getBytes(StandardCharsets.UTF_8);
        System.out.write(written, 0, written.length);
        System.out.flush();
    }
}
