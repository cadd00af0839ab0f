package lt.tiltas.programme.benefit;

import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.Officer;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.access.Role;
import lt.tiltas.programme.BenefitCard.Month;
import lt.tiltas.programme.DueSource.Due;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Months after the twelfth: of an extension only, and paid only while the law's switch is on. */
@TiltasTest
class ExtendedMonthsTests extends BenefitScene {

    private static final LocalDate OFF = LocalDate.of(2031, 1, 10);

    /** From this year on the tests have turned the switch on. */
    private static final LocalDate ON = LocalDate.of(2061, 1, 10);

    @Autowired
    ContractDues dues;

    @Test
    void without_an_extension_the_twelfth_month_is_the_last() {
        signed(ON, 12, ON);

        assertThat(card().months()).hasSize(12);
        assertThat(due(13)).isEmpty();
    }

    @Test
    void months_of_an_extension_are_said_to_bring_nothing_while_the_rules_pay_none() {
        signed(OFF, 24, OFF);

        List<Month> months = card().months();
        assertThat(months).hasSize(24);
        assertThat(card().paidMonths()).hasSize(12);
        assertThat(months.get(12).cents()).isZero();
        assertThat(months.get(12).owed().getFirst().amount().zero()).isEqualTo("extended");
        assertThat(due(OFF, 13)).isEmpty();
        assertThat(see()).bodyText().contains("Programa pratęsta, bet pinigai", "Tikslintina");
        assertThat(see("/my/benefit", as.newcomer(family.people().getFirst().value())))
                .bodyText()
                .contains("Programa pratęsta, bet pinigai");
    }

    @Test
    void whoever_asks_for_an_extension_is_told_what_it_means_for_the_money() {
        var programme = programmes.programme(family.id(), rasa);

        assertThat(see("/programmes/" + programme + "/extension", rasa))
                .bodyText()
                .contains("tik už pirmuosius 12 mėnesių");
        assertThat(see("/my/extension", as.newcomer(family.people().getFirst().value())))
                .bodyText()
                .contains("Pinigai mokami tik už pirmuosius 12 mėnesių");
    }

    @Test
    void while_the_switch_is_on_each_granted_month_is_paid_by_its_band_and_not_one_more() {
        turnOn();
        long seed = new Random().nextLong();
        int granted = 13 + new Random(seed).nextInt(24);
        signed(ON, granted, ON);

        List<Month> months = card().months();
        assertThat(months).as("seed " + seed).hasSize(granted);
        long full = months.get(11).cents();
        assertThat(months.stream().skip(12).mapToLong(Month::cents).toArray())
                .as("seed " + seed)
                .isEqualTo(IntStream.rangeClosed(13, granted)
                        .mapToLong(month -> full * (month <= 18 ? 70 : 50) / 100)
                        .toArray());
        LongStream listed = IntStream.rangeClosed(1, 40)
                .mapToObj(this::due)
                .flatMap(List::stream)
                .mapToLong(Due::cents);
        assertThat(listed.sum())
                .as("seed " + seed)
                .isEqualTo(months.stream().mapToLong(Month::cents).sum());
    }

    @Test
    void a_contract_that_began_after_the_programme_is_paid_until_the_programme_ends() {
        turnOn();
        signed(ON.plusMonths(2).plusDays(5), 18, ON);

        assertThat(card().months()).hasSize(16);
    }

    private void signed(LocalDate on, int months, LocalDate opened) {
        contracts.contract(family, rasa, on);
        as.run(
                Officer.SYSTEM,
                () -> db.sql("update programme.programme set opened_on = ?, months = ? where household_id = ?")
                        .params(opened, months, family.id().value())
                        .update());
    }

    private void turnOn() {
        assertThat(mvc.post()
                        .uri("/rules/benefit.extended-months/values")
                        .with(signedIn(as.at(1, Role.ADMIN)))
                        .with(csrf())
                        .param("value", "1")
                        .param("from", "2061-01-01")
                        .param("act", "LRV nutarimas 998")
                        .param("article", "")
                        .param("source", "")
                        .param("certainty", "K"))
                .hasStatus3xxRedirection();
    }

    private List<Due> due(int month) {
        return due(ON, month);
    }

    private List<Due> due(LocalDate signed, int month) {
        YearMonth asked = YearMonth.from(signed).plusMonths(month - 1L);
        return as.run(
                as.at(19, Role.FINANCE),
                () -> dues.due(new OrganisationId(19), asked).stream()
                        .filter(due -> due.household().equals(family.id()))
                        .toList());
    }
}
