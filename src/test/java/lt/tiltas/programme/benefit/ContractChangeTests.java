package lt.tiltas.programme.benefit;

import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lt.tiltas.TiltasTest;
import lt.tiltas.programme.BenefitCard;
import lt.tiltas.programme.BenefitCard.Month;
import lt.tiltas.programme.ContractId;
import org.junit.jupiter.api.Test;

@TiltasTest
class ContractChangeTests extends BenefitScene {

    @Test
    void a_change_of_the_household_counts_from_the_next_month_and_brings_no_second_settling_in() {
        ContractId id = contracts.contract(family, rasa, LONG_AGO);
        var fields = people("none", "none", null);
        fields.putAll(Map.of("changedOn", "2024-04-15", "version", "1"));

        assertThat(post("/contracts/" + id + "/members", fields)).hasStatus3xxRedirection();

        List<Month> months = card().months();
        assertThat(months).extracting(Month::people).startsWith(3, 3, 3, 3, 2, 2);
        assertThat(months.get(3).cents()).isEqualTo(70400);
        assertThat(months.get(4).cents()).isEqualTo(52800);
        assertThat(months.stream()
                        .flatMap(month -> month.owed().stream())
                        .filter(owed -> owed.kind().equals("settling-in")))
                .hasSize(1);
        assertThat(post("/contracts/" + id + "/members", fields))
                .as("sent again")
                .hasStatus(422);
    }

    @Test
    void a_change_before_one_that_is_written_is_refused() {
        ContractId id = contracts.contract(family, rasa, LONG_AGO);
        var later = people("none", "none", null);
        later.putAll(Map.of("changedOn", "2024-06-15", "version", "1"));
        post("/contracts/" + id + "/members", later);
        var earlier = people("none", null, null);
        earlier.putAll(Map.of("changedOn", "2024-03-15", "version", "2"));

        assertThat(post("/contracts/" + id + "/members", earlier))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"changedOn-error\"");
    }

    @Test
    void overlapping_state_support_leaves_nothing_and_says_why() {
        ContractId id = contracts.contract(family, rasa, LONG_AGO);
        String other = "/contracts/" + id + "/other-support";
        var fields =
                Map.of("kind", "essentials", "from", "2024-03-01", "until", "2024-04-30", "named", "Socialinė pašalpa");
        assertThat(post(other, fields)).hasStatus3xxRedirection();

        List<Month> months = card().months();
        assertThat(months).extracting(Month::cents).startsWith(105600L + 70400, 70400L, 0L, 0L, 70400L);
        assertThat(months.get(2).owed().getFirst().amount().zero()).isEqualTo("other-support");
        assertThat(see()).bodyText().contains("Tam pačiam tikslui gaunama kita valstybės parama", "Socialinė pašalpa");

        assertThat(post(other, Map.of("kind", "essentials", "from", "2024-03-01", "until", "2024-02-01", "named", "x")))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"until-error\"");
        assertThat(post(
                        other + "/end",
                        Map.of(
                                "other",
                                one("select id from programme.other_support where contract_id = ?", id),
                                "mistake",
                                "true")))
                .hasStatus3xxRedirection();
        assertThat(card().months().get(2).cents()).isEqualTo(70400);
    }

    @Test
    void a_part_of_the_rent_is_paid_from_its_request_on_and_says_what_shuts_it() {
        ContractId id = contracts.contract(family, rasa, LONG_AGO);
        Map<String, String> rent = new LinkedHashMap<>(Map.of(
                "rent",
                "280,50",
                "area",
                "24",
                "leaseFrom",
                "2024-01-01",
                "leaseUntil",
                "2024-12-31",
                "askedOn",
                "2024-02-01"));
        assertThat(post("/contracts/" + id + "/rent", rent)).hasStatus3xxRedirection();
        assertThat(see()).bodyText().contains("Gyvenamoji vieta nedeklaruota");

        rent.put("income", "6000");
        var request = mvc.post()
                .uri("/contracts/" + id + "/rent")
                .with(signedIn(rasa))
                .with(csrf());
        rent.forEach(request::param);
        assertThat(request.param("facts", "declared", "registered").exchange()).hasStatus3xxRedirection();

        List<Month> months = card().months();
        assertThat(months.getFirst().owed()).extracting(BenefitCard.Owed::kind).doesNotContain("rent");
        assertThat(months.get(1).owed().getLast().amount().cents()).isEqualTo(8050);
        assertThat(post("/contracts/" + id + "/rent", Map.of("rent", "daug")))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"rent-error\"");
    }
}
