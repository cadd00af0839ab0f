package lt.tiltas.permits.campaign;

import static lt.tiltas.permits.PermitRight.PLAN_CAMPAIGN;
import static lt.tiltas.permits.PermitRight.VIEW_CAMPAIGNS;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.law.Rules;
import lt.tiltas.permits.CampaignId;
import lt.tiltas.permits.forecast.Chain;
import lt.tiltas.permits.forecast.Round;
import lt.tiltas.permits.forecast.Stage;
import lt.tiltas.permits.forecast.Uncertainty;
import lt.tiltas.permits.step.Arrow;
import lt.tiltas.permits.unit.DeskTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A round as it stands: its windows, how full the offices will be, what each lever changes. Counts only: nobody is named. */
@Service
public class OpenCampaign {

    /**
     * @param answer null until the windows are reckoned
     * @param levers none until then
     * @param first how many are invited before the lot is drawn; null until then
     * @param officer who looks
     */
    public record Page(
            Campaign campaign,
            List<CampaignWindows.Week> weeks,
            Size size,
            Reckoning.@Nullable Answer answer,
            List<Reckoning.Lever> levers,
            GoingFirst.@Nullable Counts first,
            UUID officer,
            boolean mayPlan) {

        public List<CampaignStep> steps() {
            return mayPlan
                    ? Arrow.after(campaign.state(), CampaignStep.values()).stream()
                            .filter(step -> step != CampaignStep.CHANGE)
                            .filter(step -> step != CampaignStep.APPROVE
                                    || !campaign.by().planned().equals(officer))
                            .toList()
                    : List.of();
        }

        public boolean waitsForAnother() {
            return mayPlan
                    && campaign.state().equals("simulated")
                    && campaign.by().planned().equals(officer);
        }
    }

    /**
     * @param people whose permits end together
     * @param workingDays on which the offices are open while the windows are
     * @param visitsADay first and further ones, of those who come
     * @param desks that takes; more than there are where the round is too short
     * @param there desks there are
     */
    public record Size(long households, long people, int workingDays, long visitsADay, long desks, long there) {}

    /** Where a round is read from. */
    @Component
    record Stores(
            Campaigns campaigns, CampaignWindows windows, DeskTime deskTime, WaitingNow waitingNow, GoingFirst first) {}

    private final Access access;
    private final Stores stores;
    private final Rules rules;
    private final Clock clock;

