package lt.tiltas.programme.appeal;

import static lt.tiltas.programme.SupportRight.ANSWER_APPEAL;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.SupportAppeal;
import lt.tiltas.programme.SupportAppealId;
import lt.tiltas.programme.decision.GrantAgain;
import lt.tiltas.programme.decision.OpenDecision;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The way of an appeal: confirmed, looked into by somebody who had no part in the decision, answered, closed with what was learnt. */
@Service
public class AnswerAppeal {

    /** @param step confirm, look, answer or close; outcome upheld or dismissed, with the answer; own: the answer in the person's language */
    public record Step(
            @NotBlank @Pattern(regexp = "confirm|look|answer|close")
            String step,

            @Pattern(regexp = "upheld|dismissed") @Nullable String outcome,
            @Size(max = 3000) @Nullable String words,
            @Size(max = 3000) @Nullable String own) {}

    /** @param deciding the decision it is against, with the family's page */
    public record Page(SupportAppeal appeal, OpenDecision.Page deciding, Officer officer, LocalDate today) {

        public boolean mayLook() {
            return appeal.mayLook(officer.id());
        }

        public boolean mine() {
            return appeal.lookedBy() != null && appeal.lookedBy().by().equals(officer.id());
        }
    }

    public sealed interface Outcome {
        record Done(String step) implements Outcome {}

        /** @param field and key of what is missing */
        record Wrong(String field, String key) implements Outcome {}
    }

    private final Access access;
    private final SupportAppeals appeals;
    private final OpenDecision openDecision;
    private final GrantAgain grantAgain;
    private final Clock clock;

    AnswerAppeal(Access access, SupportAppeals appeals, OpenDecision openDecision, GrantAgain grantAgain, Clock clock) {
        this.access = access;
        this.appeals = appeals;
        this.openDecision = openDecision;
        this.grantAgain = grantAgain;
        this.clock = clock;
    }

    @Transactional
    public Page open(SupportAppealId id, Officer officer) {
        access.allow(officer, ANSWER_APPEAL);
        SupportAppeal appeal = appeals.find(id).orElseThrow(() -> new NotHere("appeal"));
        return new Page(
                appeal, openDecision.open(appeal.decision(), officer, ANSWER_APPEAL), officer, LocalDate.now(clock));
    }

    @Transactional
    public Outcome handle(SupportAppealId id, Step step, Officer officer) {
        Page page = open(id, officer);
        return switch (step.step()) {
            case "confirm" -> confirm(page);
            case "look" -> look(page, officer);
            case "answer" -> answer(page, step);
            default -> close(page, step);
        };
    }

    private Outcome confirm(Page page) {
        allow(page.appeal().state().equals("received"));
        return step(page, "confirmed", page.today(), null);
    }

    private Outcome look(Page page, Officer officer) {
        boolean waits = page.appeal().state().equals("received")
                || page.appeal().state().equals("confirmed");
        allow(waits && page.mayLook());
        return step(page, "looked_into", page.today(), officer);
    }

    private Outcome step(Page page, String state, LocalDate confirmedOn, @Nullable Officer looks) {
        appeals.step(
                page.appeal(),
                new SupportAppeals.Step(state, confirmedOn, looks, null, null, null, null, null, page.today()));
        return new Outcome.Done(state);
    }

    private Outcome answer(Page page, Step step) {
        allow(page.appeal().state().equals("looked_into") && page.mine());
        if (step.outcome() == null) {
            return new Outcome.Wrong("outcome", "NotBlank");
        }
        if (blank(step.words())) {
            return new Outcome.Wrong("words", "NotBlank");
        }
        appeals.step(
                page.appeal(),
                new SupportAppeals.Step(
                        "answered",
                        null,
                        null,
                        step.outcome(),
                        strip(step.words()),
                        strip(step.own()),
                        page.today(),
                        null,
                        page.today()));
        if (step.outcome().equals("upheld")) {
            grantAgain.propose(page.deciding().decision(), String.valueOf(strip(step.words())), page.officer());
        }
        return new Outcome.Done("answered");
    }

    private Outcome close(Page page, Step step) {
        allow(!page.appeal().waits() && !page.appeal().state().equals("closed"));
        if (blank(step.words())) {
            return new Outcome.Wrong("words", "NotBlank");
        }
        appeals.step(
                page.appeal(),
                new SupportAppeals.Step(
                        "closed", null, null, null, null, null, null, strip(step.words()), page.today()));
        return new Outcome.Done("closed");
    }

    private static void allow(boolean possible) {
        if (!possible) {
            throw new NotHere("no such step now, or not by this officer");
        }
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static @Nullable String strip(@Nullable String text) {
        return blank(text) ? null : text.strip();
    }
}
