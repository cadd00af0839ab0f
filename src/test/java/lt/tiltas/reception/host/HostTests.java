package lt.tiltas.reception.host;

import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.Houses;
import lt.tiltas.reception.Stays;
import lt.tiltas.registration.Given;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

@TiltasTest
class HostTests {

    private static final Pattern CODE = Pattern.compile("[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    GivenHosts hosts;

    @Autowired
    Houses houses;

    @Autowired
    Given given;

    @Autowired
    Stays stays;

    @Autowired
    ForgetHosts forgetHosts;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    @Autowired
    Clock clock;

    private static int address = 1;

    /** A stranger's request with everything right, from an address of its own on the net. */
    private MockMvcRequestBuilder offering(UUID key) {
        return offering(key, 60);
    }

    private MockMvcRequestBuilder offering(UUID key, int secondsOnThePage) {
        int last = address++;
        return mvc.post()
                .uri("/homes")
                .locale(Locale.of("lt"))
                .with(csrf())
                .with(request -> {
                    request.setRemoteAddr("10.0.0." + last);
                    return request;
                })
                .param("host.kind", "person")
                .param("host.name", "Ona Siūlanti")
                .param("host.phone", "+370 612 34567")
                .param("host.language", "uk")
                .param("home.municipality", "19")
                .param("home.address", "Siūlytojų g. 5-1, Kaunas")
                .param("home.premises", "dwelling")
                .param("home.rooms", "1")
                .param("home.places", "3")
                .param("terms.receives", "families", "women")
                .param("terms.from", LocalDate.now(clock).toString())
                .param("agreed", "true")
                .param("trap.key", key.toString())
                .param("trap.shownAt", String.valueOf(clock.instant().getEpochSecond() - secondsOnThePage));
    }

    private int offers(UUID key) {
        return as.run(
                Officer.SYSTEM,
                () -> db.sql("select count(*) from reception.host_offer where form_key = ?")
                        .param(key)
                        .query(Integer.class)
                        .single());
    }

    @Test
    void anybody_offers_a_home_and_gets_a_code_that_can_be_said() {
        UUID key = UUID.randomUUID();

        assertThat(offering(key))
                .hasStatusOk()
                .bodyText()
                .contains("Pasiūlymą gavome")
                .containsPattern(CODE);
        assertThat(offering(key)).as("sent again").hasStatusOk();

        assertThat(offers(key)).isEqualTo(1);
        String code = as.run(
                Officer.SYSTEM,
                () -> db.sql("select code from reception.host_offer where form_key = ?")
                        .param(key)
                        .query(String.class)
                        .single());
        assertThat(get("/hosts?code=" + code.replace("-", " ").toLowerCase(Locale.ROOT), as.casemanager(19)))
                .hasStatus(302);
        assertThat(get("/hosts?code=" + code, as.casemanager(21)))
                .as("of another municipality")
                .hasStatusOk()
                .bodyText()
                .contains("Tokio kodo nėra");
    }

    @Test
    void the_page_says_what_is_wrong_and_keeps_the_rest() {
        assertThat(mvc.post()
                        .uri("/homes")
                        .locale(Locale.of("lt"))
                        .with(csrf())
                        .param("host.name", "Ona Siūlanti")
                        .param("host.phone", "labas")
                        .param("home.rooms", "3")
                        .param("home.places", "2")
                        .param("terms.from", LocalDate.now(clock).toString()))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Ona Siūlanti",
                        "Parašykite telefono numerį skaitmenimis",
                        "Vietų negali būti mažiau negu kambarių",
                        "Be Jūsų sutikimo");
    }

    @Test
    void a_machine_and_a_flood_are_told_so_and_nothing_is_written() {
        UUID filled = UUID.randomUUID();
        UUID quick = UUID.randomUUID();

        assertThat(offering(filled).param("trap.website", "http://x")).hasStatus(422);
        assertThat(offering(quick, 1)).hasStatus(422).bodyText().contains("Ona Siūlanti");
        assertThat(offers(filled) + offers(quick)).isZero();

        for (int n = 0; n < 10; n++) {
            assertThat(offering(UUID.randomUUID()).with(request -> {
                        request.setRemoteAddr("192.0.2.7");
                        return request;
                    }))
                    .hasStatusOk();
        }
        UUID eleventh = UUID.randomUUID();
        assertThat(offering(eleventh).with(request -> {
                    request.setRemoteAddr("192.0.2.7");
                    return request;
                }))
                .hasStatus(422)
                .bodyText()
                .contains("labai daug pasiūlymų");
        assertThat(offers(eleventh)).isZero();
    }

