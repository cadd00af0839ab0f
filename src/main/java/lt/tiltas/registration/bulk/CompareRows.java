package lt.tiltas.registration.bulk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.PersonId;
import lt.tiltas.registration.person.Change;
import lt.tiltas.registration.person.Changes;
import lt.tiltas.web.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** All rows of a sheet beside the register of this moment. Nothing of it is kept: whoever looks again sees what is true then. */
@Component
class CompareRows {

    /** What stands in the register for the people of a sheet. */
    private record Register(
            Map<UUID, ChosenPerson> people,
            Map<UUID, ChosenPerson> survivors,
            Map<PersonId, Map<String, Change>> changes) {}

    private final CorrectablePeople people;
    private final Changes changes;
    private final CompareRow compareRow;

    CompareRows(CorrectablePeople people, Changes changes, CompareRow compareRow) {
        this.people = people;
        this.changes = changes;
        this.compareRow = compareRow;
    }

    /** In a transaction of the officer. */
    List<JudgedRow> of(List<SheetRow> rows, Language language, Officer officer) {
        Register register = register(rows, officer);
        Map<String, List<Integer>> lines = new HashMap<>();
        rows.forEach(
                row -> lines.computeIfAbsent(id(row), any -> new ArrayList<>()).add(row.line()));
        return rows.stream()
                .map(row -> judge(row, lines.get(id(row)), register, language))
                .toList();
    }

    private Register register(List<SheetRow> rows, Officer officer) {
        Map<UUID, ChosenPerson> found = people.of(
                rows.stream()
                        .map(SheetRow::person)
                        .filter(Objects::nonNull)
                        .map(PersonId::value)
                        .toList(),
                officer);
        return new Register(
                found,
                survivors(found.values(), officer),
                changes.latest(found.values().stream().map(ChosenPerson::id).toList()));
    }

    private Map<UUID, ChosenPerson> survivors(Collection<ChosenPerson> found, Officer officer) {
        List<UUID> survivors = found.stream()
                .map(ChosenPerson::survivor)
                .filter(Objects::nonNull)
                .map(PersonId::value)
                .toList();
        return survivors.isEmpty() ? Map.of() : people.of(survivors, officer);
    }

    private JudgedRow judge(SheetRow row, List<Integer> lines, Register register, Language language) {
        @Nullable
        ChosenPerson person =
                row.person() == null ? null : register.people.get(row.person().value());
        if (ReadSheet.id(row).isEmpty()) {
            return stopped(row, null, null, Standing.FAULT, Said.of("bulk.fault.no-id"));
        }
        if (lines.size() > 1) {
            String others = lines.stream()
                    .filter(line -> line != row.line())
                    .map(String::valueOf)
                    .collect(Collectors.joining(", "));
            return stopped(row, person, null, Standing.FAULT, Said.of("bulk.fault.twice", others));
        }
        if (person == null) {
            return stopped(row, null, null, Standing.STAYS, Said.of("bulk.stays.unknown"));
        }
        if (person.stays() != null) {
            @Nullable
            ChosenPerson survivor = person.survivor() == null
                    ? null
                    : register.survivors.get(person.survivor().value());
            String until = person.until() == null ? "" : person.until().toString();
            return stopped(row, person, survivor, Standing.STAYS, Said.of("bulk.stays." + person.stays(), until));
        }
        return compareRow.of(row, person, register.changes.getOrDefault(person.id(), Map.of()), language);
    }

    private static JudgedRow stopped(
            SheetRow row, @Nullable ChosenPerson person, @Nullable ChosenPerson survivor, Standing standing, Said why) {
        return new JudgedRow(row, person, survivor, standing, List.of(), List.of(why), null);
    }

    private static String id(SheetRow row) {
        return row.writtenId().toLowerCase(Locale.ROOT);
    }
}
