package lt.tiltas.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.placement.DemoPlacements.DemoAnswer;
import lt.tiltas.placement.DemoPlacements.DemoAnswered;
import lt.tiltas.placement.DemoPlacements.DemoOffer;
import lt.tiltas.placement.DemoPlacements.DemoPlace;
import lt.tiltas.placement.proposal.Scales;
import lt.tiltas.placement.proposal.Weighing;
import lt.tiltas.reception.Houses;
import lt.tiltas.registration.Given;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.Households;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

@TiltasTest
class DemoPlacementsTests {

    @Autowired
    Given given;

    @Autowired
    Houses houses;

    @Autowired
    As as;

    @Autowired
    JdbcTemplate template;

    @Autowired
    Households households;

    @Autowired
    Scales scales;

    @Autowired
    JdbcClient db;

    @Autowired
    Clock clock;

    @Test
    void what_waits_is_ranked_as_on_the_page_and_of_what_was_answered_nothing_is_made_up() {
        houses.site(21, 4, 4);
        DemoOffer open = offer();
        DemoOffer past = offer();
        var said = new DemoAnswer("declined", past.at().plusHours(3), "wants_city", null);
        var demo = new DemoPlacements(template, households, scales);

        as.run(Officer.SYSTEM, () -> {
            var now = scales.anew();
            demo.waiting(List.of(open));
            demo.answered(List.of(new DemoAnswered(past, new DemoPlace(27, null, ""), said, null)));
            assertThat(candidates(open))
                    .isEqualTo(new Weighing(now)
                                    .of(scales.party(
                                            households
                                                    .cards(List.of(new HouseholdId(open.household())))
                                                    .getFirst(),
                                            now.now()))
                                    .stream()
                                    .limit(3)
                                    .map(place -> place.municipality() + " " + place.points() + " " + place.reasonsFor()
                                            + place.reasonsAgainst())
                                    .toList())
                    .isNotEmpty();
            assertThat(candidates(past)).containsExactly("27 0 [][]");
        });
    }

    private DemoOffer offer() {
        UUID household = given.household(3, "Rankenko", "Olha", "Taras").id().value();
        return new DemoOffer(
                UUID.randomUUID(), household, OffsetDateTime.now(clock).minusDays(1), Officer.SYSTEM.id());
    }

    private List<String> candidates(DemoOffer offer) {
        return db.sql("""
                select municipality || ' ' || score || ' [' || array_to_string(reasons_for, ', ') || ']['
                    || array_to_string(reasons_against, ', ') || ']'
                from placement.candidate where proposal_id = ? order by rank
                """).param(offer.id()).query(String.class).list();
    }
}
