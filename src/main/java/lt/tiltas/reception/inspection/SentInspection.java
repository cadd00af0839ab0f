package lt.tiltas.reception.inspection;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lt.tiltas.reception.standard.Verdict;

/**
 * An inspection as a device sends it.
 *
 * @param catalogue which texts the device had
 * @param capturedAt when it was begun, by the device's clock
 * @param photos those that follow
 */
public record SentInspection(
        UUID site, String catalogue, Instant capturedAt, List<Item> answers, String note, List<Announced> photos) {

    static final int MOST_ANSWERS = 400;
    static final int MOST_PHOTOS = 12;

    /** @param answer met, not_met or not_applicable */
    public record Item(String indicator, String answer, String note) {

        boolean readable() {
            return indicator != null
                    && note != null
                    && note.length() <= Answer.LONGEST_NOTE
                    && Verdict.answered(answer).isPresent();
        }
    }

    /** @param indicator empty for the whole house; @param sha256 of the bytes that follow, in hexadecimal */
    public record Announced(UUID id, String indicator, String sha256) {

        boolean readable() {
            return id != null && indicator != null && sha256 != null && sha256.matches("[0-9a-f]{64}");
        }
    }

    /** Whether it is an inspection at all; what is wrong with its content is told to a person instead. */
    boolean readable() {
        return site != null
                && capturedAt != null
                && note != null
                && note.length() <= Answer.LONGEST_NOTE
                && answers != null
                && answers.size() <= MOST_ANSWERS
                && answers.stream().allMatch(Item::readable)
                && photos != null
                && photos.size() <= MOST_PHOTOS
                && photos.stream().allMatch(Announced::readable);
    }

    /** Of one indicator answered twice the last counts. */
    Map<String, Answer> given() {
        Map<String, Answer> given = new LinkedHashMap<>();
        answers.forEach(item -> given.put(
                item.indicator, new Answer(Verdict.answered(item.answer).orElse(null), item.note.strip())));
        return given;
    }
}
