package lt.tiltas.registration.bulk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import lt.tiltas.registration.person.Change;
import lt.tiltas.registration.person.Fields;
import lt.tiltas.registration.person.PersonForm;
import lt.tiltas.web.Language;
import org.springframework.stereotype.Component;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.FieldError;

/**
 * One row beside its person, field by field: what the sheet was made with, what it says now, what the register says now. A field that
 * only one side has written is taken from there; one that both have written is for the officer to decide.
 */
@Component
class CompareRow {

    /** What the fields of the form are called in the history of corrections. */
    private static final Map<String, String> NAMED =
            Map.of("names.surname", "surname", "names.given", "given", "birth.on", "bornOn");

    /** Sentences that speak of the form and not of a sheet. */
    private static final Map<String, String> IN_A_SHEET =
            Map.of("person.error.birth-missing", "bulk.fault.birth-missing");

    private final Stamps stamps;
    private final ReadCell readCell;
    private final Clock clock;

    CompareRow(Stamps stamps, ReadCell readCell, Clock clock) {
        this.stamps = stamps;
        this.readCell = readCell;
        this.clock = clock;
    }

    JudgedRow of(SheetRow row, ChosenPerson person, Map<String, Change> changes, Language language) {
        Map<String, String> now = person.fields();
        Optional<List<String>> moved = stamps.moved(person.id(), row.stamp(), now);
        if (moved.isEmpty()) {
            return row(row, person, Standing.FAULT, List.of(), List.of(Said.of("bulk.fault.stamp")), null);
        }
        List<JudgedCell> cells = new ArrayList<>();
        Map<String, String> typed = new LinkedHashMap<>(now);
        row.cells().forEach((field, text) -> {
            switch (readCell.read(field, text, language)) {
                case ReadCell.Outcome.Understood(String value) -> typed.put(field, value);
                case ReadCell.Outcome.Wrong(Said why) -> cells.add(JudgedCell.faulty(field, now.get(field), text, why));
            }
        });
        Map<String, String> wanted = Fields.of(Fields.with(person.form(), typed));
        for (String field : stamps.moved(person.id(), row.stamp(), wanted).orElseThrow()) {
            if (!Objects.equals(wanted.get(field), now.get(field))
                    && cells.stream().noneMatch(cell -> cell.field().equals(field))) {
                cells.add(
                        cell(row, person, field, wanted.get(field), moved.get().contains(field), changes));
            }
        }
        return judged(row, person, cells);
    }

    private JudgedCell cell(
            SheetRow row,
            ChosenPerson person,
            String field,
            String sheet,
            boolean conflict,
            Map<String, Change> changes) {
        String now = person.fields().get(field);
        String seen = stamps.seen(person.id(), field, now);
        String[] pick = row.picks().getOrDefault(field, "").split(":", 2);
        boolean holds = conflict && pick.length == 2 && pick[1].equals(seen);
        Change theirs = changes.get(field);
        boolean known =
                theirs != null && Objects.requireNonNullElse(theirs.is(), "").equals(now);
        return new JudgedCell(
                field, now, sheet, conflict, conflict && known ? theirs : null, holds ? pick[0] : "", seen, null);
    }

    private JudgedRow judged(SheetRow row, ChosenPerson person, List<JudgedCell> cells) {
        Map<String, String> values = person.fields();
        cells.stream().filter(JudgedCell::written).forEach(cell -> values.put(cell.field(), cell.sheet()));
        PersonForm after = Fields.with(person.form(), values);
        boolean changes = !after.equals(person.form());
        List<JudgedCell> told = changes ? withFaults(after, cells, person) : cells;
        if (told.stream().anyMatch(cell -> cell.fault() != null)) {
            return row(row, person, Standing.FAULT, told, List.of(), null);
        }
        if (told.stream().anyMatch(JudgedCell::undecided)) {
            return row(row, person, Standing.CONFLICT, told, List.of(), null);
        }
        return changes
                ? row(row, person, Standing.CHANGE, told, List.of(), after)
                : row(row, person, Standing.SAME, told, List.of(), null);
    }

    /** What the ordinary correction would refuse is refused here too, beside its cell. */
    private List<JudgedCell> withFaults(PersonForm after, List<JudgedCell> cells, ChosenPerson person) {
        BeanPropertyBindingResult errors = new BeanPropertyBindingResult(after, "person");
        after.check(errors, LocalDate.now(clock));
        Map<String, JudgedCell> told = new LinkedHashMap<>();
        cells.forEach(cell -> told.put(cell.field(), cell));
        for (FieldError error : errors.getFieldErrors()) {
            String field = NAMED.getOrDefault(error.getField(), error.getField());
            JudgedCell cell = told.get(field);
            if (cell == null || cell.fault() == null) {
                String now = person.fields().get(field);
                told.put(field, JudgedCell.faulty(field, now, cell == null ? now : cell.sheet(), said(error)));
            }
        }
        return List.copyOf(told.values());
    }

    private static Said said(FieldError error) {
        String key = String.valueOf(error.getCode());
        Object[] args = Objects.requireNonNullElse(error.getArguments(), new Object[0]);
        return Said.of(IN_A_SHEET.getOrDefault(key, key), args);
    }

    private static JudgedRow row(
            SheetRow row,
            ChosenPerson person,
            Standing standing,
            List<JudgedCell> cells,
            List<Said> notes,
            PersonForm after) {
        return new JudgedRow(row, person, null, standing, cells, notes, after);
    }
}
