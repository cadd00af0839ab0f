package lt.tiltas.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Owner;
import lt.tiltas.access.Role;
import lt.tiltas.placement.offer.Offer;
import lt.tiltas.placement.offer.OfferState;
import lt.tiltas.placement.offer.WatchSilence;
import lt.tiltas.reception.Houses;
import lt.tiltas.reception.Stays;
import lt.tiltas.registration.Given;
import lt.tiltas.registration.HouseholdCard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@TiltasTest
class OfferTests {

    @Autowired
    Offered offered;

    @Autowired
    Given given;

    @Autowired
    Houses houses;

    @Autowired
    Stays stays;

    @Autowired
    WatchSilence silence;

    @Autowired
    Owner owner;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    private HouseholdCard family;

    @BeforeEach
    void a_family_and_a_house_with_room() {
        houses.site(21, 4, 4, 4);
        family = given.household(3, "Siulenko", "Olha", "Maksym");
    }

    @Test
    void the_municipality_is_told_who_would_come_and_no_name() {
        Offer offer = offered.offer(family, "note", "Ramus kiemas būtų gerai");

        assertThat(offered.get(offered.municipality(family), "/offers?show=asked"))
                .hasStatusOk()
                .bodyText()
                .contains("A family of 2", "/offers/" + offer.id())
                .doesNotContain("Siulenko");
        assertThat(offered.get(offered.municipality(family), "/offers/" + offer.id()))
                .hasStatusOk()
                .bodyText()
                .contains("Can you take this family in?", "Ramus kiemas")
                .doesNotContain("Siulenko", "Olha");
        assertThat(offered.get(as.casemanager(27 == offer.where().municipality() ? 46 : 27), "/offers/" + offer.id()))
                .hasStatus(404);
        assertThat(looks(offer)).contains("VIEW_OFFER");
    }

    @Test
    void the_notice_is_on_the_desk_of_the_municipality_at_once() {
        offered.offer(family);

        assertThat(offered.get(offered.municipality(family), "/desk"))
                .bodyText()
                .contains("offered to your municipality");
    }

    @Test
    void cannot_says_why_and_frees_the_beds_at_once() {
        Offer offer = offered.offer(family);
        String answer = "/offers/" + offer.id() + "/municipality-answer";
        assertThat(offered.post(offered.municipality(family), answer, "version", "1"))
                .hasStatus(422)
                .bodyText()
                .contains("Choose whether you can take the family in");
        assertThat(offered.post(offered.municipality(family), answer, "answer", "can", "version", "1"))
                .hasStatus(422)
                .bodyText()
                .contains("Give the day from which the family can come", "Say who meets the family");
        assertThat(offered.post(offered.municipality(family), answer, "answer", "cannot", "version", "1"))
                .hasStatus(422)
                .bodyText()
                .contains("Choose why you cannot");

        offered.post(offered.municipality(family), answer, "answer", "cannot", "reason", "no_staff", "version", "1");

        assertThat(offered.of(family).state()).isEqualTo(OfferState.DECLINED_MUNICIPALITY);
        assertThat(as.run(as.coordinator(), () -> stays.held(family.id()))).isEmpty();
        assertThat(offered.get(as.coordinator(), "/offers/" + offer.id()))
                .bodyText()
                .contains("Not enough case managers");
        assertThat(offered.get(offered.municipality(family), "/offers/" + offer.id()))
                .as("what it was told is gone with its no")
                .bodyText()
                .doesNotContain("Who would come");
    }

    @Test
    void an_answer_given_twice_counts_once() {
        Offer offer = offered.offer(family);
        offered.municipalityCan(family);

        assertThat(offered.post(
                        offered.municipality(family),
                        "/offers/" + offer.id() + "/municipality-answer",
                        "answer",
                        "cannot",
                        "reason",
                        "no_staff",
                        "version",
                        "1"))
                .hasStatus(404);
        assertThat(offered.of(family).state()).isEqualTo(OfferState.WAITS_HOUSEHOLD);
    }

    @Test
    void beds_are_held_until_the_last_answer_and_longer() {
        offered.offer(family);
        OffsetDateTime first = heldUntil();
        assertThat(first).isAfter(offered.of(family).course().dueAt());

        offered.municipalityCan(family);

        assertThat(heldUntil())
                .isAfterOrEqualTo(first)
                .isAfter(offered.of(family).course().dueAt());
    }

    @Test
    void where_the_household_is_asked_first_the_municipality_is_asked_second_and_then_they_move() {
        Offer offer = offered.offer(family, "first", "household");
        assertThat(offer.state()).isEqualTo(OfferState.WAITS_HOUSEHOLD);
        offered.post(
                as.coordinator(),
                "/households/" + family.id() + "/placement/answer",
                "answer",
                "accepted",
                "version",
                "1");
        assertThat(offered.of(family).state()).isEqualTo(OfferState.WAITS_MUNICIPALITY);

        Offer accepted = offered.municipalityCan(family);

        assertThat(accepted.state()).isEqualTo(OfferState.ACCEPTED);
        assertThat(as.run(as.casemanager(accepted.where().municipality()), () -> stays.current(family.id())))
                .isPresent();
        assertThat(offered.get(as.casemanager(accepted.where().municipality()), "/offers/" + offer.id()))
                .bodyText()
                .contains("Siulenko");
    }

