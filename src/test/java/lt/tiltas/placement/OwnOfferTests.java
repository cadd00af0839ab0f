package lt.tiltas.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Role;
import lt.tiltas.placement.offer.Offer;
import lt.tiltas.placement.offer.OfferState;
import lt.tiltas.reception.Houses;
import lt.tiltas.reception.Stays;
import lt.tiltas.registration.Given;
import lt.tiltas.registration.HouseholdCard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The household's own side: it reads, says yes or no, objects; the system moves it in, and nobody decides for it. */
@TiltasTest
class OwnOfferTests {

    @Autowired
    Offered offered;

    @Autowired
    Given given;

    @Autowired
    Houses houses;

    @Autowired
    Stays stays;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    private HouseholdCard family;
    private Officer olha;

    @BeforeEach
    void a_family_on_its_phone() {
        houses.site(21, 4, 4, 4);
        family = given.household(3, "Telefonenko", "Olha", "Maksym");
        olha = offered.newcomer(family);
    }

    @Test
    void it_sees_nothing_before_the_municipality_has_said_that_it_can() {
        offered.offer(family);
        assertThat(offered.get(olha, "/my/offer")).hasStatusOk().bodyText().contains("No place is offered to you now");

        offered.municipalityCan(family);

        assertThat(offered.get(olha, "/my/offer"))
                .hasStatusOk()
                .bodyText()
                .contains("Please answer by", "You are met by", "People decide, not a computer", "Why we offer this");
        assertThat(offered.get(olha, "/my")).bodyText().contains("A place to live is offered to you");
    }

    @Test
    void its_yes_begins_the_stay_and_the_municipality_takes_over() {
        offered.offer(family);
        Offer offer = offered.municipalityCan(family);
        assertThat(offered.post(olha, "/my/offer", "version", "2"))
                .hasStatus(422)
                .bodyText()
                .contains("Choose a day not before");

        assertThat(offered.post(olha, "/my/offer", "version", "2", "movesOn", "2030-01-02"))
                .hasRedirectedUrl("/my");

        Offer accepted = offered.of(family);
        assertThat(accepted.state()).isEqualTo(OfferState.ACCEPTED);
        assertThat(as.run(as.casemanager(offer.where().municipality()), () -> stays.current(family.id())))
                .get()
                .satisfies(stay ->
                        assertThat(stay.municipality()).isEqualTo(offer.where().municipality()));
        assertThat(by(offer)).as("in its own name").isEqualTo(olha.id().toString());
    }

    @Test
    void its_no_frees_the_beds_and_comes_back_to_the_coordinator_with_the_reason() {
        offered.offer(family);
        Offer offer = offered.municipalityCan(family);
        assertThat(offered.get(olha, "/my/offer/refusal"))
                .hasStatusOk()
                .bodyText()
                .contains("What matters most");
        assertThat(offered.post(olha, "/my/offer/refusal", "version", "2"))
                .hasStatus(422)
                .bodyText()
                .contains("Choose what matters most");

        offered.post(
                olha,
                "/my/offer/refusal",
                "version",
                "2",
                "reason",
                "doctor_far",
                "words",
                "Лікар за 60 км",
                "language",
                "uk");

        assertThat(offered.of(family).state()).isEqualTo(OfferState.DECLINED_HOUSEHOLD);
        assertThat(as.run(as.coordinator(), () -> stays.held(family.id()))).isEmpty();
        assertThat(offered.get(as.coordinator(), "/offers/" + offer.id()))
                .bodyText()
                .contains("The doctor is far away", "Лікар за 60 км", "the family itself");
        assertThat(offered.get(as.casemanager(offer.where().municipality()), "/offers/" + offer.id()))
                .as("the municipality reads no words of the household")
                .bodyText()
                .doesNotContain("Лікар", "The doctor is far away");
    }

