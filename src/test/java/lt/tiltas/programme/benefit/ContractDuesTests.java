package lt.tiltas.programme.benefit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.access.Role;
import lt.tiltas.programme.BenefitCard;
import lt.tiltas.programme.Benefits;
import lt.tiltas.programme.DueSource;
import lt.tiltas.programme.DueSource.Due;
import lt.tiltas.programme.GivenBenefit;
import lt.tiltas.registration.Given;
import lt.tiltas.registration.HouseholdCard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TiltasTest
class ContractDuesTests {

    /** A municipality of which no other test makes contracts. */
    private static final int QUIET = 61;

    private static final OrganisationId THERE = new OrganisationId(QUIET);

    @Autowired
    ContractDues dues;

    @Autowired
    List<DueSource> sources;

    @Autowired
    GivenBenefit contracts;

    @Autowired
    Benefits benefits;

    @Autowired
    Given given;

    @Autowired
    As as;

    Officer lead;

    @BeforeEach
    void somebody_leads() {
        lead = as.casemanager(QUIET);
    }

    @Test
    void a_contract_is_one_of_the_sources_of_what_is_due() {
        assertThat(sources).contains(dues);
    }

    @Test
    void each_calendar_month_brings_the_one_month_of_the_contract_that_begins_in_it() {
        HouseholdCard family = given.household(QUIET, "Kovalenko", "Oksana");
        contracts.contract(family, lead, LocalDate.of(2024, 1, 31));

        assertThat(of(family, 2024, 1)).containsExactly("settling-in 70400", "essentials 35200");
        assertThat(of(family, 2024, 2)).containsExactly("essentials 35200");
        assertThat(of(family, 2024, 12)).containsExactly("essentials 35200");
        assertThat(of(family, 2025, 1)).isEmpty();
        assertThat(of(family, 2023, 12)).isEmpty();
    }

    @Test
    void keys_are_the_same_for_ever_and_no_two_alike() {
        long seed = new Random().nextLong();
        Random dice = new Random(seed);
        for (int n = 0; n < 2; n++) {
            HouseholdCard family = given.household(QUIET, "Kovalenko", "Oksana", "Danylo");
            LocalDate signed = LocalDate.of(2024, 1, 1).plusDays(dice.nextInt(365));
            contracts.contract(family, lead, signed);
            Set<String> keys = new HashSet<>();
            long sum = 0;
            for (YearMonth month = YearMonth.from(signed);
                    !month.isAfter(YearMonth.from(signed).plusMonths(13));
                    month = month.plusMonths(1)) {
                List<Due> first = all(family, month);
                assertThat(all(family, month)).as("seed " + seed).isEqualTo(first);
                for (Due due : first) {
                    assertThat(keys.add(due.key()))
                            .as("seed " + seed + " " + due)
                            .isTrue();
                    sum += due.cents();
                }
            }
            BenefitCard card = as.run(lead, () -> benefits.of(family.id())).orElseThrow();
            assertThat(sum)
                    .as("seed " + seed)
                    .isEqualTo(card.months().stream()
                            .mapToLong(BenefitCard.Month::cents)
                            .sum());
        }
    }

    @Test
    void settling_in_has_one_key_for_a_household_whatever_the_contract() {
        HouseholdCard family = given.household(QUIET, "Kovalenko", "Oksana");
        contracts.contract(family, lead, LocalDate.of(2024, 5, 2));

        assertThat(all(family, YearMonth.of(2024, 5)).getFirst().key()).isEqualTo(family.id() + "/settling-in");
        assertThat(all(family, YearMonth.of(2024, 5)).getLast().key()).isEqualTo(family.id() + "/essentials/2024-05");
    }

    @Test
    void whoever_pays_sees_what_is_due_in_the_own_municipality_only() {
        HouseholdCard family = given.household(QUIET, "Kovalenko", "Oksana");
        contracts.contract(family, lead, LocalDate.of(2024, 8, 2));
        YearMonth month = YearMonth.of(2024, 8);

        assertThat(as.run(as.at(QUIET, Role.FINANCE), () -> dues.due(THERE, month)))
                .extracting(Due::household)
                .contains(family.id());
        assertThat(as.run(as.at(19, Role.FINANCE), () -> dues.due(THERE, month)))
                .isEmpty();
    }

    private List<String> of(HouseholdCard family, int year, int month) {
        return all(family, YearMonth.of(year, month)).stream()
                .map(due -> due.kind() + " " + due.cents())
                .toList();
    }

    private List<Due> all(HouseholdCard family, YearMonth month) {
        return as.run(lead, () -> dues.due(THERE, month)).stream()
                .filter(due -> due.household().equals(family.id()))
                .toList();
    }
}
