package lt.tiltas.programme.supervision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Officers;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A supervisor's reason for which a colleague carries more than the hard limit, until a day. Never one's own. */
@Service
public class AllowMore {

    public record New(
            @NotNull UUID officer,
            @NotBlank @Size(max = 500) String reason,

            @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
            LocalDate until) {}

    public sealed interface Outcome {
        record Allowed(String name) implements Outcome {}

        record OwnLoad() implements Outcome {}

        record DayHasPassed() implements Outcome {}
    }

    private final Supervising supervising;
    private final Team team;
    private final Clock clock;

    AllowMore(Supervising supervising, Team team, Clock clock) {
        this.supervising = supervising;
        this.team = team;
        this.clock = clock;
    }

    @Transactional
    public Outcome allow(New more, Officer officer) {
        Officers.Colleague colleague = supervising.require(officer, more.officer());
        LocalDate today = LocalDate.now(clock);
        if (colleague.id().equals(officer.id())) {
            return new Outcome.OwnLoad();
        }
        if (more.until().isBefore(today)) {
            return new Outcome.DayHasPassed();
        }
        team.allow(colleague, more, today, officer);
        return new Outcome.Allowed(colleague.name());
    }
}
