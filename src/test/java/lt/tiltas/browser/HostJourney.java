package lt.tiltas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A home is offered on a phone, vetted by one, approved by another; a contract is printed; hosts of 2022 are paid. */
class HostJourney {

    private static final List<String> CHECKS =
            List.of("identity", "adults", "home_visit", "conviction", "rules", "sanitary");

    @Test
    void a_home_is_offered_on_a_phone_vetted_and_approved_by_a_second_person() {
        String code = offered();
        try (Visitor caseManager = Visitor.atDesk("lt").signIn("casemanager")) {
            Page page = caseManager.page();
            page.navigate("/hosts");
            caseManager.look("hosts");
            found(page, code);
            page.locator("main button[value=CONTACT]").click();
            page.locator("main button[value=VET]").click();
            for (String check : CHECKS) {
                page.locator("#kind").selectOption(check);
                page.locator("#result").check();
                page.locator("main form[action$='/checks'] button[type=submit]").click();
            }
            caseManager.look("host-vetted");
            assertThat(page.locator("main button[value=APPROVE]").count()).isZero();
            assertThat(page.locator("main").textContent()).contains("patvirtinti turi kitas žmogus");
        }
        try (Visitor coordinator = Visitor.atDesk("uk").signIn("coordinator")) {
            Page page = coordinator.page();
            page.navigate("/hosts");
            found(page, code);
            page.locator("main button[value=APPROVE]").click();
            coordinator.look("host-approved");
            page.locator("main a[href^='/sites/']").first().click();
            assertThat(page.locator("h1").textContent()).contains(code);
        }
    }

    /** As long as somebody who reads the page: what is sent sooner is taken for a machine's. */
    private static final int A_PERSON_TAKES = 3_500;

    /** @return the code that the page shows */
    private static String offered() {
        try (Visitor host = Visitor.onPhone("lt")) {
            Page page = host.page();
            page.navigate("/sign-in?language=lt");
            page.locator("a[href='/homes']").click();
            host.look("offering");
            page.locator("main form button[type=submit]").click();
            assertThat(page.locator(".ds-error-summary li").count()).isGreaterThan(4);
            host.fit("offering-wrong");
            page.locator("[name='home.municipality']").selectOption("19");
            page.locator("[name='home.address']").fill("Kelionės g. 12-4, Kaunas");
            page.locator("[name='home.rooms']").fill("2");
            page.locator("[name='home.places']").fill("4");
            page.locator("[name='home.pets']").check();
            page.locator("[name='host.name']").fill("Kelionė Bandomoji");
            page.locator("[name='host.phone']").fill("+370 612 34567");
            page.locator("[name='agreed']").check();
            page.waitForTimeout(A_PERSON_TAKES);
            page.locator("main form button[type=submit]").click();
            host.fit("offering-received");
            return page.locator("main strong.t-num").textContent();
        }
    }

    private static void found(Page page, String code) {
        page.locator("#code").fill(code);
        page.locator("main form.t-filter button").click();
        assertThat(page.url()).contains("/hosts/");
    }

    @Test
    void a_contract_is_printed_in_two_languages_and_a_visit_is_written_down() throws IOException {
        try (Visitor caseManager = Visitor.atDesk("lt").signIn("casemanager")) {
            Page page = caseManager.page();
            page.navigate("/hosts?show=matched");
            page.locator("main tbody a").first().click();
            page.locator("main a[href^='/host-contracts/']").first().click();
            caseManager.look("host-contract");
            Download paper = page.waitForDownload(
                    () -> page.locator("main a[href$='second=uk']").click());
            assertThat(new String(Files.readAllBytes(paper.path()), 0, 5, StandardCharsets.US_ASCII))
                    .isEqualTo("%PDF-");
            page.navigate("/host-visits");
            caseManager.look("host-visits");
        }
        try (Visitor coordinator = Visitor.onPhone("uk").signIn("coordinator")) {
            coordinator.page().navigate("/alerts");
            coordinator.look("alerts-phone");
        }
    }

    @Test
    void hosts_of_2022_are_paid_by_list_with_a_correction() {
        try (Visitor finance = Visitor.atDesk("lt").signIn("finance")) {
            Page page = finance.page();
            page.navigate("/payment-lists");
            finance.look("payment-lists");
            page.getByText("Liepa").or(page.getByText("liepa")).first().click();
            finance.look("payment-list");
            assertThat(page.locator("main").textContent()).contains("pataisa");
            page.locator("main form[action$='/approval'] button").click();
            page.locator("#paidOn").fill("2022-08-08");
            page.locator("main form[action$='/payment'] button").click();
            assertThat(page.locator("main").textContent()).contains("išmokėtas");
            Download sheet = page.waitForDownload(
                    () -> page.locator("main a[href$='/sheet']").click());
            assertThat(sheet.suggestedFilename()).endsWith("2022-07.xlsx");
            page.navigate("/claims?state=held");
            page.locator("main tbody a").first().click();
            finance.look("claim-held");
            page.navigate("/compensation/a1-254");
            finance.look("compensation-scheme");
        }
    }
}
