package lt.tiltas.reception.standard;

import static lt.tiltas.reception.ReceptionRight.DATE_STANDARD;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives a standard or an indicator a text from a day on. What was in force before keeps its days; a text from the same day is corrected. */
@Service
class DateStandard {

    private final Access access;
    private final StandardTexts texts;
    private final Clock clock;

    DateStandard(Access access, StandardTexts texts, Clock clock) {
        this.access = access;
        this.texts = texts;
        this.clock = clock;
    }

    /** @param form has been checked */
    @Transactional
    void date(String code, StandardForm form, Officer officer) {
        access.allow(officer, DATE_STANDARD);
        List<StandardTexts.Dated> history = texts.history(code);
        if (history.isEmpty()) {
            throw new NotHere("standard " + code);
        }
        LocalDate from = Objects.requireNonNull(form.from());
        Optional<StandardTexts.Dated> before =
                history.stream().filter(one -> one.inForceOn(from)).findFirst();
        LocalDate next = texts.untilNext(code, from);
        before.ifPresent(one -> makeRoom(one, from));
        texts.add(
                words(code, form, from, history.getFirst().words().threshold()),
                earlier(form.until(), next),
                LocalDate.now(clock),
                officer);
    }

    private void makeRoom(StandardTexts.Dated before, LocalDate from) {
        if (before.words().validFrom().equals(from)) {
            texts.replace(before);
        } else {
            texts.end(before, from.minusDays(1));
        }
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate asked, @Nullable LocalDate next) {
        return asked == null || next != null && next.isBefore(asked) ? next : asked;
    }

    private static Words words(String code, StandardForm form, LocalDate from, Words.@Nullable Threshold measured) {
        return new Words(
                code,
                new Words.Text(
                        StandardForm.text(form.lt()),
                        StandardForm.text(form.en()),
                        StandardForm.text(form.uk()),
                        StandardForm.text(form.ru())),
                measured == null ? null : new Words.Threshold(form.value().orElseThrow(), measured.unit()),
                Objects.requireNonNull(form.certainty()),
                StandardForm.text(form.source()),
                from);
    }
}
