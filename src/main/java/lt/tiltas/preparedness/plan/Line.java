package lt.tiltas.preparedness.plan;

import java.time.LocalDate;
import java.util.List;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.access.Organisations;
import lt.tiltas.web.Language;
import lt.tiltas.web.Messages;

/** One live row of the plan as a sentence; a line among its arguments is a word of it. */
record Line(String key, List<Object> args) {

    static Line of(String key, Object... args) {
        return new Line(key, List.of(args));
    }

    /** Says lines in one language. */
    record Voice(Messages messages, Organisations organisations, Language language) {

        String say(Line line) {
            return messages.text(
                    language, line.key, line.args.stream().map(this::word).toArray());
        }

        List<String> say(List<Line> lines) {
            return lines.stream().map(this::say).toList();
        }

        private Object word(Object argument) {
            return switch (argument) {
                case Line inner -> say(inner);
                case OrganisationId id -> organisations.name(id, language.code());
                case LocalDate day -> day.toString();
                default -> argument;
            };
        }
    }
}