    @Test
    void the_same_home_offered_twice_is_said() {
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        String street = "Dvynių g. " + (1000 + address);
        offering(first).param("host.email", "").exchange();
        as.run(
                Officer.SYSTEM,
                () -> db.sql(
                                "update reception.host_offer set address_key = ?, phone = '+370 699 11111' where form_key = ?")
                        .params(AddressKey.of(street), first)
                        .update());
        offering(second).exchange();
        as.run(
                Officer.SYSTEM,
                () -> db.sql(
                                "update reception.host_offer set address_key = ?, phone = '+370 699 22222' where form_key = ?")
                        .params(AddressKey.of(street.replace("g.", "gatvė")), second)
                        .update());
        UUID id = as.run(
                Officer.SYSTEM,
                () -> db.sql("select id from reception.host_offer where form_key = ?")
                        .param(second)
                        .query(UUID.class)
                        .single());

        assertThat(get("/hosts/" + id, as.casemanager(19)))
                .hasStatusOk()
                .bodyText()
                .contains("tie patys namai", "tas pats adresas");
    }

    @Test
    void who_has_checked_does_not_approve_and_a_second_person_makes_it_a_site() {
        HostOfferId id = hosts.offered(19, 2, 5);
        Officer vetter = as.casemanager(19);
        hosts.step(id, HostStep.CONTACT, vetter);
        hosts.step(id, HostStep.VET, vetter);
        hosts.check(id, vetter, "identity", "adults", "home_visit", "conviction", "rules");

        assertThat(hosts.step(id, HostStep.APPROVE, as.coordinator()))
                .isEqualTo(new MoveHost.Outcome.ChecksMissing(java.util.List.of("sanitary")));
        hosts.check(id, vetter, "sanitary");
        assertThat(hosts.step(id, HostStep.APPROVE, vetter)).isEqualTo(new MoveHost.Outcome.SecondPersonNeeded());
        assertThat(hosts.step(id, HostStep.APPROVE, as.coordinator()))
                .isEqualTo(new MoveHost.Outcome.Moved(HostStep.APPROVE));

        var site = hosts.offer(id).course().site();
        var places = as.run(as.coordinator(), () -> stays.places(LocalDate.now(clock))).stream()
                .filter(one -> one.id().equals(site))
                .findFirst()
                .orElseThrow();
        assertThat(places.kind()).isEqualTo("private_host");
        assertThat(places.freeRooms()).hasSize(2);
        assertThat(places.freeBeds()).isEqualTo(5);
        assertThat(places.name()).doesNotContain("Rasa");
    }

    @Test
    void a_check_that_runs_out_stops_new_contracts() {
        HostOfferId id = hosts.approved(19, 1, 4);
        var family = given.household(19, "Panaudienko", "Olha", "Ivan");
        live(id, family);
        as.run(as.casemanager(19), () -> {
            db.sql("""
                    insert into reception.host_check (offer_id, org_id, kind, result, done_on, expires_on, made_by)
                    values (?, 19, 'home_visit', 'passed', date '2024-01-01', date '2025-01-01', ?)
                    """).params(id.value(), as.casemanager(19).id()).update();
        });

        assertThat(post("/hosts/" + id + "/contracts", as.casemanager(19))
                        .param("household", family.id().toString())
                        .param("from", "2026-11-01")
                        .param("until", "2027-03-01"))
                .hasStatus(422)
                .bodyText()
                .contains("nebegalioja: Namų apžiūra");
    }

