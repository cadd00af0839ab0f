package lt.tiltas.programme.reminder;

import static lt.tiltas.programme.MeetingRight.VIEW_MEETINGS;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.ReminderId;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.Households;
import lt.tiltas.sms.Sms;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The reminders that wait: a family reads its own on its page and, where a gateway is named, on its telephone. Whoever has neither is told by
 * telephone or by a message with these words.
 */
@Service
public class PassOnReminders {

    /** @param texts whether text messages are sent at all */
    public record Listed(boolean mine, boolean texts, List<Row> rows, int page, boolean more) {}

    public record Row(HouseholdCard card, Reminder reminder) {}

    private final Access access;
    private final Reminders reminders;
    private final Households households;
    private final Sms sms;

    PassOnReminders(Access access, Reminders reminders, Households households, Sms sms) {
        this.access = access;
        this.reminders = reminders;
        this.households = households;
        this.sms = sms;
    }

    @Transactional
    public Listed list(Officer officer, boolean mine, int page) {
        access.allow(officer, VIEW_MEETINGS);
        List<Reminder> found = reminders.open(officer, mine, page);
        List<HouseholdId> ids = found.stream()
                .limit(Reminders.PAGE)
                .map(Reminder::household)
                .distinct()
                .toList();
        Map<HouseholdId, HouseholdCard> cards =
                households.cards(ids).stream().collect(Collectors.toMap(HouseholdCard::id, Function.identity()));
        access.saw(
                officer,
                VIEW_MEETINGS,
                cards.values().stream().flatMap(card -> card.people().stream()).toList());
        List<Row> rows = found.stream()
                .limit(Reminders.PAGE)
                .filter(reminder -> cards.containsKey(reminder.household()))
                .map(reminder -> new Row(cards.get(reminder.household()), reminder))
                .toList();
        return new Listed(mine, sms.open(), rows, page, found.size() > Reminders.PAGE);
    }

    @Transactional
    public void pass(ReminderId id, Officer officer) {
        access.allow(officer, VIEW_MEETINGS);
        Reminder reminder = reminders.find(id).orElseThrow(() -> new NotHere("reminder"));
        households.open(reminder.household(), officer, VIEW_MEETINGS);
        reminders.pass(id, officer);
    }
}
