package lt.tiltas.registration.arrival;

import java.util.List;
import java.util.Map;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.PersonId;

/**
 * A family that is being registered, and how far the desk has come.
 *
 * @param questions per person the records that are strongly alike and not yet answered
 */
public record Arrival(HouseholdCard card, List<Topic> topics, Map<PersonId, List<LikelyPerson>> questions) {

    public Topic topic(String code) {
        return topics.stream()
                .filter(topic -> topic.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    public boolean isComplete() {
        return topics.stream().allMatch(Topic::isDone);
    }

    /** The first topic that is not done; the check when all are. */
    public String next() {
        return topics.stream()
                .filter(topic -> !topic.isDone())
                .map(Topic::code)
                .findFirst()
                .orElse("check");
    }

    public int version() {
        return card.state().version();
    }
}