    @Test
    void a_contract_is_made_printed_signed_visited_and_ended() {
        HostOfferId id = hosts.approved(19, 1, 4);
        var family = given.household(19, "Panaudienko", "Olha", "Ivan");
        Officer officer = as.casemanager(19);

        assertThat(post("/hosts/" + id + "/contracts", officer)
                        .param("household", family.id().toString())
                        .param("from", "2026-11-01")
                        .param("until", "2027-03-01"))
                .hasStatus(422)
                .bodyText()
                .contains("Šiai šeimai čia dar nėra lovų");
        live(id, family);
        assertThat(post("/hosts/" + id + "/contracts", officer)
                        .param("household", family.id().toString())
                        .param("from", "2026-11-01")
                        .param("until", "2027-03-01"))
                .hasStatus(302);
        UUID contract = one("select id from reception.host_contract where offer_id = ?", id.value());

        var paper = get("/host-contracts/" + contract + "/paper?second=uk", officer)
                .exchange()
                .getResponse();
        assertThat(paper.getContentType()).isEqualTo("application/pdf");
        assertThat(new String(paper.getContentAsByteArray(), 0, 5, StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        assertThat(post("/host-contracts/" + contract + "/signature", officer)
                        .param("hostSignedOn", "2026-10-30")
                        .param("guestSignedOn", "2026-10-31")
                        .param("version", "1"))
                .hasStatus(302);
        assertThat(hosts.offer(id).state()).isEqualTo(HostStep.State.MATCHED);

        UUID visit = one("select id from reception.host_visit where contract_id = ?", contract);
        assertThat(post("/host-visits/" + visit, officer)
                        .param("doneOn", "2026-11-15")
                        .param("result", "concern"))
                .hasStatus(422);
        assertThat(post("/host-visits/" + visit, officer)
                        .param("doneOn", "2026-11-15")
                        .param("result", "concern")
                        .param("words", "Šeima bijo grįžti vakare"))
                .hasStatus(302);
        assertThat(get("/host-visits", as.coordinator()))
                .as("a concern goes up")
                .bodyText()
                .contains("Šeima bijo grįžti vakare");
        assertThat(post("/host-visits/" + visit + "/settlement", officer).param("settled", "kalbėta su abiem"))
                .as("not by who found it")
                .hasStatus(403);
        assertThat(get("/hosts/" + id, officer)).hasStatusOk();

        assertThat(post("/host-contracts/" + contract + "/end", officer)
                        .param("on", LocalDate.now(clock).toString())
                        .param("why", "moved")
                        .param("goesOn", "no")
                        .param("version", "2"))
                .as("somebody lives there")
                .hasStatus(422);
        as.run(Officer.SYSTEM, () -> db.sql("""
                        update reception.stay set during = daterange(lower(during), lower(during) + 1), ended_at = now(), ended_by = made_by, ended_why = 'moved'
                        where household_id = ?
                        """).param(family.id().value()).update());
        assertThat(post("/host-contracts/" + contract + "/end", officer)
                        .param("on", LocalDate.now(clock).toString())
                        .param("why", "moved")
                        .param("goesOn", "no")
                        .param("version", "2"))
                .hasStatus(302);
        assertThat(hosts.offer(id).state()).isEqualTo(HostStep.State.CLOSED);
        assertThat(as
                        .run(
                                as.coordinator(),
                                () -> stays.places(LocalDate.now(clock).plusDays(1)))
                        .stream()
                        .noneMatch(site ->
                                site.id().equals(hosts.offer(id).course().site())))
                .isTrue();
    }

    @Test
    void a_refusal_has_a_reason_and_a_letter_in_the_hosts_language() {
        HostOfferId id = hosts.offered(19, 1, 2);

        assertThat(hosts.end(id, "refuse", null, as.casemanager(19))).isEqualTo(new MoveHost.Outcome.ReasonMissing());
        assertThat(hosts.end(id, "refuse.other", null, as.casemanager(19)))
                .isEqualTo(new MoveHost.Outcome.WordsMissing());
        assertThat(get("/hosts/" + id + "/letter", as.casemanager(19))).hasStatus(404);
        assertThat(hosts.end(id, "refuse.unsafe", null, as.casemanager(19)))
                .isEqualTo(new MoveHost.Outcome.Moved(HostStep.REFUSE));
        assertThat(get("/hosts/" + id + "/letter", as.casemanager(19))
                        .exchange()
                        .getResponse()
                        .getContentType())
                .isEqualTo("application/pdf");
        assertThat(get("/hosts/" + id, as.casemanager(21))).hasStatus(404);
    }

    @Test
    void a_host_with_whom_nothing_came_about_is_forgotten_after_the_months_of_the_rule() {
        HostOfferId old = hosts.offered(19, 1, 2);
        HostOfferId recent = hosts.offered(19, 1, 2);
        hosts.end(old, "withdraw.used", "asmeniška", as.casemanager(19));
        hosts.end(recent, "withdraw.used", null, as.casemanager(19));
        OffsetDateTime long_ago = OffsetDateTime.now(clock).minusMonths(13);
        as.run(Officer.SYSTEM, () -> {
            db.sql("""
                    insert into reception.host_offer_event (offer_id, version, org_id, from_state, step, to_state, by_officer, by_org, at)
                    select id, 0, org_id, 'offered', 'withdraw', 'withdrawn', ?, 19, ? from reception.host_offer where id = ?
                    """).params(Officer.SYSTEM.id(), long_ago, recent.value()).update();
        });
        moveEventBack(old, long_ago);

        as.run(Officer.SYSTEM, forgetHosts::everywhere);

        assertThat(hosts.offer(old).host().name()).isEqualTo("–");
        assertThat(hosts.offer(old).home().address()).isEqualTo("–");
        assertThat(hosts.offer(recent).host().name()).isEqualTo("Rasa Bandomoji");
    }

    private void moveEventBack(HostOfferId id, OffsetDateTime at) {
        try {
            owner.run(
                    "alter table reception.host_offer_event no force row level security; update reception.host_offer_event set at = '"
                            + at + "' where offer_id = '" + id
                            + "'; alter table reception.host_offer_event force row level security");
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Autowired
    lt.tiltas.access.Owner owner;

    private void live(HostOfferId id, lt.tiltas.registration.HouseholdCard family) {
        as.run(
                as.casemanager(19),
                () -> stays.begin(
                        houses.card(family),
                        hosts.offer(id).course().site(),
                        LocalDate.now(clock),
                        as.casemanager(19)));
    }

    private UUID one(String sql, UUID id) {
        return as.run(
                Officer.SYSTEM, () -> db.sql(sql).param(id).query(UUID.class).single());
    }

    private MockMvcRequestBuilder get(String address, Officer officer) {
        return mvc.get().uri(address).locale(Locale.of("lt")).with(signedIn(officer));
    }

    private MockMvcRequestBuilder post(String address, Officer officer) {
        return mvc.post()
                .uri(address)
                .locale(Locale.of("lt"))
                .with(signedIn(officer))
                .with(csrf());
    }
}
