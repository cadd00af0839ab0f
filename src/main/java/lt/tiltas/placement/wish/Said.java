package lt.tiltas.placement.wish;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.registration.HouseholdId;
import org.jspecify.annotations.Nullable;

/**
 * What a household has said of where it wants to live: the newest of its statements.
 *
 * @param version 0 when only what was said at registration is known
 * @param wishes at most five, the dearest first
 * @param ties who of theirs lives where
 */
public record Said(HouseholdId household, int version, Spoken spoken, List<Wish> wishes, List<Tie> ties, Needs needs) {

    /** @param id of the statement; null when version is 0 */
    public record Spoken(
            @Nullable UUID id,
            String by,
            String language,
            @Nullable OffsetDateTime at) {}

    /**
     * One wish.
     *
     * @param kind municipality: this one; near: near somebody who lives in this one; anywhere: wherever there is the feature
     * @param feature only of anywhere, message key {@code wish.feature.<code>}
     * @param words why, as it was said; @param translation by a person
     */
    public record Wish(
            int rank,
            String kind,
            @Nullable Integer municipality,
            @Nullable String feature,
            @Nullable String words,
            @Nullable String translation) {}

    /**
     * Somebody of theirs who lives in the country already.
     *
     * @param who message key {@code tie.who.<code>}
     * @param closeness nuclear, extended or friend
     * @param confirmed by an officer, by {@code basis}; otherwise only said
     */
    public record Tie(
            int place,
            String who,
            String closeness,
            int municipality,
            @Nullable String words,
            @Nullable String basis) {

        public boolean confirmed() {
            return basis != null;
        }

        public boolean nuclear() {
            return closeness.equals("nuclear");
        }
    }

    /**
     * What bears on the choice of a place.
     *
     * @param pets dog, cat, other
     * @param care what must be within reach, message key {@code care.<code>}: never a diagnosis
     * @param languages in which they can manage, ISO 639-1
     */
    public record Needs(
            boolean stepFree,
            List<String> pets,
            List<String> care,
            Pupils pupils,
            Work work,
            List<String> languages,
            Living living) {}

    /** Children by where they would go: up to 6 years, 7 to 10, 11 to 16, 17 and 18. */
    public record Pupils(int kindergarten, int primary, int basic, int upper) {

        public static final Pupils NONE = new Pupils(0, 0, 0, 0);

        public int atSchool() {
            return primary + basic + upper;
        }
    }

    /** @param fields message key {@code work.field.<code>}; @param words of what they can and would like to do */
    public record Work(List<String> fields, @Nullable String words) {}

    /**
     * Alone or with others.
     *
     * @param how own: a home or room of their own; shared: willing to share a home; with_others: together with another household
     * @param with number of that household, as they know it
     */
    public record Living(String how, @Nullable String with) {}

    public boolean isSaid() {
        return version > 0;
    }

    /** The first wish that names a municipality. */
    public Optional<Integer> dearest() {
        return wishes.stream()
                .filter(wish -> wish.municipality() != null)
                .map(Wish::municipality)
                .findFirst();
    }

    /** From 1; empty when it is not among the wishes. */
    public Optional<Integer> rankOf(int municipality) {
        return wishes.stream()
                .filter(wish -> Integer.valueOf(municipality).equals(wish.municipality()))
                .map(Wish::rank)
                .findFirst();
    }

    public List<Tie> tiesIn(int municipality) {
        return ties.stream().filter(tie -> tie.municipality() == municipality).toList();
    }
}
