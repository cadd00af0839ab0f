package lt.tiltas.programme.supervision;

import static lt.tiltas.programme.CaseloadRight.KEEP_SUPERVISORS;

import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Officers;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.access.Organisations;
import lt.tiltas.access.Role;
import lt.tiltas.programme.SupervisorId;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The administrator appoints supervisors of municipalities, for good or for a time, and ends that. */
@Service
public class KeepSupervisors {

    public record New(
            @NotNull UUID officer,

            @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
            LocalDate since,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate until) {}

    /** @param municipality whose case managers are offered; null until one is chosen */
    public record Page(
            List<Organisations.Organisation> municipalities,
            Organisations.@Nullable Organisation municipality,
            List<Officers.Colleague> colleagues,
            List<SupervisorList.Line> lines,
            LocalDate today) {}

    public sealed interface Outcome {
        record Appointed(String name) implements Outcome {}

        record IsOneAlready() implements Outcome {}

        record EndsBeforeItBegins() implements Outcome {}
    }

    private final Access access;
    private final Organisations organisations;
    private final Officers officers;
    private final SupervisorList supervisors;
    private final Clock clock;

    KeepSupervisors(
            Access access, Organisations organisations, Officers officers, SupervisorList supervisors, Clock clock) {
        this.access = access;
        this.organisations = organisations;
        this.officers = officers;
        this.supervisors = supervisors;
        this.clock = clock;
    }

    @Transactional
    public Page open(@Nullable Integer chosen, Officer officer) {
        access.require(officer, KEEP_SUPERVISORS);
        List<Organisations.Organisation> municipalities = organisations.all().stream()
                .filter(one -> one.kind().equals("municipality"))
                .toList();
        Organisations.Organisation municipality = municipalities.stream()
                .filter(one -> chosen != null && one.id() == chosen)
                .findFirst()
                .orElse(null);
        LocalDate today = LocalDate.now(clock);
        return new Page(
                municipalities,
                municipality,
                municipality == null ? List.of() : officers.at(new OrganisationId(municipality.id()), Role.CASEMANAGER),
                supervisors.from(today),
                today);
    }

    @Transactional
    public Outcome appoint(int municipality, New term, Officer officer) {
        access.require(officer, KEEP_SUPERVISORS);
        if (term.until() != null && term.until().isBefore(term.since())) {
            return new Outcome.EndsBeforeItBegins();
        }
        var organisation = new OrganisationId(municipality);
        Officers.Colleague who = officers.at(organisation, Role.CASEMANAGER).stream()
                .filter(one -> one.id().equals(term.officer()))
                .findFirst()
                .orElseThrow(() -> new NotHere("officer"));
        return supervisors.appoint(organisation, who, term, officer)
                ? new Outcome.Appointed(who.name())
                : new Outcome.IsOneAlready();
    }

    @Transactional
    public void end(SupervisorId id, Officer officer) {
        access.require(officer, KEEP_SUPERVISORS);
        if (!supervisors.end(id, LocalDate.now(clock))) {
            throw new NotHere("supervisor");
        }
    }
}
