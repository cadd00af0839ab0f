package lt.tiltas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/** A mother renews the permits of her family in Ukrainian on a phone, once the law names a later end of protection. */
class RenewalJourney {

    private static final int MOST_TAPS = 2;

    private static final String PROLONGED = """
            update law.rule set valid_until = current_date - 1
                where code = 'protection.ends-on' and replaced_at is null and valid_until is null;
            insert into law.rule (code, valid_from, unit, value_date, act, certainty, checked_on, entered_by)
                select code, current_date, unit, value_date + interval '1 year', 'Bandomasis aktas', 'U', current_date, entered_by
                from law.rule where code = 'protection.ends-on' and valid_until = current_date - 1;
            """;

    private static final String AS_BEFORE = """
            delete from law.rule where code = 'protection.ends-on' and act = 'Bandomasis aktas';
            update law.rule set valid_until = null where code = 'protection.ends-on' and valid_until = current_date - 1;
            """;

    @Test
    void she_reads_how_long_applies_comes_to_a_visit_and_keeps_the_document() throws Exception {
        try (Visitor oksana = Visitor.onPhone("uk").signIn("newcomer")) {
            Page page = oksana.page();
            page.navigate("/my/documents");
            assertThat(page.locator("main").textContent()).contains("ще не вирішено");
            run(PROLONGED);
            page.navigate("/my");
            assertThat(page.locator("main").textContent())
                    .contains("Дозвіл на проживання")
                    .doesNotContain("ще не вирішено");
            apply(oksana, page);
            visit(oksana, page);
            page.navigate("/my/documents");
            var file = page.waitForDownload(
                    () -> page.locator("a[href$='/permit.pdf']").first().click());
            assertThat(start(file.path())).isEqualTo("%PDF-");
            page.navigate("/my/visit");
            page.locator("form[action='/my/visit/cancellation'] button").click();
        } finally {
            run(AS_BEFORE);
        }
    }

    private static void apply(Visitor oksana, Page page) {
        page.locator("a[href='/my/application']").first().click();
        page.locator("form[action='/my/application'] button[type=submit]").click();
        oksana.look("renewal-application");
        Locator family = page.locator("input[name=people]");
        assertThat(family.count()).isGreaterThan(1);
        for (Locator member : family.all()) {
            member.check();
        }
        page.locator("button[name=handIn][value=true]").click();
        oksana.look("renewal-handed-in");
    }

    /** Booked, and moved in two taps. */
    private static void visit(Visitor oksana, Page page) {
        page.navigate("/my/visit");
        page.locator("form[action='/my/visit'] button[name=at]").first().click();
        page.locator("form[action='/my/visit/confirmation'] button").click();
        String first = page.locator(".n-hero .n-when").textContent();
        page.navigate("/my");
        oksana.look("renewal-home");
        int taps = 0;
        page.locator("a[href='/my/visit?moving=true']").click();
        taps++;
        page.locator("form[action='/my/visit/time'] button[name=at]").last().click();
        taps++;
        assertThat(page.locator(".n-hero .n-when").textContent()).isNotEqualTo(first);
        assertThat(taps).isLessThanOrEqualTo(MOST_TAPS);
    }

    private static String start(Path file) throws IOException {
        return new String(Files.readAllBytes(file), 0, 5, StandardCharsets.US_ASCII);
    }

    private static void run(String sql) throws SQLException {
        try (Connection db = Program.running().superuser();
                Statement statement = db.createStatement()) {
            statement.execute(sql);
        }
    }
}
