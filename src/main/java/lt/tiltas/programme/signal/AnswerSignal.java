package lt.tiltas.programme.signal;

import static lt.tiltas.programme.SupportRight.VIEW_SUPPORTS;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.ProgrammeId;
import lt.tiltas.programme.SupportSignal;
import lt.tiltas.programme.SupportSignalId;
import lt.tiltas.programme.plan.Leading.Led;
import lt.tiltas.programme.support.Supporting;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Either side answers in own words. An answer changes nothing by itself. */
@Service
public class AnswerSignal {

    /** @param answer agree, not_now or data_wrong; language of the words */
    public record Answer(
            @NotBlank @Pattern(regexp = "agree|not_now|data_wrong")
            String answer,

            @NotBlank @Size(max = 1000) String words,
            @NotNull @Pattern(regexp = "[a-z]{2,3}") String language) {}

    private final Access access;
    private final Signals signals;
    private final Supporting supporting;
    private final Clock clock;

    AnswerSignal(Access access, Signals signals, Supporting supporting, Clock clock) {
        this.access = access;
        this.signals = signals;
        this.supporting = supporting;
        this.clock = clock;
    }

    /** Whose question it is; to go back to. */
    @Transactional
    public Led open(SupportSignalId id, Officer officer) {
        access.allow(officer, VIEW_SUPPORTS);
        return supporting.open(signal(id).programme(), officer, VIEW_SUPPORTS);
    }

    @Transactional
    public Led answer(SupportSignalId id, Answer answer, Officer officer) {
        Led led = open(id, officer);
        signals.answer(signal(id), answer, "office", officer, LocalDate.now(clock));
        return led;
    }

    /** By the person, who sees only the own ones; the caller has required the right. */
    public ProgrammeId answerOwn(SupportSignalId id, Answer answer, Officer person) {
        SupportSignal signal = signal(id);
        signals.answer(signal, answer, "person", person, LocalDate.now(clock));
        return signal.programme();
    }

    private SupportSignal signal(SupportSignalId id) {
        return signals.find(id).orElseThrow(() -> new NotHere("signal"));
    }
}
