package lt.tiltas.programme.calendar;

import java.nio.charset.StandardCharsets;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Open;
import lt.tiltas.web.Language;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** A calendar cannot sign in: whoever has the address reads it, and its owner can take it back. */
@Controller
class FeedController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final ShowFeed showFeed;

    FeedController(ShowFeed showFeed) {
        this.showFeed = showFeed;
    }

    @Open
    @GetMapping("/calendars/{secret}/{language}.ics")
    ResponseEntity<String> show(@PathVariable String secret, @PathVariable String language) {
        String here =
                ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        return showFeed.show(secret, Language.of(language), here)
                .map(text -> ResponseEntity.ok()
                        .contentType(CALENDAR)
                        .cacheControl(CacheControl.noStore())
                        .header("X-Robots-Tag", "noindex")
                        .body(text))
                .orElseThrow(() -> new NotHere("calendar"));
    }
}
