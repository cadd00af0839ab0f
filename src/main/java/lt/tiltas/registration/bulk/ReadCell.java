package lt.tiltas.registration.bulk;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import lt.tiltas.registration.intake.Day;
import lt.tiltas.web.Language;
import org.springframework.stereotype.Component;

/** Understands one cell, or says what to write instead. */
@Component
class ReadCell {

    sealed interface Outcome {

        record Understood(String value) implements Outcome {}

        record Wrong(Said why) implements Outcome {}
    }

    private static final Set<String> NAMES = Set.of("patronymic", "surnameOriginal", "givenOriginal");
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST = 200;

    private final CellWords words;

    ReadCell(CellWords words) {
        this.words = words;
    }

    /** @param text without stray spaces */
    Outcome read(String field, String text, Language language) {
        int longest = NAMES.contains(field) ? LONGEST_NAME : LONGEST;
        if (text.length() > longest) {
            return wrong("person.error.too-long", text, longest);
        }
        if (text.isEmpty()) {
            return new Outcome.Understood("");
        }
        if (field.equals("bornOn")) {
            return day(text);
        }
        return words.limited(field) ? word(field, text, language) : new Outcome.Understood(text);
    }

    private Outcome word(String field, String text, Language language) {
        Optional<String> code = words.code(field, text);
        if (code.isPresent()) {
            return new Outcome.Understood(code.get());
        }
        return switch (field) {
            case "nationality" -> wrong("intake.finding.country_unknown", text);
            case "languages" -> wrong("intake.finding.language_unknown", text);
            default -> wrong("bulk.fault.word", text, String.join(", ", words.list(field, language)));
        };
    }

    private static Outcome day(String text) {
        return switch (Day.read(text)) {
            case Day.Known(LocalDate on) -> new Outcome.Understood(on.toString());
            case Day.Impossible() -> wrong("intake.finding.day_impossible", text);
            case Day.Unclear(String one, String other) -> wrong("intake.finding.day_unclear", text, one, other);
            case Day.ShortYear() -> wrong("intake.finding.short_year", text);
            case Day.Partial() -> wrong("bulk.fault.birth-partial", text);
            case Day.NotRead() -> wrong("intake.finding.day_not_read", text);
        };
    }

    private static Outcome wrong(String key, Object... args) {
        return new Outcome.Wrong(Said.of(key, args));
    }
}
