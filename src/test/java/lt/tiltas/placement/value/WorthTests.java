package lt.tiltas.placement.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import lt.tiltas.placement.wish.Said;
import lt.tiltas.registration.HouseholdId;
import org.junit.jupiter.api.Test;

class WorthTests {

    private static final Weights WEIGHTS = new Weights(Map.ofEntries(
            Map.entry("relatives", 40),
            Map.entry("wish", 30),
            Map.entry("school_places", 20),
            Map.entry("kindergarten", 10),
            Map.entry("jobs", 25),
            Map.entry("care", 20),
            Map.entry("language", 15),
            Map.entry("low_load", 5),
            Map.entry("distance", 20),
            Map.entry("distance_km", 100)));
    private static final Scarcity SCARCITY =
            new Scarcity(List.of("dialysis", "oncology", "psychiatry", "rehabilitation"));

    private final Profile kaunas = profile(19, 54.9, 23.9);
    private final Profile alytus = profile(11, 54.4, 24.05);
    private final Worth worth = new Worth(WEIGHTS, Map.of(19, kaunas, 11, alytus), SCARCITY, Model.OFF);

    @Test
    void the_first_wish_counts_in_full_the_third_three_fifths_and_nearness_by_the_distance() {
        int none = worth.judge(said(List.of(), List.of(), List.of(), 0), kaunas).points();

        assertThat(worth.judge(said(List.of(wish(1, 19)), List.of(), List.of(), 0), kaunas)
                        .points())
                .isEqualTo(none + 30 + 20);
        assertThat(worth.judge(said(List.of(wish(3, 19)), List.of(), List.of(), 0), kaunas)
                        .points())
                .isEqualTo(none + 18 + 20);
        Judgement next = worth.judge(said(List.of(wish(1, 19)), List.of(), List.of(), 0), alytus);
        assertThat(next.points()).isBetween(none + 1, none + 19);
        assertThat(next.reasonsAgainst()).contains("wish");
    }

    @Test
    void distances_on_the_globe_are_those_of_the_map() {
        assertThat(kaunas.at().kilometres(alytus.at())).isBetween(55.0, 58.0);
        assertThat(kaunas.at().kilometres(kaunas.at())).isZero();
    }

    @Test
    void a_confirmed_husband_elsewhere_rules_a_municipality_out_and_a_sister_only_weighs() {
        var husband = new Said.Tie(1, "spouse", "nuclear", 19, null, "record");
        var sister = new Said.Tie(1, "sibling", "extended", 19, null, null);

        assertThat(worth.judge(said(List.of(), List.of(husband), List.of(), 0), alytus)
                        .cause())
                .isEqualTo("nearest_elsewhere");
        assertThat(worth.judge(said(List.of(), List.of(husband), List.of(), 0), kaunas)
                        .reasonsFor())
                .contains("relatives");
        Judgement elsewhere = worth.judge(said(List.of(), List.of(sister), List.of(), 0), alytus);
        assertThat(elsewhere.cause()).isNull();
        assertThat(elsewhere.reasonsAgainst()).contains("relatives");
    }

    @Test
    void a_specialist_with_no_slot_rules_out_and_another_doctor_only_weighs() {
        assertThat(worth.judge(said(List.of(), List.of(), List.of("oncology"), 0), kaunas)
                        .cause())
                .isEqualTo("no_care");
        assertThat(worth.judge(said(List.of(), List.of(), List.of("dialysis"), 0), kaunas)
                        .cause())
                .isNull();
        Judgement cardiology = worth.judge(said(List.of(), List.of(), List.of("cardiology"), 0), kaunas);
        assertThat(cardiology.cause()).isNull();
        assertThat(cardiology.reasonsAgainst()).contains("care");
    }

    @Test
    void where_nobody_speaks_their_language_they_are_not_sent_unless_nothing_was_said_of_languages() {
        Said french = speaking("fr");

        assertThat(worth.judge(french, kaunas).cause()).isEqualTo("no_language");
        assertThat(worth.judge(speaking("lt"), kaunas).cause()).isNull();
        Profile silent =
                new Profile(11, alytus.at(), alytus.schools(), Map.of(), Set.of(), Map.of(), alytus.room(), null);
        assertThat(worth.judge(french, silent).cause()).isNull();
    }

    @Test
    void jobs_and_school_places_speak_for_or_against_only_where_they_matter() {
        Judgement pupils = worth.judge(said(List.of(), List.of(), List.of(), 3), kaunas);
        Judgement alone = worth.judge(said(List.of(), List.of(), List.of(), 0), kaunas);

        assertThat(pupils.reasonsAgainst()).contains("school_places");
        assertThat(alone.reasonsFor()).doesNotContain("school_places");
        assertThat(alone.reasonsAgainst()).doesNotContain("school_places", "jobs");
    }

    @Test
    void the_slot_for_a_model_adds_points_and_is_off() {
        var seven = new Worth(WEIGHTS, Map.of(19, kaunas), SCARCITY, (said, there) -> 7);
        Said said = said(List.of(), List.of(), List.of(), 0);

        assertThat(seven.judge(said, kaunas).points())
                .isEqualTo(worth.judge(said, kaunas).points() + 7);
        assertThat(Model.OFF.points(said, kaunas)).isZero();
    }

    private static Profile profile(int code, double latitude, double longitude) {
        return new Profile(
                code,
                new Profile.Point(latitude, longitude),
                new Profile.Schools(1, 2, 2, 0),
                Map.of("dialysis", 1),
                Set.of("uk", "ru"),
                Map.of("health", 3),
                new Profile.Room(10, 10, 0, 0.05, 1, 1),
                LocalDate.of(2026, 11, 23));
    }

    private static Said.Wish wish(int rank, int municipality) {
        return new Said.Wish(rank, "municipality", municipality, null, null, null);
    }

    private static Said said(List<Said.Wish> wishes, List<Said.Tie> ties, List<String> care, int pupils) {
        return said(wishes, ties, care, pupils, "uk");
    }

    private static Said speaking(String language) {
        return said(List.of(), List.of(), List.of(), 0, language);
    }

    private static Said said(
            List<Said.Wish> wishes, List<Said.Tie> ties, List<String> care, int pupils, String language) {
        return new Said(
                new HouseholdId(new UUID(1, 1)),
                1,
                new Said.Spoken(null, "office", language, null),
                wishes,
                ties,
                new Said.Needs(
                        false,
                        List.of(),
                        care,
                        new Said.Pupils(0, pupils, 0, 0),
                        new Said.Work(List.of(), null),
                        List.of(language),
                        new Said.Living("own", null)));
    }
}
