package lt.tiltas.preparedness.plan;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A chapter as it is read.
 *
 * @param text its paragraphs
 * @param language of the text
 * @param writtenAt when a planner wrote it; null when it is the text that Tiltas comes with
 */
public record Part(
        String chapter,
        List<String> text,
        String language,
        List<String> lines,
        @Nullable OffsetDateTime writtenAt) {}
