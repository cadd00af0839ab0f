package lt.tiltas.placement.wish;

import static lt.tiltas.placement.OfferRight.VIEW_WISHES;
import static lt.tiltas.placement.OfferRight.WRITE_WISHES;

import java.util.List;
import java.util.UUID;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Right;
import lt.tiltas.placement.entry.Entry;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.Households;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An officer reads what a household wishes, writes it down with the household, translates its words, confirms who lives where. */
@Service
public class WriteWishes {

    static final List<String> BASES = List.of("record", "paper", "call");

    /** @param history all that was said, the newest first */
    public record Page(HouseholdCard card, Said said, List<Said> history) {}

    private final Households households;
    private final Wishes wishes;
    private final SaveWishes save;

    WriteWishes(Households households, Wishes wishes, SaveWishes save) {
        this.households = households;
        this.wishes = wishes;
        this.save = save;
    }

    @Transactional
    Page open(HouseholdId id, Officer officer) {
        return page(id, officer, VIEW_WISHES);
    }

    @Transactional
    void write(HouseholdId id, WishForm form, Officer officer) {
        households.open(id, officer, WRITE_WISHES);
        save.save(id, form, "office", officer);
    }

    /** Of the newest statement only; an empty translation is taken away. */
    @Transactional
    void translate(HouseholdId id, int rank, String words, Officer officer) {
        save.translate(newest(id, officer), rank, Entry.orNull(words), officer);
    }

    @Transactional
    void confirm(HouseholdId id, int place, String basis, Officer officer) {
        save.confirm(newest(id, officer), place, basis, officer);
    }

    private UUID newest(HouseholdId id, Officer officer) {
        UUID statement = page(id, officer, WRITE_WISHES).said().spoken().id();
        if (statement == null) {
            throw new NotHere("a statement");
        }
        return statement;
    }

    private Page page(HouseholdId id, Officer officer, Right right) {
        HouseholdCard card = households.open(id, officer, right);
        return new Page(card, wishes.of(card), wishes.history(id));
    }
}
