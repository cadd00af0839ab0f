package lt.tiltas.registration.bulk;

import static lt.tiltas.registration.RegistrationRight.CORRECT_IN_BULK;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.intake.Line;
import lt.tiltas.registration.intake.Refusal;
import lt.tiltas.registration.intake.SentTable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the rows of a sheet that came back, to be looked at. Nobody is changed by this. */
@Service
class ReceiveSheet {

    sealed interface Outcome {

        record Received(SheetId id) implements Outcome {}

        /**
         * @param key of the words, {0} the file's name
         * @param number where the refusal has one
         * @param columns the missing or doubled ones; their names go in the place of {1}
         */
        record Refused(
                String key, String fileName, @Nullable Object number, List<String> columns) implements Outcome {}
    }

    /** Where a sheet waits. */
    @Component
    record Waiting(Sheets sheets, SheetRows rows) {}

    private final Access access;
    private final ReadSheet readSheet;
    private final CorrectablePeople people;
    private final Waiting waiting;

    ReceiveSheet(Access access, ReadSheet readSheet, CorrectablePeople people, Waiting waiting) {
        this.access = access;
        this.readSheet = readSheet;
        this.people = people;
        this.waiting = waiting;
    }

    @Transactional
    public Outcome receive(InputStream file, String sent, Officer officer) throws IOException {
        access.allow(officer, CORRECT_IN_BULK);
        String name = SentTable.name(sent);
        return switch (SentTable.read(file, name)) {
            case SentTable.Refused(Refusal why, List<Object> args) ->
                new Outcome.Refused(why.key(), name, args.size() > 1 ? args.get(1) : null, List.of());
            case SentTable.Read(List<Line> lines) -> keep(readSheet.read(lines), name, officer);
        };
    }

    private Outcome keep(ReadSheet.Outcome sheet, String name, Officer officer) {
        return switch (sheet) {
            case ReadSheet.Outcome.Refused(String key, List<String> columns) ->
                new Outcome.Refused(key, name, key.equals("bulk.refusal.too-many") ? Choice.MOST : null, columns);
            case ReadSheet.Outcome.Read(List<SheetRow> rows, List<String> unread) -> {
                Map<UUID, ChosenPerson> known = people.of(
                        rows.stream().flatMap(row -> ReadSheet.id(row).stream()).toList(), officer);
                SheetId id = new SheetId(UUID.randomUUID());
                waiting.sheets.add(id, name, unread, officer);
                waiting.rows.add(id, rows.stream().map(row -> of(row, known)).toList(), officer);
                yield new Outcome.Received(id);
            }
        };
    }

    private static SheetRow of(SheetRow row, Map<UUID, ChosenPerson> known) {
        return ReadSheet.id(row)
                .map(known::get)
                .map(person ->
                        new SheetRow(row.line(), person.id(), row.writtenId(), row.stamp(), row.cells(), Map.of()))
                .orElse(row);
    }
}
