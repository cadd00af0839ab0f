package lt.tiltas.programme.reminder;

import static lt.tiltas.programme.TextRight.SEND_TEXTS;

import java.time.Clock;
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
import lt.tiltas.programme.reminder.TextedReminders.Due;
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
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Sends reminders to telephones: day and time, and no word about whom, why or where. What cannot go out is passed on by hand. */
@Service
class TextReminders implements SmsSource {

    private static final String NAME = "meeting-reminder";
    private static final int TOGETHER = 200;

    /** Where the numbers stand, and how the words are put. */
    @Component
    record Family(Households households, Messages messages) {}

    private final Sms sms;
    private final TextedReminders reminders;
    private final Family family;
    private final Access access;
    private final Clock clock;

    TextReminders(Sms sms, TextedReminders reminders, Family family, Access access, Clock clock) {
        this.sms = sms;
        this.reminders = reminders;
        this.family = family;
        this.access = access;
        this.clock = clock;
    }

    /** How many of today's go out as text messages. */
    @Transactional(propagation = Propagation.MANDATORY)
    int write(LocalDate today) {
        if (!sms.open()) {
            return 0;
        }
        List<Due> due = reminders.due(today);
        int written = 0;
        for (int from = 0; from < due.size(); from += TOGETHER) {
            written += write(due.subList(from, Math.min(from + TOGETHER, due.size())));
        }
        return written;
    }

    private int write(List<Due> due) {
        Map<HouseholdId, HouseholdCard> cards =
                family
                        .households
                        .cards(due.stream().map(Due::household).distinct().toList())
                        .stream()
                        .collect(Collectors.toMap(HouseholdCard::id, Function.identity()));
        int written = 0;
        for (Due one : due) {
            Optional<HouseholdCard> card = Optional.ofNullable(cards.get(one.household()));
            Optional<String> phone = card.map(found -> found.contact().phone()).flatMap(Telephones::mobile);
            if (phone.isPresent()
                    && sms.write(
                            new TextMessage(one.id(), NAME, phone.get(), words(one.language(), one.at()), one.at()))) {
                access.require(Officer.SYSTEM, SEND_TEXTS, card.get().people());
                reminders.note(one.id(), "waiting", OffsetDateTime.now(clock));
                written++;
            }
        }
        return written;
    }

    String words(Language language, OffsetDateTime at) {
        return family.messages.text(language, "reminder.sms", Dates.weekday(Dates.day(at), language), Dates.time(at));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean stands(UUID id) {
        return reminders.stands(id);
    }

    @Override
    public void ended(UUID id, SmsEnd end, OffsetDateTime at) {
        reminders.note(
                id,
                switch (end) {
                    case SENT -> "sent";
                    case FAILED, GIVEN_UP -> "undelivered";
                    case WITHDRAWN -> null;
                },
                at);
    }

    @Override
    public void reported(UUID id, SmsReport report, OffsetDateTime at) {
        reminders.note(
                id,
                switch (report) {
                    case DELIVERED -> "delivered";
                    case FAILED -> "lost";
                },
                at);
    }
}
