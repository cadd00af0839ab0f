package lt.tiltas.registration.bulk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lt.tiltas.registration.intake.Column;
import lt.tiltas.registration.intake.Columns;
import lt.tiltas.registration.intake.Words;
import lt.tiltas.registration.person.Fields;
import lt.tiltas.registration.person.PersonForm;
import lt.tiltas.web.Language;
import lt.tiltas.web.Messages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The headings of a sheet: ours in the four languages, and the ways in which arrivals lists call the same things. */
@Component
class SheetColumns {

    static final String ID = "id";
    static final String STAMP = "version";

    /** To know a family by; not read back. */
    static final String HOUSEHOLD = "household";

    static final String TO_FIX = "to-fix";

    /** What stands in a sheet and is no field of a person. */
    static final List<String> OWN = List.of(ID, STAMP, HOUSEHOLD, TO_FIX);

    static final List<String> FIELDS = List.copyOf(
            Fields.of(new PersonForm(null, null, "", "", "", null, 0)).keySet());

    private static final Map<Column, String> LISTED = Map.of(
            Column.SURNAME, "surname",
            Column.GIVEN, "given",
            Column.PATRONYMIC, "patronymic",
            Column.SEX, "sex",
            Column.BIRTH, "bornOn",
            Column.BIRTHPLACE, "place",
            Column.NATIONALITY, "nationality",
            Column.PROFESSION, "occupation",
            Column.EDUCATION, "education",
            Column.LANGUAGES, "languages");

    /**
     * @param places where each column stands, counted from 0
     * @param twice columns that stand there more than once
     * @param unread headings that are none of ours
     */
    record Found(Map<String, Integer> places, List<String> twice, List<String> unread) {

        String text(List<String> cells, String column) {
            @Nullable Integer at = places.get(column);
            return at == null || at >= cells.size() ? "" : Words.tidy(cells.get(at));
        }
    }

    private final Messages messages;
    private final Map<String, String> known = new HashMap<>();

    SheetColumns(Messages messages) {
        this.messages = messages;
        for (Language language : Language.ALL) {
            FIELDS.forEach(field -> known.put(Words.fold(heading(field, language)), field));
            OWN.forEach(own -> known.put(Words.fold(heading(own, language)), own));
        }
    }

    String heading(String column, Language language) {
        return messages.text(language, (OWN.contains(column) ? "bulk.column." : "correction.field.") + column);
    }

    Found of(List<String> headings) {
        Map<String, Integer> places = new LinkedHashMap<>();
        List<String> twice = new ArrayList<>();
        List<String> unread = new ArrayList<>();
        for (int at = 0; at < headings.size(); at++) {
            Optional<String> column = column(headings.get(at));
            if (column.isPresent() && places.putIfAbsent(column.get(), at) != null) {
                twice.add(column.get());
            } else if (column.isEmpty() && !headings.get(at).isBlank()) {
                unread.add(headings.get(at).strip());
            }
        }
        return new Found(places, twice, unread);
    }

    private Optional<String> column(String heading) {
        @Nullable String ours = known.get(Words.fold(heading));
        return ours != null
                ? Optional.of(ours)
                : Columns.of(List.of(heading)).places().keySet().stream()
                        .map(LISTED::get)
                        .filter(field -> field != null)
                        .findFirst();
    }
}
