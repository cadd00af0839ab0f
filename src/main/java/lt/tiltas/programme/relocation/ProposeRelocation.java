package lt.tiltas.programme.relocation;

import static lt.tiltas.programme.RelocationRight.RELOCATE_PROGRAMME;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Organisations;
import lt.tiltas.access.Organisations.Organisation;
import lt.tiltas.programme.ProgrammeId;
import lt.tiltas.programme.Supervisors;
import lt.tiltas.programme.plan.Leading;
import lt.tiltas.programme.plan.Leading.Led;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The one who leads a programme, or the supervisor, proposes it to another municipality. Nothing changes until it is accepted there. */
@Service
public class ProposeRelocation {

    /** @param note what the other municipality reads before it answers: no names, no more of the family than it needs */
    public record New(
            @NotNull @Nullable Integer to,

            @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate movesOn,

            @NotBlank @Size(max = 2000) @Nullable String note) {}

    /** @param open the one on its way; @param may whether this officer may propose one */
    public record Page(Led led, Optional<Relocation> open, boolean may, List<Organisation> municipalities) {}

    public sealed interface Outcome {
        record Proposed(UUID id) implements Outcome {}

        record NoSuchPlace() implements Outcome {}

        record DayIsOver() implements Outcome {}

        /** Somebody has proposed it already. */
        record OnItsWay() implements Outcome {}
    }

    @Component
    record Around(Organisations organisations, Supervisors supervisors, Clock clock) {}

    private final Leading leading;
    private final Relocations relocations;
    private final Around around;

    ProposeRelocation(Leading leading, Relocations relocations, Around around) {
        this.leading = leading;
        this.relocations = relocations;
        this.around = around;
    }

    @Transactional
    public Page open(ProgrammeId programme, Officer officer) {
        Led led = leading.open(programme, officer, RELOCATE_PROGRAMME);
        UUID lead = leading.lead(programme);
        return new Page(
                led,
                relocations.open(programme),
                lead != null && (lead.equals(officer.id()) || around.supervisors.supervises()),
                around.organisations.all().stream()
                        .filter(one -> one.kind().equals("municipality")
                                && one.id() != officer.organisation().value())
                        .toList());
    }

    @Transactional
    public Outcome propose(ProgrammeId programme, New wanted, Officer officer) {
        Page page = open(programme, officer);
        if (page.municipalities().stream()
                .noneMatch(one -> Integer.valueOf(one.id()).equals(wanted.to()))) {
            return new Outcome.NoSuchPlace();
        }
        if (wanted.movesOn() == null || wanted.movesOn().isBefore(LocalDate.now(around.clock))) {
            return new Outcome.DayIsOver();
        }
        if (!page.may() || page.open().isPresent()) {
            return new Outcome.OnItsWay();
        }
        return relocations
                .propose(programme, wanted, officer)
                .<Outcome>map(Outcome.Proposed::new)
                .orElseGet(Outcome.OnItsWay::new);
    }
}
