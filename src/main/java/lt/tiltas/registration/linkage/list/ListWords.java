package lt.tiltas.registration.linkage.list;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;

/** Registration's words without the server, read when there is something to say. */
public final class ListWords {

    private final String language;
    private final Properties words = new Properties();

    public ListWords(String language) {
        this.language = language;
    }

    public String text(String key, Object... values) {
        if (words.isEmpty()) {
            read();
        }
        return new MessageFormat(words.getProperty(key, key), Locale.of(language)).format(values);
    }

    private void read() {
        String file = "/messages/registration_" + language + ".properties";
        try (var in = new InputStreamReader(ListWords.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            words.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
