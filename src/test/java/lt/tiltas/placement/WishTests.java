package lt.tiltas.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Role;
import lt.tiltas.placement.wish.Said;
import lt.tiltas.placement.wish.Wishes;
import lt.tiltas.registration.Given;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.Households;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TiltasTest
class WishTests {

    @Autowired
    Offered offered;

    @Autowired
    Given given;

    @Autowired
    Households households;

    @Autowired
    Wishes wishes;

    @Autowired
    As as;

    private HouseholdCard family;
    private String page;

    @BeforeEach
    void a_family() {
        family = given.household(3, "Bazhenko", "Olha", "Maksym", "Ivanka");
        page = "/households/" + family.id() + "/wishes";
    }

    @Test
    void who_has_said_nothing_is_known_by_what_was_said_at_registration() {
        Said said = said();

        assertThat(said.version()).isZero();
        assertThat(said.needs().pupils().atSchool() + said.needs().pupils().kindergarten())
                .isPositive();
        assertThat(offered.get(as.coordinator(), page))
                .hasStatusOk()
                .bodyText()
                .contains("Only what was said at registration");
    }

    @Test
    void a_family_says_on_its_phone_where_it_wants_to_live_and_the_officer_reads_it_as_it_was_said() {
        assertThat(offered.post(
                        offered.newcomer(family),
                        "/my/wishes",
                        ("version=0&language=uk&wishes[0].municipality=19"
                                        + "&wishes[0].near=true&wishes[0].words=Тут сестра&wishes[1].feature=sea&ties[0].who=sibling"
                                        + "&ties[0].municipality=19&needs.stepFree=true&needs.care=dialysis&needs.languages=uk"
                                        + "&needs.living=own&pupils.primary=2")
                                .split("[&=]")))
                .hasRedirectedUrl("/my");

        Said said = said();
        assertThat(said.version()).isEqualTo(1);
        assertThat(said.spoken().by()).isEqualTo("household");
        assertThat(said.wishes()).extracting(Said.Wish::kind).containsExactly("near", "anywhere");
        assertThat(said.dearest()).contains(19);
        assertThat(said.tiesIn(19)).singleElement().satisfies(tie -> {
            assertThat(tie.confirmed()).isFalse();
            assertThat(tie.closeness()).isEqualTo("extended");
        });
        assertThat(said.needs().care()).containsExactly("dialysis");
        assertThat(said.needs().pupils().primary()).isEqualTo(2);
        assertThat(offered.get(as.coordinator(), page))
                .bodyText()
                .contains("Тут сестра", "near their own", "the sea", "the family itself");
    }

    @Test
    void what_is_wrong_is_said_beside_the_field_and_the_rest_is_kept() {
        assertThat(offered.post(
                        as.coordinator(),
                        page,
                        "version",
                        "0",
                        "language",
                        "uk",
                        "wishes[0].municipality",
                        "19",
                        "wishes[0].feature",
                        "sea",
                        "wishes[1].words",
                        "bet kur",
                        "ties[0].municipality",
                        "19",
                        "pupils.primary",
                        "99"))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Choose a municipality or a feature, not both",
                        "Choose where, or clear the words",
                        "Choose who it is",
                        "Give a number from 0 to 15",
                        "bet kur");
        assertThat(said().version()).isZero();
    }

    @Test
    void earlier_statements_stay_and_what_was_confirmed_and_translated_goes_on() {
        say("0", "Тут сестра", "19");
        offered.post(as.coordinator(), page + "/tie", "place", "1", "basis", "call");
        offered.post(as.coordinator(), page + "/translation", "rank", "1", "words", "Čia sesuo");

        say("1", "Тут сестра", "21");

        Said said = said();
        assertThat(said.version()).isEqualTo(2);
        assertThat(said.dearest()).contains(21);
        assertThat(said.ties())
                .singleElement()
                .satisfies(tie -> assertThat(tie.basis()).isEqualTo("call"));
        assertThat(said.wishes())
                .singleElement()
                .satisfies(wish -> assertThat(wish.translation()).isEqualTo("Čia sesuo"));
        List<Said> history = as.run(as.coordinator(), () -> wishes.history(family.id()));
        assertThat(history).extracting(Said::version).containsExactly(2, 1);
        assertThat(offered.get(as.coordinator(), page)).bodyText().contains("What they said before", "Confirmed");
    }

    @Test
    void two_who_write_at_once_do_not_write_over_each_other() {
        say("0", "Pirmas", "19");

        assertThat(offered.post(
                        as.coordinator(), page, "version", "0", "language", "lt", "wishes[0].municipality", "21"))
                .hasStatus(409);
        assertThat(said().dearest()).contains(19);
    }

    @Test
    void others_read_nothing_of_it() {
        say("0", "Slapta", "19");

        assertThat(offered.get(as.at(46, Role.COORDINATOR), page)).hasStatus(404);
        assertThat(offered.get(as.registrar(), page)).hasStatus(403);
        assertThat(as.run(as.registrar(), () -> wishes.history(family.id()))).isEmpty();
        Officer stranger = offered.newcomer(given.household(3, "Kitenko", "Ira"));
        assertThat(offered.get(stranger, "/my/wishes")).hasStatusOk().bodyText().doesNotContain("Slapta");
    }

    private void say(String version, String words, String municipality) {
        offered.post(
                as.coordinator(),
                page,
                "version",
                version,
                "language",
                "uk",
                "wishes[0].municipality",
                municipality,
                "wishes[0].words",
                words,
                "ties[0].who",
                "sibling",
                "ties[0].municipality",
                "19");
    }

    private Said said() {
        return as.run(
                as.coordinator(),
                () -> wishes.of(households.cards(List.of(family.id())).getFirst()));
    }
}
