package lt.tiltas.programme.independence;

import static lt.tiltas.programme.SupportRight.VIEW_SUPPORTS;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import lt.tiltas.access.Officer;
import lt.tiltas.law.Rules;
import lt.tiltas.programme.Measure;
import lt.tiltas.programme.OwnIncome;
import lt.tiltas.programme.OwnWay;
import lt.tiltas.programme.ProgrammeId;
import lt.tiltas.programme.plan.Leading.Led;
import lt.tiltas.programme.support.Supporting;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Incomes of a month, entered by the person or by the officer, and the line they make. */
@Service
public class KeepIncome {

    /** Euros as they are typed. */
    public record New(
            @NotNull @DateTimeFormat(pattern = "yyyy-MM") YearMonth month,
            @NotBlank String earned,
            @NotBlank String integration,
            @NotBlank String social) {

        Optional<OwnIncome> income(YearMonth now) {
            Optional<Integer> own = Measure.cents(earned);
            Optional<Integer> paid = Measure.cents(integration);
            Optional<Integer> helped = Measure.cents(social);
            return own.isEmpty() || paid.isEmpty() || helped.isEmpty() || month.isAfter(now)
                    ? Optional.empty()
                    : Optional.of(new OwnIncome(month, own.get(), paid.get(), helped.get()));
        }
    }

    private final Supporting supporting;
    private final Incomes incomes;
    private final OwnWays ownWays;
    private final Rules rules;
    private final Clock clock;

    KeepIncome(Supporting supporting, Incomes incomes, OwnWays ownWays, Rules rules, Clock clock) {
        this.supporting = supporting;
        this.incomes = incomes;
        this.ownWays = ownWays;
        this.rules = rules;
        this.clock = clock;
    }

    public OwnLine line(ProgrammeId programme) {
        return new OwnLine(incomes.of(programme), rules.months("support.income-months", LocalDate.now(clock)));
    }

    public List<OwnWay> ways(ProgrammeId programme) {
        return ownWays.of(programme);
    }

    /** Whose it would be; to show the form again. */
    @Transactional
    public Led open(ProgrammeId programme, Officer officer) {
        return supporting.open(programme, officer, VIEW_SUPPORTS);
    }

    /** @return null when an amount or the month cannot be understood */
    @Transactional
    public @Nullable Led enter(ProgrammeId programme, New income, Officer officer) {
        Led led = open(programme, officer);
        return enter(programme, income, "office", officer) ? led : null;
    }

    /** By the person; the caller has required the right. False when an amount or the month cannot be understood. */
    public boolean enterOwn(ProgrammeId programme, New income, Officer person) {
        return enter(programme, income, "person", person);
    }

    private boolean enter(ProgrammeId programme, New income, String side, Officer who) {
        Optional<OwnIncome> known = income.income(YearMonth.from(LocalDate.now(clock)));
        known.ifPresent(one -> incomes.enter(programme, one, side, who));
        return known.isPresent();
    }
}
