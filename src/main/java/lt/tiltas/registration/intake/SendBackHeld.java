package lt.tiltas.registration.intake;

import static lt.tiltas.registration.RegistrationRight.IMPORT_ARRIVALS;

import java.util.List;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.web.Language;
import lt.tiltas.web.Messages;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The held rows of a list: as a file to put right and send again, and one by one. */
@Service
class SendBackHeld {

    private final Access access;
    private final Intakes intakes;
    private final IntakeRows rows;
    private final Messages messages;

    SendBackHeld(Access access, Intakes intakes, IntakeRows rows, Messages messages) {
        this.access = access;
        this.intakes = intakes;
        this.rows = rows;
        this.messages = messages;
    }

    @Transactional
    public HeldRows file(IntakeId id, Language language, Officer officer) {
        access.require(officer, IMPORT_ARRIVALS);
        List<ListedRow> held = rows.held(id).stream()
                .map(row -> new ListedRow(row.line(), row.cells(), null, row.findings(), ""))
                .toList();
        return new HeldRows(
                new ArrivalsList.Read(Columns.of(intakes.get(id).headings()), held),
                messages.text(language, Column.TO_FIX.key()),
                finding -> words(finding, language));
    }

    /** What holds each row, in words: the line, the column, what is wrong. Nothing else of the person. */
    @Transactional
    public List<String> reasons(IntakeId id, Language language, Officer officer) {
        access.require(officer, IMPORT_ARRIVALS);
        return rows.held(id).stream()
                .flatMap(row -> row.findings().stream())
                .filter(Finding::holds)
                .map(finding ->
                        messages.text(language, "intake.command.held", finding.line(), words(finding, language)))
                .map(line -> line.replaceAll("\\p{Cntrl}", " "))
                .toList();
    }

    private String words(Finding finding, Language language) {
        String what =
                messages.text(language, finding.fault().key(), finding.args().toArray());
        return finding.column() == null
                ? what
                : messages.text(language, finding.column().key()) + ": " + what;
    }
}
