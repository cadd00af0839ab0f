package lt.tiltas.reception.compensation;

import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Owner;
import lt.tiltas.access.Role;
import lt.tiltas.reception.host.GivenHosts;
import lt.tiltas.reception.host.HostContractId;
import lt.tiltas.reception.host.HostOfferId;
import lt.tiltas.registration.Given;
import lt.tiltas.registration.HouseholdCard;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

/** Claims, lists and payments of a municipality. */
abstract class AtTheClaims {

    @Autowired
    Owner owner;

    static final String ACCOUNT = "LT12 1000 0111 0100 1000";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    GivenHosts hosts;

    @Autowired
    Given given;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    UUID claim(int municipality, HostContractId contract, HouseholdCard family, String... untils) {
        var request = post("/host-contracts/" + contract + "/claims", as.casemanager(municipality))
                .param("scheme", "a1-254")
                .param("claimant", "Rasa Bandomoji")
                .param("account", ACCOUNT)
                .param("receivedOn", "2022-06-10");
        for (int n = 0; n < family.members().size(); n++) {
            request = request.param(
                            "people[" + n + "].person",
                            family.members().get(n).id().toString())
                    .param("people[" + n + "].lives", "true")
                    .param("people[" + n + "].code", n == 0 ? "33309240064" : "")
                    .param("people[" + n + "].until", n < untils.length ? untils[n] : "");
        }
        assertThat(request).hasStatus3xxRedirection();
        return as.run(
                Officer.SYSTEM,
                () -> db.sql(
                                "select id from reception.compensation_claim where contract_id = ? order by made_at desc limit 1")
                        .param(contract.value())
                        .query(UUID.class)
                        .single());
    }

    MockMvcRequestBuilder decide(UUID claim, String decision, Officer officer) {
        return post("/claims/" + claim + "/decision", officer)
                .param("decision", decision)
                .param("reason", "pagal tvarką")
                .param("version", "1");
    }

    UUID count(int municipality, String month) {
        assertThat(post("/payment-lists", as.coordinator())
                        .param("scheme", "a1-254")
                        .param("municipality", String.valueOf(municipality))
                        .param("month", month))
                .hasStatus3xxRedirection();
        return as.run(
                Officer.SYSTEM,
                () -> db.sql("select id from reception.compensation_list where org_id = ? and month = cast(? as date)")
                        .params(municipality, month + "-01")
                        .query(UUID.class)
                        .single());
    }

    List<String> lines(UUID list) {
        return as.run(
                Officer.SYSTEM,
                () -> db.sql("""
                        select for_month || ' ' || kind || ' ' || cents from reception.compensation_line where list_id = ? order by for_month, cents
                        """).param(list).query(String.class).list());
    }

    void pay(UUID list) {
        assertThat(post("/payment-lists/" + list + "/approval", finance())
                        .param("version", String.valueOf(version(list))))
                .hasStatus3xxRedirection();
        assertThat(post("/payment-lists/" + list + "/payment", finance())
                        .param("paidOn", "2022-09-10")
                        .param("version", String.valueOf(version(list))))
                .hasStatus3xxRedirection();
        assertThat(state(list)).isEqualTo("paid");
    }

    Officer finance() {
        return as.at(1, Role.FINANCE);
    }

    int version(UUID list) {
        return as.run(
                Officer.SYSTEM,
                () -> db.sql("select version from reception.compensation_list where id = ?")
                        .param(list)
                        .query(Integer.class)
                        .single());
    }

    String state(UUID list) {
        return as.run(
                Officer.SYSTEM,
                () -> db.sql("select state from reception.compensation_list where id = ?")
                        .param(list)
                        .query(String.class)
                        .single());
    }

    /** A family with two contracts on the same days: the first is ended in the books, not in the claim. */
    HostContractId draft(HostOfferId offer, HouseholdCard family, String from, String until) {
        as.run(Officer.SYSTEM, () -> db.sql("""
                        update reception.host_contract set state = 'ended', ended_on = upper(during), ended_why = 'term' where household_id = ?
                        """).param(family.id().value()).update());
        return hosts.contract(offer, family.id().value(), from, until);
    }

    MockMvcRequestBuilder typed(
            HostContractId contract, HouseholdCard family, String account, String code, String received) {
        return post("/host-contracts/" + contract + "/claims", as.casemanager(18))
                .param("scheme", "a1-254")
                .param("claimant", "Rasa Kita")
                .param("account", account)
                .param("receivedOn", received)
                .param("people[0].person", family.members().getFirst().id().toString())
                .param("people[0].lives", "true")
                .param("people[0].code", code);
    }

    MockMvcRequestBuilder get(String address, Officer officer) {
        return mvc.get().uri(address).locale(Locale.of("lt")).with(signedIn(officer));
    }

    MockMvcRequestBuilder post(String address, Officer officer) {
        return mvc.post()
                .uri(address)
                .locale(Locale.of("lt"))
                .with(signedIn(officer))
                .with(csrf());
    }
}
