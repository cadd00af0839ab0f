package lt.tiltas.reception.incident;

import static lt.tiltas.reception.CareRight.KEEP_INCIDENT;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.law.Rules;
import lt.tiltas.reception.SiteId;
import lt.tiltas.reception.site.CaredSites;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Something went wrong in a house. Who has to be told by when, and who above has to know, follows from dated rules. */
@Service
class ReportIncident {

    sealed interface Outcome {
        record Reported(IncidentId id) implements Outcome {}

        record InTheFuture() implements Outcome {}
    }

    /** Rules and time. */
    @Component
    record Terms(Rules rules, Clock clock) {

        OffsetDateTime now() {
            return OffsetDateTime.now(clock);
        }

        LocalDate today() {
            return LocalDate.now(clock);
        }

        /** By when whoever is above says that they know; null when so small a thing need not be known. */
        @Nullable
        OffsetDateTime knownBy(int severity) {
            String rule = "incident.acknowledge-" + severity;
            return rules.knows(rule, today()) ? now().plusHours(rules.hours(rule, today())) : null;
        }
    }

    private final Access access;
    private final Incidents incidents;
    private final IncidentParts parts;
    private final CaredSites sites;
    private final Terms terms;

    ReportIncident(Access access, Incidents incidents, IncidentParts parts, CaredSites sites, Terms terms) {
        this.access = access;
        this.incidents = incidents;
        this.parts = parts;
        this.sites = sites;
        this.terms = terms;
    }

    /** @throws NotHere when the house is not this officer's to work for */
    @Transactional
    Outcome report(IncidentForm form, Officer officer) {
        access.allow(officer, KEEP_INCIDENT);
        CaredSites.House house = sites.open(new SiteId(form.site()));
        IncidentId id = new IncidentId(form.sent());
        if (incidents.reported(id)) {
            return new Outcome.Reported(id);
        }
        OffsetDateTime happened =
                form.on().atTime(form.at()).atZone(terms.clock().getZone()).toOffsetDateTime();
        if (happened.isAfter(terms.now())) {
            return new Outcome.InTheFuture();
        }
        incidents.report(id, house, form, happened, officer, terms.now());
        follow(id, house, form, officer);
        return new Outcome.Reported(id);
    }

    private void follow(IncidentId id, CaredSites.House house, IncidentForm form, Officer officer) {
        int org = house.operator();
        parts.notices(form.kind(), form.severity(), terms.today())
                .forEach(notice -> parts.add(
                        id,
                        org,
                        new IncidentParts.NewTask(
                                "notify", notice.whom(), null, null, terms.now().plusHours(notice.withinHours())),
                        officer));
        Integer above = parts.above(org, house.municipality(), terms.today());
        OffsetDateTime knownBy = terms.knownBy(form.severity());
        if (above != null && knownBy != null) {
            incidents.letKnow(id, above);
            parts.add(id, org, new IncidentParts.NewTask("know", null, above, null, knownBy), officer);
        }
        if (form.kind().equals("missing_child") && Boolean.TRUE.equals(form.alone())) {
            incidents.letKnow(id, house.municipality());
            parts.add(
                    id,
                    org,
                    new IncidentParts.NewTask(
                            "protect_child",
                            null,
                            house.municipality(),
                            null,
                            terms.now().plusHours(1)),
                    officer);
        }
    }
}
