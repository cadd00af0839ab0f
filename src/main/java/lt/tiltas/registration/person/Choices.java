package lt.tiltas.registration.person;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import lt.tiltas.registration.intake.Municipalities;
import lt.tiltas.web.Language;
import lt.tiltas.web.Ui;
import org.jspecify.annotations.Nullable;

/** What can be chosen in a list, named and sorted in the reader's language. For templates, which know the language. */
public final class Choices {

    private static final Map<Language, List<Map.Entry<String, String>>> COUNTRIES = new ConcurrentHashMap<>();
    private static final List<String> LANGUAGES =
            List.of("uk", "ru", "en", "pl", "lt", "be", "de", "ro", "hu", "ka", "hy", "az", "tr", "ar", "sgn");

    private Choices() {}

    /** Codes with their words: {@code options("sex.", List.of("F", "M", "X"))}. */
    public static List<Map.Entry<String, String>> options(String prefix, List<String> codes) {
        return codes.stream().map(code -> Map.entry(code, Ui.t(prefix + code))).toList();
    }

    /** Ukraine first, then all countries, then nobody's and unknown. */
    public static List<Map.Entry<String, String>> countries() {
        List<Map.Entry<String, String>> all =
                new ArrayList<>(COUNTRIES.computeIfAbsent(Ui.ui().language(), Choices::sortedCountries));
        all.addAll(options("country.", List.of("XXA", "XXX")));
        return all;
    }

    public static String country(String code) {
        return countries().stream()
                .filter(country -> country.getKey().equals(code))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(code);
    }

    /** The value of a corrected field in words: what is kept as a code is named. */
    public static String said(String field, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            return Ui.t("correction.empty");
        }
        return switch (field) {
            case "familyRole" -> Ui.t("family-role." + value);
            case "sex" -> Ui.t("sex." + value);
            case "childAlone" -> Ui.t("record.alone." + value);
            case "education" -> Ui.t("education." + value);
            case "documentKind" -> Ui.t("document-kind." + value);
            case "nationality", "documentCountry" -> country(value);
            case "languages" ->
                Arrays.stream(value.split(", ")).map(Choices::language).collect(Collectors.joining(", "));
            default -> value;
        };
    }

    public static List<Map.Entry<String, String>> languages() {
        return LANGUAGES.stream().map(code -> Map.entry(code, language(code))).toList();
    }

    /** The name of a language; ICU has no short one for sign languages. */
    public static String language(String code) {
        return code.equals("sgn")
                ? Ui.t("language.sgn")
                : new ULocale(code)
                        .getDisplayLanguage(ULocale.forLocale(Ui.ui().language().locale()));
    }

    public static List<Map.Entry<String, String>> municipalities() {
        Collator order = collator(Ui.ui().language());
        return Municipalities.all().stream()
                .map(one -> Map.entry(one.code(), Ui.organisation(Integer.parseInt(one.code()))))
                .sorted(Map.Entry.comparingByValue(order::compare))
                .toList();
    }

    private static List<Map.Entry<String, String>> sortedCountries(Language language) {
        Collator order = collator(language);
        ULocale reader = ULocale.forLocale(language.locale());
        Comparator<Map.Entry<String, String>> ukraineFirst =
                Comparator.comparing(country -> !country.getKey().equals("UKR"));
        return Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).stream()
                .map(code -> Map.entry(
                        Locale.of("", code).getISO3Country(), new ULocale("", code).getDisplayCountry(reader)))
                .sorted(ukraineFirst.thenComparing(Map.Entry.comparingByValue(order::compare)))
                .toList();
    }

    private static Collator collator(Language language) {
        return Collator.getInstance(language.locale());
    }
}
