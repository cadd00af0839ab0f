package lt.tiltas.programme.payment;

import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Owner;
import lt.tiltas.access.Role;
import lt.tiltas.programme.GivenProgramme;
import lt.tiltas.programme.ProgrammeId;
import lt.tiltas.registration.Given;
import lt.tiltas.registration.HouseholdCard;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A municipality that pays: families with accounts, a list, two officers, a bank. */
abstract class AtThePayments {

    static final String ACCOUNT = "LT121000011101001000";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Given given;

    @Autowired
    GivenProgramme programmes;

    @Autowired
    TestDues dues;

    @Autowired
    Owner owner;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    /** A family with a programme, and with an account if one is given. */
    record Family(HouseholdCard card, ProgrammeId programme) {}

    Family family(int municipality, String surname, String account) {
        HouseholdCard card = given.household(municipality, surname, "Olha");
        Family family = new Family(card, programmes.programme(card.id(), as.casemanager(municipality)));
        if (!account.isEmpty()) {
            assertThat(account(family, municipality, account)).hasStatus3xxRedirection();
        }
        return family;
    }

    MvcTestResult account(Family family, int municipality, String account) {
        return post("/programmes/" + family.programme + "/account", as.casemanager(municipality))
                .param("person", family.card.members().getFirst().id().toString())
                .param("holder", "Olha Pirmoji-Žodė")
                .param("account", account)
                .exchange();
    }

    UUID propose(int municipality, YearMonth month) {
        return propose(municipality, month, as.casemanager(municipality));
    }

    UUID propose(int municipality, YearMonth month, Officer officer) {
        assertThat(post("/payments", officer)
                        .param("municipality", String.valueOf(municipality))
                        .param("month", month.toString()))
                .hasStatus3xxRedirection();
        return one(
                UUID.class,
                "select id from programme.payment_list where org_id = ? and month = ?",
                municipality,
                month.atDay(1));
    }

    MvcTestResult check(UUID list, Officer officer) {
        return post("/payments/" + list + "/check", officer)
                .param("version", version(list))
                .exchange();
    }

    MvcTestResult send(UUID list, Officer officer) {
        return post("/payments/" + list + "/transfer", officer)
                .param("version", version(list))
                .param("paysOn", programmes.today().toString())
                .exchange();
    }

    /** Checked and sent; from an account of the municipality's own. */
    void sendAll(int municipality, UUID list) {
        Officer finance = finance(municipality);
        assertThat(post("/payments/payers", finance)
                        .param("municipality", String.valueOf(municipality))
                        .param("name", "Savivaldybė")
                        .param("account", payer(municipality)))
                .hasStatus3xxRedirection();
        assertThat(check(list, finance)).hasStatus3xxRedirection();
        assertThat(send(list, finance)).hasStatus3xxRedirection();
        assertThat(state(list)).isEqualTo("sent");
    }

    /** An account of no bank, one for each municipality: its check digits are right. */
    static String payer(int municipality) {
        String digits = "%016d".formatted(municipality);
        int check = 98
                - new BigInteger(digits + "212900").mod(BigInteger.valueOf(97)).intValue();
        return "LT%02d%s".formatted(check, digits);
    }

    MvcTestResult upload(String statement, Officer officer) {
        return mvc.post()
                .uri("/payments/statements")
                .multipart()
                .file(new MockMultipartFile(
                        "file", "camt.xml", "application/xml", statement.getBytes(StandardCharsets.UTF_8)))
                .locale(Locale.of("lt"))
                .with(signedIn(officer))
                .with(csrf())
                .exchange();
    }

    List<String> lines(UUID list) {
        return as.run(
                Officer.SYSTEM,
                () -> db.sql("""
                        select kind || ' ' || for_month || ' ' || cents || ' ' || state || coalesce(' ' || reason, '') from programme.payment
                        where list_id = ? order by 1
                        """).param(list).query(String.class).list());
    }

    String endToEnd(UUID list, long cents) {
        return one(
                        UUID.class,
                        "select id from programme.payment where list_id = ? and cents = ? and state <> 'withdrawn'",
                        list,
                        cents)
                .toString()
                .replace("-", "");
    }

    <T> T one(Class<T> type, String sql, Object... params) {
        return as.run(
                Officer.SYSTEM, () -> db.sql(sql).params(params).query(type).single());
    }

    String state(UUID list) {
        return one(String.class, "select state from programme.payment_list where id = ?", list);
    }

    private String version(UUID list) {
        return one(Integer.class, "select version from programme.payment_list where id = ?", list)
                .toString();
    }

    Officer finance(int municipality) {
        return as.at(municipality, Role.FINANCE);
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
