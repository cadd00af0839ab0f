package lt.tiltas.permits.asylum;

import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.AsylumCaseId;
import lt.tiltas.permits.GivenPermits;
import lt.tiltas.permits.UnitId;
import lt.tiltas.permits.unit.PlanSlots;
import lt.tiltas.permits.visit.Appointment;
import lt.tiltas.permits.visit.Choice;
import lt.tiltas.permits.visit.Chosen;
import lt.tiltas.permits.visit.Given;
import lt.tiltas.registration.HouseholdCard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A time for lodging is given, moved and given back as any other, and nobody outside asylum reads what it is for. */
@TiltasTest
class LodgingTests {

    private static final Choice.Ask ANY = new Choice.Ask("0a110000-0000-4000-8000-000000000003", null, false);

    @Autowired
    lt.tiltas.registration.Given given;

    @Autowired
    GivenPermits givenPermits;

    @Autowired
    As as;

    @Autowired
    BeginCase beginCase;

    @Autowired
    MoveCase moveCase;

    @Autowired
    BookLodging bookLodging;

    @Autowired
    PlanSlots plan;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient db;

    @Autowired
    MockMvcTester mvc;

    HouseholdCard household;
    Officer appointed;
    Officer other;
    AsylumCaseId mother;
    AsylumCaseId son;

    @BeforeEach
    void two_of_a_family_are_registered() {
        as.run(Officer.SYSTEM, plan::plan);
        household = given.household(19, "Pateikenko", "Oksana", "Danylo", "Olha");
        other = as.registrar();
        appointed = givenPermits.colleague("asta");
        as.run(
                Officer.SYSTEM,
                () -> db.sql("""
                        insert into permits.asylum_officer (officer_id, org_id, appointed_on, appointed_by) values (?, 2, ?, ?) on conflict do nothing
                        """)
                        .params(appointed.id(), LocalDate.now(clock), Officer.SYSTEM.id())
                        .update());
        mother = registered(0);
        son = registered(1);
    }

    @Test
    void one_time_serves_all_of_a_family_who_lodge_at_a_desk_that_takes_applications() {
        BookLodging.Page page = open();
        assertThat(page.people()).isEqualTo(2);
        assertThat(page.choice().purpose().minutes()).isEqualTo(60);
        assertThat(page.clock().orElseThrow().clock().rule()).isEqualTo("asylum.lodge");
        assertThat(page.tooLate()).isFalse();
        assertThat(page(mother, appointed)).contains("Pateikti iki", "Siūloma diena");

        Appointment visit = book(page);

        assertThat(visit.careful()).isTrue();
        assertThat(as.run(
                        Officer.SYSTEM,
                        () -> db.sql("""
                        select d.skills @> array['lodging'] and upper(a.during) - lower(a.during) = interval '1 hour' from permits.appointment a
                        join permits.unit_desk d on d.unit_id = a.unit_id and d.number = a.lane where a.id = ?
                        """)
                                .param(visit.id().value())
                                .query(Boolean.class)
                                .single()))
                .isTrue();
        assertThat(as.run(appointed, () -> cases(visit))).containsExactlyInAnyOrder(mother.value(), son.value());
        assertThat(page(son, appointed)).contains("Šeima jau turi vizitą");
        assertThat(mvc.get().uri("/asylum/cases/" + son + "?language=lt").with(signedIn(appointed)))
                .hasStatusOk()
                .bodyText()
                .contains("Prašymo pateikimo laikas", "Perkelti arba atšaukti")
                .doesNotContain("Užrašyti prašymo pateikimo laiką");
    }

    @Test
    void whoever_is_not_appointed_sees_that_the_family_comes_and_not_why() {
        Appointment visit = book(open());

        assertThat(as.run(other, () -> cases(visit))).isEmpty();
        assertThat(purpose(visit, other)).isEqualTo("other");
        assertThat(purpose(visit, appointed)).isEqualTo("other");
        assertThat(visits(other)).contains("Kitas reikalas dėl leidimo").doesNotContain("Prieglobsčio prašymo");
        assertThat(visits(appointed)).contains("Prieglobsčio prašymo pateikimas");
        assertThat(mvc.get().uri("/asylum/cases/" + mother + "/visit").with(signedIn(other)))
                .hasStatus(404);
        assertThat(mvc.post()
                        .uri("/asylum/cases/" + mother + "/visit")
                        .with(signedIn(other))
                        .with(csrf())
                        .param("key", UUID.randomUUID().toString())
                        .param("unit", ANY.unit())
                        .param("at", "2026-12-01T08:00:00Z"))
                .hasStatus(404);
        Officer self = as.newcomer(household.people().getFirst().value());
        Officer third = as.newcomer(household.people().get(2).value());
        assertThat(as.run(self, () -> cases(visit))).containsExactly(mother.value());
        assertThat(as.run(third, () -> cases(visit))).isEmpty();
        assertThatThrownBy(() -> as.run(other, () -> bookLodging.open(mother, ANY, other)))
                .isInstanceOf(NotHere.class);
    }

