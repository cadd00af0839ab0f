package lt.tiltas.registration.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lt.tiltas.registration.linkage.DocumentKey;
import org.jspecify.annotations.Nullable;

/** Understands one row and says what is wrong in it. */
final class RowReader {

    static final int LONGEST = 200;

    private static final Pattern STRANGE_IN_NAME = Pattern.compile("[^\\p{L}\\p{M} '’ʼ`´.,‐–\\-]");
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    private static final int LONG_LIFE = 115;

    private final Columns columns;
    private final SexCodes sexes;
    private final LocalDate today;
    private final Line line;
    private final List<Finding> findings = new ArrayList<>();

    RowReader(Columns columns, SexCodes sexes, LocalDate today, Line line) {
        this.columns = columns;
        this.sexes = sexes;
        this.today = today;
        this.line = line;
    }

    ListedRow read() {
        sizes();
        var birth = birth();
        var arrivedOn = day(Column.ARRIVED, Fault.ARRIVED_MISSING);
        if (birth.on() != null
                && arrivedOn != null
                && birth.on().isAfter(arrivedOn)
                && !birth.on().isAfter(today)) {
            find(Column.BIRTH, Fault.CHILD_BORN_HERE, birth.on().toString(), arrivedOn.toString());
        }
        var row = new IntakeRow(
                line.number(),
                household(),
                person(birth),
                document(),
                contact(),
                care(),
                wish(),
                background(),
                arrivedOn);
        boolean held = findings.stream().anyMatch(Finding::holds);
        var hash = RowHash.of(columns, line.cells(), birth.on(), arrivedOn);
        return new ListedRow(line.number(), line.cells(), held ? null : row, List.copyOf(findings), hash);
    }

    private void sizes() {
        int headings = columns.headings().size();
        long beyond = line.cells().stream()
                .skip(headings)
                .filter(cell -> !cell.isBlank())
                .count();
        if (beyond > 0) {
            find(null, Fault.TOO_MANY_CELLS, (int) beyond);
        }
        for (var column : columns.places().keySet()) {
            int length = text(column).length();
            if (length > LONGEST && column != Column.TO_FIX) {
                find(column, Fault.TOO_LONG, length, LONGEST);
            }
        }
    }

    private @Nullable String household() {
        var household = text(Column.HOUSEHOLD);
        if (household.isEmpty()) {
            find(Column.HOUSEHOLD, Fault.HOUSEHOLD_MISSING);
            return null;
        }
        return household;
    }

    private IntakeRow.Person person(IntakeRow.Birth birth) {
        var surname = name(Column.SURNAME, Fault.SURNAME_MISSING);
        var given = name(Column.GIVEN, Fault.GIVEN_MISSING);
        var patronymic = name(Column.PATRONYMIC, null);
        return new IntakeRow.Person(surname, given, patronymic, sex(), birth, nationality());
    }

    private String name(Column column, @Nullable Fault missing) {
        var name = text(column);
        if (name.isEmpty() && missing != null) {
            find(column, missing);
        } else if (STRANGE_IN_NAME.matcher(name).find()) {
            find(column, Fault.NAME_STRANGE, name);
        }
        return name;
    }

    private String sex() {
        var text = text(Column.SEX);
        var code = sexes.code(text);
        if (code != null) {
            return code;
        }
        if (text.isEmpty()) {
            find(Column.SEX, Fault.SEX_MISSING);
        } else {
            find(Column.SEX, sexes.isUnclear(text) ? Fault.SEX_UNCLEAR : Fault.SEX_UNKNOWN, text);
        }
        return "X";
    }

    private IntakeRow.Birth birth() {
        var on = day(Column.BIRTH, Fault.BIRTH_MISSING);
        if (on != null && on.isBefore(today.minusYears(LONG_LIFE))) {
            find(Column.BIRTH, Fault.BIRTH_LONG_AGO, text(Column.BIRTH));
        }
        return new IntakeRow.Birth(on, text(Column.BIRTH), text(Column.BIRTHPLACE));
    }

    private @Nullable LocalDate day(Column column, Fault missing) {
        var text = text(column);
        if (text.isEmpty()) {
            find(column, missing);
            return null;
        }
        switch (Day.read(text)) {
            case Day.Known(LocalDate on) -> {
                if (on.isAfter(today)) {
                    find(column, Fault.DAY_IN_FUTURE, text);
                }
                return on;
            }
            case Day.Impossible() -> find(column, Fault.DAY_IMPOSSIBLE, text);
            case Day.Unclear(String one, String other) -> find(column, Fault.DAY_UNCLEAR, text, one, other);
            case Day.ShortYear() -> find(column, Fault.SHORT_YEAR, text);
            case Day.Partial() -> find(column, column == Column.BIRTH ? Fault.BIRTH_PARTIAL : Fault.DAY_NOT_READ, text);
            case Day.NotRead() -> find(column, Fault.DAY_NOT_READ, text);
        }
        return null;
    }

