package dev.memsetkit.spec.openrpc;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.memsetkit.spec.message.SpecMessage;
import dev.memsetkit.spec.model.SpecException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Gets from a file to a JSON tree, within bounds: a spec may come from anywhere. */
final class JsonDocument {

    static final int MAX_BYTES = 64 << 20;
    static final int MAX_DEPTH = 200;

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .maxStringLength(1_000_000)
                            .maxNumberLength(1_000)
                            .maxDocumentLength(MAX_BYTES)
                            .build())
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private JsonDocument() {}

    /** @throws SpecException if the file cannot be read, is too large, or is no UTF-8 */
    static String text(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw new SpecException(SpecMessage.TOO_LARGE.at(file, MAX_BYTES));
            }
            return text(bytes, file.toString());
        } catch (NoSuchFileException e) {
            throw new SpecException(SpecMessage.NO_SUCH_FILE.at(file), e);
        } catch (IOException e) {
            throw new SpecException(SpecMessage.UNREADABLE.at(file, e.getMessage()), e);
        }
    }

    /** @throws SpecException if the bytes are no UTF-8; it names the first that is none and where that stands */
    static String text(byte[] bytes, String origin) {
        CharBuffer text = CharBuffer.allocate(bytes.length);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, text, true);
        String read = text.flip().toString();
        if (result.isError()) {
            String pointer = new JsonFault(read, origin, MAPPER.getFactory()).pointer();
            throw new SpecException(SpecMessage.NOT_UTF8.at(origin + pointer, in.position()));
        }
        return read;
    }

    /** @throws SpecException if the text is no JSON, or goes beyond the bounds; it names the place */
    static JsonNode parse(String json, String origin) {
        String text = json.startsWith(BYTE_ORDER_MARK) ? json.substring(1) : json;
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new JsonFault(text, origin, MAPPER.getFactory()).because(e);
        } catch (NumberFormatException e) {
            throw new JsonFault(text, origin, MAPPER.getFactory()).because(e);
        }
    }
}