    OpenCampaign(Access access, Stores stores, Rules rules, Clock clock) {
        this.access = access;
        this.stores = stores;
        this.rules = rules;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Campaign> all(Officer officer) {
        access.allow(officer, VIEW_CAMPAIGNS);
        return stores.campaigns().all();
    }

    /**
     * For a page that has asked for its right.
     *
     * @throws NotHere when there is none
     */
    @Transactional(readOnly = true)
    public Campaign find(CampaignId id) {
        return stores.campaigns().find(id).orElseThrow(() -> new NotHere("campaign"));
    }

    @Transactional(readOnly = true)
    public Page open(CampaignId id, Officer officer) {
        access.allow(officer, VIEW_CAMPAIGNS);
        Campaign campaign = stores.campaigns().find(id).orElseThrow(() -> new NotHere("campaign"));
        return page(campaign, campaign.isReckoned(), officer);
    }

    /** What would come of these numbers with the windows as they stand. Nothing is kept. */
    @Transactional(readOnly = true)
    public Page tried(CampaignId id, Campaign.Numbers numbers, Officer officer) {
        access.allow(officer, PLAN_CAMPAIGN);
        Campaign campaign = stores.campaigns().find(id).orElseThrow(() -> new NotHere("campaign"));
        return page(campaign.with(numbers), true, officer);
    }

    private Page page(Campaign campaign, boolean reckoned, Officer officer) {
        List<CampaignWindows.Week> weeks = stores.windows().weeks(campaign.id());
        var open = stores.deskTime().between(campaign.days().opensOn(), campaign.endsOn());
        Reckoning reckoning = weeks.isEmpty() || !reckoned ? null : reckoning(campaign, weeks, open);
        return new Page(
                campaign,
                weeks,
                size(campaign, weeks, open),
                reckoning == null ? null : reckoning.answer(),
                reckoning == null ? List.of() : reckoning.levers(),
                stores.first().counts(campaign.id()).orElse(null),
                officer.id(),
                officer.may(PLAN_CAMPAIGN));
    }

    private static Size size(Campaign campaign, List<CampaignWindows.Week> weeks, DeskTime.Open open) {
        long people = weeks.stream().mapToLong(CampaignWindows.Week::people).sum();
        long households =
                weeks.stream().mapToLong(CampaignWindows.Week::households).sum();
        long minutes = weeks.stream().mapToLong(CampaignWindows.Week::minutes).sum();
        int days = (int) open.minutes().keySet().stream()
                .filter(day -> !day.isAfter(campaign.days().closesOn()))
                .count();
        long there = Math.round(open.desks() * campaign.hands().deskShare() / 100.0)
                + campaign.hands().extraDesks();
        double aDay = open.aDay() + campaign.hands().overtime();
        if (days == 0 || aDay == 0 || households == 0) {
            return new Size(households, people, days, 0, 0, there);
        }
        Round round = new Round(
                households,
                days,
                campaign.shares().coming(),
                campaign.shares().second() / 100.0,
                (double) minutes / households,
                aDay);
        return new Size(households, people, days, Math.round(round.visitsADay()), round.desks(), there);
    }

    private Reckoning reckoning(Campaign campaign, List<CampaignWindows.Week> weeks, DeskTime.Open open) {
        LocalDate today = LocalDate.now(clock);
        List<LocalDate> days = List.copyOf(open.minutes().keySet());
        double present = number("campaign.present-share", today);
        double aDay = number("campaign.minutes-a-day", today);
        double people = weeks.stream().mapToLong(CampaignWindows.Week::people).sum();
        double minutes = weeks.stream().mapToLong(CampaignWindows.Week::minutes).sum();
        var hands = campaign.hands();
        var waiting = stores.waitingNow().of(campaign.ground());
        double second = 1 + campaign.shares().second() / 100.0;
        Stage desk = new Stage(
                0,
                minutes / people * second,
                open.desks() * hands.deskShare() / 100.0 + hands.extraDesks(),
                open.aDay() + hands.overtime(),
                1,
                1);
        Stage examine = new Stage(
                waiting.toExamine(), number("campaign.examine-minutes", today), hands.examiners(), aDay, present, 1);
        Stage decide = new Stage(
                waiting.toDecide(), number("campaign.decide-minutes", today), hands.deciders(), aDay, present, 1);
        return new Reckoning(
                new Chain(List.of(desk, examine, decide), arrivals(campaign, weeks, days)),
                days,
                limit(today, days),
                new Uncertainty(
                        number("campaign.arrival-shape", today),
                        number("campaign.service-sigma", today),
                        number("visit.no-show-mean", today),
                        number("visit.no-show-weight", today)));
    }

    /** The people of a window, spread over its open days. */
    private static List<Double> arrivals(Campaign campaign, List<CampaignWindows.Week> weeks, List<LocalDate> days) {
        List<Double> arrivals = new ArrayList<>();
        for (LocalDate day : days) {
            double come = 0;
            for (var week : weeks) {
                if (!day.isBefore(week.opensOn()) && !day.isAfter(week.closesOn())) {
                    long open = days.stream()
                            .filter(one -> !one.isBefore(week.opensOn()) && !one.isAfter(week.closesOn()))
                            .count();
                    come += week.people() * campaign.shares().coming() / open;
                }
            }
            arrivals.add(come);
        }
        return arrivals;
    }

    /** Open days within which a case that begins today is to be decided. */
    private int limit(LocalDate today, List<LocalDate> days) {
        LocalDate from = days.getFirst();
        LocalDate due = rules.span("permit.decide-by", today).due(from, rules.holidays());
        return (int) days.stream()
                .filter(day -> day.isAfter(from) && !day.isAfter(due))
                .count();
    }

    private double number(String rule, LocalDate on) {
        return rules.number(rule, on).doubleValue();
    }
}