    private String nationality() {
        var text = text(Column.NATIONALITY);
        if (text.isEmpty()) {
            find(Column.NATIONALITY, Fault.COUNTRY_MISSING);
            return "XXX";
        }
        var code = Countries.code(text);
        if (code == null) {
            find(Column.NATIONALITY, Fault.COUNTRY_UNKNOWN, text);
            return "XXX";
        }
        return code;
    }

    private IntakeRow.Document document() {
        var typed = text(Column.DOCUMENT_KIND);
        var number = Words.meansNothing(text(Column.DOCUMENT_NUMBER)) ? "" : text(Column.DOCUMENT_NUMBER);
        var known = typed.isEmpty() && number.isEmpty() ? "none" : Words.code("document-kind", typed);
        var kind = known == null ? "other" : known;
        if (known == null) {
            find(Column.DOCUMENT_KIND, Fault.DOCUMENT_KIND_UNKNOWN, typed);
        }
        if (kind.equals("none") && !number.isEmpty()) {
            find(Column.DOCUMENT_NUMBER, Fault.DOCUMENT_NUMBER_UNEXPECTED, number);
        }
        if (!kind.equals("none") && number.isEmpty()) {
            find(Column.DOCUMENT_NUMBER, Fault.DOCUMENT_NUMBER_MISSING);
        }
        if (DocumentKey.mixesAlphabets(number)) {
            find(Column.DOCUMENT_NUMBER, Fault.DOCUMENT_MIXED_LETTERS, number);
        }
        return new IntakeRow.Document(kind, number);
    }

    private IntakeRow.Contact contact() {
        var typed = text(Column.PHONE);
        var phone = typed.isEmpty() ? "" : Phones.e164(typed);
        if (phone == null) {
            find(Column.PHONE, Fault.PHONE_NOT_NUMBER, typed);
        }
        var languages = new LinkedHashSet<String>();
        for (var word : list(Column.LANGUAGES)) {
            var code = Words.code("language", word);
            if (code == null && LANGUAGES.contains(Words.fold(word))) {
                code = Words.fold(word);
            }
            if (code == null) {
                find(Column.LANGUAGES, Fault.LANGUAGE_UNKNOWN, word);
            } else {
                languages.add(code);
            }
        }
        return new IntakeRow.Contact(phone == null ? "" : phone, List.copyOf(languages));
    }

    private IntakeRow.Care care() {
        return new IntakeRow.Care(
                codes("need", list(Column.NEEDS)),
                rest("need", list(Column.NEEDS)),
                pets(),
                rest("pet", list(Column.PETS)));
    }

    private List<String> pets() {
        var pets = new LinkedHashSet<>(codes("pet", list(Column.PETS)));
        if (!rest("pet", list(Column.PETS)).isEmpty()) {
            pets.add("other");
        }
        return List.copyOf(pets);
    }

    private static List<String> codes(String about, List<String> words) {
        return words.stream()
                .map(word -> Words.code(about, word))
                .filter(code -> code != null)
                .distinct()
                .toList();
    }

    private static String rest(String about, List<String> words) {
        return words.stream().filter(word -> Words.code(about, word) == null).collect(Collectors.joining("; "));
    }

    private IntakeRow.Wish wish() {
        return new IntakeRow.Wish(municipality(Column.WISHED), municipality(Column.RELATIVES));
    }

    private @Nullable String municipality(Column column) {
        var text = text(column);
        if (Words.meansNothing(text)) {
            return null;
        }
        var understood = Municipalities.understand(text);
        if (understood == null) {
            find(column, Fault.MUNICIPALITY_UNKNOWN, text);
            return null;
        }
        if (!Municipalities.isOfficial(text, understood)) {
            find(column, Fault.MUNICIPALITY_UNDERSTOOD, text, understood.name());
        }
        return understood.code();
    }

    private IntakeRow.Background background() {
        var typed = text(Column.EDUCATION);
        var education = Words.code("education", typed);
        if (education == null && !Words.meansNothing(typed)) {
            find(Column.EDUCATION, Fault.EDUCATION_UNKNOWN, typed);
        }
        return new IntakeRow.Background(text(Column.PROFESSION), education);
    }

    private List<String> list(Column column) {
        return Stream.of(text(column).split("[;,/\\n]"))
                .map(String::strip)
                .filter(word -> !Words.meansNothing(word))
                .toList();
    }

    private String text(Column column) {
        return columns.text(line.cells(), column);
    }

    private void find(@Nullable Column column, Fault fault, Object... args) {
        findings.add(new Finding(line.number(), column, fault, List.of(args)));
    }
}
