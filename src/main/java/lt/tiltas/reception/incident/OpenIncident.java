package lt.tiltas.reception.incident;

import static lt.tiltas.reception.CareRight.KEEP_INCIDENT;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Officers;
import lt.tiltas.reception.site.CaredSites;
import lt.tiltas.registration.PersonId;
import lt.tiltas.web.Paged;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Incidents of the officer's houses; one with its people, its tasks and its course. Each look names the people in it. */
@Service
public class OpenIncident {

    public record Listed(Paged<Incident> incidents, boolean open, OffsetDateTime now) {}

    /** @param officers names by id */
    public record Page(
            Incident incident,
            List<Incident.Involved> people,
            List<Incident.Task> tasks,
            List<Incident.Happened> events,
            List<Map.Entry<String, String>> residents,
            Map<UUID, String> officers,
            OffsetDateTime now,
            Officer reader) {

        /** Whoever reported it or wrote the measures does not review them. */
        public boolean reviews() {
            return !reader.id().equals(incident.review().measuredBy())
                    && !reader.id().equals(incident.reported().by());
        }

        public long late() {
            return tasks.stream().filter(task -> task.late(now)).count();
        }

        public boolean mine(Incident.Task task) {
            return task.forOrganisation() == null
                    || task.forOrganisation() == reader.organisation().value();
        }
    }

    /** Who may know what, and the names of colleagues. */
    @Component
    record Doors(Access access, Officers officers) {}

    private final Doors doors;
    private final Incidents incidents;
    private final IncidentParts parts;
    private final CaredSites sites;
    private final Clock clock;

    OpenIncident(Doors doors, Incidents incidents, IncidentParts parts, CaredSites sites, Clock clock) {
        this.doors = doors;
        this.incidents = incidents;
        this.parts = parts;
        this.sites = sites;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Listed list(boolean open, int page, Officer officer) {
        doors.access.allow(officer, KEEP_INCIDENT);
        return new Listed(incidents.list(open, page), open, OffsetDateTime.now(clock));
    }

    @Transactional(readOnly = true)
    public List<Map.Entry<String, String>> houses(Officer officer) {
        doors.access.allow(officer, KEEP_INCIDENT);
        return sites.options();
    }

    /** @throws NotHere when there is none, or it is not this officer's to know */
    @Transactional
    public Page open(IncidentId id, Officer officer) {
        doors.access.allow(officer, KEEP_INCIDENT);
        Incident incident = incidents.find(id).orElseThrow(() -> new NotHere("incident"));
        List<Incident.Involved> people = parts.people(id);
        List<PersonId> known = people.stream()
                .map(Incident.Involved::person)
                .filter(Objects::nonNull)
                .map(PersonId::new)
                .distinct()
                .toList();
        if (!known.isEmpty()) {
            doors.access.saw(officer, KEEP_INCIDENT, known);
        }
        return new Page(
                incident,
                people,
                parts.tasks(id),
                incidents.events(id),
                parts.residents(incident.where().site(), LocalDate.now(clock)),
                names(incident),
                OffsetDateTime.now(clock),
                officer);
    }

    private Map<UUID, String> names(Incident incident) {
        @Nullable
        UUID[] ids = {
            incident.reported().by(),
            incident.review().measuredBy(),
            incident.review().reviewedBy()
        };
        Stream<UUID> known = Arrays.stream(ids).filter(Objects::nonNull);
        return doors.officers.names(known.toList());
    }
}
