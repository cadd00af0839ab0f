package lt.tiltas.programme;

import static lt.tiltas.web.Dates.longDay;
import static lt.tiltas.web.Ui.t;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import lt.tiltas.programme.Support.StepDown;
import lt.tiltas.programme.SupportDecision.What;
import org.jspecify.annotations.Nullable;

/**
 * What happens to a support on a day, in the reader's language.
 *
 * @param when the day, or what it waits for
 * @param color warning where something becomes less or stands still
 */
public record SupportLine(
        LocalDate on,
        String when,
        String title,
        @Nullable String text,
        @Nullable String color) {

    /** From the first day to the last; what has no day yet stands before the end. */
    public static List<SupportLine> of(SupportNow now) {
        Support support = now.support();
        List<SupportLine> lines = new ArrayList<>();
        lines.add(on(
                support.term().startsOn(),
                t("support.next.starts", support.measure().said()),
                null,
                null));
        lines.addAll(decided(now));
        now.planned().forEach(step -> lines.add(planned(step, support.term().endsOn())));
        if (support.term().sheltered(now.today())) {
            lines.add(on(support.term().shelteredUntil(), t("support.next.sheltered"), null, null));
        }
        lines.add(on(support.term().reviewOn(), t("support.next.review"), null, null));
        lines.add(on(
                support.term().endsOn(),
                t("support.next.planned-end"),
                support.bridge() == null ? t("support.next.no-bridge") : t("support.next.bridge", support.bridge()),
                null));
        lines.sort(Comparator.comparing(SupportLine::on));
        return lines;
    }

    private static List<SupportLine> decided(SupportNow now) {
        List<SupportLine> lines = new ArrayList<>();
        for (SupportDecision one : now.decisions()) {
            What what = one.what();
            String less = what.lowers() ? t("support.next.less", what.less().said()) : null;
            if (one.inForce(now.today())) {
                lines.add(on(what.takesEffectOn(), said(what, "ended-early", "lowered"), less, null));
            } else if (one.state().equals("frozen")) {
                lines.add(new SupportLine(
                        what.takesEffectOn(), t("support.next.stopped"), t("support.next.frozen"), null, "warning"));
            } else if (now.coming().contains(one)) {
                lines.add(on(what.takesEffectOn(), said(what, "will-end", "will-be"), less, "warning"));
            }
        }
        return lines;
    }

    private static String said(What what, String ends, String lowers) {
        Measure after = what.after();
        return after == null ? t("support.next." + ends) : t("support.next." + lowers, after.said());
    }

    private static SupportLine planned(StepDown step, LocalDate endsOn) {
        String title = step.measure().amount() == 0
                ? t("support.next.planned-none")
                : t("support.next.planned", step.measure().said());
        return step.onDate() == null
                ? new SupportLine(
                        endsOn, t("support.trigger." + step.trigger()), title, t("support.next.planned-only"), null)
                : on(
                        step.onDate(),
                        title,
                        t("support.next.planned-notice", longDay(step.noticeOn()), longDay(step.restorableUntil())),
                        null);
    }

    private static SupportLine on(LocalDate day, String title, @Nullable String text, @Nullable String color) {
        return new SupportLine(day, longDay(day), title, text, color);
    }
}
