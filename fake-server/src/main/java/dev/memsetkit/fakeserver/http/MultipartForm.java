package dev.memsetkit.fakeserver.http;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fields of a {@code multipart/form-data} body. */
final class MultipartForm {

    private static final Pattern BOUNDARY = Pattern.compile("(?i).*boundary=\"?([^\";]+)\"?.*");
    private static final Pattern NAME =
            Pattern.compile("(?im)^content-disposition:\\s*form-data;.*?\\bname=\"([^\"]*)\".*$");

    private MultipartForm() {}

    static void addTo(SentFields fields, IncomingRequest request, Charset charset) {
        Matcher boundary = BOUNDARY.matcher(request.header("Content-Type"));
        if (!boundary.matches()) {
            return;
        }
        String body = new String(request.body(), StandardCharsets.ISO_8859_1);
        for (String part : body.split(Pattern.quote("--" + boundary.group(1)), -1)) {
            int end = part.indexOf("\r\n\r\n");
            if (end < 0) {
                continue;
            }
            Matcher name = NAME.matcher(part.substring(0, end));
            if (name.find()) {
                String value = part.substring(end + 4);
                fields.add(
                        name.group(1),
                        value.endsWith("\r\n") ? value.substring(0, value.length() - 2) : value,
                        charset);
            }
        }
    }
}
