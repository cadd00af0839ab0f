package lt.tiltas.placement.offer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.placement.proposal.Candidate;
import lt.tiltas.registration.HouseholdId;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Offers and their course, under the policies of whoever asks. A step is written by the system alone. */
@Repository("placementOffers")
public class Offers {

    static final String OFFER = """
            select o.*, c.site_id, c.site_name, c.reasons_for, c.reasons_against
            from placement.offer o join placement.candidate c on c.proposal_id = o.proposal_id and c.rank = o.rank
            """;

    /** What follows a step: until when who answers now, and of the last one the day of moving and why. */
    record Next(
            OfferState state,
            @Nullable OffsetDateTime dueAt,
            @Nullable LocalDate movesOn,
            @Nullable String reason) {}

    private final JdbcClient db;

    Offers(JdbcClient db) {
        this.db = db;
    }

    /** False when the household has an open offer already: the unique index decides, so two coordinators cannot both offer. */
    boolean add(OfferId id, HouseholdId household, Asked asked, Officer officer) {
        Candidate candidate = asked.candidate();
        boolean added = db.sql("""
                insert into placement.offer (id, org_id, household_id, proposal_id, rank, municipality, offered_at, offered_by, state,
                    first_asked, asked_at, due_at)
                values (:id, :org, :household, :proposal, :rank, :municipality, clock_timestamp(), :officer, :state, :first,
                    clock_timestamp(), :due)
                on conflict (household_id) where ended_at is null do nothing
                """)
                        .param("id", id.value())
                        .param("org", officer.organisation().value())
                        .param("household", household.value())
                        .param("proposal", asked.proposal())
                        .param("rank", candidate.rank())
                        .param("municipality", candidate.municipality())
                        .param("officer", officer.id())
                        .param("state", asked.state().code())
                        .param("first", asked.first())
                        .param("due", asked.dueAt())
                        .update()
                == 1;
        if (added) {
            Next begins = new Next(asked.state(), asked.dueAt(), null, null);
            event(new Event(id, 1, household, officer.organisation().value(), "none"), asked.step(), begins, officer);
        }
        return added;
    }

    /** Newest first. */
    public List<Offer> of(HouseholdId household) {
        return db.sql(OFFER + " where o.household_id = :household order by o.offered_at desc")
                .param("household", household.value())
                .query((rs, n) -> offer(rs))
                .list();
    }

    public Optional<Offer> open(HouseholdId household) {
        return of(household).stream().filter(Offer::isOpen).findFirst();
    }

    public Optional<Offer> find(OfferId id) {
        return db.sql(OFFER + " where o.id = :id")
                .param("id", id.value())
                .query((rs, n) -> offer(rs))
                .optional();
    }

    /** One step of the table; whoever took another in between was faster. */
    void move(Offer offer, OfferStep step, Next next, Officer by) {
        if (!step.possibleFrom(offer.state()) || !step.targets().contains(next.state())) {
            throw new OptimisticLockingFailureException("the offer has gone on in between");
        }
        int changed = db.sql("""
                update placement.offer set state = :state, asked_at = clock_timestamp(), due_at = coalesce(cast(:due as timestamptz), due_at),
                    moves_on = cast(:movesOn as date), escalated_at = null, ended_at = case when :open then null else clock_timestamp() end,
                    version = version + 1
                where id = :id and version = :version
                """)
                .param("state", next.state().code())
                .param("due", next.dueAt())
                .param("movesOn", next.movesOn())
                .param("open", next.state().open())
                .param("id", offer.id().value())
                .param("version", offer.version())
                .update();
        if (changed == 0) {
            throw new OptimisticLockingFailureException("the offer has gone on in between");
        }
        Event event = new Event(
                offer.id(),
                offer.version() + 1,
                offer.household(),
                offer.by().value(),
                offer.state().code());
        event(event, step, next, by);
    }

    private record Event(OfferId offer, int version, HouseholdId household, int org, String from) {}

    private void event(Event event, OfferStep step, Next next, Officer by) {
        db.sql("""
                insert into placement.offer_event (offer_id, version, household_id, org_id, from_state, step, to_state, reason, officer_id)
                values (:offer, :version, :household, :org, :from, :step, :to, :reason, :officer)
                """)
                .param("offer", event.offer().value())
                .param("version", event.version())
                .param("household", event.household().value())
                .param("org", event.org())
                .param("from", event.from())
                .param("step", step.code())
                .param("to", next.state().code())
                .param("reason", next.reason())
                .param("officer", by.id())
                .update();
    }

    /** Nobody has answered in time: the Agency looks after it, and it stands where it stood. */
    void escalate(Offer offer) {
        db.sql(
                        "update placement.offer set escalated_at = clock_timestamp() where id = :id and version = :version and escalated_at is null")
                .param("id", offer.id().value())
                .param("version", offer.version())
                .update();
    }

    static Offer offer(ResultSet rs) throws SQLException {
        return new Offer(
                new OfferId(rs.getObject("id", UUID.class)),
                new HouseholdId(rs.getObject("household_id", UUID.class)),
                new OrganisationId(rs.getInt("org_id")),
                new Offer.Where(
                        rs.getInt("municipality"), rs.getObject("site_id", UUID.class), rs.getString("site_name")),
                OfferState.of(rs.getString("state")),
                new Offer.Course(
                        rs.getObject("offered_at", OffsetDateTime.class),
                        rs.getObject("offered_by", UUID.class),
                        rs.getString("first_asked"),
                        rs.getObject("asked_at", OffsetDateTime.class),
                        rs.getObject("due_at", OffsetDateTime.class),
                        rs.getObject("escalated_at", OffsetDateTime.class),
                        rs.getObject("ended_at", OffsetDateTime.class)),
                new Offer.Reasons(codes(rs, "reasons_for"), codes(rs, "reasons_against")),
                rs.getObject("moves_on", LocalDate.class),
                rs.getInt("version"));
    }

    private static List<String> codes(ResultSet rs, String column) throws SQLException {
        return Arrays.asList((String[]) rs.getArray(column).getArray());
    }
}
