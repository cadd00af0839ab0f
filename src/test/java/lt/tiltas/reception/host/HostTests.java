package lt.tiltas.reception.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.Officer;
import org.junit.jupiter.api.Test;

@TiltasTest
class HostTests extends AtTheHosts {

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
                .hasStatus3xxRedirection();
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
                .isEqualTo(new MoveHost.Outcome.ChecksMissing(List.of("sanitary")));
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
                .hasStatus3xxRedirection();
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
                .hasStatus3xxRedirection();
        assertThat(hosts.offer(id).state()).isEqualTo(HostStep.State.MATCHED);

        visited(id, contract, officer);
        ended(id, contract, family, officer);
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
}
