package dev.memsetkit.it;

import com.fasterxml.jackson.databind.ObjectReader;
import de.timroes.axmlrpc.Call;
import de.timroes.axmlrpc.ResponseParser;
import de.timroes.axmlrpc.XMLRPCClient;
import de.timroes.axmlrpc.serializer.SerializerHandler;
import dev.memsetkit.client.model.DnsZoneInfo;
import dev.memsetkit.client.runtime.retrofit.ResultMapper;
import dev.memsetkit.client.runtime.xmlrpc.XmlRpcLimits;
import dev.memsetkit.client.runtime.xmlrpc.XmlRpcReader;
import dev.memsetkit.client.runtime.xmlrpc.XmlRpcResponse;
import dev.memsetkit.client.runtime.xmlrpc.XmlRpcWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.xmlrpc.client.XmlRpcClient;
import org.apache.xmlrpc.client.XmlRpcClientConfigImpl;
import org.apache.xmlrpc.client.XmlRpcClientRequestImpl;
import org.apache.xmlrpc.common.TypeFactoryImpl;
import org.apache.xmlrpc.parser.XmlRpcResponseParser;
import org.apache.xmlrpc.serializer.DefaultXMLWriterFactory;
import org.apache.xmlrpc.util.SAXParsers;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;

/**
 * XML-RPC of {@code dns.zone_info}: ours, which makes records of it, beside two that make maps. Encoding is a call whose one
 * parameter is the same value.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class XmlRpcBenchmark {

    /** Records in the zone. */
    @Param({"10", "1000", "100000"})
    public int records;

    private byte[] body = {};
    private Map<String, Object> value = Map.of();
    private final ObjectReader zones = ResultMapper.builder().build().readerFor(DnsZoneInfo.class);
    private final XmlRpcReader reader = new XmlRpcReader(XmlRpcLimits.DEFAULT);
    private final SerializerHandler types = new SerializerHandler(XMLRPCClient.FLAGS_NIL | XMLRPCClient.FLAGS_8BYTE_INT);
    private final XmlRpcClient apache = new XmlRpcClient();
    private final XmlRpcClientConfigImpl config = new XmlRpcClientConfigImpl();

    /** Makes what is read and written. */
    @Setup(Level.Trial)
    public void prepare() {
        body = XmlRpcBodies.body(records);
        value = XmlRpcBodies.zone(records);
        config.setEnabledForExtensions(true);
    }

    @Benchmark
    public Object decodeOurs() throws Exception {
        XmlRpcResponse response = reader.readResponse(new ByteArrayInputStream(body), null);
        return zones.readValue(((XmlRpcResponse.Result) response).value());
    }

    @Benchmark
    public Object decodeAxmlrpc() throws Exception {
        return new ResponseParser().parse(types, new ByteArrayInputStream(body), false);
    }

    @Benchmark
    public Object decodeApache() throws Exception {
        XmlRpcResponseParser parser = new XmlRpcResponseParser(config, new TypeFactoryImpl(apache));
        XMLReader xml = SAXParsers.newXMLReader();
        xml.setContentHandler(parser);
        xml.parse(new InputSource(new ByteArrayInputStream(body)));
        return parser.getResult();
    }

    @Benchmark
    public Object encodeOurs() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new XmlRpcWriter(out).writeCall("dns.zone_info", List.of(value));
        return out;
    }

    @Benchmark
    public Object encodeAxmlrpc() throws Exception {
        return new Call(types, "dns.zone_info", new Object[] {value}).getXML(false);
    }

    @Benchmark
    public Object encodeApache() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new org.apache.xmlrpc.serializer.XmlRpcWriter(
                        config, new DefaultXMLWriterFactory().getXmlWriter(config, out), new TypeFactoryImpl(apache))
                .write(new XmlRpcClientRequestImpl(config, "dns.zone_info", new Object[] {value}));
        return out;
    }
}
