package lt.tiltas.placement.answer;

import java.util.List;
import java.util.UUID;
import lt.tiltas.placement.wish.Said;
import org.jspecify.annotations.Nullable;

/**
 * What a municipality is told of a household before it has said that it can: no name, no birth date, nobody's words.
 *
 * @param people their ids, for the trail: a look at this is a look at them
 * @param wishedRank the municipality's place among the household's wishes, null when it is none
 */
public record Profile(
        List<UUID> people,
        Heads heads,
        Said.Pupils pupils,
        Needs needs,
        boolean relativesHere,
        @Nullable Integer wishedRank,
        @Nullable String note) {

    /** @param women and girls, men and boys; whose sex is not known is counted with the men; @param elders who are 65 or older */
    public record Heads(int women, int men, int elders) {

        public int all() {
            return women + men;
        }
    }

    public record Needs(
            boolean stepFree,
            List<String> pets,
            List<String> care,
            List<String> languages,
            List<String> work,
            String living) {}
}
