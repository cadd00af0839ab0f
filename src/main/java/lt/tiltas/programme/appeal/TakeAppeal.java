package lt.tiltas.programme.appeal;

import static lt.tiltas.programme.SupportRight.TAKE_APPEAL;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.SupportAppeal;
import lt.tiltas.programme.SupportAppealId;
import lt.tiltas.programme.SupportDecision;
import lt.tiltas.programme.SupportDecisionId;
import lt.tiltas.programme.decision.OpenDecision;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down for somebody who came, phoned or wrote that a decision is wrong: in the words that were said, as of the day they were said. */
@Service
public class TakeAppeal {

    /** @param by who said it; on which day */
    public record New(
            @NotBlank @Size(max = 120) @Nullable String by,

            @NotNull @Pattern(regexp = "came|phoned|wrote") @Nullable
            String how,

            @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate on,

            @NotBlank @Size(max = 3000) @Nullable String words,

            @NotNull @Pattern(regexp = "[a-z]{2,3}") @Nullable
            String language) {}

    /** @param already the appeal that there is; then nothing is written down */
    public record Page(OpenDecision.Page deciding, Optional<SupportAppeal> already, LocalDate today) {}

    public sealed interface Outcome {
        record Filed(SupportAppealId id) implements Outcome {}

        /** Before the person was told of it, after today, or when the days to object were over. */
        record NotThatDay() implements Outcome {}
    }

    private final OpenDecision openDecision;
    private final FileAppeal fileAppeal;
    private final SupportAppeals appeals;
    private final Clock clock;

    TakeAppeal(OpenDecision openDecision, FileAppeal fileAppeal, SupportAppeals appeals, Clock clock) {
        this.openDecision = openDecision;
        this.fileAppeal = fileAppeal;
        this.appeals = appeals;
        this.clock = clock;
    }

    @Transactional
    public Page open(SupportDecisionId id, Officer officer) {
        return new Page(openDecision.open(id, officer, TAKE_APPEAL), appeals.against(id), LocalDate.now(clock));
    }

    /** The same click twice writes it down once. */
    @Transactional
    public Outcome take(SupportDecisionId id, New form, Officer officer) {
        Page page = open(id, officer);
        if (page.already().isPresent()) {
            return new Outcome.Filed(page.already().get().id());
        }
        SupportDecision decision = page.deciding().decision();
        if (!said(decision, form, page.today())) {
            return new Outcome.NotThatDay();
        }
        fileAppeal.file(
                decision,
                String.valueOf(form.words()),
                String.valueOf(form.language()),
                form.on(),
                new SupportAppeal.Told(
                        String.valueOf(form.how()), String.valueOf(form.by()).strip(), officer.name()),
                officer);
        return new Outcome.Filed(appeals.against(id).orElseThrow().id());
    }

    private static boolean said(SupportDecision decision, New form, LocalDate today) {
        LocalDate on = form.on();
        SupportDecision.Signed signed = decision.signed();
        return on != null
                && signed != null
                && !on.isAfter(today)
                && !on.isBefore(signed.notifiedOn())
                && decision.appealable(on);
    }
}
