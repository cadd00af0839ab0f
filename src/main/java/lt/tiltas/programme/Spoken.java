package lt.tiltas.programme;

import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lt.tiltas.web.Ui;

/** Languages in which people talk and write, named in the reader's own; the family's comes first. */
public final class Spoken {

    private static final List<String> OFFERED = List.of("uk", "ru", "en", "lt");

    private Spoken() {}

    public static String name(String code) {
        return ULocale.getDisplayLanguage(code, Ui.lang());
    }

    public static List<Map.Entry<String, String>> options(String family) {
        return Stream.concat(Stream.of(family), OFFERED.stream())
                .distinct()
                .map(code -> Map.entry(code, name(code)))
                .toList();
    }
}
