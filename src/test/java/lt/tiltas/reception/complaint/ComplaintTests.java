package lt.tiltas.reception.complaint;

import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Role;
import lt.tiltas.reception.Houses;
import lt.tiltas.reception.SiteId;
import lt.tiltas.registration.Given;
import lt.tiltas.registration.HouseholdCard;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Whoever complains is heard, answered, and heard by the next one up when that is needed. */
@TiltasTest
class ComplaintTests {

    private static final int NGO = 103;

    @Autowired
    LodgeComplaint lodgeComplaint;

    @Autowired
    MoveComplaint moveComplaint;

    @Autowired
    OpenComplaint openComplaint;

    @Autowired
    EscalateLate escalateLate;

    @Autowired
    Houses houses;

    @Autowired
    Given given;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    @Autowired
    MockMvcTester mvc;

    private SiteId site;
    private HouseholdCard family;
    private Officer oksana;
    private Officer partner;
    private Officer rasa;
    private Officer andrius;

    @BeforeEach
    void a_house_of_a_partner_in_kaunas() {
        as.run(Officer.SYSTEM, () -> db.sql("""
                insert into access.organisation (id, kind, name_lt, name_en, name_uk, name_ru)
                values (103, 'partner', 'Globa', 'Care', 'Турбота', 'Забота') on conflict do nothing
                """).update());
        site = houses.siteOf(NGO, 19, 2);
        family = given.household(19, "Skarhenko", "Oksana", "Danylo");
        oksana = as.newcomer(family.people().getFirst().value());
        partner = as.at(NGO, Role.PARTNER);
        rasa = as.casemanager(19);
        andrius = as.coordinator();
    }

    @Test
    void a_complaint_goes_to_the_house_and_is_answered_in_the_person_s_language() {
        ComplaintId id = lodge("food", false);
        assertThat(as.run(partner, () -> openComplaint.open(id, partner))
                        .complaint()
                        .about()
                        .org())
                .isEqualTo(NGO);

        assertThat(move(id, Step.ACKNOWLEDGE, null, 1, partner)).isInstanceOf(MoveComplaint.Outcome.Moved.class);
        assertThat(move(id, Step.ANSWER, " ", 2, partner)).isEqualTo(new MoveComplaint.Outcome.WordsMissing());
        move(id, Step.ANSWER, "Дякуємо", 2, partner);

        Complaint seen = as.run(oksana, () -> openComplaint.open(id, oksana)).complaint();
        assertThat(seen.answer()).satisfies(answer -> {
            assertThat(answer.words()).isEqualTo("Дякуємо");
            assertThat(answer.language()).isEqualTo("uk");
        });
        assertThat(move(id, Step.ACCEPT, null, 3, oksana)).isEqualTo(new MoveComplaint.Outcome.Moved(Step.ACCEPT, NGO));
    }

    @Test
    void what_is_about_staff_is_never_seen_by_them_and_goes_one_step_up() {
        ComplaintId id = lodge("staff", false);

        assertThatThrownBy(() -> as.run(partner, () -> openComplaint.open(id, partner)))
                .isInstanceOf(NotHere.class);
        assertThat(count("complaint where id = ?", partner, id)).isZero();
        assertThat(count("complaint_event where complaint_id = ?", partner, id)).isZero();
        assertThat(count("complaint_person where complaint_id = ?", partner, id))
                .isZero();
        assertThat(as.run(rasa, () -> openComplaint.open(id, rasa)).who()).isNotNull();
        assertThatThrownBy(() -> as.run(
                        Officer.SYSTEM,
                        () -> db.sql("update reception.complaint set org_id = about_org where id = ?")
                                .param(id.value())
                                .update()))
                .hasMessageContaining("complaint_about_staff_goes_past_them");
    }

    @Test
    void of_the_municipality_s_own_staff_the_agency_hears_and_of_the_agency_s_the_ministry() {
        SiteId own = houses.site(19, 1);
        SiteId centre = houses.siteOf(3, 46, 1);

        assertThat(lodged(own, true)).isEqualTo(3);
        assertThat(lodged(centre, true)).isEqualTo(1);
        assertThat(lodged(centre, false)).isEqualTo(3);
    }

    @Test
    void an_officer_of_the_house_writes_down_what_is_about_its_staff_and_sees_it_no_more() {
        SiteId own = houses.site(19, 1);
        var form = new ComplaintForm(
                own.value(),
                "staff",
                true,
                "šaukia",
                "lt",
                family.people().getFirst().value(),
                UUID.randomUUID());

        var outcome = as.run(rasa, () -> lodgeComplaint.paper(family.id(), form, rasa));

        assertThat(outcome).isEqualTo(new LodgeComplaint.Outcome.Lodged(new ComplaintId(form.sent()), 3, false));
        assertThat(as.run(andrius, () -> openComplaint.open(new ComplaintId(form.sent()), andrius))
                        .complaint()
                        .about()
                        .staff())
                .isTrue();
        assertThat(as.run(rasa, () -> openComplaint.of(family.id(), rasa)).complaints())
                .isEmpty();
    }

