package lt.tiltas.registration.record;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import lt.tiltas.registration.RecordEntry;
import lt.tiltas.registration.person.Choices;
import lt.tiltas.web.Dates;
import lt.tiltas.web.Ui;

/** A fact as the person reads it. For templates, which know the language. */
public final class RecordWords {

    private RecordWords() {}

    public static String said(RecordEntry.Fact fact) {
        return switch (fact.value()) {
            case LocalDate day -> Dates.iso(day);
            case OffsetDateTime at -> Dates.minute(at);
            case Boolean yes -> Ui.t(yes ? "record.yes" : "record.no");
            case Integer id when fact.name().equals(RecordEntry.ORGANISATION) -> Ui.organisation(id);
            case List<?> list -> list.stream().map(one -> word(fact, one)).collect(Collectors.joining(", "));
            default -> word(fact, fact.value());
        };
    }

    private static String word(RecordEntry.Fact fact, Object value) {
        return switch (fact.prefix()) {
            case "" -> value.toString();
            case "country" -> Choices.country(value.toString());
            case "language" -> Choices.language(value.toString());
            default -> {
                String key = fact.prefix() + value;
                String words = Ui.t(key);
                yield words.equals(key) ? value.toString() : words;
            }
        };
    }
}
