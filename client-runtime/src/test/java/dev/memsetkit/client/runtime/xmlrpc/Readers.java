package dev.memsetkit.client.runtime.xmlrpc;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.timroes.axmlrpc.ResponseParser;
import de.timroes.axmlrpc.XMLRPCClient;
import de.timroes.axmlrpc.XMLRPCServerException;
import de.timroes.axmlrpc.serializer.SerializerHandler;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.xmlrpc.client.XmlRpcClient;
import org.apache.xmlrpc.client.XmlRpcClientConfigImpl;
import org.apache.xmlrpc.common.TypeFactoryImpl;
import org.apache.xmlrpc.parser.XmlRpcResponseParser;
import org.apache.xmlrpc.util.SAXParsers;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;

/** What readers of XML-RPC make of a body: a value as text, {@code fault N text} or {@code error}. */
final class Readers {

    static final String ERROR = "error";

    private Readers() {}

    static String ours(byte[] body) {
        try {
            XmlRpcResponse response =
                    new XmlRpcReader(XmlRpcLimits.DEFAULT).readResponse(new ByteArrayInputStream(body), null);
            if (response instanceof XmlRpcResponse.Fault fault) {
                return "fault " + fault.code() + " " + fault.message();
            }
            return ValueText.of(ValueText.read(((XmlRpcResponse.Result) response).value()));
        } catch (XmlRpcFormatException e) {
            return ERROR;
        } catch (IOException e) {
            throw new AssertionError("only the format may be wrong", e);
        }
    }

    /** aXMLRPC with all that makes it lenient. */
    static String axmlrpc(byte[] body) {
        PrintStream err = System.err;
        // The parser of the JDK tells what is wrong there, if nobody else wants to hear it.
        System.setErr(new PrintStream(OutputStream.nullOutputStream()));
        try {
            SerializerHandler types = new SerializerHandler(
                    XMLRPCClient.FLAGS_NIL | XMLRPCClient.FLAGS_8BYTE_INT | XMLRPCClient.FLAGS_DEFAULT_TYPE_STRING);
            return ValueText.of(new ResponseParser().parse(types, new ByteArrayInputStream(body), false));
        } catch (XMLRPCServerException e) {
            return "fault " + e.getErrorNr() + " " + e.getMessage().replaceFirst(" \\[\\d+]$", "");
        } catch (Exception | StackOverflowError e) {
            return ERROR;
        } finally {
            System.setErr(err);
        }
    }

    /** Apache XML-RPC with its extensions. */
    static String apache(byte[] body) {
        PrintStream err = System.err;
        System.setErr(new PrintStream(OutputStream.nullOutputStream()));
        try {
            XmlRpcClientConfigImpl config = new XmlRpcClientConfigImpl();
            config.setEnabledForExtensions(true);
            XmlRpcResponseParser response = new XmlRpcResponseParser(config, new TypeFactoryImpl(new XmlRpcClient()));
            XMLReader xml = SAXParsers.newXMLReader();
            xml.setContentHandler(response);
            xml.parse(new InputSource(new ByteArrayInputStream(body)));
            return response.isSuccess()
                    ? ValueText.of(response.getResult())
                    : "fault " + response.getErrorCode() + " " + response.getErrorMessage();
        } catch (Exception | StackOverflowError e) {
            return ERROR;
        } finally {
            System.setErr(err);
        }
    }

    /**
     * Python's {@code xmlrpc.client}, all bodies at once.
     *
     * @throws IOException if there is no {@code python3}
     */
    static List<String> python(List<byte[]> bodies) throws IOException {
        List<String> answers = new ArrayList<>();
        ObjectMapper json = new ObjectMapper();
        for (String line : Python.run("peer.py", bodies)) {
            answers.add(json.readValue(line, String.class));
        }
        return answers;
    }
}
