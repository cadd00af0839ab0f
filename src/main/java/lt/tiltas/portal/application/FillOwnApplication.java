package lt.tiltas.portal.application;

import static lt.tiltas.portal.PortalRight.OWN_APPLICATION;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.law.Rules;
import lt.tiltas.permits.PaperId;
import lt.tiltas.permits.draft.Begun;
import lt.tiltas.permits.draft.Draft;
import lt.tiltas.permits.draft.DraftPage;
import lt.tiltas.permits.draft.FillDraft;
import lt.tiltas.permits.paper.AddPaper;
import lt.tiltas.portal.OwnHousehold;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.Member;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The person applies for the own household. A child's application rides on an adult's. */
@Service
public class FillOwnApplication {

    /**
     * @param draft null when none is begun
     * @param grounds that may be applied on today
     * @param old whether the person is old enough to apply without a grown-up
     */
    public record Page(HouseholdCard card, DraftPage.@Nullable Page draft, List<String> grounds, boolean old) {}

    /** What is needed to fill an application in. */
    @Component
    record Filling(FillDraft fillDraft, Begun begun, AddPaper addPaper) {}

    private final OwnHousehold ownHousehold;
    private final Filling filling;
    private final Rules rules;
    private final Clock clock;

    FillOwnApplication(OwnHousehold ownHousehold, Filling filling, Rules rules, Clock clock) {
        this.ownHousehold = ownHousehold;
        this.filling = filling;
        this.rules = rules;
        this.clock = clock;
    }

    @Transactional
    public Page open(Officer officer) {
        OwnHousehold.Own own = ownHousehold.open(officer, OWN_APPLICATION);
        Optional<DraftPage.Page> draft = filling.fillDraft().open(own.card());
        return new Page(own.card(), draft.orElse(null), filling.begun().grounds(LocalDate.now(clock)), old(own.me()));
    }

    @Transactional
    public void begin(String ground, Officer officer) {
        filling.fillDraft().begin(mine(officer), ground, officer);
    }

    @Transactional
    public FillDraft.Outcome fill(Draft.Filled form, Officer officer) {
        return filling.fillDraft().fill(mine(officer), form, officer);
    }

    @Transactional
    public AddPaper.Outcome add(AddPaper.New form, byte[] sent, Officer officer) {
        return filling.addPaper().add(mine(officer), form, sent, officer, OWN_APPLICATION);
    }

    @Transactional
    public void remove(PaperId paper, Officer officer) {
        mine(officer);
        filling.addPaper().remove(paper, officer, OWN_APPLICATION);
    }

    /** @throws NotHere for a child, whose parent applies */
    private HouseholdCard mine(Officer officer) {
        OwnHousehold.Own own = ownHousehold.open(officer, OWN_APPLICATION);
        if (!old(own.me())) {
            throw new NotHere("application of a child");
        }
        return own.card();
    }

    private boolean old(Member me) {
        LocalDate today = LocalDate.now(clock);
        return me.bornOn() == null
                || !me.bornOn()
                        .plusYears(rules.years("protection.own-account-age", today))
                        .isAfter(today);
    }
}
