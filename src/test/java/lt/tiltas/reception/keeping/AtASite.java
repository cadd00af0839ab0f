package lt.tiltas.reception.keeping;

import static lt.tiltas.access.As.signedIn;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.Houses;
import lt.tiltas.reception.SiteId;
import lt.tiltas.reception.Stays;
import lt.tiltas.registration.Given;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A site that is kept, asked and changed through its pages. */
abstract class AtASite {

    static final LocalDate TODAY = LocalDate.now();

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Stays stays;

    @Autowired
    Houses houses;

    @Autowired
    Given given;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    String closedOn(SiteId site) {
        return as.run(
                Officer.SYSTEM,
                () -> db.sql("select coalesce(closed_on::text, 'none') from reception.site where id = ?")
                        .param(site.value())
                        .query(String.class)
                        .single());
    }

    int free(SiteId site) {
        return as.run(as.coordinator(), () -> stays.places(TODAY)).stream()
                .filter(places -> places.id().equals(site))
                .mapToInt(places -> places.freeBeds())
                .sum();
    }

    String id(String table, UUID site) {
        return as.run(
                Officer.SYSTEM,
                () -> db.sql("select id::text from reception." + table + " where site_id = ?")
                        .param(site)
                        .query(String.class)
                        .single());
    }

    MvcTestResult open(UUID own, Officer officer, String municipality) {
        return post(
                "/sites",
                officer,
                "own",
                own.toString(),
                "name",
                "Naujieji namai",
                "kind",
                "municipal",
                "municipality",
                municipality,
                "operator",
                municipality,
                "address",
                "Bandymų g. 9",
                "terms.openedOn",
                TODAY.minusDays(1).toString());
    }

    MvcTestResult change(UUID site, Officer officer, String version) {
        return post(
                "/sites/" + site,
                officer,
                "name",
                "Kiti namai",
                "kind",
                "municipal",
                "municipality",
                "19",
                "operator",
                "19",
                "address",
                "Bandymų g. 9",
                "terms.openedOn",
                TODAY.minusDays(1).toString(),
                "terms.version",
                version);
    }

    MvcTestResult get(String address, Officer officer) {
        return mvc.get()
                .uri(address)
                .locale(Locale.of("lt"))
                .with(signedIn(officer))
                .exchange();
    }

    MvcTestResult post(String address, Officer officer, String... fields) {
        var request = mvc.post()
                .uri(address)
                .locale(Locale.of("lt"))
                .with(signedIn(officer))
                .with(csrf());
        for (int n = 0; n < fields.length; n += 2) {
            request = request.param(fields[n], fields[n + 1]);
        }
        return request.exchange();
    }
}
