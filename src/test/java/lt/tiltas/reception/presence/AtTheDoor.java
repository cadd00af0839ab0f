package lt.tiltas.reception.presence;

import static lt.tiltas.access.As.signedIn;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.UUID;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Role;
import lt.tiltas.reception.Houses;
import lt.tiltas.reception.SiteId;
import lt.tiltas.reception.Stays;
import lt.tiltas.registration.CardNumber;
import lt.tiltas.registration.Given;
import lt.tiltas.registration.HouseholdCard;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A house of Kaunas, a family in it with a card, and an operator at its door, for the tests. */
public abstract class AtTheDoor {

    protected static final int KAUNAS = 19;

    @Autowired
    protected MockMvcTester mvc;

    @Autowired
    protected As as;

    @Autowired
    protected JdbcClient db;

    @Autowired
    protected Given given;

    @Autowired
    protected Houses houses;

    @Autowired
    protected Stays stays;

    @Autowired
    protected Clock clock;

    protected Officer keeper() {
        return as.at(KAUNAS, Role.PARTNER);
    }

    protected HouseholdCard living(SiteId site, String surname, String... names) {
        HouseholdCard family = houses.card(given.household(KAUNAS, surname, names));
        Officer rasa = as.casemanager(KAUNAS);
        as.run(rasa, () -> stays.begin(family, site, today(), rasa));
        return family;
    }

    /** @return its code */
    protected String card(HouseholdCard family) {
        String code = code();
        as.run(
                as.casemanager(KAUNAS),
                () -> db.sql(
                                "insert into registration.card (code, household_id, org_id, issued_by) values (?, ?, 19, access.officer())")
                        .params(code, family.id().value())
                        .update());
        return code;
    }

    protected static String code() {
        return ("7" + UUID.randomUUID().toString().replace("-", ""))
                .toUpperCase(Locale.ROOT)
                .substring(0, 16);
    }

    protected static String inFours(String code) {
        return CardNumber.inFours(code);
    }

    /** Open the whole day, so that no test waits for the hour. */
    protected void serves(SiteId site, String... meals) {
        for (String meal : meals) {
            as.run(
                    Officer.SYSTEM,
                    () -> db.sql("""
                    insert into reception.meal_hours (site_id, meal, opens, closes, valid, set_by)
                    values (?, ?, ?, ?, daterange('2026-01-01', null), access.officer())
                    """)
                            .params(site.value(), meal, LocalTime.MIN, LocalTime.MAX.withNano(0))
                            .update());
        }
    }

    protected LocalDate today() {
        return LocalDate.now(clock);
    }

    protected MvcTestResult get(String address, Officer officer) {
        return mvc.get()
                .uri(address)
                .locale(Locale.of("lt"))
                .with(signedIn(officer))
                .exchange();
    }

    protected MvcTestResult post(String address, Officer officer, String... fields) {
        var request = mvc.post()
                .uri(address)
                .locale(Locale.of("lt"))
                .with(signedIn(officer))
                .with(csrf());
        for (int at = 0; at < fields.length; at += 2) {
            request = request.param(fields[at], fields[at + 1]);
        }
        return request.exchange();
    }

    protected MvcTestResult put(String address, Officer officer, String body) {
        return mvc.put()
                .uri(address)
                .with(signedIn(officer))
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    protected static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    protected int count(String sql, Object... params) {
        return as.run(
                Officer.SYSTEM,
                () -> db.sql(sql).params(params).query(Integer.class).single());
    }

    protected int change(String sql, Object... params) {
        return as.run(Officer.SYSTEM, () -> db.sql(sql).params(params).update());
    }
}