    @Test
    void an_offer_taken_back_frees_the_beds_and_says_why() {
        Offer offer = offered.offer(family);
        offered.post(as.coordinator(), "/offers/" + offer.id() + "/withdrawal", "version", "1");
        assertThat(offered.of(family).isOpen()).isTrue();

        offered.post(as.coordinator(), "/offers/" + offer.id() + "/withdrawal", "version", "1", "why", "mistake");

        assertThat(offered.of(family).state()).isEqualTo(OfferState.WITHDRAWN);
        assertThat(as.run(as.coordinator(), () -> stays.held(family.id()))).isEmpty();
        assertThat(offered.get(as.coordinator(), "/offers/" + offer.id()))
                .bodyText()
                .contains("The offer was withdrawn", "A mistake");
    }

    @Test
    void silence_is_handed_to_the_agency_and_decides_nothing() {
        Offer offer = offered.offer(family);
        late(offer);

        as.run(Officer.SYSTEM, () -> silence.watch());

        Offer after = offered.of(family);
        assertThat(after.state()).isEqualTo(OfferState.WAITS_MUNICIPALITY);
        assertThat(after.course().escalatedAt()).isNotNull();
        assertThat(as.run(as.coordinator(), () -> stays.held(family.id()))).isPresent();
        assertThat(offered.get(as.coordinator(), "/offers?show=late"))
                .bodyText()
                .contains("Siulenko", "Handed to the Agency", "Which municipality is late");
    }

    @Test
    void silence_ends_an_offer_only_where_a_dated_rule_says_so() throws SQLException {
        Offer offer = offered.offer(family);
        offered.municipalityCan(family);
        late(offered.of(family));
        owner.run("insert into placement.silence values ('household', current_date - 1, 'expire', 'test', 'U')");
        try {
            as.run(Officer.SYSTEM, () -> silence.watch());
        } finally {
            owner.run("insert into placement.silence values ('household', current_date, 'escalate', 'test', 'U')");
        }
        assertThat(offered.of(family).state()).isEqualTo(OfferState.EXPIRED);
        assertThat(as.run(as.coordinator(), () -> stays.held(family.id()))).isEmpty();
        assertThat(offer.id()).isEqualTo(offered.of(family).id());
    }

    @Test
    void a_hidden_family_is_hidden_with_its_offer() {
        Offer offer = offered.offer(family);
        as.run(
                Officer.SYSTEM,
                () -> db.sql(
                                "insert into registration.protection (id, person_id, basis, org_id, made_by) values (gen_random_uuid(), ?, 'test', 3, access.officer())")
                        .param(family.people().getFirst().value())
                        .update());

        assertThat(offered.get(offered.municipality(family), "/offers/" + offer.id()))
                .hasStatus(404);
        assertThat(offered.get(as.coordinator(), "/offers/" + offer.id())).hasStatusOk();
        assertThat(offered.post(
                        as.coordinator(),
                        "/offers/" + offer.id() + "/municipality-answer",
                        "answer",
                        "can",
                        "fromOn",
                        "2030-01-02",
                        "contact",
                        "Rasa",
                        "version",
                        "1"))
                .as("by telephone, too far ahead")
                .hasStatus(422);
        assertThat(offered.get(as.at(46, Role.COORDINATOR), "/offers?show=late"))
                .bodyText()
                .doesNotContain("Siulenko");
    }

    @Test
    void the_letter_is_a_page_of_paper_in_two_languages() {
        Offer offer = offered.offer(family);
        offered.municipalityCan(family);

        var letter = offered.get(as.coordinator(), "/offers/" + offer.id() + "/letter");

        assertThat(letter).hasStatusOk().hasContentType("application/pdf");
    }

    private void late(Offer offer) {
        as.run(
                Officer.SYSTEM,
                () -> db.sql("update placement.offer set due_at = clock_timestamp() - interval '1 hour' where id = ?")
                        .param(offer.id().value())
                        .update());
    }

    private OffsetDateTime heldUntil() {
        return as.run(
                Officer.SYSTEM,
                () -> db.sql("select min(hold_until) from reception.stay where household_id = ? and state = 'hold'")
                        .param(family.id().value())
                        .query(OffsetDateTime.class)
                        .single());
    }

    private List<String> looks(Offer offer) {
        return as.run(
                Officer.SYSTEM,
                () -> db.sql("""
                select l.action from access.look l join access.look_subject s on s.look_id = l.id where s.person_id = ? and l.organisation_id = ?
                """)
                        .params(
                                family.people().getFirst().value(),
                                offer.where().municipality())
                        .query(String.class)
                        .list());
    }
}
