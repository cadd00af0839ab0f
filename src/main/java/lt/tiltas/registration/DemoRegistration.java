package lt.tiltas.registration;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.registration.household.WriteHouseholds;
import lt.tiltas.registration.linkage.Language;
import lt.tiltas.registration.linkage.Transliteration;
import lt.tiltas.registration.person.PeopleEntered;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The demo's door to the register. Called as the system. */
@Service
@Profile("demo")
@Transactional(propagation = Propagation.MANDATORY)
public class DemoRegistration {

    public record Handover(HouseholdId household, int from, int to, OffsetDateTime at, UUID officer) {}

    public record Departure(HouseholdId household, LocalDate on) {}

    public record BedRequest(HouseholdId household, int holder, LocalDate on, int places) {}

    private final WriteHouseholds households;
    private final JdbcTemplate db;
    private final ApplicationEventPublisher events;

    DemoRegistration(WriteHouseholds households, JdbcTemplate db, ApplicationEventPublisher events) {
        this.households = households;
        this.db = db;
        this.events = events;
    }

    /** A name as the passport has it in Latin letters. */
    public static String latin(String original, boolean ukrainian) {
        return Transliteration.toLatin(original, ukrainian ? Language.UKRAINIAN : Language.RUSSIAN);
    }

    /** @param registrar in whose name they were registered */
    public void register(List<NewHousehold> registered, Officer registrar) {
        households.store(registered, registrar);
    }

    /** Tells of the household as a desk does: its people are looked for in the register. */
    public void tell(NewHousehold household, OrganisationId by) {
        List<PersonId> people = household.people().stream().map(NewPerson::id).toList();
        events.publishEvent(new PeopleEntered(people, "desk", by, by.equals(OrganisationId.MIGRATION)));
    }

    public void handOver(List<Handover> handovers) {
        db.batchUpdate(
                "insert into registration.handover (household_id, from_org, to_org, reason, at, made_by) values (?, ?, ?, 'placement_accepted', ?, ?)",
                handovers.stream()
                        .map(h -> new Object[] {h.household().value(), h.from(), h.to(), h.at(), h.officer()})
                        .toList());
    }

    public void depart(List<Departure> departures) {
        db.batchUpdate(
                "update registration.household set state = 'left', left_on = ? where id = ?",
                departures.stream()
                        .map(d -> new Object[] {d.on(), d.household().value()})
                        .toList());
    }

    public void askForBeds(List<BedRequest> requests) {
        db.batchUpdate(
                "insert into registration.bed_request (household_id, holder_org, wanted_on, places) values (?, ?, ?, ?)",
                requests.stream()
                        .map(r -> new Object[] {r.household().value(), r.holder(), r.on(), r.places()})
                        .toList());
    }

    /** Their special needs have been looked for, as the terms ask; what was found is nobody's demonstration. */
    public void assess(List<HouseholdId> assessed) {
        db.update(
                """
                insert into registration.assessment (id, person_id, org_id, made_at, made_by)
                select md5('assessed ' || p.id)::uuid, p.id, h.holder_org, least(h.registered_at + interval '12 days', clock_timestamp()), ?
                from registration.person p join registration.household h on h.id = p.household_id where h.id = any(?)
                """,
                Officer.SYSTEM.id(),
                assessed.stream().map(HouseholdId::value).toArray(UUID[]::new));
    }

    /** Whether anybody is registered yet: the demo is loaded once. */
    public boolean isEmpty() {
        return Boolean.FALSE.equals(
                db.queryForObject("select exists (select from registration.household)", Boolean.class));
    }
}
