package lt.tiltas.programme.relocation;

import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.GivenCaseload;
import lt.tiltas.programme.GivenProgramme;
import lt.tiltas.programme.ProgrammeId;
import lt.tiltas.registration.Given;
import lt.tiltas.registration.HouseholdCard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Of a family hidden from whoever looks for it the other municipality is told nothing until somebody there is named to it. */
@TiltasTest
class ProtectedFamilyTests {

    private static final int HERE = 33;
    private static final int THERE = 34;
    private static final String NOTE = "Gyvena slapta, reikės palydos į teismą";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Given people;

    @Autowired
    GivenCaseload given;

    @Autowired
    GivenProgramme programmes;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    private Officer lead;
    private Officer supervisor;
    private UUID relocation;
    private UUID mark;

    @BeforeEach
    void a_protected_family_that_is_to_move() {
        lead = given.manager(HERE);
        supervisor = given.manager(THERE);
        programmes.supervisor(supervisor);
        HouseholdCard family = people.household(HERE, "Slaptenko", "Oksana", "Danylo");
        ProgrammeId programme = programmes.programme(family.id(), lead);
        mark = UUID.randomUUID();
        as.run(
                Officer.SYSTEM,
                () -> db.sql("""
                        insert into registration.protection (id, person_id, basis, org_id, made_by) values (?, ?, 'nutartis 12', ?, ?)
                        """)
                        .params(mark, family.people().getFirst().value(), HERE, Officer.SYSTEM.id())
                        .update());
        MvcTestResult answer = post(
                "/programmes/" + programme + "/relocation",
                Map.of(
                        "to",
                        String.valueOf(THERE),
                        "movesOn",
                        programmes.today().plusDays(30).toString(),
                        "note",
                        NOTE));
        assertThat(answer).hasStatus3xxRedirection();
        relocation = UUID.fromString(answer.getResponse().getRedirectedUrl().replaceAll(".*/", ""));
        assertThat(post("/relocations/" + relocation, Map.of("state", "told"))).hasStatus3xxRedirection();
    }

    @Test
    void the_note_is_read_by_who_is_named_to_the_family_and_by_nobody_else_there() {
        assertThat(received()).isEqualTo("told null 0");
        assertThat(see("/received-relocations/" + relocation))
                .hasStatusOk()
                .bodyText()
                .contains("Tai saugoma šeima", "Kiek žmonių, dabar nerodoma")
                .doesNotContain(NOTE);

        as.run(
                Officer.SYSTEM,
                () -> db.sql("""
                        insert into registration.protection_officer (protection_id, officer_id, officer_name, person_id, org_id, made_by)
                        select id, ?, ?, person_id, org_id, made_by from registration.protection where id = ?
                        """)
                        .params(supervisor.id(), supervisor.name(), mark)
                        .update());
        assertThat(received()).isEqualTo("told " + NOTE + " 2");
        assertThat(see("/received-relocations/" + relocation)).bodyText().contains(NOTE);
    }

    private String received() {
        return as.run(
                supervisor,
                () -> db.sql(
                                "select state || ' ' || coalesce(note, 'null') || ' ' || cardinality(people) from programme.received_relocations(?)")
                        .param(relocation)
                        .query(String.class)
                        .single());
    }

    private MvcTestResult see(String address) {
        return mvc.get()
                .uri(address)
                .locale(Locale.of("lt"))
                .with(signedIn(supervisor))
                .exchange();
    }

    private MvcTestResult post(String address, Map<String, String> form) {
        var request = mvc.post().uri(address).with(csrf()).with(signedIn(lead));
        form.forEach(request::param);
        return request.exchange();
    }
}
