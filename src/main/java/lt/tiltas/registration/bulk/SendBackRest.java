package lt.tiltas.registration.bulk;

import static lt.tiltas.registration.RegistrationRight.CORRECT_IN_BULK;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.web.Language;
import lt.tiltas.web.Messages;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rows that cannot be written as they are: the same sheet again, with a column that says what to fix. */
@Service
class SendBackRest {

    /** What a row is called and how a sentence about it is said. */
    @Component
    record Voice(Messages messages, SheetColumns columns, CellWords words) {

        String advice(JudgedRow row, Language language) {
            return Stream.concat(
                            row.notes().stream().map(note -> said(note, language)),
                            row.cells().stream()
                                    .filter(cell -> cell.fault() != null || cell.undecided())
                                    .map(cell -> columns.heading(cell.field(), language) + ": "
                                            + (cell.fault() == null
                                                    ? messages.text(
                                                            language,
                                                            "bulk.fix.conflict",
                                                            words.write(cell.field(), cell.now(), language))
                                                    : said(cell.fault(), language))))
                    .collect(Collectors.joining(" "));
        }

        private String said(Said said, Language language) {
            return messages.text(language, said.key(), said.args().toArray());
        }
    }

    private final Access access;
    private final ReceiveSheet.Waiting waiting;
    private final CompareRows compare;
    private final SheetFile file;
    private final Voice voice;

    SendBackRest(Access access, ReceiveSheet.Waiting waiting, CompareRows compare, SheetFile file, Voice voice) {
        this.access = access;
        this.waiting = waiting;
        this.compare = compare;
        this.file = file;
        this.voice = voice;
    }

    @Transactional
    public byte[] rest(SheetId id, Language language, Officer officer) {
        access.allow(officer, CORRECT_IN_BULK);
        waiting.sheets().get(id);
        List<JudgedRow> rest = compare.of(waiting.rows().of(id), language, officer).stream()
                .filter(row -> row.standing().remains())
                .toList();
        access.saw(
                officer,
                CORRECT_IN_BULK,
                rest.stream().flatMap(row -> row.whose().stream()).toList());
        return file.write(
                rest.stream()
                        .map(row -> new SheetFile.Line(
                                row.row().writtenId(),
                                row.row().stamp(),
                                row.person() == null ? "" : row.person().number(),
                                row.row().cells(),
                                voice.advice(row, language)))
                        .toList(),
                language);
    }
}
