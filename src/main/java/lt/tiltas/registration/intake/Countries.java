package lt.tiltas.registration.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Nationalities: ISO 3166-1 alpha-3 and the codes that ICAO Doc 9303, part 3, section 5 adds for travel documents. */
public final class Countries {

    /** Stateless, refugees, unspecified; United Nations; British other than citizens; European Union; organisations. */
    private static final Set<String> ICAO = Set.of(
            "XXA", "XXB", "XXC", "XXX", "UNO", "UNA", "UNK", "GBD", "GBN", "GBO", "GBP", "GBS", "EUE", "RKS", "XBA",
            "XCC", "XCE", "XCO", "XDC", "XEC", "XES", "XIM", "XMP", "XOM", "XPO");

    private static final List<Locale> LANGUAGES =
            List.of(Locale.of("lt"), Locale.ENGLISH, Locale.of("uk"), Locale.of("ru"));

    private static final Map<String, String> CODES = load();

    private Countries() {}

    /** The three-letter code for a code of two or three letters or a name in one of our four languages; null for none. */
    public static @Nullable String code(String text) {
        return CODES.get(Words.fold(text));
    }

    public static Set<String> codes() {
        return new TreeSet<>(CODES.values());
    }

    private static Map<String, String> load() {
        var codes = new HashMap<String, String>();
        for (var alpha2 : Locale.getISOCountries()) {
            var country = Locale.of("", alpha2);
            for (var language : LANGUAGES) {
                codes.put(Words.fold(country.getDisplayCountry(language)), country.getISO3Country());
            }
        }
        for (var alpha2 : Locale.getISOCountries()) {
            var alpha3 = Locale.of("", alpha2).getISO3Country();
            codes.put(Words.fold(alpha2), alpha3);
            codes.put(Words.fold(alpha3), alpha3);
        }
        ICAO.forEach(code -> codes.put(Words.fold(code), code));
        codes.put("d", "DEU"); // ICAO 9303: German passports say D
        codes.put("be pilietybes", "XXA");
        codes.put("stateless", "XXA");
        codes.put("без громадянства", "XXA");
        codes.put("особа без громадянства", "XXA");
        codes.put("без гражданства", "XXA");
        return Map.copyOf(codes);
    }
}
