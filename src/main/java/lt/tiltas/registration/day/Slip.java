package lt.tiltas.registration.day;

import lt.tiltas.registration.card.PrintedPage;
import lt.tiltas.web.Language;
import lt.tiltas.web.Messages;
import lt.tiltas.web.QrCode;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The slip of paper for the family, as a ticket printer of 80 mm prints it: the number, and a square that leads to where it stands. */
@Component
class Slip {

    private static final float WIDTH = 80;
    private static final float HEIGHT = 118;
    private static final float SQUARE = 34;
    private static final float MIDDLE = WIDTH / 2;

    private final Messages messages;

    Slip(Messages messages) {
        this.messages = messages;
    }

    static QrCode square(TicketId id) {
        return QrCode.of(address(id));
    }

    private static String address(TicketId id) {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/numbers/{id}")
                .buildAndExpand(id)
                .toUriString();
    }

    byte[] of(DeskDay day, Ticket ticket) {
        String title = messages.text(Language.LT, "day.slip.title", ticket.number());
        try (var page = new PrintedPage(title, "lt", WIDTH, HEIGHT)) {
            page.centred(day.place(), MIDDLE, 9, 10, true);
            page.centred(day.heldOn().toString(), MIDDLE, 14, 9, false);
            page.centred(String.format("%03d", ticket.number()), MIDDLE, 38, 64, true);
            float y = 46;
            for (Language language : Language.ALL) {
                page.centred(messages.text(language, "day.slip.wait"), MIDDLE, y, 8.5f, false);
                y += 5;
            }
            page.centred(messages.text(Language.LT, "day.slip.people", ticket.people()), MIDDLE, y + 2, 9, true);
            page.square(square(ticket.id()), MIDDLE - SQUARE / 2, y + 6, SQUARE);
            page.centred(messages.text(Language.LT, "day.slip.scan"), MIDDLE, y + 45, 7, false);
            return page.bytes();
        }
    }
}
