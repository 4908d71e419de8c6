package dev.memsetkit.it;

import dev.memsetkit.client.model.DnsZoneInfo;
import dev.memsetkit.client.runtime.retrofit.ResultMapper;
import dev.memsetkit.client.runtime.xmlrpc.XmlRpcLimits;
import dev.memsetkit.client.runtime.xmlrpc.XmlRpcReader;
import dev.memsetkit.client.runtime.xmlrpc.XmlRpcResponse;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads an answer from a file into records: with {@code -Xmx64m}, and as a whole command beside Python's. */
public final class LargeAnswer {

    private LargeAnswer() {}

    /** A file, and how many records to write into it first, if it is to be written. */
    public static void main(String[] arguments) throws Exception {
        Path file = Path.of(arguments[0]);
        if (arguments.length > 1) {
            Files.write(file, XmlRpcBodies.body(Integer.parseInt(arguments[1])));
            return;
        }
        try (InputStream in = Files.newInputStream(file)) {
            XmlRpcResponse response = new XmlRpcReader(XmlRpcLimits.DEFAULT).readResponse(in, null);
            DnsZoneInfo zone = ResultMapper.builder()
                    .build()
                    .readValue(((XmlRpcResponse.Result) response).value(), DnsZoneInfo.class);
            System.out.println(zone.records().size() + " records");
        }
    }
}
