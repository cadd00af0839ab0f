package lt.tiltas.programme.benefit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.BenefitCard;
import lt.tiltas.programme.BenefitCard.Month;
import lt.tiltas.programme.ContractId;
import lt.tiltas.registration.HouseholdCard;
import org.junit.jupiter.api.Test;

@TiltasTest
class BenefitPageTests extends BenefitScene {

    @Test
    void a_contract_is_signed_once_and_shows_each_month_with_its_reason() {
        assertThat(see()).bodyText().contains("Sutartis pasirašoma pradėjus programą");
        programmes.programme(family.id(), rasa);

        assertThat(post(tab(), signed(LONG_AGO, "none", "school", "pre-school")))
                .hasStatus3xxRedirection();
        assertThat(post(tab(), signed(LONG_AGO, "none", "none", "none"))).hasStatus3xxRedirection();

        List<Month> months = card().months();
        assertThat(months).hasSize(12);
        assertThat(months.getFirst().cents()).isEqualTo(105600 + 70400 + 8250 + 8800);
        assertThat(months.get(1).cents()).isEqualTo(70400 + 8800);
        assertThat(months.get(11).begins()).isEqualTo(LocalDate.of(2024, 12, 10));
        assertThat(see())
                .bodyText()
                .contains(
                        "Kodėl tiek?",
                        "6 × 176,00 = 1",
                        "LRV nutarimas 998",
                        "/amounts/essentials",
                        "Mokyklinėms reikmėms")
                .doesNotContainPattern(">\\s*(amount|benefit|agreement|due)\\.");
    }

    @Test
    void what_is_missing_is_said_beside_the_field() {
        programmes.programme(family.id(), rasa);

        assertThat(post(tab(), Map.of("signedOn", LONG_AGO.toString(), "rules", "integration")))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"people-error\"", "Pažymėkite bent vieną žmogų");
        assertThat(post(tab(), signed(LocalDate.of(2011, 1, 1), "none", "none", "none")))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"signedOn-error\"");
        assertThat(post(tab(), signed(programmes.today().plusDays(1), "none", "none", "none")))
                .hasStatus(422);
        assertThat(post(tab(), Map.of())).hasStatus(422);
    }

    @Test
    void nobody_is_counted_in_two_contracts_at_once() {
        ContractId id = contracts.contract(family, rasa, LONG_AGO);
        post("/contracts/" + id + "/end", Map.of("on", "2024-03-31", "why", "moved", "version", "1"));

        assertThat(post(tab(), signed(LocalDate.of(2024, 3, 31), "none", "none", "none")))
                .hasStatus(422)
                .bodyText()
                .contains("jau skaičiuojamas kitoje sutartyje");
        assertThat(card().signedOn()).isEqualTo(LONG_AGO);
        assertThat(post(tab(), signed(LocalDate.of(2024, 4, 1), "none", "none", "none")))
                .hasStatus3xxRedirection();
    }

    @Test
    void no_decision_in_month_eight_pays_in_full_and_raises_a_task() {
        Officer quiet = as.casemanager(57);
        HouseholdCard soon = given.household(57, "Kovalenko", "Oksana");
        ContractId id = contracts.contract(soon, quiet, programmes.today().minusMonths(7));

        BenefitCard card = as.run(quiet, () -> benefits.of(soon.id())).orElseThrow();
        Month eighth = card.months().get(7);
        assertThat(card.now()).contains(eighth);
        assertThat(eighth.open()).isTrue();
        assertThat(eighth.cents()).isEqualTo(card.months().get(6).cents());
        assertThat(see("/benefits?shown=review", quiet)).bodyText().contains("Kovalenko", "mokama visa suma");
        assertThat(see("/desk", quiet)).bodyText().contains("vėlesni mėnesiai neaptarti");

        assertThat(post("/contracts/" + id + "/share-review", Map.of(), quiet)).hasStatus3xxRedirection();
        assertThat(post("/contracts/" + id + "/share-review", Map.of(), quiet)).hasStatus3xxRedirection();
        assertThat(see("/benefits?shown=review", quiet)).bodyText().contains("Aptarti nėra ko");
        assertThat(see("/desk", quiet)).bodyText().doesNotContain("vėlesni mėnesiai neaptarti");
    }

    @Test
    void a_contract_ends_and_its_later_months_are_not_paid() {
        ContractId id = contracts.contract(family, rasa, LONG_AGO);
        String end = "/contracts/" + id + "/end";

        assertThat(post(end, Map.of("on", "2023-01-01", "why", "over", "version", "1")))
                .hasStatus(422);
        assertThat(post(end, Map.of("on", "2024-03-31", "why", "moved", "version", "1")))
                .hasStatus3xxRedirection();
        assertThat(card().months()).hasSize(3);
        assertThat(post(end, Map.of("on", "2024-03-31", "why", "moved", "version", "1")))
                .hasStatus(409);
        assertThat(see()).bodyText().contains("persikėlė į kitą savivaldybę", "Įrašyti sutartį");
    }

    @Test
    void a_contract_recorded_by_mistake_was_never_and_another_is_signed() {
        ContractId id = contracts.contract(family, rasa, LONG_AGO);
        post("/contracts/" + id + "/end", Map.of("on", "2024-03-31", "why", "mistake", "version", "1"));
        assertThat(as.run(rasa, () -> benefits.of(family.id()))).isEmpty();

        assertThat(post(tab(), signed(LONG_AGO.plusDays(5), "none", "none", "none")))
                .hasStatus3xxRedirection();
        assertThat(card().signedOn()).isEqualTo(LONG_AGO.plusDays(5));
    }

    @Test
    void a_contract_of_another_municipality_is_not_here() {
        ContractId id = contracts.contract(family, rasa, LONG_AGO);
        Officer elsewhere = as.casemanager(21);

        assertThat(see(tab(), elsewhere)).hasStatus(404);
        assertThat(post("/contracts/" + id + "/share-review", Map.of(), elsewhere))
                .hasStatus(404);
    }

    @Test
    void who_looked_at_the_support_is_in_the_trail() {
        contracts.contract(family, rasa, LONG_AGO);
        see();

        assertThat(as.run(
                        as.newcomer(family.people().getFirst().value()),
                        () -> db.sql(
                                        "select count(*) from access.look_subject s join access.look l on l.id = s.look_id where s.person_id = ? and l.action = 'VIEW_BENEFIT'")
                                .param(family.people().getFirst().value())
                                .query(Integer.class)
                                .single()))
                .isPositive();
    }
}