    @Test
    void it_is_moved_by_anybody_who_moves_visits_and_keeps_its_length_and_its_kind_of_desk() {
        Appointment visit = book(open());

        String moving = "/households/" + household.id() + "/visits?moving=true&language=lt";
        assertThat(mvc.get().uri(moving).with(signedIn(other)))
                .hasStatusOk()
                .bodyText()
                .contains("reikia 60 min.", "Kitas reikalas dėl leidimo")
                .doesNotContain("Prieglobsčio prašymo");
        String at = open().choice().times().getLast().at().toInstant().toString();
        post(
                "/appointments/" + visit.id() + "/time",
                "version",
                1,
                "household",
                household.id(),
                "unit",
                ANY.unit(),
                "at",
                at);

        assertThat(as.run(
                        appointed,
                        () -> db.sql("""
                        select upper(during) - lower(during) = interval '1 hour' and lane = 1 and version = 2 from permits.appointment
                        where id = ? and lower(during) = cast(? as timestamptz)
                        """)
                                .params(visit.id().value(), at)
                                .query(Boolean.class)
                                .single()))
                .isTrue();
        assertThatThrownBy(() -> as.run(
                        Officer.SYSTEM,
                        () -> db.sql("update permits.appointment set lane = 2 where id = ?")
                                .param(visit.id().value())
                                .update()))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("lodging_has_its_desk");
        post("/appointments/" + visit.id() + "/cancellation", "version", "2");
        assertThat(open().choice().mayChoose()).isTrue();
    }

    @Test
    void it_is_called_by_an_appointed_officer_at_a_desk_that_takes_applications_and_by_no_other() {
        Appointment visit = book(open());
        as.run(Officer.SYSTEM, () -> db.sql("""
                        update permits.appointment set on_day = current_date, during = tstzrange(t.at, t.at + interval '1 hour'),
                            state = 'checked_in', number = 900, came_at = clock_timestamp(), lane = 1
                        from (select current_date + time '22:00' as at) t where id = ?
                        """).param(visit.id().value()).update());

        call(1, other);
        assertThat(state(visit)).isEqualTo("checked_in");
        call(2, appointed);
        assertThat(state(visit)).isEqualTo("checked_in");
        call(1, appointed);
        assertThat(state(visit)).isEqualTo("called");
        assertThat(desk(1, appointed)).contains("Prieglobsčio prašymo pateikimas");
        assertThat(desk(1, other)).doesNotContain("Prieglobsčio prašymo");
        as.run(
                Officer.SYSTEM,
                () -> db.sql("update permits.appointment set state = 'served' where id = ?")
                        .param(visit.id().value())
                        .update());
    }

    @Test
    void a_shut_day_gives_it_another_time_that_is_for_the_same_cases() {
        Appointment lost = book(open());

        post(
                "/units/" + ANY.unit() + "/openings",
                "what",
                "day",
                "day",
                lost.times().on(),
                "opens",
                "",
                "closes",
                "",
                "reason",
                "works");

        assertThat(state(lost)).isEqualTo("cancelled_by_office");
        Appointment again = open().choice().visit().orElseThrow();
        assertThat(again.id()).isNotEqualTo(lost.id());
        assertThat(as.run(appointed, () -> cases(again))).containsExactlyInAnyOrder(mother.value(), son.value());
        assertThat(purpose(again, other)).isEqualTo("other");
    }

    private void post(String uri, Object... fields) {
        var post = mvc.post().uri(uri).with(signedIn(other)).with(csrf());
        for (int n = 0; n < fields.length; n += 2) {
            post = post.param(fields[n].toString(), fields[n + 1].toString());
        }
        assertThat(post).hasStatus3xxRedirection();
    }

    private void call(int desk, Officer officer) {
        assertThat(mvc.post()
                        .uri("/units/" + ANY.unit() + "/calls")
                        .with(signedIn(officer))
                        .with(csrf())
                        .param("key", UUID.randomUUID().toString())
                        .param("desk", String.valueOf(desk)))
                .hasStatus3xxRedirection();
    }

    private String state(Appointment visit) {
        return as.run(
                other,
                () -> db.sql("select state from permits.appointment where id = ?")
                        .param(visit.id().value())
                        .query(String.class)
                        .single());
    }

    private String desk(int desk, Officer officer) {
        return text("/permits/desk?unit=" + ANY.unit() + "&desk=" + desk + "&language=lt", officer);
    }

    private String visits(Officer officer) {
        return text("/households/" + household.id() + "/visits?language=lt", officer);
    }

    private String page(AsylumCaseId id, Officer officer) {
        return text("/asylum/cases/" + id + "/visit?unit=" + ANY.unit() + "&language=lt", officer);
    }

    private String text(String uri, Officer officer) {
        var answer = mvc.get().uri(uri).with(signedIn(officer));
        assertThat(answer).hasStatusOk();
        return new String(answer.exchange().getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private List<UUID> cases(Appointment visit) {
        return db.sql("select case_id from permits.lodging_visit where appointment_id = ?")
                .param(visit.id().value())
                .query(UUID.class)
                .list();
    }

    private String purpose(Appointment visit, Officer officer) {
        return as.run(
                officer,
                () -> db.sql("select purpose from permits.appointment where id = ?")
                        .param(visit.id().value())
                        .query(String.class)
                        .single());
    }

    private BookLodging.Page open() {
        return as.run(appointed, () -> bookLodging.open(mother, ANY, appointed));
    }

    private Appointment book(BookLodging.Page page) {
        var chosen = new Chosen(
                UUID.randomUUID(),
                UnitId.of(ANY.unit()),
                page.choice().times().getFirst().at());
        return ((Given.Has) as.run(appointed, () -> bookLodging.book(mother, chosen, appointed))).visit();
    }

    private AsylumCaseId registered(int person) {
        var form = new AsylumCase.New(household.people().get(person).value(), LocalDate.now(clock));
        AsylumCaseId id = ((BeginCase.Outcome.Begun) as.run(appointed, () -> beginCase.begin(form, appointed))).id();
        as.run(appointed, () -> moveCase.move(id, new AsylumCase.Move(AsylumStep.REGISTER, null, 1), appointed));
        return id;
    }
}
