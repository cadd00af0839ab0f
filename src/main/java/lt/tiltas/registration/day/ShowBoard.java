package lt.tiltas.registration.day;

import java.util.List;
import java.util.UUID;
import lt.tiltas.access.NotHere;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What everybody may see who knows the address: numbers, stations and desks. Asked without anybody's context. */
@Service
class ShowBoard {

    private final Figures figures;

    ShowBoard(Figures figures) {
        this.figures = figures;
    }

    @Transactional
    List<BoardRow> board(UUID day) {
        List<BoardRow> rows = figures.board(new DayId(day));
        if (rows.isEmpty()) {
            throw new NotHere("board");
        }
        return rows;
    }

    @Transactional
    Stand stand(UUID ticket) {
        return figures.stand(new TicketId(ticket)).orElseThrow(() -> new NotHere("ticket"));
    }
}
