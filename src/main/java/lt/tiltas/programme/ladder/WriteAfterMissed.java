package lt.tiltas.programme.ladder;

import static lt.tiltas.programme.TextRight.SEND_TEXTS;

import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.jobs.Job;
import lt.tiltas.law.Rules;
import lt.tiltas.programme.ladder.MissedTexts.Due;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.Households;
import lt.tiltas.sms.Sms;
import lt.tiltas.sms.SmsEnd;
import lt.tiltas.sms.SmsReport;
import lt.tiltas.sms.SmsSource;
import lt.tiltas.sms.TextMessage;
import lt.tiltas.web.Dates;
import lt.tiltas.web.Language;
import lt.tiltas.web.Messages;
import lt.tiltas.web.Telephones;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The first step after a missed talk goes to the telephone, once for a talk: that nothing is lost, and no word about whom or why. Where it
 * cannot go it says so, and the step is the officer's.
 */
@Service
class WriteAfterMissed implements SmsSource {

    private static final String NAME = "missed-talk";
    private static final String RULE = "programme.missed-text";
    private static final Duration EACH = Duration.ofMinutes(1);

    /** Where the numbers stand, how the words are put, and until when it is kind to write. */
    @Component
    record Family(Households households, Messages messages, Rules rules, Clock clock) {}

    private final Sms sms;
    private final MissedTexts texts;
    private final Family family;
    private final Access access;

    WriteAfterMissed(Sms sms, MissedTexts texts, Family family, Access access) {
        this.sms = sms;
        this.texts = texts;
        this.family = family;
        this.access = access;
    }

    @Bean
    static Job missedTalkTexts(WriteAfterMissed write) {
        return new Job("missed-talk-texts", Schedules.fixedDelay(EACH), write::write);
    }

    /** How many go out. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int write() {
        List<Due> due = texts.due(since());
        Map<HouseholdId, HouseholdCard> cards = cards(due);
        int written = 0;
        for (Due one : due) {
            Optional<HouseholdCard> card = Optional.ofNullable(cards.get(one.household()));
            Optional<String> phone = card.map(found -> found.contact().phone()).flatMap(Telephones::mobile);
            if (one.whyNot() != null || !sms.open() || phone.isEmpty()) {
                texts.write(one.meeting(), whyNot(one));
            } else if (texts.write(one.meeting(), "waiting")
                    .filter(id -> sms.write(message(id, phone.get(), one)))
                    .isPresent()) {
                access.require(Officer.SYSTEM, SEND_TEXTS, card.get().people());
                written++;
            }
        }
        return written;
    }

    private String whyNot(Due one) {
        return one.whyNot() != null ? one.whyNot() : sms.open() ? "no_number" : "no_gateway";
    }

    /** Only of families to whom something may go. */
    private Map<HouseholdId, HouseholdCard> cards(List<Due> due) {
        List<HouseholdId> ids = due.stream()
                .filter(one -> one.whyNot() == null && sms.open())
                .map(Due::household)
                .distinct()
                .toList();
        return family.households.cards(ids).stream().collect(Collectors.toMap(HouseholdCard::id, Function.identity()));
    }

    private TextMessage message(UUID id, String phone, Due one) {
        OffsetDateTime until = Dates.day(one.at())
                .plusDays(days() + 1L)
                .atStartOfDay(MissedTexts.VILNIUS)
                .toOffsetDateTime();
        return new TextMessage(id, NAME, phone, words(one.language()), until);
    }

    String words(Language language) {
        return family.messages.text(language, "missed.sms");
    }

    private LocalDate since() {
        return LocalDate.now(family.clock).minusDays(days());
    }

    private int days() {
        return family.rules.days(RULE, LocalDate.now(family.clock));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean stands(UUID id) {
        return texts.whyNot(id, since()).isEmpty();
    }

    @Override
    public void ended(UUID id, SmsEnd end, OffsetDateTime at) {
        texts.note(
                id,
                switch (end) {
                    case SENT -> "sent";
                    case FAILED, GIVEN_UP -> "undelivered";
                    case WITHDRAWN -> texts.whyNot(id, since()).orElse("withdrawn");
                },
                at);
    }

    @Override
    public void reported(UUID id, SmsReport report, OffsetDateTime at) {
        texts.note(
                id,
                switch (report) {
                    case DELIVERED -> "delivered";
                    case FAILED -> "lost";
                },
                at);
    }
}
