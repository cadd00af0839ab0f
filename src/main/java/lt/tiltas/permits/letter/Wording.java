package lt.tiltas.permits.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.law.Rules;
import lt.tiltas.law.Span;
import lt.tiltas.permits.ApplicationId;
import lt.tiltas.permits.LetterId;
import lt.tiltas.permits.clock.FollowSteps;
import lt.tiltas.permits.letter.Letter.Says;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.PersonId;
import lt.tiltas.web.Language;
import lt.tiltas.web.Messages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts what a letter says into words of a language. */
@Component
public class Wording {

    /**
     * @param items papers that are asked for
     * @param quoted the officer's own words, in Lithuanian
     */
    public record Text(
            Language language,
            String title,
            List<String> before,
            List<String> items,
            @Nullable String quoted,
            List<String> after) {}

    /** @param person about whom it is, as the reader may know them */
    record Names(String person, String addressee) {}

    private final Messages messages;
    private final Rules rules;

    Wording(Messages messages, Rules rules) {
        this.messages = messages;
        this.rules = rules;
    }

    /** In the addressee's language, and in Lithuanian where that is another one: it is the language of the file. */
    List<Text> of(Letter letter, Names names) {
        return Stream.of(letter.language(), Language.LT)
                .distinct()
                .map(language -> text(letter, names, language))
                .toList();
    }

    private Text text(Letter letter, Names names, Language language) {
        String key = "permit-letter." + letter.kind().code();
        return new Text(
                language,
                say(language, key),
                Stream.of(
                                say(language, "permit-letter.dear", names.addressee()),
                                letter.kind() == LetterKind.WINDOW
                                        ? window(letter, names, language)
                                        : say(
                                                language,
                                                key + ".says",
                                                names.person(),
                                                until(letter),
                                                letter.says().law()),
                                letter.kind() == LetterKind.REFUSAL ? ground(letter, language) : "")
                        .filter(line -> !line.isEmpty())
                        .toList(),
                letter.says().papers().stream()
                        .map(paper -> say(language, "permit.paper." + paper))
                        .toList(),
                letter.says().words(),
                switch (letter.kind()) {
                    case PAPERS ->
                        List.of(
                                term(letter, FollowSteps.PAPERS, key, language),
                                say(language, key + ".how"),
                                say(language, key + ".clock"));
                    case REFUSAL ->
                        List.of(term(letter, FollowSteps.APPEAL, key, language), say(language, key + ".where"));
                    case PERMIT_READY -> List.of(say(language, key + ".how"));
                    case PROLONGED, WINDOW ->
                        List.of(
                                say(language, key + ".family"),
                                say(language, key + ".how"),
                                say(language, key + ".free"));
                });
    }

    /** As it will be read by somebody of that name, before anybody has it. */
    public Text sample(LetterKind kind, Says says, Language language, LocalDate today, String name) {
        UUID nobody = new UUID(0, 0);
        return text(
                new Letter(
                        new LetterId(nobody),
                        new ApplicationId(nobody),
                        kind,
                        new Letter.Whose(
                                new PersonId(nobody),
                                new PersonId(nobody),
                                new HouseholdId(nobody),
                                OrganisationId.MIGRATION),
                        language,
                        says,
                        LetterStep.State.DRAFTED,
                        new Letter.Way(today, null, null, null, null),
                        1),
                new Names(name, name),
                language);
    }

    private String window(Letter letter, Names names, Language language) {
        Letter.Window window = Objects.requireNonNull(letter.says().window());
        return say(
                language,
                "permit-letter.window.says",
                names.person(),
                until(letter),
                window.opensOn().toString(),
                window.closesOn().toString());
    }

    private String ground(Letter letter, Language language) {
        return say(
                language,
                "permit-letter.refusal.ground",
                say(language, "permit.refusal." + letter.says().basis()),
                letter.says().law());
    }

    /** Until which day once it has arrived, and how long from the day it arrives before that. */
    private String term(Letter letter, String rule, String key, Language language) {
        LocalDate arrived = letter.way().deliveredOn();
        if (arrived != null) {
            return say(language, key + ".by", rules.due(rule, arrived).toString());
        }
        Span span = rules.span(rule, letter.way().writtenOn());
        return say(
                language,
                key + ".within",
                say(language, "unit." + span.counting().code(), span.amount()));
    }

    private static String until(Letter letter) {
        LocalDate until = letter.says().until();
        return until == null ? letter.way().writtenOn().toString() : until.toString();
    }

    private String say(Language language, String key, @Nullable Object... arguments) {
        return messages.text(language, key, arguments);
    }
}
