package lt.tiltas.placement;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import lt.tiltas.placement.proposal.Scales;
import lt.tiltas.placement.proposal.Weighed;
import lt.tiltas.placement.proposal.Weighing;
import lt.tiltas.placement.run.CountryNow;
import lt.tiltas.placement.run.Moment;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.Households;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The demo's door to placement. Called as the system. */
@Service
@Profile("demo")
@Transactional(propagation = Propagation.MANDATORY)
public class DemoPlacements {

    /** @param id of the proposal */
    public record DemoOffer(UUID id, UUID household, OffsetDateTime at, UUID officer) {}

    public record DemoPlace(int municipality, @Nullable UUID site, String siteName) {}

    /** @param answer accepted, declined or withdrawn */
    public record DemoAnswer(
            String answer,
            OffsetDateTime at,
            @Nullable String reason,
            @Nullable LocalDate movesOn) {}

    /** @param override why a person chose otherwise than was proposed, null when it was proposed */
    public record DemoAnswered(
            DemoOffer offer,
            DemoPlace place,
            DemoAnswer said,
            @Nullable String override) {}

    private static final int AGENCY = 3;
    private static final int PLACES = 3;
    private static final String[] UNTOLD = {};

    private final JdbcTemplate db;
    private final Households households;
    private final Scales scales;

    DemoPlacements(JdbcTemplate db, Households households, Scales scales) {
        this.db = db;
        this.households = households;
        this.scales = scales;
    }

    /** What was compared in those days is not known any more: of such a proposal only the place offered is kept, without points or reasons. */
    public void answered(List<DemoAnswered> all) {
        proposals(all.stream().map(DemoAnswered::offer).toList(), true);
        candidates(all.stream()
                .map(one -> new @Nullable Object[] {
                    one.offer().id(),
                    1,
                    AGENCY,
                    one.place().municipality(),
                    one.place().site(),
                    one.place().siteName(),
                    0,
                    UNTOLD,
                    UNTOLD,
                    null,
                    one.override()
                })
                .toList());
        offers(all.stream().map(one -> row(one.offer(), one.said())).toList());
        db.batchUpdate(
                """
                insert into placement.household_answer (offer_id, household_id, org_id, answer, reason, said_by, made_at, made_by)
                values (?, ?, ?, ?, ?, 'office', ?, ?)
                """,
                all.stream()
                        .filter(one -> !one.said().answer().equals("withdrawn"))
                        .map(DemoPlacements::answer)
                        .toList());
    }

    private static @Nullable Object[] answer(DemoAnswered one) {
        boolean yes = one.said().answer().equals("accepted");
        return new @Nullable Object[] {
            one.offer().id(),
            one.offer().household(),
            AGENCY,
            yes ? "yes" : "no",
            yes ? null : one.said().reason(),
            one.said().at(),
            one.offer().officer()
        };
    }

    /** The best place of today waits for the answer; who fits nowhere has no offer. Municipalities have made their statements before. */
    public void waiting(List<DemoOffer> all) {
        Moment moment = scales.anew();
        CountryNow now = moment.now();
        Weighing weighing = new Weighing(moment);
        Map<UUID, HouseholdCard> cards =
                households
                        .cards(all.stream()
                                .map(one -> new HouseholdId(one.household()))
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(card -> card.id().value(), Function.identity()));
        List<DemoOffer> offered = new ArrayList<>();
        List<@Nullable Object[]> candidates = new ArrayList<>();
        for (DemoOffer offer : all) {
            List<Weighed> best = weighing.of(scales.party(cards.get(offer.household()), now)).stream()
                    .limit(PLACES)
                    .toList();
            for (int at = 0; at < best.size(); at++) {
                candidates.add(row(offer.id(), at + 1, best.get(at)));
            }
            if (!best.isEmpty()) {
                offered.add(offer);
            }
        }
        proposals(offered, false);
        candidates(candidates);
        offers(offered.stream().map(one -> row(one, null)).toList());
    }

    private static @Nullable Object[] row(UUID proposal, int rank, Weighed place) {
        return new @Nullable Object[] {
            proposal,
            rank,
            AGENCY,
            place.municipality(),
            place.site(),
            place.siteName(),
            place.points(),
            place.reasonsFor().toArray(String[]::new),
            place.reasonsAgainst().toArray(String[]::new),
            place.net(),
            null
        };
    }

    private static @Nullable Object[] row(DemoOffer offer, @Nullable DemoAnswer said) {
        return new @Nullable Object[] {
            offer.id(),
            AGENCY,
            offer.household(),
            offer.at(),
            offer.officer(),
            said == null
                    ? "waits_municipality"
                    : said.answer().equals("declined") ? "declined_household" : said.answer(),
            said == null ? null : said.at(),
            said == null ? null : said.movesOn()
        };
    }

    private void proposals(List<DemoOffer> offers, boolean past) {
        db.batchUpdate(
                "insert into placement.proposal (id, org_id, household_id, made_at, made_by, withdrawn_at) values (?, ?, ?, ?, ?, ?)",
                offers.stream()
                        .map(one -> new @Nullable Object[] {
                            one.id(),
                            AGENCY,
                            one.household(),
                            one.at(),
                            one.officer(),
                            past ? one.at().plusDays(1) : null
                        })
                        .toList());
    }

    private void candidates(List<? extends @Nullable Object[]> rows) {
        db.batchUpdate("""
                insert into placement.candidate (proposal_id, rank, org_id, municipality, site_id, site_name, score, reasons_for, reasons_against, net,
                    override_reason)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, rows);
    }

    /** Of a proposal in the demo at most one place was offered, so that the offer has its id. */
    private void offers(List<Object[]> rows) {
        db.batchUpdate("""
                insert into placement.offer (id, org_id, household_id, proposal_id, rank, municipality, offered_at, offered_by, asked_at, due_at,
                    state, ended_at, moves_on)
                select v.id, v.org, v.household, v.id, 1, c.municipality, v.at, v.officer, v.at, v.at + interval '2 days', v.state, v.ended, v.moves
                from (values (cast(? as uuid), cast(? as int), cast(? as uuid), cast(? as timestamptz), cast(? as uuid), ?,
                    cast(? as timestamptz), cast(? as date))) as v (id, org, household, at, officer, state, ended, moves)
                join placement.candidate c on c.proposal_id = v.id and c.rank = 1
                """, rows);
    }
}
