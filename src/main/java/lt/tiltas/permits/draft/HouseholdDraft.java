package lt.tiltas.permits.draft;

import static lt.tiltas.permits.PermitRight.APPLY_FOR_PERMIT;

import java.util.Optional;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.PaperId;
import lt.tiltas.permits.paper.AddPaper;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.Households;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An officer fills in the application of a household. */
@Service
public class HouseholdDraft {

    private final Households households;
    private final FillDraft fillDraft;
    private final AddPaper addPaper;

    HouseholdDraft(Households households, FillDraft fillDraft, AddPaper addPaper) {
        this.households = households;
        this.fillDraft = fillDraft;
        this.addPaper = addPaper;
    }

    @Transactional
    public void begin(HouseholdId id, String ground, Officer officer) {
        fillDraft.begin(card(id, officer), ground, officer);
    }

    @Transactional
    public Optional<DraftPage.Page> open(HouseholdId id, Officer officer) {
        return fillDraft.open(card(id, officer));
    }

    @Transactional
    public FillDraft.Outcome fill(HouseholdId id, Draft.Filled form, Officer officer) {
        return fillDraft.fill(card(id, officer), form, officer);
    }

    @Transactional
    public void end(HouseholdId id, Officer officer) {
        fillDraft.end(card(id, officer));
    }

    @Transactional
    public AddPaper.Outcome add(HouseholdId id, AddPaper.New form, byte[] sent, Officer officer) {
        return addPaper.add(card(id, officer), form, sent, officer, APPLY_FOR_PERMIT);
    }

    @Transactional
    public void remove(HouseholdId id, PaperId paper, Officer officer) {
        card(id, officer);
        addPaper.remove(paper, officer, APPLY_FOR_PERMIT);
    }

    private HouseholdCard card(HouseholdId id, Officer officer) {
        return households.open(id, officer, APPLY_FOR_PERMIT);
    }
}
