package lt.tiltas.permits.check;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import lt.tiltas.access.Open;
import lt.tiltas.web.Language;
import lt.tiltas.web.Messages;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The page on which anybody checks a permit. What stands after # in its address is never sent here. */
@Controller
class PermitCheckController {

    private static final String WORDS = "check.";

    private final Messages messages;

    PermitCheckController(Messages messages) {
        this.messages = messages;
    }

    @Open
    @GetMapping("/v")
    String show() {
        return "permits/check/show";
    }

    /** All words of the page in all languages: without a network another language is a touch away too. */
    @Open
    @GetMapping(path = "/v/words.json", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, Map<String, String>>> index() {
        Map<Language, Map<String, String>> words = new EnumMap<>(Language.class);
        for (Language language : Language.ALL) {
            Map<String, String> own = new TreeMap<>();
            messages.keys(language).stream()
                    .filter(key -> key.startsWith(WORDS))
                    .forEach(key -> own.put(key.substring(WORDS.length()), messages.text(language, key)));
            words.put(language, own);
        }
        Map<String, Map<String, String>> answer = new LinkedHashMap<>();
        words.forEach((language, own) -> answer.put(language.code(), own));
        return ResponseEntity.ok().cacheControl(CacheControl.noCache()).body(answer);
    }
}
