package lt.tiltas.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Role;
import lt.tiltas.placement.proposal.Candidate;
import lt.tiltas.placement.proposal.Proposal;
import lt.tiltas.placement.proposal.Proposals;
import lt.tiltas.placement.run.WorkOutPrices;
import lt.tiltas.reception.Houses;
import lt.tiltas.registration.Given;
import lt.tiltas.registration.HouseholdCard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@TiltasTest
class ProposalTests {

    @Autowired
    Offered offered;

    @Autowired
    Given given;

    @Autowired
    Houses houses;

    @Autowired
    Proposals proposals;

    @Autowired
    WorkOutPrices prices;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    private HouseholdCard family;
    private String page;

    @BeforeEach
    void four_houses() {
        for (int municipality : new int[] {21, 27, 29, 32}) {
            houses.site(municipality, 4, 4);
        }
        family = given.household(3, "Propenko", "Olha", "Taras", "Ivanka");
        page = "/households/" + family.id() + "/placement";
    }

    @Test
    void three_places_lie_in_three_municipalities_the_best_first_with_the_conditions_they_meet() {
        propose();

        assertThat(candidates()).hasSize(3).extracting(Candidate::municipality).doesNotHaveDuplicates();
        assertThat(candidates())
                .extracting(candidate -> candidate.price().net())
                .isSortedAccordingTo((one, other) -> Integer.compare(other, one));
        assertThat(candidates())
                .allSatisfy(candidate -> assertThat(candidate.price().met())
                        .anySatisfy(met -> assertThat(met.code()).isEqualTo("quota"))
                        .allSatisfy(
                                met -> assertThat(met.free()).isGreaterThanOrEqualTo(met.need() > 0 ? met.need() : 0)));
        assertThat(offered.get(as.coordinator(), page))
                .hasStatusOk()
                .bodyText()
                .contains("Conditions that must be met", "Side by side", "All fit in", "a person decides");
    }

    @Test
    void what_the_family_wishes_stands_beside_it_in_its_own_words() {
        offered.post(
                offered.newcomer(family),
                "/my/wishes",
                "version=0&language=uk&wishes[0].municipality=27&wishes[0].words=Близько до сестри&needs.languages=uk&needs.living=own"
                        .split("[&=]"));
        propose();

        assertThat(offered.get(as.coordinator(), page))
                .bodyText()
                .contains("<q lang=\"uk\">Близько до сестри</q>", "The family wishes to live here");
    }

    @Test
    void a_person_may_choose_elsewhere_with_a_reason_that_is_kept() {
        propose();
        int other = others().getFirst();
        houses.site(other, 4, 4);

        assertThat(offered.post(as.coordinator(), page + "/overrides", "municipality", "" + other, "reason", ""))
                .hasStatus(422);
        assertThat(offered.post(
                        as.coordinator(),
                        page + "/overrides",
                        "municipality",
                        "" + other,
                        "reason",
                        "relatives_found",
                        "words",
                        "Atsirado teta"))
                .hasRedirectedUrl(page);

        Candidate chosen = candidates().getLast();
        assertThat(chosen.municipality()).isEqualTo(other);
        assertThat(chosen.chosen()).isEqualTo(new Candidate.Chosen("relatives_found", "Atsirado teta"));
        assertThat(offered.get(as.coordinator(), page)).bodyText().contains("Atsirado teta", "Relatives were found");
    }

    @Test
    void hard_conditions_hold_for_a_persons_choice_too() {
        as.run(
                Officer.SYSTEM,
                () -> db.sql("update registration.household set pets = '{dog}' where id = ?")
                        .params(family.id().value())
                        .update());
        as.run(
                Officer.SYSTEM,
                () -> db.sql("update reception.site set pets_allowed = true where municipality in (21, 27, 29, 32)")
                        .update());
        propose();
        int none = others().stream().filter(code -> !hasPets(code)).findFirst().orElseThrow();

        offered.post(as.coordinator(), page + "/overrides", "municipality", "" + none, "reason", "family_asked");

        assertThat(candidates()).extracting(Candidate::municipality).doesNotContain(none);
    }

    @Test
    void a_house_that_filled_up_a_moment_ago_is_not_proposed() {
        propose();
        Candidate first = candidates().getFirst();
        as.run(
                Officer.SYSTEM,
                () -> db.sql(
                                "update reception.site set opened_on = least(opened_on, current_date - 1), closed_on = current_date where id = ?")
                        .params(first.siteId())
                        .update());

        propose();

        assertThat(candidates()).extracting(Candidate::siteId).doesNotContain(first.siteId());
        as.run(
                Officer.SYSTEM,
                () -> db.sql("update reception.site set closed_on = null where id = ?")
                        .params(first.siteId())
                        .update());
    }

    @Test
    void who_may_not_place_is_shown_no_proposal_button_and_a_stranger_nothing() {
        propose();

        assertThat(offered.post(as.casemanager(21), page + "/proposals")).hasStatus(403);
        assertThat(offered.get(as.at(46, Role.COORDINATOR), page)).hasStatus(404);
    }

    private boolean tells(String cause) {
        var page = offered.get(as.coordinator(), "/placements/nowhere?cause=" + cause);
        assertThat(page).hasStatusOk();
        try {
            return page.getResponse().getContentAsString().contains("Toolargenko");
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whom_no_place_fits_is_listed_by_cause_with_what_would_help() {
        String[] fourteen = IntStream.range(0, 14).mapToObj(n -> "Vaikas" + n).toArray(String[]::new);
        given.household(3, "Toolargenko", fourteen);

        assertThat(offered.get(as.coordinator(), "/placements/nowhere"))
                .hasStatusOk()
                .bodyText()
                .contains("What would help");
        assertThat(List.of("quota_full", "too_large", "no_rooms", "no_caseload", "no_school", "nowhere_all"))
                .filteredOn(this::tells)
                .as("one cause, and one only")
                .hasSize(1);
        assertThat(offered.get(as.casemanager(21), "/placements/nowhere")).hasStatus(403);
    }

    @Test
    void the_prices_of_the_newest_run_are_used_and_its_proof_is_made_again() {
        UUID run = as.run(Officer.SYSTEM, prices::asked);

        assertThat(offered.get(as.coordinator(), "/placement-runs/" + run))
                .hasStatusOk()
                .bodyText()
                .contains("The proof was made again", "Whether it is fair to every group", "Whom no place fits");
        propose();
        assertThat(candidates()).isNotEmpty();
    }

    private void propose() {
        assertThat(offered.post(as.coordinator(), page + "/proposals")).hasRedirectedUrl(page);
    }

    private List<Candidate> candidates() {
        return proposal().candidates();
    }

    private List<Integer> others() {
        return proposal().others();
    }

    private Proposal proposal() {
        return as.run(as.coordinator(), () -> proposals.open(family.id()).orElseThrow());
    }

    private boolean hasPets(int municipality) {
        return as.run(
                Officer.SYSTEM,
                () -> db.sql("""
                        select exists (select from reception.site where municipality = :code and pets_allowed)
                            or exists (select from placement.statement_home where org_id = :code and pets)
                        """)
                        .param("code", municipality)
                        .query(Boolean.class)
                        .single());
    }
}
