package lt.tiltas.registration;

import java.util.Optional;
import lt.tiltas.registration.card.CardCode;

/** The code of a registration card, as other modules read it. */
public final class CardNumber {

    private CardNumber() {}

    /** Sixteen signs, from what somebody typed or scanned: alone, in fours, or the whole address of the square. */
    public static Optional<String> in(String typed) {
        return CardCode.in(typed).map(CardCode::value);
    }

    /** As it stands on the card. */
    public static String inFours(String code) {
        return CardCode.in(code).map(CardCode::inFours).orElse(code);
    }
}
