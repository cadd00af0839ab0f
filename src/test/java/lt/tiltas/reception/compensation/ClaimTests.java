package lt.tiltas.reception.compensation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Role;
import lt.tiltas.reception.host.HostContractId;
import lt.tiltas.reception.host.HostOfferId;
import lt.tiltas.registration.HouseholdCard;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Of a municipality of its own each, so that no test counts another's claims. */
@TiltasTest
class ClaimTests extends AtTheClaims {

    @Test
    void a_list_is_the_same_however_often_it_is_counted_and_is_locked_when_it_is_paid() {
        HostOfferId offer = hosts.approved(11, 1, 4);
        HouseholdCard family = given.household(11, "Mokanenko", "Olha", "Ivan");
        UUID claim = claim(11, hosts.contract(offer, family.id().value(), "2022-05-12", "2022-10-31"), family);
        assertThat(decide(claim, "approve", as.casemanager(11))).hasStatus3xxRedirection();

        UUID june = count(11, "2022-06");
        assertThat(lines(june)).containsExactly("2022-06-01 amount 12666");
        assertThat(count(11, "2022-06")).isEqualTo(june);
        assertThat(lines(june)).containsExactly("2022-06-01 amount 12666");

        assertThat(post("/payment-lists/" + june + "/approval", as.coordinator())
                        .param("version", String.valueOf(version(june))))
                .hasStatus3xxRedirection();
        assertThat(state(june)).as("who has counted does not approve").isEqualTo("open");
        pay(june);

        assertThat(as.run(
                        Officer.SYSTEM,
                        () -> db.sql("delete from reception.compensation_line where list_id = ?")
                                .param(june)
                                .update()))
                .as("payments of a closed list stay")
                .isZero();
        assertThatThrownBy(() -> owner.run("""
                        alter table reception.compensation_line no force row level security;
                        alter table reception.compensation_list no force row level security;
                        delete from reception.compensation_line where list_id = '%s'""".formatted(june)))
                .as("nor does the owner take them away")
                .hasMessageContaining("payments_of_a_closed_list_stay");
        assertThat(count(11, "2022-06")).isEqualTo(june);
        assertThat(lines(june)).containsExactly("2022-06-01 amount 12666");
    }

    /** Someone left in June, told in August: 19 days for one instead of two are 9500, so 3166 come back. */
    @Test
    void what_was_paid_too_much_comes_back_as_a_row_of_the_next_list() {
        HostOfferId offer = hosts.approved(12, 1, 4);
        HouseholdCard family = given.household(12, "Taisanenko", "Olha", "Ivan");
        UUID claim = claim(12, hosts.contract(offer, family.id().value(), "2022-05-12", "2022-10-31"), family);
        decide(claim, "approve", as.casemanager(12)).exchange();
        pay(count(12, "2022-06"));

        assertThat(post("/claims/" + claim + "/leavings", as.casemanager(12))
                        .param("person", family.members().getLast().id().toString())
                        .param("until", "2022-06-01"))
                .hasStatus3xxRedirection();
        UUID july = count(12, "2022-07");

        assertThat(lines(july)).containsExactly("2022-06-01 correction -3166", "2022-07-01 amount 15000");
        assertThat(get("/payment-lists/" + july, finance())).bodyText().contains("118,34");
    }

    @Test
    void a_decision_that_came_late_is_made_good() {
        HostOfferId offer = hosts.approved(13, 1, 4);
        HouseholdCard family = given.household(13, "Velanenko", "Olha");
        UUID claim = claim(13, hosts.contract(offer, family.id().value(), "2022-05-01", "2022-10-31"), family);
        assertThat(lines(count(13, "2022-06"))).as("not decided").isEmpty();
        pay(count(13, "2022-06"));
        decide(claim, "approve", as.casemanager(13)).exchange();

        assertThat(lines(count(13, "2022-07")))
                .containsExactly("2022-06-01 correction 15000", "2022-07-01 amount 15000");
    }

    @Test
    void the_agency_opens_a_claim_of_a_family_that_it_does_not_see_any_more() {
        HostOfferId offer = hosts.approved(18, 1, 4);
        HouseholdCard family = given.household(18, "Vidsutnenko", "Olha");
        UUID claim = claim(18, hosts.contract(offer, family.id().value(), "2022-05-01", "2022-10-31"), family);

        assertThat(get("/claims/" + claim, as.casemanager(18)))
                .hasStatusOk()
                .bodyText()
                .contains("Olha Vidsutnenko");
        assertThat(get("/claims/" + claim, as.coordinator()))
                .hasStatusOk()
                .bodyText()
                .contains("Rasa Bandomoji")
                .doesNotContain("Vidsutnenko");
    }

    @Test
    void the_same_home_and_the_same_person_are_found_and_held() {
        HostOfferId offer = hosts.approved(15, 2, 6);
        HouseholdCard one = given.household(15, "Dvigubenko", "Olha");
        HouseholdCard other = given.household(15, "Antrenko", "Iryna");
        UUID first = claim(15, hosts.contract(offer, one.id().value(), "2022-05-01", "2022-10-31"), one);
        decide(first, "approve", as.casemanager(15)).exchange();
        UUID second = claim(15, hosts.contract(offer, other.id().value(), "2022-05-01", "2022-10-31"), other);

        assertThat(get("/claims/" + second, as.casemanager(15))).bodyText().contains("Tie patys namai");
        assertThat(decide(second, "approve", as.casemanager(15))).hasStatus(422);
        assertThat(lines(count(15, "2022-06"))).containsExactly("2022-06-01 amount 15000");
        assertThat(decide(second, "share", as.casemanager(15))).hasStatus3xxRedirection();
        assertThat(lines(count(15, "2022-06"))).containsExactly("2022-06-01 amount 5000", "2022-06-01 amount 15000");

        HostOfferId elsewhere = hosts.approved(15, 1, 2);
        UUID third = claim(15, draft(elsewhere, one, "2022-06-01", "2022-09-30"), one);
        assertThat(get("/claims/" + third, as.casemanager(15)))
                .bodyText()
                .contains("Tas pats žmogus", "Olha Dvigubenko");
        assertThat(decide(third, "share", as.casemanager(15))).hasStatus(422);
    }

