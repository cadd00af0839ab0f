package lt.tiltas.permits.asylum;

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
import lt.tiltas.permits.AsylumCaseId;
import lt.tiltas.permits.GivenPermits;
import lt.tiltas.permits.UnitId;
import lt.tiltas.permits.unit.PlanSlots;
import lt.tiltas.permits.visit.Appointment;
import lt.tiltas.permits.visit.Choice;
import lt.tiltas.permits.visit.Chosen;
import lt.tiltas.permits.visit.Given;
import lt.tiltas.registration.HouseholdCard;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A mother and her son who are registered, an officer who is appointed, and times in Klaipėda. */
@Component
class GivenLodging {

    static final String UNIT = "0a110000-0000-4000-8000-000000000003";

    record Family(HouseholdCard household, AsylumCaseId mother, AsylumCaseId son) {}

    private final As as;
    private final lt.tiltas.registration.Given given;
    private final Tools tools;
    private final JdbcClient db;
    private final ObjectProvider<MockMvcTester> mvc;

    @Component
    record Tools(
            GivenPermits permits,
            BeginCase beginCase,
            MoveCase moveCase,
            BookLodging bookLodging,
            PlanSlots plan,
            Clock clock) {}

    GivenLodging(
            As as, lt.tiltas.registration.Given given, Tools tools, JdbcClient db, ObjectProvider<MockMvcTester> mvc) {
        this.as = as;
        this.given = given;
        this.tools = tools;
        this.db = db;
        this.mvc = mvc;
    }

    Officer appointed() {
        Officer appointed = tools.permits().colleague("asta");
        as.run(
                Officer.SYSTEM,
                () -> db.sql("""
                        insert into permits.asylum_officer (officer_id, org_id, appointed_on, appointed_by) values (?, 2, ?, ?)
                        on conflict do nothing
                        """)
                        .params(appointed.id(), LocalDate.now(tools.clock()), Officer.SYSTEM.id())
                        .update());
        return appointed;
    }

    Officer notAppointed() {
        return tools.permits().colleague("birute");
    }

    Family family() {
        as.run(Officer.SYSTEM, tools.plan()::plan);
        HouseholdCard household = given.household(19, "Pateikenko", "Oksana", "Danylo", "Olha");
        return new Family(household, registered(household, 0), registered(household, 1));
    }

    BookLodging.Page open(Family family) {
        return open(family, null);
    }

    private BookLodging.Page open(Family family, @Nullable LocalDate day) {
        Officer officer = appointed();
        return as.run(
                officer, () -> tools.bookLodging().open(family.mother(), new Choice.Ask(UNIT, day, false), officer));
    }

    /** The first time after today: a day that has begun is not shut any more. */
    Appointment book(Family family) {
        Officer officer = appointed();
        LocalDate day = open(family)
                .choice()
                .days()
                .tailMap(LocalDate.now(tools.clock()).plusDays(1))
                .firstKey();
        var chosen = new Chosen(
                UUID.randomUUID(),
                UnitId.of(UNIT),
                open(family, day).choice().times().getFirst().at());
        return ((Given.Has) as.run(officer, () -> tools.bookLodging().book(family.mother(), chosen, officer))).visit();
    }

    /** As that officer or person reads them. */
    List<UUID> cases(Appointment visit, Officer reader) {
        return as.run(
                reader,
                () -> db.sql("select case_id from permits.lodging_visit where appointment_id = ?")
                        .param(visit.id().value())
                        .query(UUID.class)
                        .list());
    }

    String state(Appointment visit) {
        return as.run(
                Officer.SYSTEM,
                () -> db.sql("select state from permits.appointment where id = ?")
                        .param(visit.id().value())
                        .query(String.class)
                        .single());
    }

    String page(String uri, Officer officer) {
        var answer = mvc.getObject().get().uri(uri).with(signedIn(officer)).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    MvcTestResult post(Officer officer, String uri, Object... fields) {
        var post = mvc.getObject().post().uri(uri).with(signedIn(officer)).with(csrf());
        for (int n = 0; n < fields.length; n += 2) {
            post = post.param(fields[n].toString(), fields[n + 1].toString());
        }
        return post.exchange();
    }

    private AsylumCaseId registered(HouseholdCard household, int person) {
        Officer officer = appointed();
        var form = new AsylumCase.New(household.people().get(person).value(), LocalDate.now(tools.clock()));
        AsylumCaseId id = ((BeginCase.Outcome.Begun)
                        as.run(officer, () -> tools.beginCase().begin(form, officer)))
                .id();
        as.run(officer, () -> tools.moveCase().move(id, new AsylumCase.Move(AsylumStep.REGISTER, null, 1), officer));
        return id;
    }
}
