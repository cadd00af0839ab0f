package lt.tiltas.permits.visit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import lt.tiltas.permits.ApplicationId;
import lt.tiltas.permits.campaign.CampaignWindows.Told;
import lt.tiltas.permits.unit.Purpose;
import lt.tiltas.permits.unit.ServiceTimes;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.Households;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a household's visit is for: its applications that wait for it, all at once. */
@Component
class VisitNeeds {

    /** Needs for which a family is not made to wait beside a full desk. */
    private static final Set<String> CAREFUL = Set.of("mobility", "pregnancy", "hearing", "sight");

    /** @param applications that wait for the visit */
    record Need(Purpose purpose, boolean careful, List<Waiting> applications) {}

    /** An application that waits for the person to come. */
    record Waiting(ApplicationId id, int version, String kind) {}

    private final JdbcClient db;
    private final Households households;
    private final ServiceTimes times;
    private final Clock clock;
    private final Invitations invitations;

    VisitNeeds(JdbcClient db, Households households, ServiceTimes times, Clock clock, Invitations invitations) {
        this.invitations = invitations;
        this.db = db;
        this.households = households;
        this.times = times;
        this.clock = clock;
    }

    /** An invited household that has not applied yet comes to exchange. */
    Need of(HouseholdCard card) {
        List<Waiting> waiting = waiting(card.id());
        Optional<Told> invited = waiting.isEmpty() ? invitations.exchange(card.id()) : Optional.empty();
        String code = waiting.stream()
                .map(Waiting::kind)
                .reduce(
                        waiting.isEmpty() && invited.isEmpty() ? "other" : "tp_exchange",
                        (all, one) -> all.equals("tp_first") || one.equals("tp_first")
                                ? "tp_first"
                                : one.equals(all) ? all : "other");
        int people = waiting.isEmpty()
                ? invited.map(Told::people).orElse(card.members().size())
                : waiting.size();
        Purpose purpose = times.of(code, Math.clamp(people, 1, 40), LocalDate.now(clock));
        boolean careful = card.contact().interpreter()
                || card.needs().stream().anyMatch(CAREFUL::contains)
                || households.minorsAlone(card.id()).containsValue(true);
        return new Need(purpose, careful, waiting);
    }

    /** A visit for lodging keeps its length and its kind of desk, whoever moves it; any other is for what the household waits for now. */
    Need of(HouseholdCard card, Appointment visit) {
        if (!lodges(visit)) {
            return of(card);
        }
        Need need = lodging(visit.people());
        Purpose purpose = need.purpose();
        return new Need(
                new Purpose(visit.purpose(), visit.people(), purpose.minutes(), purpose.skill()), true, List.of());
    }

    /** Never beyond what the desks hold. */
    Need lodging(int people) {
        return new Need(times.of("lodging", Math.clamp(people, 1, 40), LocalDate.now(clock)), true, List.of());
    }

    /** Those that go on when the visit is served: none by a visit for lodging. */
    List<Waiting> waiting(Appointment visit) {
        return lodges(visit) ? List.of() : waiting(visit.household());
    }

    private boolean lodges(Appointment visit) {
        return db.sql("select permits.lodges(?)")
                .param(visit.id().value())
                .query(Boolean.class)
                .single();
    }

    private List<Waiting> waiting(HouseholdId household) {
        return db.sql("""
                select id, version, kind from permits.application
                where household_id = ? and state in ('submitted', 'booked') and decided_on is null order by submitted_on, id
                """)
                .param(household.value())
                .query((rs, n) -> new Waiting(
                        new ApplicationId(rs.getObject("id", UUID.class)), rs.getInt("version"), rs.getString("kind")))
                .list();
    }
}
