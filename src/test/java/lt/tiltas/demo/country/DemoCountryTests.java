package lt.tiltas.demo.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DemoCountryTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final DemoCountry COUNTRY = DemoCountry.make(20220316, TODAY);

    @Test
    void the_same_seed_gives_an_equal_country() {
        assertThat(DemoCountry.make(20220316, TODAY)).isEqualTo(COUNTRY);
        assertThat(DemoCountry.make(7, TODAY)).isNotEqualTo(COUNTRY);
    }

    @Test
    void there_are_as_many_as_a_small_country_has() {
        assertThat(COUNTRY.organisations()).hasSize(69);
        assertThat(COUNTRY.officers()).hasSizeBetween(90, 110);
        assertThat(COUNTRY.sites()).hasSize(40);
        assertThat(COUNTRY.sites().stream().mapToInt(Site::beds).sum()).isBetween(1850, 1950);
        assertThat(COUNTRY.households()).hasSizeBetween(1150, 1350);
        assertThat(people().count()).isBetween(2750L, 3250L);
    }

    @Test
    void most_adults_are_women_and_a_third_are_children() {
        double minors = share(COUNTRY.households().stream()
                .flatMap(household ->
                        household.members().stream().map(person -> person.ageOn(household.registeredOn()) < 18)));
        double women =
                share(people().filter(person -> person.ageOn(TODAY) >= 18).map(Person::isFemale));
        double ukrainian =
                share(people().map(person -> person.papers().citizenship().equals("UKR")));
        assertThat(minors).isBetween(0.27, 0.38);
        assertThat(women).isBetween(0.62, 0.71);
        assertThat(ukrainian).isGreaterThan(0.93);
    }

    @Test
    void the_desks_have_work_today() {
        assertThat(COUNTRY.households().stream().filter(Household::needsBed)).hasSizeBetween(8, 20);
        assertThat(COUNTRY.households().stream().filter(Household::needsMunicipality))
                .hasSizeBetween(25, 45);
        assertThat(COUNTRY.households().stream().filter(Household::isClosed)).hasSizeGreaterThan(80);
    }

    @Test
    void numbers_and_accounts_are_given_once() {
        assertThat(people().map(Person::number)).doesNotHaveDuplicates();
        assertThat(COUNTRY.households().stream().map(Household::number)).doesNotHaveDuplicates();
        assertThat(COUNTRY.officers().stream().map(Officer::account)).doesNotHaveDuplicates();
        assertThat(COUNTRY.officers().stream().map(Officer::number)).doesNotHaveDuplicates();
        assertThat(people().map(person -> person.papers().number()).filter(number -> number != null))
                .doesNotHaveDuplicates();
        assertThat(people().map(person -> person.contact().phone()).filter(phone -> phone != null))
                .doesNotHaveDuplicates()
                .allMatch(phone -> phone.matches("\\+3706\\d\\d00\\d{3}|\\+380\\d\\d00\\d{5}"));
    }

    @Test
    void every_organisation_that_is_named_exists() {
        var ids = COUNTRY.organisations().stream().map(Organisation::id).collect(Collectors.toSet());
        assertThat(COUNTRY.officers().stream().map(Officer::organisation)).allMatch(ids::contains);
        assertThat(COUNTRY.sites().stream().map(Site::operator)).allMatch(ids::contains);
        assertThat(COUNTRY.sites().stream().map(Site::municipality)).allMatch(ids::contains);
        assertThat(COUNTRY.sites().stream().map(Site::municipality).distinct()).hasSizeGreaterThan(20);
    }

    @Test
    void a_mother_is_at_least_sixteen_years_older_than_her_child() {
        for (Household household : COUNTRY.households()) {
            Person applicant = household.applicant();
            for (Person person : household.members()) {
                LocalDate born = person.birth().on();
                assertThat(born).isBefore(household.registeredOn());
                switch (person.role()) {
                    case "son", "daughter" ->
                        assertThat(born).isAfter(applicant.birth().on().plusYears(16));
                    case "mother", "father", "grandmother" ->
                        assertThat(born).isBefore(applicant.birth().on().minusYears(16));
                    case "grandson", "granddaughter" ->
                        assertThat(born).isAfter(applicant.birth().on().plusYears(32));
                    case "spouse" -> assertThat(person.ageOn(TODAY)).isBetween(20, 95);
                    default -> assertThat(person.role()).isIn("applicant", "sister", "niece", "nephew");
                }
            }
            assertThat(applicant.ageOn(household.registeredOn())).isGreaterThanOrEqualTo(18);
        }
    }

    @Test
    void brothers_and_sisters_have_different_names_and_fitting_birthdays() {
        for (Household household : COUNTRY.households()) {
            var given = household.members().stream()
                    .map(person -> person.name().original().given())
                    .toList();
            assertThat(new HashSet<>(given)).hasSameSizeAs(given);
            var births = household.members().stream()
                    .filter(person -> List.of("son", "daughter").contains(person.role()))
                    .map(person -> person.birth().on())
                    .sorted()
                    .toList();
            for (int i = 1; i < births.size(); i++) {
                assertThat(births.get(i)).isAfter(births.get(i - 1).plusDays(280));
            }
        }
    }

    @Test
    void oksana_is_there_with_her_family() {
        var household = COUNTRY.households().stream()
                .filter(one -> one.applicant().number() == Oksana.PERSON)
                .findFirst()
                .orElseThrow();
        assertThat(household.members())
                .extracting(person -> person.name().latin().given() + " "
                        + person.name().latin().surname() + " "
                        + person.birth().on())
                .containsExactly(
                        "Oksana Kovalenko 1988-03-14",
                        "Danylo Kovalenko 2014-09-02",
                        "Sofiia Kovalenko 2019-06-21",
                        "Halyna Bondar 1957-11-30");
        var home = household.stayOn(TODAY).orElseThrow();
        assertThat(home.where()).isEqualTo(new Stay.OwnLodging(19, "rented", "Savanorių pr. 214, Kaunas"));
        assertThat(household.programme().goals().stream().filter(Programme.Goal::reached))
                .hasSize(2);
        var lead = COUNTRY.officers().get(household.programme().leadOfficer() - 1);
        assertThat(lead.account()).isEqualTo("casemanager");
    }

    private static Stream<Person> people() {
        return COUNTRY.households().stream().flatMap(household -> household.members().stream());
    }

    private static double share(Stream<Boolean> answers) {
        return answers.mapToInt(yes -> yes ? 1 : 0).average().orElseThrow();
    }
}