    @Test
    void what_nobody_answers_in_time_is_passed_up_by_itself_and_stays_late_at_the_top() {
        ComplaintId id = lodge("food", false);
        for (int org : List.of(19, 3, 1, 1)) {
            as.run(
                    Officer.SYSTEM,
                    () -> db.sql("update reception.complaint set acknowledge_by = date '2026-01-02' where id = ?")
                            .param(id.value())
                            .update());
            as.run(Officer.SYSTEM, escalateLate::everywhere);
            Complaint now = as.run(oksana, () -> openComplaint.open(id, oksana)).complaint();
            assertThat(now.about().org()).isEqualTo(org);
        }
        assertThat(as.run(partner, () -> openComplaint.open(id, partner)).desk().mine())
                .as("whoever had it still reads it and answers no more")
                .isFalse();
        assertThatThrownBy(() -> move(id, Step.ANSWER, "vėlu", 4, partner)).isInstanceOf(NotHere.class);
    }

    @Test
    void not_content_with_the_answer_the_next_one_up_looks_at_it() {
        ComplaintId id = lodge("food", false);
        move(id, Step.ANSWER, "Atsakymas", 1, partner);

        assertThat(move(id, Step.APPEAL, "ні", 2, oksana)).isEqualTo(new MoveComplaint.Outcome.Moved(Step.APPEAL, 19));
        assertThat(move(id, Step.APPEAL, "ні", 2, oksana))
                .as("sent twice")
                .isEqualTo(new MoveComplaint.Outcome.Moved(Step.APPEAL, 19));
        assertThat(as.run(rasa, () -> openComplaint.open(id, rasa)).complaint().state())
                .isEqualTo(Step.State.APPEALED);
    }

    @Test
    void a_stranger_and_a_neighbour_see_nothing() {
        ComplaintId id = lodge("food", false);
        Officer neighbour = as.newcomer(
                given.household(19, "Susidenko", "Ira").people().getFirst().value());

        for (Officer stranger : List.of(as.casemanager(21), as.registrar(), as.at(19, Role.DPO), neighbour)) {
            assertThat(count("complaint where id = ?", stranger, id))
                    .as(stranger.role().code())
                    .isZero();
        }
    }

    @Test
    void whoever_does_not_see_the_family_hears_the_complaint_and_not_of_whom() {
        HouseholdCard elsewhere = given.household(21, "Inshenko", "Mariia");
        Officer mariia = as.newcomer(elsewhere.people().getFirst().value());
        ComplaintId id =
                as.run(mariia, () -> lodgedBy(mariia, site, "food", false)).id();

        assertThat(as.run(partner, () -> openComplaint.open(id, partner)).who()).isNull();
        assertThat(mvc.get().uri("/complaints/" + id).with(signedIn(partner)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Inshenko");
    }

    @Test
    void the_pages_tell_in_the_person_s_language() {
        assertThat(mvc.post()
                        .uri("/my/complaints?language=uk")
                        .locale(Locale.of("uk"))
                        .with(signedIn(oksana))
                        .with(csrf())
                        .param("sent", UUID.randomUUID().toString()))
                .hasStatus(422)
                .bodyText()
                .contains("Напишіть, що сталося");
        ComplaintId id = lodge("hygiene", false);
        assertThat(mvc.get().uri("/my/complaints/" + id).locale(Locale.of("uk")).with(signedIn(oksana)))
                .hasStatusOk()
                .bodyText()
                .contains("Отримали", "їжа холодна");
        for (String page : List.of(
                "/complaints",
                "/complaints?show=done",
                "/complaints/posters",
                "/sites/" + site + "/complaints/poster",
                "/households/" + family.id() + "/complaints")) {
            assertThat(mvc.get().uri(page).with(signedIn(rasa))).as(page).hasStatusOk();
        }
        assertThat(mvc.get().uri("/complaint-figures").with(signedIn(as.at(1, Role.ANALYST))))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Skarhenko", "їжа");
    }

    private ComplaintId lodge(String category, boolean staff) {
        return as.run(oksana, () -> lodgedBy(oksana, site, category, staff)).id();
    }

    private int lodged(SiteId about, boolean staff) {
        return as.run(oksana, () -> lodgedBy(oksana, about, "food", staff)).to();
    }

    private LodgeComplaint.Outcome.Lodged lodgedBy(Officer who, SiteId about, String category, boolean staff) {
        var form = new ComplaintForm(about.value(), category, staff, "їжа холодна", null, null, UUID.randomUUID());
        return (LodgeComplaint.Outcome.Lodged) lodgeComplaint.own(form, "uk", who);
    }

    private MoveComplaint.Outcome move(
            ComplaintId id, Step step, @Nullable String words, int version, Officer officer) {
        return as.run(officer, () -> moveComplaint.move(id, new StepForm(step, words, null, version), officer));
    }

    private int count(String what, Officer officer, ComplaintId id) {
        return as.run(
                officer,
                () -> db.sql("select count(*) from reception." + what)
                        .param(id.value())
                        .query(Integer.class)
                        .single());
    }
}
