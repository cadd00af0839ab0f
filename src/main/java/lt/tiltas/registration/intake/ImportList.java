package lt.tiltas.registration.intake;

import static lt.tiltas.registration.RegistrationRight.IMPORT_ARRIVALS;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Officers;
import lt.tiltas.access.context.CurrentOfficer;
import lt.tiltas.database.CannotStart;
import lt.tiltas.web.Language;
import lt.tiltas.web.Messages;
import org.springframework.stereotype.Service;

/** A list from a file into the register without a look in between: the good rows are stored, the others are told. */
@Service
public class ImportList {

    private static final int DONE = 0;
    private static final int ROWS_HELD = 2;

    private final Officers officers;
    private final ReceiveList receiveList;
    private final Storing storing;
    private final SendBackHeld sendBackHeld;
    private final Messages messages;

    ImportList(
            Officers officers, ReceiveList receiveList, Storing storing, SendBackHeld sendBackHeld, Messages messages) {
        this.officers = officers;
        this.receiveList = receiveList;
        this.storing = storing;
        this.sendBackHeld = sendBackHeld;
        this.messages = messages;
    }

    /**
     * @return the exit code
     * @throws CannotStart in one sentence, when the file or the account is refused
     */
    public int run(Path file, String login, Language language, PrintWriter out) {
        Officer officer = officers.named(login)
                .filter(one -> one.may(IMPORT_ARRIVALS))
                .orElseThrow(() -> refused(login, language));
        return CurrentOfficer.as(officer, () -> {
            IntakeId id = switch (receive(file, language, officer)) {
                case ReceiveList.Outcome.Received(IntakeId received) -> received;
                case ReceiveList.Outcome.Refused(ArrivalsList.Refused why) ->
                    throw new CannotStart(Refusals.words(why, messages, language));
            };
            Intake.Counts counts = storing.finish(id, officer).counts();
            sendBackHeld.reasons(id, language, officer).forEach(out::println);
            out.println(
                    "stored " + counts.stored() + ", held " + counts.held() + ", already there " + counts.already());
            out.flush();
            return counts.held() == 0 ? DONE : ROWS_HELD;
        });
    }

    private CannotStart refused(String login, Language language) {
        boolean nobody = CurrentOfficer.as(Officer.SYSTEM, officers::none);
        String key = nobody ? "intake.command.no-accounts" : "intake.command.not-a-registrar";
        return new CannotStart(messages.text(language, key, login));
    }

    private ReceiveList.Outcome receive(Path file, Language language, Officer officer) {
        try (InputStream in = Files.newInputStream(file)) {
            return receiveList.receive(in, file.getFileName().toString(), officer);
        } catch (IOException e) {
            throw new CannotStart(messages.text(language, "intake.command.no-file", file), e);
        }
    }
}
