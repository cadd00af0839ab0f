package lt.tiltas.placement.waiting;

import static lt.tiltas.placement.PlacementRight.PROPOSE_PLACE;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.placement.proposal.Scales;
import lt.tiltas.placement.proposal.Weighing;
import lt.tiltas.placement.run.Causes;
import lt.tiltas.placement.run.Moment;
import lt.tiltas.placement.run.Parties;
import lt.tiltas.placement.run.Party;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.Households;
import lt.tiltas.web.Paged;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Of the own organisation's households that wait, those whom no place in the country fits just now, and why. The longest waiting first. */
@Service
class ListNowhere {

    private static final int PAGE = 50;
    private static final int MOST = 5000;
    private static final int AT_ONCE = 500;

    private final Access access;
    private final Households households;
    private final Scales scales;
    private final Parties parties;
    private final JdbcClient db;

    ListNowhere(Access access, Households households, Scales scales, Parties parties, JdbcClient db) {
        this.access = access;
        this.households = households;
        this.scales = scales;
        this.parties = parties;
        this.db = db;
    }

    @Transactional
    Nowhere list(@Nullable String cause, int page, Officer officer) {
        access.allow(officer, PROPOSE_PLACE);
        List<UUID> waiting = waiting(officer);
        List<Nowhere.Row> all = nowhere(waiting.subList(0, Math.min(MOST, waiting.size())));
        List<Nowhere.Row> wanted = all.stream()
                .filter(row -> cause == null || row.cause().equals(cause))
                .toList();
        Paged<Nowhere.Row> listed = Paged.of(wanted, page, PAGE);
        access.saw(
                officer,
                PROPOSE_PLACE,
                listed.rows().stream()
                        .flatMap(row -> row.card().people().stream())
                        .toList());
        return new Nowhere(
                causes(all), cause, listed, new Nowhere.Looked(Math.min(MOST, waiting.size()), waiting.size()));
    }

    private List<Nowhere.Row> nowhere(List<UUID> waiting) {
        Moment moment = scales.whole();
        Weighing weighing = new Weighing(moment);
        Causes causes = new Causes(moment.now().country(), weighing.ledger());
        List<Nowhere.Row> nowhere = new ArrayList<>();
        for (int from = 0; from < waiting.size(); from += AT_ONCE) {
            List<HouseholdId> some = waiting.subList(from, Math.min(from + AT_ONCE, waiting.size())).stream()
                    .map(HouseholdId::new)
                    .toList();
            for (Party party : parties.of(households.cards(some), moment.now())) {
                if (!weighing.fits(party)) {
                    nowhere.add(new Nowhere.Row(party.card(), causes.of(party.household(), party.judged())));
                }
            }
        }
        return nowhere;
    }

    private static List<Nowhere.Cause> causes(List<Nowhere.Row> all) {
        return all.stream().collect(Collectors.groupingBy(Nowhere.Row::cause)).entrySet().stream()
                .map(cause -> new Nowhere.Cause(
                        cause.getKey(),
                        cause.getValue().size(),
                        cause.getValue().stream()
                                .mapToLong(row -> row.card().members().size())
                                .sum()))
                .sorted(Comparator.comparingLong(Nowhere.Cause::people)
                        .reversed()
                        .thenComparing(Nowhere.Cause::code))
                .toList();
    }

    private List<UUID> waiting(Officer officer) {
        return db.sql("""
                select h.id from registration.published_household h
                where h.holder_org = :org and h.state = 'registered'
                  and not exists (select from placement.published_offer o where o.household_id = h.id and o.answer is null)
                order by h.registered_at, h.id
                """)
                .param("org", officer.organisation().value())
                .query(UUID.class)
                .list();
    }
}
