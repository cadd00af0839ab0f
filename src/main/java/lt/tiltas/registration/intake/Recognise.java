package lt.tiltas.registration.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import lt.tiltas.registration.linkage.Known;
import lt.tiltas.registration.linkage.Likely;
import lt.tiltas.registration.linkage.LikelyRecords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Tells for each row of a list whether it is stored already, and whether its person is likely known: in the register, or by another row. */
@Service
class Recognise {

    private final StoredRows storedRows;
    private final LikelyRecords register;

    Recognise(StoredRows storedRows, LikelyRecords register) {
        this.storedRows = storedRows;
        this.register = register;
    }

    List<IntakeRows.New> rows(ArrivalsList.Read list) {
        Map<String, UUID> stored =
                storedRows.people(list.rows().stream().map(ListedRow::hash).toList());
        List<ListedRow> understood =
                list.rows().stream().filter(row -> !row.held()).toList();
        List<Known> people = understood.stream().map(row -> known(row.row())).toList();
        Map<Integer, List<Likely>> likely = register.of(people);
        Map<Integer, Set<Integer>> repeats = Repeats.in(people);
        Map<Integer, Integer> places = new HashMap<>();
        understood.forEach(row -> places.put(row.line(), places.size()));

        Map<String, Integer> families = new HashMap<>();
        List<IntakeRows.New> rows = new ArrayList<>();
        for (ListedRow row : list.rows()) {
            Kept.Typed typed = typed(list.columns(), row);
            int family = typed.household() == null
                    ? row.line()
                    : families.computeIfAbsent(typed.household(), first -> row.line());
            @Nullable Integer place = places.get(row.line());
            @Nullable UUID already = stored.get(row.hash());
            List<Integer> alike = repeats.getOrDefault(place, Set.of()).stream()
                    .map(at -> understood.get(at).line())
                    .toList();
            boolean known = !alike.isEmpty()
                    || likely.getOrDefault(place, List.of()).stream()
                            .anyMatch(one -> !one.person().equals(already));
            rows.add(new IntakeRows.New(row, family, typed, already, known, alike));
        }
        return rows;
    }

    static Known known(IntakeRow row) {
        IntakeRow.Person person = row.person();
        return Known.of(
                        person.surname(),
                        person.given(),
                        person.birth().on(),
                        row.document().number(),
                        person.sex())
                .with(person.patronymic(), person.birth().place());
    }

    private static Kept.Typed typed(Columns columns, ListedRow row) {
        String household = columns.text(row.cells(), Column.HOUSEHOLD);
        return new Kept.Typed(
                household.isEmpty() ? null : household,
                columns.text(row.cells(), Column.SURNAME),
                columns.text(row.cells(), Column.GIVEN),
                columns.text(row.cells(), Column.BIRTH),
                columns.text(row.cells(), Column.DOCUMENT_NUMBER));
    }
}
