package lt.tiltas.placement;

import java.util.Set;
import lt.tiltas.access.Officer;
import lt.tiltas.placement.wish.Municipalities;
import lt.tiltas.placement.wish.Said;
import lt.tiltas.placement.wish.SaveWishes;
import lt.tiltas.placement.wish.WishForm;
import lt.tiltas.placement.wish.Wishes;
import lt.tiltas.registration.HouseholdCard;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What a household says on its own page of where it wants to live. The caller has recorded the look. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class OwnWishes {

    private final Wishes wishes;
    private final SaveWishes save;
    private final Municipalities municipalities;

    OwnWishes(Wishes wishes, SaveWishes save, Municipalities municipalities) {
        this.wishes = wishes;
        this.save = save;
        this.municipalities = municipalities;
    }

    public Said of(HouseholdCard card) {
        return wishes.of(card);
    }

    /** Whether a municipality has taken the household in: then its wishes are no longer asked for on the first page. */
    public boolean isSettled(HouseholdCard card) {
        return municipalities.codes().contains(card.state().holder().value());
    }

    @Transactional(readOnly = true)
    public Set<Integer> municipalities() {
        return municipalities.codes();
    }

    public void say(HouseholdCard card, WishForm form, Officer officer) {
        save.save(card.id(), form, "household", officer);
    }
}
