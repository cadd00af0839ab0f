package lt.tiltas.permits.mass;

import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Role;
import lt.tiltas.permits.GivenPermits;
import lt.tiltas.permits.MassLetterId;
import lt.tiltas.permits.mass.WriteToMany.Outcome;
import lt.tiltas.registration.Given;
import lt.tiltas.registration.HouseholdCard;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A group of its own for each test, by days of its own: those whose permits an act carries on. */
@Component
class GivenMass {

    private static final int APART = 200;

    @Autowired
    Given given;

    @Autowired
    GivenPermits givenPermits;

    @Autowired
    As as;

    @Autowired
    WriteToMany writeToMany;

    @Autowired
    MassLetters massLetters;

    @Autowired
    ObjectProvider<MockMvcTester> mvc;

    @Autowired
    JdbcClient db;

    @Autowired
    Clock clock;

    private int tests;
    LocalDate today;
    LocalDate day;
    Officer first;
    Officer second;
    UUID act;

    void begin() {
        today = LocalDate.now(clock);
        day = today.plusDays((long) APART * ++tests);
        first = as.registrar();
        second = givenPermits.colleague("rasa");
        act = prolonged();
    }

    /** Other tests count on permits that hold as printed. */
    void takenBack() {
        as.run(as.at(1, Role.ADMIN), () -> db.sql("""
                update permits.prolongation set taken_back_by = access.officer(), taken_back_at = now(), taken_back_why = 'bandymas'
                where taken_back_at is null and ground = 'study'
                """).update());
    }

    HouseholdCard family(String surname, String... names) {
        HouseholdCard family = given.household(19, surname, names);
        for (int member = 0; member < names.length; member++) {
            UUID person = family.people().get(member).value();
            as.run(Officer.SYSTEM, () -> {
                db.sql("""
                        with made as (
                            insert into permits.application (org_id, household_id, person_id, filed_by, kind, ground, state, submitted_on,
                                attended_on, decide_by, due_on, decided_on, opened_by, opened_by_org)
                            values (2, :household, :person, :adult, 'after_protection', 'study', 'granted', :today, :today, :today, :today,
                                :today, :officer, 2) returning id)
                        insert into permits.permit (org_id, household_id, person_id, application_id, ground, valid, granted_by)
                        select 2, :household, :person, id, 'study', daterange(:from, :until, '[]'), :officer from made
                        """)
                        .param("household", family.id().value())
                        .param("person", person)
                        .param("adult", family.people().getFirst().value())
                        .param("today", today)
                        .param("from", day.minusDays(30))
                        .param("until", day.plusDays(20))
                        .param("officer", Officer.SYSTEM.id())
                        .update();
            });
        }
        return family;
    }

    UUID prolonged() {
        UUID id = UUID.randomUUID();
        as.run(Officer.SYSTEM, () -> {
            db.sql("""
                    insert into permits.prolongation (id, ground, valid_on, to_on, act, article, certainty, checked_on, entered_by, approved_by,
                        approved_at)
                    values (?, 'study', ?, ?, 'Nutarimas 7', '2 str.', 'V', ?, ?, ?, now())
                    """)
                    .params(id, day, day.plusDays(100), today, UUID.randomUUID(), UUID.randomUUID())
                    .update();
        });
        return id;
    }

    /** Its act is taken back first: those permits end as printed. */
    UUID round(HouseholdCard family) {
        takenBack();
        UUID id = UUID.randomUUID();
        as.run(Officer.SYSTEM, () -> {
            db.sql("""
                    insert into permits.campaign (id, org_id, ground, ends_on, opens_on, closes_on, state, prolonged, exchanged, other, take_up,
                        second_visits, desk_share, extra_desks, overtime, examiners, deciders, planned_by, approved_by, approved_at)
                    values (?, 2, 'study', ?, ?, ?, 'inviting', 0, 100, 0, 90, 10, 100, 0, 0, 1, 1, ?, ?, now())
                    """)
                    .params(id, day.plusDays(20), day.minusDays(20), day, UUID.randomUUID(), UUID.randomUUID())
                    .update();
            db.sql("""
                    insert into permits.campaign_window (campaign_id, household_id, org_id, number, opens_on, closes_on, people, minutes, invited_on)
                    values (?, ?, 2, 0, ?, ?, 3, 25, ?)
                    """)
                    .params(id, family.id().value(), day.minusDays(20), day.minusDays(16), today)
                    .update();
        });
        return id;
    }

    MassLetterId proposed() {
        return proposed("prolonged:" + act);
    }

    MassLetterId proposed(String group) {
        return ((Outcome.Proposed) as.run(first, () -> writeToMany.propose(group, first))).id();
    }

    Outcome move(MassLetterId id, MassStep step, Officer officer) {
        return as.run(officer, () -> writeToMany.move(id, step, letter(id).version(), officer));
    }

    MassLetter letter(MassLetterId id) {
        return massLetters.find(id, first).orElseThrow();
    }

    void batch(MassLetterId id, String action) {
        assertThat(mvc.getObject()
                        .post()
                        .uri("/permits/mass-letters/" + id + "/batches")
                        .param("batch", "1")
                        .param("action", action)
                        .with(signedIn(first))
                        .with(csrf()))
                .hasRedirectedUrl("/permits/mass-letters/" + id + "#batches");
    }

    List<String> letters(HouseholdCard family) {
        return as.run(
                first,
                () -> db.sql("""
                        select kind || ' ' || state || ' ' || coalesce(channel, '-') || ' ' || coalesce(batch::text, '-') || ' ' || version || ' ' || until_on
                        from permits.letter where household_id = ?
                        """).param(family.id().value()).query(String.class).list());
    }

    String id(HouseholdCard family) {
        return as.run(
                first,
                () -> db.sql("select id::text from permits.letter where household_id = ?")
                        .param(family.id().value())
                        .query(String.class)
                        .single());
    }

    List<String> events(HouseholdCard family) {
        return as.run(
                first,
                () -> db.sql("select to_state from permits.letter_event where household_id = ? order by version")
                        .param(family.id().value())
                        .query(String.class)
                        .list());
    }

    String see(String address, Officer officer) {
        var answer = mvc.getObject().get().uri(address).with(signedIn(officer)).exchange();
        assertThat(answer).hasStatusOk();
        String body = new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        assertThat(body).doesNotContain("mass-letter.", "permit-letter.");
        return body;
    }
}
