package lt.tiltas.registration.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the words in the cells mean; the table is {@code reference/intake-words.txt}. */
public final class Words {

    private static final Map<String, Map<String, String>> CODES = load();

    private Words() {}

    /** The code of a word, null where the table does not have it. */
    static @Nullable String code(String about, String word) {
        return CODES.get(about).get(fold(word));
    }

    static boolean meansNothing(String text) {
        return text.isBlank() || code("nothing", text) != null;
    }

    /** Small letters without accents and punctuation, one space between words: only for comparing. */
    public static String fold(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}|['’ʼ`´]", "")
                .toLowerCase(Locale.ROOT);
        var folded = plain.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        return folded.isEmpty() ? plain.strip() : folded;
    }

    /** Text without doubled spaces, in the composed form. */
    public static String tidy(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\s\\u00A0\\u202F]+", " ")
                .strip();
    }

    static List<String> lines(String resource) {
        try (InputStream in = Words.class.getResourceAsStream("/reference/" + resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Map<String, String>> load() {
        var codes = new HashMap<String, Map<String, String>>();
        for (var line : lines("intake-words.txt")) {
            var sides = line.split(" = ", 2);
            var head = sides[0].split(" ");
            var words = codes.computeIfAbsent(head[0], about -> new HashMap<>());
            words.put(fold(head[1]), head[1]);
            for (var word : sides[1].split(" \\| ")) {
                words.put(fold(word), head[1]);
            }
        }
        return codes;
    }
}
