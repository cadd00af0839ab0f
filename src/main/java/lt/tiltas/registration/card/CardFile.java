package lt.tiltas.registration.card;

import lt.tiltas.web.Language;
import lt.tiltas.web.Messages;
import lt.tiltas.web.QrCode;
import org.springframework.stereotype.Component;

/** A card of the size of a bank card (ISO/IEC 7810 ID-1). It says what it is in four languages, and no name and no number of anybody. */
@Component
class CardFile {

    private static final float WIDTH = 85.6f;
    private static final float HEIGHT = 54f;
    private static final float SQUARE = 31f;
    private static final int PETROL = 0x0F5B6E;
    private static final int WHITE = 0xFFFFFF;
    private static final int DARK = 0x212D34;
    private static final int GREY = 0x555F65;

    private final Messages messages;

    CardFile(Messages messages) {
        this.messages = messages;
    }

    byte[] of(CardCode code, String address) {
        try (var page = new PrintedPage(messages.text(Language.LT, "card.title"), "lt", WIDTH, HEIGHT)) {
            page.ink(PETROL);
            page.box(0, 0, WIDTH, 10);
            page.ink(WHITE);
            page.text("Tiltas", 5, 6.9f, 13, true);
            page.ink(DARK);
            float y = 15.5f;
            for (Language language : Language.ALL) {
                page.text(messages.text(language, "card.title"), 5, y, 7.6f, true);
                page.ink(GREY);
                page.text(messages.text(language, "card.show"), 5, y + 3, 6, false);
                page.ink(DARK);
                y += 7.6f;
            }
            page.square(QrCode.of(address), WIDTH - 5 - SQUARE, 13, SQUARE);
            page.centred(code.inFours(), WIDTH - 5 - SQUARE / 2, 48.6f, 6.8f, true);
            page.ink(GREY);
            page.text(messages.text(Language.LT, "card.help"), 5, 48.6f, 6, false);
            return page.bytes();
        }
    }
}
