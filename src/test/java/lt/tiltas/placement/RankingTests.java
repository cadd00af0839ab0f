package lt.tiltas.placement;

import static lt.tiltas.placement.engine.Place.Fit.NONE;
import static lt.tiltas.placement.engine.Place.Fit.ONE_ROOM;
import static lt.tiltas.placement.engine.Place.Fit.ROOMS_TOGETHER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import lt.tiltas.placement.engine.Family;
import lt.tiltas.placement.engine.Place;
import lt.tiltas.placement.engine.Ranked;
import lt.tiltas.placement.engine.Ranking;
import lt.tiltas.placement.engine.Weights;
import org.junit.jupiter.api.Test;

class RankingTests {

    private static final Weights WEIGHTS = new Weights(
            Map.of("relatives", 40, "wish", 30, "school_places", 20, "together", 15, "low_load", 15, "pets", 10));

    private final Ranking ranking = new Ranking(WEIGHTS);

    @Test
    void relatives_count_more_than_a_wish() {
        Family family = new Family(false, false, 0, 19, 21);

        assertThat(ranking.best(family, List.of(place(19, ONE_ROOM), place(21, ONE_ROOM)), 3))
                .extracting(ranked -> ranked.place().municipality().code())
                .containsExactly(21, 19);
    }

    @Test
    void a_family_that_does_not_fit_whole_is_not_sent() {
        Family family = new Family(false, false, 0, null, null);

        assertThat(ranking.best(family, List.of(place(19, NONE), place(21, ROOMS_TOGETHER)), 3))
                .singleElement()
                .satisfies(ranked -> assertThat(ranked.reasonsAgainst()).contains("together"));
    }

    @Test
    void a_municipality_is_proposed_once_by_its_best_site() {
        Family family = new Family(false, false, 0, null, null);

        assertThat(ranking.best(family, List.of(place(19, ROOMS_TOGETHER), place(19, ONE_ROOM)), 3))
                .singleElement()
                .extracting(Ranked::score)
                .isEqualTo(30);
    }

    @Test
    void what_does_not_matter_to_the_family_is_not_said() {
        Family single = new Family(false, false, 0, null, null);

        Ranked ranked = ranking.best(single, List.of(place(19, ONE_ROOM)), 3).getFirst();

        assertThat(ranked.reasonsFor()).containsExactly("together", "low_load");
        assertThat(ranked.reasonsAgainst()).isEmpty();
    }

    @Test
    void school_places_matter_to_who_has_pupils() {
        Family pupils = new Family(false, false, 2, null, null);

        assertThat(ranking.best(pupils, List.of(place(19, ONE_ROOM)), 3)
                        .getFirst()
                        .reasonsAgainst())
                .contains("school_places");
    }

    @Test
    void the_same_question_has_the_same_answer_whatever_the_order() {
        Family family = new Family(false, false, 0, null, null);
        Place one = place(19, ONE_ROOM);
        Place other = place(21, ONE_ROOM);

        assertThat(ranking.best(family, List.of(one, other), 3))
                .isEqualTo(ranking.best(family, List.of(other, one), 3));
    }

    private static Place place(int municipality, Place.Fit fit) {
        return new Place(
                new UUID(municipality, fit.ordinal()),
                "Site",
                new Place.Municipality(municipality, 0, 1.0, 2.0),
                fit,
                false);
    }
}