    @Test
    void an_objection_goes_to_somebody_else_and_the_beds_stay() {
        offered.offer(family);
        Offer offer = offered.municipalityCan(family);
        assertThat(offered.post(olha, "/my/offer/objection", "words", " "))
                .hasStatus(422)
                .bodyText()
                .contains("Say why you object");

        offered.post(olha, "/my/offer/objection", "words", "Бабуся живе далеко");

        assertThat(offered.of(family).state()).isEqualTo(OfferState.OBJECTED);
        assertThat(as.run(as.coordinator(), () -> stays.held(family.id()))).isPresent();
        assertThat(offered.get(olha, "/my/offer/objection"))
                .as("once to an offer")
                .hasStatus(404);
        String objection = "/objections/" + objection(offer);
        assertThat(offered.get(as.coordinator(), objection))
                .hasStatusOk()
                .bodyText()
                .contains("Бабуся живе далеко", "who offered does not decide");
        assertThat(offered.post(as.coordinator(), objection, "answer", "dismissed", "reasons", "Bo ni"))
                .as("who offered")
                .hasStatus(404);

        Officer another = another();
        assertThat(offered.post(another, objection)).hasStatus(422).bodyText().contains("Give the reasons");
        offered.post(another, objection, "answer", "upheld", "reasons", "Шукаємо ближче");

        assertThat(offered.of(family).state()).isEqualTo(OfferState.WITHDRAWN);
        assertThat(as.run(as.coordinator(), () -> stays.held(family.id()))).isEmpty();
        assertThat(offered.get(olha, "/my/offer")).bodyText().doesNotContain("The place is kept for you");
    }

    @Test
    void a_dismissed_objection_gives_the_household_its_time_again() {
        offered.offer(family);
        Offer offer = offered.municipalityCan(family);
        offered.post(olha, "/my/offer/objection", "words", "Далеко");

        offered.post(
                another(), "/objections/" + objection(offer), "answer", "dismissed", "reasons", "Автобус щогодини");

        assertThat(offered.of(family).state()).isEqualTo(OfferState.WAITS_HOUSEHOLD);
        assertThat(offered.get(olha, "/my/offer"))
                .bodyText()
                .contains("The offer stands", "Автобус щогодини", "Yes, I agree");
    }

    @Test
    void after_its_no_it_may_still_object_and_nothing_moves() {
        offered.offer(family);
        Offer offer = offered.municipalityCan(family);
        offered.post(olha, "/my/offer/refusal", "version", "2", "reason", "other");

        assertThat(offered.get(olha, "/my/offer")).bodyText().contains("You said no", "Write an objection");
        offered.post(olha, "/my/offer/objection", "words", "Нас не спитали");

        assertThat(offered.of(family).state()).isEqualTo(OfferState.DECLINED_HOUSEHOLD);
        offered.post(another(), "/objections/" + objection(offer), "answer", "upheld", "reasons", "Ви маєте рацію");
        assertThat(offered.of(family).state()).isEqualTo(OfferState.DECLINED_HOUSEHOLD);
    }

    @Test
    void a_child_reads_and_an_adult_answers() {
        offered.offer(family);
        offered.municipalityCan(family);
        Officer maksym = as.newcomer(family.people().get(1).value());

        assertThat(offered.get(maksym, "/my/offer"))
                .hasStatusOk()
                .bodyText()
                .contains("An adult of your family")
                .doesNotContain("Yes, I agree");
        assertThat(offered.post(maksym, "/my/offer", "version", "2", "movesOn", "2030-01-02"))
                .hasStatus(404);
        assertThat(offered.post(maksym, "/my/offer/refusal", "version", "2", "reason", "other"))
                .hasStatus(404);
        assertThat(offered.of(family).state()).isEqualTo(OfferState.WAITS_HOUSEHOLD);
    }

    @Test
    void nobody_answers_for_another_family() {
        offered.offer(family);
        offered.municipalityCan(family);
        Officer stranger = offered.newcomer(given.household(3, "Susidenko", "Ira"));

        assertThat(offered.get(stranger, "/my/offer")).bodyText().doesNotContain("Yes, I agree");
        assertThat(offered.post(stranger, "/my/offer", "version", "2")).hasStatus(404);
    }

    private Officer another() {
        Officer other = new Officer(
                new UUID(3, 77),
                "coordinator-3-b",
                "coordinator-3-b",
                as.coordinator().organisation(),
                Role.COORDINATOR,
                null);
        as.run(
                Officer.SYSTEM,
                () -> db.sql(
                                "insert into access.account (id, login, name, organisation_id, role) values (?, ?, ?, 3, 'coordinator') on conflict do nothing")
                        .params(other.id(), other.login(), other.name())
                        .update());
        return other;
    }

    private String objection(Offer offer) {
        return as.run(
                Officer.SYSTEM,
                () -> db.sql("select id::text from placement.objection where offer_id = ?")
                        .param(offer.id().value())
                        .query(String.class)
                        .single());
    }

    private String by(Offer offer) {
        return as.run(
                Officer.SYSTEM,
                () -> db.sql("select made_by::text from placement.household_answer where offer_id = ?")
                        .param(offer.id().value())
                        .query(String.class)
                        .single());
    }
}