    @Test
    void what_is_wrong_with_a_claim_is_said_beside_the_field() {
        HostOfferId offer = hosts.approved(18, 1, 4);
        HouseholdCard family = given.household(18, "Klaidenko", "Olha");
        HostContractId contract = hosts.contract(offer, family.id().value(), "2022-05-01", "2022-10-31");

        assertThat(typed(contract, family, "LT12 1000", "33309240064", "2022-06-10"))
                .hasStatus(422)
                .bodyText()
                .contains("Sąskaitos numeris neteisingas", "Rasa Kita");
        assertThat(typed(contract, family, ACCOUNT, "33309240065", "2022-06-10"))
                .hasStatus(422)
                .bodyText()
                .contains("Asmens kodas neteisingas");
        assertThat(typed(contract, family, ACCOUNT, "33309240064", "2024-06-10"))
                .hasStatus(422)
                .bodyText()
                .contains("prašyti nebegalima");
    }

    @Test
    void accounts_and_codes_lie_locked_and_open_for_whoever_pays() throws IOException {
        HostOfferId offer = hosts.approved(25, 1, 4);
        HouseholdCard family = given.household(25, "Slaptenko", "Olha");
        UUID claim = claim(25, hosts.contract(offer, family.id().value(), "2022-05-01", "2022-10-31"), family);
        decide(claim, "approve", as.casemanager(25)).exchange();
        UUID list = count(25, "2022-06");

        String rows = as.run(
                Officer.SYSTEM,
                () -> db.sql("""
                        select (select c::text from reception.compensation_claim c where id = :claim) ||
                            (select string_agg(p::text, ' ') from reception.compensation_person p where claim_id = :claim)
                        """).param("claim", claim).query(String.class).single());
        assertThat(rows).doesNotContain("LT121000011101001000", "33309240064");
        assertThat(get("/payment-lists/" + list, as.coordinator()))
                .bodyText()
                .contains("… 1000")
                .doesNotContain("LT121000011101001000", "Slaptenko");
        assertThat(get("/payment-lists/" + list, finance()))
                .bodyText()
                .contains("LT121000011101001000")
                .doesNotContain("Slaptenko");
        assertThat(get("/claims/" + claim, finance())).hasStatusOk().bodyText().doesNotContain("Slaptenko");
        byte[] sheet = get("/payment-lists/" + list + "/sheet", finance())
                .exchange()
                .getResponse()
                .getContentAsByteArray();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(sheet));
                var read = workbook.getFirstSheet().openStream()) {
            var cells = read.toList();
            assertThat(cells.get(1).getCellText(1)).isEqualTo("LT121000011101001000");
            assertThat(cells.get(1).getCellAsNumber(7).orElseThrow()).isEqualByComparingTo("150.00");
            assertThat(cells.get(2).getCellAsNumber(7).orElseThrow()).isEqualByComparingTo("150.00");
        }
    }

    private void scheme(String code, Officer admin) {
        assertThat(post("/compensation", admin)
                        .param("code", code)
                        .param("names.lt", "Nauja")
                        .param("names.en", "New")
                        .param("names.uk", "Новий")
                        .param("names.ru", "Новый")
                        .param("ground.act", "Įsakymas")
                        .param("ground.from", "2021-01-01")
                        .param("ground.until", "2021-06-30")
                        .param("ground.source", "")
                        .param("ground.certainty", "V")
                        .param("premises", "dwelling")
                        .param("claimants", "person"))
                .hasStatus3xxRedirection();
    }

    private void terms(String code, Officer admin) {
        for (var term : List.of(
                "first_person 200,50",
                "next_person 60",
                "free_months 0",
                "most_months 12",
                "part_month 1",
                "rounding 1")) {
            assertThat(post("/compensation/" + code + "/terms", admin)
                            .param("term", term.split(" ")[0])
                            .param("value", term.split(" ")[1])
                            .param("from", "2021-01-01")
                            .param("act", "Įsakymas")
                            .param("source", "")
                            .param("certainty", "V"))
                    .as(term)
                    .hasStatus3xxRedirection();
        }
    }

    @Test
    void an_administrator_opens_a_scheme_by_dated_rows_and_it_pays() {
        Officer admin = as.at(1, Role.ADMIN);
        String code = "naujas-" + UUID.randomUUID().toString().substring(0, 8);
        scheme(code, admin);
        terms(code, admin);
        assertThat(post("/compensation/" + code + "/terms", admin)
                        .param("term", "first_person")
                        .param("value", "220")
                        .param("from", "2021-03-01")
                        .param("act", "Įsakymas 2")
                        .param("source", "")
                        .param("certainty", "V"))
                .hasStatus3xxRedirection();
        assertThat(post("/compensation/" + code + "/terms", as.at(1, Role.FINANCE)))
                .hasStatus(403);

        SchemeTerms terms = as.run(admin, () -> schemes.terms(code));
        assertThat(terms.value("first_person", LocalDate.of(2021, 2, 28))).isEqualTo(20050);
        assertThat(terms.value("first_person", LocalDate.of(2021, 3, 1))).isEqualTo(22000);
        assertThat(get("/compensation/" + code, as.casemanager(19)))
                .hasStatusOk()
                .bodyText()
                .contains("200,50");
    }

    @Autowired
    Schemes schemes;
}
