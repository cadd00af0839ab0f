package lt.tiltas.permits.visit;

import java.time.LocalDate;
import java.util.Map;
import lt.tiltas.permits.campaign.CampaignWindows.Told;

/**
 * On which days a household that is invited to renew may come. Before its window what nobody has taken by then; after it a share of each day.
 *
 * @param told the window
 * @param leftOverUntil last day on which whoever asks has what is left
 * @param standbyLeft by day, how many more may come after their windows
 */
public record Invitation(Told told, LocalDate today, LocalDate leftOverUntil, Map<LocalDate, Integer> standbyLeft) {

    public Standing on(LocalDate day) {
        if (day.isAfter(told.closesOn())) {
            return standbyLeft.getOrDefault(day, 1) > 0 ? Standing.STANDBY : Standing.FULL;
        }
        if (!day.isBefore(told.opensOn())) {
            return Standing.WINDOW;
        }
        if (told.letIn()) {
            return Standing.LET_IN;
        }
        return day.isAfter(leftOverUntil) ? Standing.EARLY : Standing.LEFT_OVER;
    }

    /** How it stands today, for what is said to the household. */
    public Standing now() {
        return today.isAfter(told.closesOn())
                ? Standing.STANDBY
                : today.isBefore(told.opensOn()) ? told.letIn() ? Standing.LET_IN : Standing.EARLY : Standing.WINDOW;
    }

    /** The day near which times are shown first. */
    LocalDate from() {
        return now() == Standing.EARLY ? told.opensOn() : today;
    }
}
