package lt.tiltas.registration.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import lt.tiltas.web.Language;
import lt.tiltas.web.Messages;

/** Why a whole list is refused, in words. */
final class Refusals {

    private Refusals() {}

    static String words(ArrivalsList.Refused refused, Messages messages, Language language) {
        return messages.text(language, refused.why().key(), args(refused, messages, language));
    }

    static Object[] args(ArrivalsList.Refused refused, Messages messages, Language language) {
        List<Object> args = new ArrayList<>(refused.args());
        if (!refused.columns().isEmpty()) {
            args.add(refused.columns().stream()
                    .map(column -> messages.text(language, column.key()))
                    .collect(Collectors.joining(", ")));
        }
        return args.toArray();
    }
}
