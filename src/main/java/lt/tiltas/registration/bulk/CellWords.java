package lt.tiltas.registration.bulk;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lt.tiltas.registration.intake.Countries;
import lt.tiltas.registration.intake.Words;
import lt.tiltas.registration.person.PersonForm;
import lt.tiltas.web.Language;
import lt.tiltas.web.Messages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Codes said in a cell as words of the officer's language, and understood again in each of the four. */
@Component
class CellWords {

    private static final String SIGNS = "sgn";

    /** What Hebrew, Indonesian and Yiddish were called before 1989. */
    private static final List<String> FORMER = List.of("iw", "in", "ji", "mo");

    private static final Map<String, List<String>> CODES = Map.of(
            "familyRole", PersonForm.FAMILY_ROLES,
            "sex", List.of("F", "M", "X"),
            "education", PersonForm.EDUCATIONS,
            "nationality", nationalities(),
            "languages", languages());

    private static final Map<String, String> TWO_LETTERS = Arrays.stream(Locale.getISOCountries())
            .collect(Collectors.toMap(two -> Locale.of("", two).getISO3Country(), two -> two));

    private static final Map<String, String> PREFIXES =
            Map.of("familyRole", "family-role.", "sex", "sex.", "education", "education.");

    /** A woman in a Lithuanian list and a man in an English one: the letter alone is not read. */
    private static final String UNCLEAR = "m";

    private final Messages messages;
    private final Map<String, Map<String, String>> read = new HashMap<>();

    CellWords(Messages messages) {
        this.messages = messages;
        CODES.forEach((field, codes) -> read.put(field, words(field, codes)));
    }

    /** Whether only certain words are understood. */
    boolean limited(String field) {
        return CODES.containsKey(field);
    }

    /** The words of a list, in the reader's language; a person speaks several languages, so that theirs are no list. */
    List<String> list(String field, Language language) {
        Stream<String> said = CODES.getOrDefault(field, List.of()).stream()
                .filter(code -> !word(field, code, language).equals(code))
                .map(code -> word(field, code, language));
        return switch (field) {
            case "languages" -> List.of();
            case "nationality" -> ukraineFirst(said, language);
            default -> said.toList();
        };
    }

    private List<String> ukraineFirst(Stream<String> countries, Language language) {
        String ukraine = word("nationality", "UKR", language);
        Comparator<String> first = Comparator.comparing(country -> !country.equals(ukraine));
        Collator order = Collator.getInstance(language.locale());
        return countries.sorted(first.thenComparing(order::compare)).toList();
    }

    String write(String field, String value, Language language) {
        if (!limited(field) || value.isEmpty()) {
            return value;
        }
        return Arrays.stream(value.split(", "))
                .map(code -> word(field, code, language))
                .collect(Collectors.joining(", "));
    }

    /** The code or codes of a cell; nothing when it is not understood. */
    Optional<String> code(String field, String cell) {
        if (!field.equals("languages")) {
            return Optional.ofNullable(one(field, cell));
        }
        Set<String> codes = new LinkedHashSet<>();
        for (String word : cell.split("[;,/\\n]")) {
            @Nullable String code = one(field, word);
            if (code == null && !word.isBlank()) {
                return Optional.empty();
            }
            if (code != null) {
                codes.add(code);
            }
        }
        return Optional.of(String.join(", ", codes));
    }

    private @Nullable String one(String field, String word) {
        @Nullable String code = read.get(field).get(Words.fold(word));
        return code == null && field.equals("nationality") ? Countries.code(word) : code;
    }

    private Map<String, String> words(String field, List<String> codes) {
        Map<String, String> words = new HashMap<>();
        codes.forEach(code -> words.put(Words.fold(code), code));
        for (Language language : Language.ALL) {
            codes.forEach(code -> words.putIfAbsent(Words.fold(word(field, code, language)), code));
        }
        if (field.equals("sex")) {
            words.remove(UNCLEAR);
        }
        return words;
    }

    private String word(String field, String code, Language language) {
        return switch (field) {
            case "nationality" -> country(code, language);
            case "languages" ->
                code.equals(SIGNS)
                        ? messages.text(language, "language." + SIGNS)
                        : new ULocale(code).getDisplayLanguage(ULocale.forLocale(language.locale()));
            default -> messages.text(language, PREFIXES.get(field) + code);
        };
    }

    private String country(String code, Language language) {
        String key = "country." + code;
        if (messages.has(language, key)) {
            return messages.text(language, key);
        }
        @Nullable String two = TWO_LETTERS.get(code);
        return two == null ? code : new ULocale("", two).getDisplayCountry(ULocale.forLocale(language.locale()));
    }

    private static List<String> nationalities() {
        return List.copyOf(Countries.codes());
    }

    private static List<String> languages() {
        List<String> codes = new ArrayList<>(Arrays.asList(Locale.getISOLanguages()));
        codes.removeAll(FORMER);
        codes.add(SIGNS);
        return List.copyOf(codes);
    }
}
