package lt.tiltas.portal;

import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.GivenBenefit;
import lt.tiltas.programme.GivenProgramme;
import lt.tiltas.registration.Given;
import lt.tiltas.registration.HouseholdCard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TiltasTest
class OwnBenefitTests {

    private static final int WEIGHT = 100_000;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Given given;

    @Autowired
    GivenBenefit contracts;

    @Autowired
    GivenProgramme programmes;

    @Autowired
    As as;

    Officer oksana;
    HouseholdCard family;

    @BeforeEach
    void oksana_in_kaunas() {
        family = given.household(19, "Kovalenko", "Oksana", "Danylo");
        oksana = as.newcomer(family.people().getFirst().value());
    }

    @Test
    void a_person_sees_what_support_until_when_and_why_this_amount() throws UnsupportedEncodingException {
        assertThat(see()).hasStatusOk().bodyText().contains("Договору інтеграції ще немає");
        contracts.contract(family, as.casemanager(19), programmes.today().minusMonths(4));

        MvcTestResult page = see();
        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Зараз – 5 місяць із 12",
                        "699,00",
                        "3 × 233,00 = ",
                        "Чому саме стільки?",
                        "Що буде від 8 місяця",
                        "Чого ми ще не знаємо",
                        "LRV nutarimas 998")
                .doesNotContain("amount.", "benefit.", "my.benefit", "due.", "/amounts/", "/rules/");
        assertThat(page.getResponse()
                        .getContentAsString(StandardCharsets.UTF_8)
                        .getBytes(StandardCharsets.UTF_8)
                        .length)
                .isLessThan(WEIGHT);
        assertThat(mvc.get().uri("/my?language=uk").with(signedIn(oksana)))
                .bodyText()
                .contains("/my/benefit");
    }

    @Test
    void the_support_of_another_family_is_not_there() {
        HouseholdCard other = given.household(19, "Petrenko", "Ira");
        contracts.contract(other, as.casemanager(19), programmes.today().minusMonths(4));

        assertThat(see()).bodyText().contains("Договору інтеграції ще немає");
    }

    private MvcTestResult see() {
        return mvc.get().uri("/my/benefit?language=uk").with(signedIn(oksana)).exchange();
    }
}
