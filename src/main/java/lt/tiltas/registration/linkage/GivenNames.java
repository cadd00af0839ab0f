package lt.tiltas.registration.linkage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Given names that are one name in several languages; the table is {@code reference/given-names.txt}, a name to a line. */
final class GivenNames {

    private static final Map<String, String> ONE = load();

    private GivenNames() {}

    static String one(String key) {
        return ONE.getOrDefault(key, key);
    }

    private static Map<String, String> load() {
        try (InputStream in = GivenNames.class.getResourceAsStream("/reference/given-names.txt")) {
            var one = new HashMap<String, String>();
            for (var line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    add(one, line.strip().split("\\s+"));
                }
            }
            return Map.copyOf(one);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(Map<String, String> one, String[] spellings) {
        var first = NameKey.givenPart(spellings[0]);
        for (var spelling : spellings) {
            var before = one.putIfAbsent(NameKey.givenPart(spelling), first);
            if (before != null && !before.equals(first)) {
                throw new IllegalStateException(spelling + " stands for two names: " + before + " and " + first);
            }
        }
    }
}
